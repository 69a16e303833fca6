import type { CoverageRow, Model } from '#core';
import { unknownName } from '#core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ChartTable } from '../../charts/chart-table';
import { Text } from '../../controls/text';
import { ChoiceField } from '../../fields/choice-field';
import { Fold } from '../../fold';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { CellTrace } from './cell-trace';

export interface CapacityCellsProps {
  readonly model: Model;
  readonly rows: readonly CoverageRow[];
  readonly roles: readonly string[];
}

const useStyles = makeStyles({
  how: { display: 'block', paddingTop: '8px', color: tokens.colorNeutralForeground2 },
});

const all = '';

/** How many people of a role each cell needs, how many are there, and what binds. */
export function CapacityCells({ model, rows, roles }: CapacityCellsProps) {
  const styles = useStyles();
  const { plan: words } = useWords().coverage;
  const text = words.capacity;
  const { count, exact, signed } = useFigures();
  const [chosen, setChosen] = useState(all);
  const role = roles.includes(chosen) ? chosen : all;
  const people = (value: number | null) =>
    value === null ? words.unknown : exact(Math.round(value * 10) / 10);
  // Of a role whose hours are not said, others of the cell may be known: their sum is the least.
  const isOpen = ({ role: of, hoursUnknown }: CoverageRow) => of === null && hoursUnknown > 0;
  const needOf = (row: CoverageRow) => {
    const { needed, binds } = row;
    if (needed === null) return words.unknown;
    if (isOpen(row)) return text.atLeast(people(needed));
    return binds === null ? people(needed) : `${people(needed)} ${text.binds[binds]}`;
  };
  const shown = rows.filter((row) => row.segment !== null && (row.role ?? all) === role);
  // What is Unknown is no cell that anybody is sent to.
  const isCell = ({ segment, region }: CoverageRow) => segment !== unknownName && region !== unknownName;
  const others = shown.filter((row) => !isCell(row));
  const rolesOf = ({ segment, region }: CoverageRow) =>
    rows.filter(
      (row) =>
        row.segment === segment &&
        row.region === region &&
        row.role !== null &&
        (role === all || row.role === role),
    );
  const table = (cells: readonly CoverageRow[]) => (
    <ChartTable
      caption={text.cells}
      headings={[text.cell, text.needed, text.there, text.cellGap]}
      rows={cells.map((row) => [
        `${row.segment} × ${row.region}`,
        needOf(row),
        people(row.reps),
        row.gap === null || isOpen(row) ? words.unknown : signed(row.gap),
      ])}
      detailOf={(at) => {
        const { segment, region } = cells[at]!;
        return (
          <CellTrace
            model={model}
            segment={segment ?? ''}
            region={region ?? ''}
            roles={rolesOf(cells[at]!)}
          />
        );
      }}
    />
  );
  return (
    <div>
      <ChoiceField
        label={text.role}
        offered={[all, ...roles]}
        nameOf={(name) => (name === all ? text.allRoles : name)}
        value={role}
        onChoose={setChosen}
      />
      <Text size={200} className={styles.how}>
        {text.press}
      </Text>
      {table(shown.filter(isCell))}
      {others.length > 0 && <Fold summary={text.nowhere(count(others.length))}>{table(others)}</Fold>}
    </div>
  );
}
