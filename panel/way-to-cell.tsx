import { makeStyles, tokens } from '@fluentui/react-components';
import type { Selection } from './host';
import { useView } from './view';
import { useWords } from './words/use-words';

const useStyles = makeStyles({
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface WayToCellProps {
  readonly cell: Selection;
  readonly children: string;
}

/** What stands in the sheet, by its name: pressed, it is shown there. */
export function WayToCell({ cell, children }: WayToCellProps) {
  const styles = useStyles();
  const { desk } = useView();
  const { showCell } = useWords().problems;
  return (
    <button
      type="button"
      className={styles.way}
      title={showCell(`${cell.sheet}!${cell.range}`)}
      onClick={() => void desk.runner.quietly(() => desk.host.sheets.select(cell))}
    >
      {children}
    </button>
  );
}
