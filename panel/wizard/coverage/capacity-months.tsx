import { CapacityChart } from '../../charts/capacity-chart';
import type { PlanSeen } from '../../engine/questions/coverage-plan';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

export interface CapacityMonthsProps {
  readonly plan: PlanSeen;
  readonly currency: string;
}

/** Twelve months of capacity against the target, as a picture and as a table. */
export function CapacityMonths({ plan: { months }, currency }: CapacityMonthsProps) {
  const { plan: words } = useWords().coverage;
  const text = words.capacity;
  const figures = useFigures();
  const monthName = new Intl.DateTimeFormat(figures.locale, { month: 'short', timeZone: 'UTC' });
  const named = months.map(({ month, ...rest }) => ({
    name: monthName.format(dateOf(month.first)),
    ...rest,
  }));
  const money = (value: number | null) =>
    value === null ? words.unknown : figures.shortMoney(value, currency);
  const known = months.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]));
  if (known.length === 0) return null;
  return (
    <CapacityChart
      title={text.chart}
      months={named}
      target={months[0]?.target ?? null}
      currency={currency}
      names={{ month: text.month, capacity: text.figures.capacity, target: text.figures.target }}
      summary={text.summary(money(Math.min(...known)), money(Math.max(...known)))}
      table={{
        headings: [text.month, text.people, text.figures.capacity, text.figures.target, text.figures.cost],
        rows: named.map(({ name, people, capacity, target, cost }) => [
          name,
          figures.exact(Math.round(people * 10) / 10),
          money(capacity),
          money(target),
          money(cost),
        ]),
      }}
    />
  );
}

/** Whole days since 1899-12-30 as a moment. */
function dateOf(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}
