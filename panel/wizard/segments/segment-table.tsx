import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { useFieldName } from '../../fields/use-field-name';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { lineFor, newSegmentName } from './new-segment';
import { withSegmentAt } from './segment-edits';
import { SegmentEditor } from './segment-editor';
import { SegmentFiguresRow } from './segment-figures-row';
import { segmentRows } from './segment-row-of';
import type { SegmentEdits } from './use-segment-edits';
import type { SegmentFiguresSeen } from './use-segment-figures';
import { useSegmentTableStyles } from './segment-table-styles';
import { quantityOf } from './yardstick-of';

export interface SegmentTableProps {
  readonly model: Model;
  readonly seen: SegmentFiguresSeen;
  readonly edits: SegmentEdits;
}

const useStyles = makeStyles({
  behind: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

/** What each segment holds, and behind a button the segment itself. */
export function SegmentTable({ model, seen, edits }: SegmentTableProps) {
  const own = useStyles();
  const styles = useSegmentTableStyles();
  const words = useWords().segments;
  const figures = useFigures();
  const nameOf = useFieldName();
  // The place of the segment that is open: its name may be what is edited.
  const [open, setOpen] = useState<number | null>(null);
  const { spread, holdings, figures: answer } = seen;
  const rows = segmentRows(model, holdings);
  const lineCount = rows.filter(({ classAt }) => classAt !== null).length;
  const at = spread && lineFor(model, spread.cumulative);
  const add = () => {
    if (at === null) return;
    const name = newSegmentName(model, words.add.name, figures.count);
    const after = withSegmentAt(model, name, at);
    edits.once(
      (undo) => undo.added(name),
      (before) => withSegmentAt(before, name, at),
    );
    setOpen(segmentRows(after, holdings).findIndex((row) => row.name === name));
  };
  const total = answer?.total;
  const isOpenToAny = rows.some(({ holding }) => holding && holding.possibleAccounts > holding.accounts);
  return (
    <>
      <table
        className={mergeClasses(styles.table, seen.isBehind && own.behind)}
        aria-label={words.table.title}
        aria-busy={seen.isBehind}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {words.table.segment}
            </th>
            <th scope="col" className={styles.figureHeading}>
              {words.table.accounts}
            </th>
            <th scope="col" className={styles.figureHeading}>
              {model.settings.value === null ? '' : headingOf(nameOf(model.settings.value))}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <SegmentFiguresRow
              key={place}
              row={row}
              lineCount={lineCount}
              quantity={quantityOf(model, model.settings.yardstick)}
              value={quantityOf(model, model.settings.value)}
              isOpen={open === place}
              onToggle={() => setOpen(open === place ? null : place)}
            >
              <SegmentEditor
                model={model}
                row={row}
                problems={seen.problems}
                edits={edits}
                onPlace={setOpen}
              />
            </SegmentFiguresRow>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <SegmentFiguresRow
              row={{ name: words.table.total, kind: 'unknown', line: null, holding: total, classAt: null }}
              lineCount={0}
              quantity={{ kind: 'number' }}
              value={quantityOf(model, model.settings.value)}
            />
          </tfoot>
        )}
      </table>
      {isOpenToAny && (
        <Text size={200} className={own.behind}>
          {words.table.possibleNote}
        </Text>
      )}
      {at === null ? (
        <Text size={200}>{model.settings.yardstick === null && words.add.none}</Text>
      ) : (
        <Button className={own.add} size="small" onClick={add}>
          {words.add.button}
        </Button>
      )}
    </>
  );
}

function headingOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
