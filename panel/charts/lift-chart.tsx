import { mergeClasses } from '@fluentui/react-components';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import type { LiftChartProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { plotBox } from './plot-box';
import { scaleOver, ticksOf } from './scale';
import { XyAxes } from './xy-axes';

const plotHeight = 120;

/** Whether the accounts that a model holds to be likely win more often: one bar a tenth, against the average. */
export function LiftChart({ tenths, ...texts }: LiftChartProps) {
  const styles = useChartStyles();
  const figures = useFigures();
  const words = useWords().charts;
  const times = (lift: number) => words.lift.times(figures.short(lift));
  const known = tenths.filter(({ lift }) => Number.isFinite(lift));
  const summary =
    texts.summary ?? (known[0] ? words.lift.summary(figures.short(known[0].lift)) : words.lift.none);
  const table = {
    headings: [words.lift.tenth, words.accounts, words.lift.won, words.lift.lift],
    rows: tenths.map(({ tenth, count, won, lift }) => [
      figures.count(tenth),
      figures.count(count),
      figures.count(won),
      Number.isFinite(lift) ? times(lift) : '',
    ]),
  };
  const most = Math.max(1, ...known.map(({ lift }) => lift));
  const yTicks = ticksOf({ kind: 'linear', from: 0, to: most }, 5);
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, yTicks.map(times));
        const y = scaleOver('linear', [0, most], [box.bottom, box.top]);
        const ends = [0.5, Math.max(1, tenths.length) + 0.5] as const;
        const x = scaleOver('linear', ends, [box.left, box.right]);
        const average = Math.round(y.place(1)) + 0.5;
        return (
          <Picture width={width} height={box.height} label={summary}>
            <XyAxes
              box={box}
              x={x}
              y={y}
              xTicks={tenths.map(({ tenth }) => tenth)}
              yTicks={yTicks}
              writeX={figures.count}
              writeY={times}
              xName={words.lift.likeliest}
              yName={words.lift.lift}
            />
            {known.map(({ tenth, lift }) => {
              const [left, right] = [x.place(tenth - 0.5), x.place(tenth + 0.5)];
              return (
                <rect
                  key={tenth}
                  className={styles.mark}
                  fillOpacity={lift >= 1 ? 1 : 0.5}
                  x={left + 2}
                  width={Math.max(1, right - left - 4)}
                  y={y.place(lift)}
                  height={box.bottom - y.place(lift)}
                />
              );
            })}
            <line className={styles.reference} x1={box.left} x2={box.right} y1={average} y2={average} />
            <text
              className={mergeClasses(styles.text, styles.halo)}
              x={box.right}
              y={average - 5}
              textAnchor="end"
            >
              {words.lift.average}
            </text>
          </Picture>
        );
      }}
    </ChartFrame>
  );
}
