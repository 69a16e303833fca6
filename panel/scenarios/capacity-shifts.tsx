import type { CapacityShift, Result } from '#core';
import { ChartTable } from '../charts/chart-table';
import { ProblemList } from '../problem-list';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { TitledPart } from './titled-part';

export interface CapacityShiftsProps {
  readonly shifts: Result<readonly CapacityShift[]>;
  readonly currency: string;
}

/** How many people each role needs under each model, what is missing and what they cost. */
export function CapacityShifts({ shifts, currency }: CapacityShiftsProps) {
  const words = useWords();
  const text = words.scenarios;
  const { exact, signed, shortMoney } = useFigures();
  if (shifts.ok && shifts.value.length === 0) return null;
  const unknown = words.explain.unknown;
  const both = (
    { before, after }: CapacityShift,
    of: 'needed' | 'gap' | 'cost',
    say: (figure: number) => string,
  ) => {
    const [was, is] = [before, after].map((figures) => {
      const figure = figures?.[of] ?? null;
      return figure === null ? unknown : say(Math.round(figure * 10) / 10);
    }) as [string, string];
    return text.change(was, is);
  };
  return (
    <TitledPart title={text.capacity}>
      {shifts.ok ? (
        <ChartTable
          caption={text.capacity}
          headings={[text.role, text.needed, text.gap, text.cost]}
          rows={shifts.value.map((shift) => [
            shift.role ?? text.allRoles,
            both(shift, 'needed', exact),
            both(shift, 'gap', signed),
            both(shift, 'cost', (figure) => shortMoney(figure, currency)),
          ])}
        />
      ) : (
        <ProblemList problems={shifts.problems} />
      )}
    </TitledPart>
  );
}
