import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from '../controls/button';
import type { Selection } from '../host';
import { useView } from '../view';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
  },
});

export interface CellLineProps {
  /** Where it stands in a sheet; null where it stands nowhere, and there is no button. */
  readonly cell: Selection | null;
  /** What the button says, and what it says to those who hear it without its line. */
  readonly show: string;
  readonly showOf: string;
  readonly children: ReactNode;
}

/** What is said of a cell, and the button that shows it in the sheet. */
export function CellLine({ cell, show, showOf, children }: CellLineProps) {
  const styles = useStyles();
  const { desk } = useView();
  return (
    <div className={styles.line}>
      <div>{children}</div>
      {cell && (
        <Button
          size="small"
          aria-label={showOf}
          onClick={() => void desk.runner.quietly(() => desk.host.sheets.select(cell))}
        >
          {show}
        </Button>
      )}
    </div>
  );
}
