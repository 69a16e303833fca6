import { mergeClasses } from '@fluentui/react-components';
import type { Selection } from './host';
import { useView } from './view';
import { useWayStyles } from './way-styles';
import { useWords } from './words/use-words';

export interface WayToCellProps {
  readonly cell: Selection;
  readonly children: string;
}

/** What stands in the sheet, by its name: pressed, it is shown there. */
export function WayToCell({ cell, children }: WayToCellProps) {
  const styles = useWayStyles();
  const { desk } = useView();
  const { showCell } = useWords().problems;
  return (
    <button
      type="button"
      className={mergeClasses(styles.way, styles.anywhere)}
      title={showCell(`${cell.sheet}!${cell.range}`)}
      onClick={() => void desk.runner.quietly(() => desk.host.sheets.select(cell))}
    >
      {children}
    </button>
  );
}
