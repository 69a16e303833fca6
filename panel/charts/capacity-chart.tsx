import { useFigures } from '../words/use-figures';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import type { ChartTexts } from './chart-props';
import type { ChartFigures } from './chart-table';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { plotBox } from './plot-box';
import { scaleOver, ticksOf } from './scale';
import { XyAxes } from './xy-axes';

const plotHeight = 120;

export interface CapacityChartProps extends ChartTexts {
  /** One after another; blank draws no bar. */
  readonly months: readonly { readonly name: string; readonly capacity: number | null }[];
  /** Money a month that is aimed at; null where not said. */
  readonly target: number | null;
  readonly currency: string;
  readonly names: { readonly month: string; readonly capacity: string; readonly target: string };
  readonly summary: string;
  readonly table: ChartFigures;
}

/** What reps can be expected to sell, a bar a month, against what is aimed at. */
export function CapacityChart({ months, target, currency, names, table, ...texts }: CapacityChartProps) {
  const styles = useChartStyles();
  const { shortMoney } = useFigures();
  const money = (value: number) => shortMoney(value, currency);
  const most = Math.max(1, target ?? 0, ...months.map(({ capacity }) => capacity ?? 0));
  const yTicks = ticksOf({ kind: 'linear', from: 0, to: most }, 4);
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, yTicks.map(money));
        const y = scaleOver('linear', [0, most], [box.bottom, box.top]);
        const x = scaleOver('linear', [0.5, months.length + 0.5], [box.left, box.right]);
        const line = target === null ? null : Math.round(y.place(target)) + 0.5;
        return (
          <>
            <Picture width={width} height={box.height} label={texts.summary}>
              <XyAxes
                box={box}
                x={x}
                y={y}
                xTicks={months.map((_, at) => at + 1)}
                yTicks={yTicks}
                writeX={(month) => months[Math.round(month) - 1]?.name ?? ''}
                writeY={money}
                xName={names.month}
                yName={names.capacity}
              />
              {months.map(({ capacity }, at) => {
                const [left, right] = [x.place(at + 0.5), x.place(at + 1.5)];
                return (
                  <rect
                    key={at}
                    className={styles.mark}
                    x={left + 2}
                    width={Math.max(1, right - left - 4)}
                    y={y.place(capacity ?? 0)}
                    height={box.bottom - y.place(capacity ?? 0)}
                  />
                );
              })}
              {line !== null && (
                <line className={styles.reference} x1={box.left} x2={box.right} y1={line} y2={line} />
              )}
            </Picture>
            {line !== null && <ChartKey entries={[{ look: 'reference', name: names.target }]} />}
          </>
        );
      }}
    </ChartFrame>
  );
}
