import { useFigures } from '../words/use-figures';
import { ChartFrame } from './chart-frame';
import type { ChartTexts } from './chart-props';
import { useChartStyles } from './chart-styles';
import type { ChartFigures } from './chart-table';
import { Picture } from './picture';
import { pathOf, plotBox } from './plot-box';
import { scaleOver, ticksOf } from './scale';
import { thin } from './thin';
import { XyAxes } from './xy-axes';

const plotHeight = 120;
const mostPoints = 200;

export interface HeadCurveProps extends ChartTexts {
  /** Rising in heads, from none on. */
  readonly points: readonly { readonly heads: number; readonly value: number }[];
  /** Where the plan stands. */
  readonly chosen: { readonly heads: number; readonly value: number };
  readonly write: (value: number) => string;
  readonly names: { readonly heads: string; readonly value: string };
  readonly summary: string;
  readonly table: ChartFigures;
}

/** What so many heads cover, and where the plan stands on it. */
export function HeadCurve({ points, chosen, write, names, table, ...texts }: HeadCurveProps) {
  const styles = useChartStyles();
  const { count } = useFigures();
  const most = Math.max(1, ...points.map(({ value }) => value));
  const last = Math.max(1, ...points.map(({ heads }) => heads));
  const yTicks = ticksOf({ kind: 'linear', from: 0, to: most }, 4);
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, yTicks.map(write));
        const y = scaleOver('linear', [0, most], [box.bottom, box.top]);
        const x = scaleOver('linear', [0, last], [box.left, box.right - 6]);
        const place = ({ heads, value }: { readonly heads: number; readonly value: number }) =>
          [x.place(heads), y.place(value)] as const;
        const [chosenX, chosenY] = place(chosen);
        return (
          <Picture width={width} height={box.height} label={texts.summary}>
            <XyAxes
              box={box}
              x={x}
              y={y}
              xTicks={ticksOf({ kind: 'linear', from: 0, to: last }, 7).filter(Number.isInteger)}
              yTicks={yTicks}
              writeX={count}
              writeY={write}
              xName={names.heads}
              yName={names.value}
            />
            <path
              className={styles.curve}
              d={pathOf(thin(points.length, mostPoints).map((at) => place(points[at]!)))}
            />
            <circle className={styles.dot} cx={chosenX} cy={chosenY} r={4} />
          </Picture>
        );
      }}
    </ChartFrame>
  );
}
