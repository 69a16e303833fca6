import { mergeClasses } from '@fluentui/react-components';
import type { Bin } from './chart-props';
import { useChartStyles } from './chart-styles';
import { classPieces, classStrength } from './class-pieces';
import { tenth } from './plot-box';
import type { Scale } from './scale';
import { ticksOf } from './scale';

export interface HistogramBarsProps {
  readonly bins: readonly Bin[];
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  /** Where classes begin, ascending; what lies below the first is grey. Without classes all bars have one colour. */
  readonly starts: readonly number[] | null;
  readonly highlighted?: readonly number[];
  readonly write: (count: number) => string;
}

/** A bin that holds anything is seen. */
const leastHeight = 1;
const leastWidth = 1;

/** The bars of a histogram with one quiet line at a round count. */
export function HistogramBars({ bins, scale, top, bottom, starts, highlighted, write }: HistogramBarsProps) {
  const styles = useChartStyles();
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const mark = ticksOf({ kind: 'linear', from: 0, to: most }, 4).at(-1) ?? most;
  const heightOf = (count: number) =>
    count > 0 ? Math.max(leastHeight, (count / most) * (bottom - top)) : 0;
  const paper = bins
    .map(({ from, to, count }) => [scale.place(from), scale.place(to), bottom - heightOf(count)].map(tenth))
    .map(([left, right, head]) => `M${left} ${bottom}V${head}H${right}V${bottom}Z`)
    .join('');
  const markTop = Math.round(bottom - heightOf(mark)) + 0.5;
  return (
    <g>
      <line
        className={styles.grid}
        x1={scale.place(scale.from)}
        x2={scale.place(scale.to)}
        y1={markTop}
        y2={markTop}
      />
      {starts && <path className={styles.paper} d={paper} />}
      {classPieces(bins, starts ?? []).map(({ bin, classAt, from, to }) => {
        const [left, right] = [scale.place(from), scale.place(to)];
        const height = heightOf(bins[bin]!.count);
        const isRest = starts ? classAt < 0 : highlighted !== undefined && !highlighted.includes(bin);
        const gap = to === bins[bin]!.to && right - left > 3 ? 1 : 0;
        return (
          <rect
            key={`${bin} ${from}`}
            className={isRest ? styles.rest : styles.mark}
            fillOpacity={starts && !isRest ? classStrength(classAt, starts.length) : 1}
            x={left}
            width={Math.max(leastWidth, right - left - gap)}
            y={bottom - height}
            height={height}
          />
        );
      })}
      <text className={mergeClasses(styles.text, styles.halo)} x={scale.place(scale.from)} y={markTop - 4}>
        {write(mark)}
      </text>
    </g>
  );
}
