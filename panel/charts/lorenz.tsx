import { mergeClasses } from '@fluentui/react-components';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import type { LorenzProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { pathOf, plotBox } from './plot-box';
import { scaleOver } from './scale';
import { textWidth } from './text-width';
import { XyAxes } from './xy-axes';

const marks = [0, 0.25, 0.5, 0.75, 1];
const plotHeight = 160;

/** How unevenly value is spread: the further the curve hangs below the diagonal, the fewer accounts hold it. */
export function Lorenz({ points, gini, marker, ...texts }: LorenzProps) {
  const styles = useChartStyles();
  const { share, fineShare, exact } = useFigures();
  const words = useWords().charts.lorenz;
  const summary =
    texts.summary ??
    (!Number.isFinite(gini)
      ? words.none
      : marker
        ? words.markerSummary(exact(gini), share(marker.top), share(marker.holds))
        : words.summary(exact(gini)));
  const table = {
    headings: [words.accounts, words.value],
    rows: points.map(({ accounts, value }) => [share(accounts), fineShare(value)]),
  };
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, marks.map(share));
        const x = scaleOver('linear', [0, 1], [box.left, box.right]);
        const lowest = Math.min(0, ...points.map(({ value }) => value));
        const y = scaleOver('linear', [lowest, 1], [box.bottom, box.top]);
        const curve = points.map(({ accounts, value }) => [x.place(accounts), y.place(value)] as const);
        const label = marker && words.marker(share(marker.top), share(marker.holds));
        const [markX, markY] = marker ? [x.place(1 - marker.top), y.place(1 - marker.holds)] : [0, 0];
        return (
          <Picture width={width} height={box.height} label={summary}>
            <XyAxes
              box={box}
              x={x}
              y={y}
              xTicks={marks}
              yTicks={marks}
              writeX={share}
              writeY={share}
              xName={words.accounts}
              yName={words.value}
            />
            {curve.length > 0 && <path className={styles.band} d={`${pathOf(curve)}Z`} />}
            <path
              className={styles.reference}
              d={pathOf([
                [x.place(0), y.place(0)],
                [x.place(1), y.place(1)],
              ])}
            />
            <path className={styles.curve} d={pathOf(curve)} />
            {Number.isFinite(gini) && (
              <text className={mergeClasses(styles.strong, styles.halo)} x={box.left + 8} y={box.top + 14}>
                {words.gini(exact(gini))}
              </text>
            )}
            {label && (
              <>
                <circle className={styles.brandDot} cx={markX} cy={markY} r={5} />
                <text
                  className={mergeClasses(styles.strong, styles.halo)}
                  x={Math.max(box.left + 4 + textWidth(label), markX - 10)}
                  y={markY - 10}
                  textAnchor="end"
                >
                  {label}
                </text>
              </>
            )}
          </Picture>
        );
      }}
    </ChartFrame>
  );
}
