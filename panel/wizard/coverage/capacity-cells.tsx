import type { CoverageRow } from '#core';
import { useState } from 'react';
import { ChartTable } from '../../charts/chart-table';
import { ChoiceField } from '../../fields/choice-field';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

export interface CapacityCellsProps {
  readonly rows: readonly CoverageRow[];
  readonly roles: readonly string[];
}

const all = '';

/** How many people of a role each cell needs, how many are there, and what binds. */
export function CapacityCells({ rows, roles }: CapacityCellsProps) {
  const { plan: words } = useWords().coverage;
  const text = words.capacity;
  const { exact, signed } = useFigures();
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
  return (
    <div>
      <ChoiceField
        label={text.role}
        offered={[all, ...roles]}
        nameOf={(name) => (name === all ? text.allRoles : name)}
        value={role}
        onChoose={setChosen}
      />
      <ChartTable
        caption={text.cells}
        headings={[text.cell, text.needed, text.there, text.cellGap]}
        rows={shown.map((row) => [
          `${row.segment} × ${row.region}`,
          needOf(row),
          people(row.reps),
          row.gap === null || isOpen(row) ? words.unknown : signed(row.gap),
        ])}
      />
    </div>
  );
}
