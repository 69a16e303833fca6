import type { CurvePoint } from '#core';
import { ChartFrame } from '../charts/chart-frame';
import { ChartKey } from '../charts/chart-key';
import { useChartStyles } from '../charts/chart-styles';
import { Picture } from '../charts/picture';
import { pathOf, plotBox } from '../charts/plot-box';
import { scaleOver } from '../charts/scale';
import { XyAxes } from '../charts/xy-axes';
import { RangeInput } from '../fields/range-input';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const plotHeight = 120;
const xTicks = [0.5, 0.6, 0.7, 0.8, 0.9];

export interface DuplicateCurveProps {
  /** The highest threshold first. */
  readonly curve: readonly CurvePoint[];
  readonly threshold: number;
  readonly onThreshold: (threshold: number) => void;
}

/** How right and how complete each threshold is expected to be, and the one that is chosen, which is dragged below. */
export function DuplicateCurve({ curve, threshold, onThreshold }: DuplicateCurveProps) {
  const styles = useChartStyles();
  const text = useWords().health.duplicates;
  const figures = useFigures();
  const rising = [...curve].reverse();
  // The model may say a threshold that none of the curve's is: the nearest one is where it stands.
  const distance = (at: number) => Math.abs((rising[at]?.threshold ?? 0) - threshold);
  const chosen = rising.reduce((best, _, at) => (distance(at) < distance(best) ? at : best), 0);
  const known = rising.filter(({ precision, recall }) => !Number.isNaN(precision) && !Number.isNaN(recall));
  const least = Math.min(0.9, ...known.flatMap(({ precision, recall }) => [precision, recall]));
  const floor = Math.floor(least * 10) / 10;
  const yTicks = [floor, (floor + 1) / 2, 1];
  const table = {
    headings: [text.threshold, text.groupsHead, text.precision, text.recall],
    rows: rising.map((point) => [
      figures.share(point.threshold),
      figures.count(point.groups),
      figures.share(point.precision),
      figures.share(point.recall),
    ]),
  };
  return (
    <>
      <ChartFrame title={text.curve} tables={[table]}>
        {(width) => {
          const box = plotBox(width, plotHeight, yTicks.map(figures.share));
          const x = scaleOver('linear', [0.5, 1], [box.left, box.right - 6]);
          const y = scaleOver('linear', [floor, 1], [box.bottom, box.top]);
          const path = (share: (point: CurvePoint) => number) =>
            pathOf(known.map((point) => [x.place(point.threshold), y.place(share(point))] as const));
          const at = Math.round(x.place(threshold)) + 0.5;
          return (
            <>
              <Picture width={width} height={box.height} label={text.curve}>
                <XyAxes
                  {...{ box, x, y, xTicks, yTicks }}
                  writeX={figures.share}
                  writeY={figures.share}
                  xName={text.threshold}
                  yName={text.expected}
                />
                <line className={styles.reference} x1={at} x2={at} y1={box.top} y2={box.bottom} />
                <path className={styles.curve} d={path(({ precision }) => precision)} />
                <path className={styles.otherCurve} d={path(({ recall }) => recall)} />
              </Picture>
              <ChartKey
                entries={[
                  { look: 'curve', name: text.precision },
                  { look: 'otherCurve', name: text.recall },
                ]}
              />
            </>
          );
        }}
      </ChartFrame>
      <RangeInput
        label={text.threshold}
        said={figures.share(threshold)}
        min={0}
        max={rising.length - 1}
        value={chosen}
        onValue={(index) => onThreshold(rising[index]?.threshold ?? threshold)}
      />
    </>
  );
}
