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
        rows={shown.map(({ segment, region, needed, reps, gap, binds }) => [
          `${segment} × ${region}`,
          needed !== null && binds !== null ? `${people(needed)} ${text.binds[binds]}` : people(needed),
          people(reps),
          gap === null ? words.unknown : signed(gap),
        ])}
      />
    </div>
  );
}
