import { useChartStyles } from './chart-styles';
import type { Scale } from './scale';
import { ticksOf } from './scale';
import { textWidth } from './text-width';

export interface ValueAxisProps {
  readonly scale: Scale;
  /** Where the axis runs, in pixels from the top. */
  readonly top: number;
  /** From where to where it runs, and its labels reach. */
  readonly left: number;
  readonly right: number;
  /** Where labels may begin, if not with the axis. */
  readonly labelsFrom?: number;
  readonly write: (value: number) => string;
  /** Left out, round numbers. */
  readonly ticks?: readonly number[];
}

/** What an axis under a picture takes of its height. */
export const axisHeight = 20;
const gap = 10;

/** An axis from left to right with as many round numbers under it as have room. */
export function ValueAxis({ scale, top, left, right, labelsFrom = left, write, ticks }: ValueAxisProps) {
  const styles = useChartStyles();
  const labels = roomyLabels(ticks ?? ticksOf(scale, 7), scale, [labelsFrom, right], write);
  return (
    <g>
      <line className={styles.axis} x1={left} x2={right} y1={top + 0.5} y2={top + 0.5} />
      {labels.map(({ at, text, middle }) => (
        <g key={at}>
          <line
            className={styles.axis}
            x1={scale.place(at)}
            x2={scale.place(at)}
            y1={top + 0.5}
            y2={top + 4}
          />
          <text className={styles.text} x={middle} y={top + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface AxisLabel {
  readonly at: number;
  readonly text: string;
  readonly middle: number;
}

/** Labels within the ends that leave a gap between each other: all, or every second, third … of them. */
function roomyLabels(
  ticks: readonly number[],
  scale: Scale,
  [left, right]: readonly [number, number],
  write: (value: number) => string,
): readonly AxisLabel[] {
  const all = ticks.map((at) => {
    const text = write(at);
    const half = textWidth(text) / 2;
    const middle = Math.min(Math.max(scale.place(at), left + half), Math.max(left + half, right - half));
    return { at, text, middle, half };
  });
  for (let each = 1; each < all.length; each++) {
    const some = all.filter((_, place) => place % each === 0);
    const fits = some.every(({ middle, half }, place) => {
      const next = some[place + 1];
      return !next || middle + half + gap <= next.middle - next.half;
    });
    if (fits) return some;
  }
  return all.slice(0, 1);
}
