import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import { ChartKey } from './chart-key';
import type { CalibrationProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { Picture } from './picture';
import { pathOf, plotBox } from './plot-box';
import { scaleOver, ticksOf } from './scale';
import { XyAxes } from './xy-axes';

const plotHeight = 160;

/** Whether accounts that are given a probability win that often: points on the diagonal do, bars say what chance allows. */
export function Calibration({ points, ...texts }: CalibrationProps) {
  const styles = useChartStyles();
  const { share, fineShare, count } = useFigures();
  const words = useWords().charts;
  const { calibration } = words;
  const holding = points.filter(({ predicted, low, high }) => predicted >= low && predicted <= high);
  const summary = texts.summary ?? calibration.summary(count(holding.length), count(points.length));
  const table = {
    headings: [
      calibration.predicted,
      calibration.observed,
      calibration.low,
      calibration.high,
      words.accounts,
    ],
    rows: points.map((point) => [
      fineShare(point.predicted),
      fineShare(point.observed),
      fineShare(point.low),
      fineShare(point.high),
      count(point.count),
    ]),
  };
  const most = Math.min(1, Math.max(0.05, ...points.map(({ predicted, high }) => Math.max(predicted, high))));
  const ticks = ticksOf({ kind: 'linear', from: 0, to: most }, 6);
  return (
    <ChartFrame {...texts} tables={[table]}>
      {(width) => {
        const box = plotBox(width, plotHeight, ticks.map(share));
        const x = scaleOver('linear', [0, most], [box.left, box.right - 6]);
        const y = scaleOver('linear', [0, most], [box.bottom, box.top]);
        return (
          <>
            <Picture width={width} height={box.height} label={summary}>
              <XyAxes
                box={box}
                x={x}
                y={y}
                xTicks={ticks}
                yTicks={ticks}
                writeX={share}
                writeY={share}
                xName={calibration.predicted}
                yName={calibration.observed}
              />
              <path
                className={styles.reference}
                d={pathOf([
                  [x.place(0), y.place(0)],
                  [x.place(most), y.place(most)],
                ])}
              />
              {points.map(({ predicted, observed, low, high }, at) => (
                <g key={at}>
                  <path
                    className={styles.interval}
                    d={pathOf([
                      [x.place(predicted), y.place(low)],
                      [x.place(predicted), y.place(high)],
                    ])}
                  />
                  <circle className={styles.brandDot} cx={x.place(predicted)} cy={y.place(observed)} r={4} />
                </g>
              ))}
            </Picture>
            <ChartKey entries={[{ look: 'reference', name: calibration.exact }]} />
          </>
        );
      }}
    </ChartFrame>
  );
}
