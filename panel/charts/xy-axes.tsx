import { mergeClasses } from '@fluentui/react-components';
import { useChartStyles } from './chart-styles';
import type { PlotBox } from './plot-box';
import type { Scale } from './scale';
import { ValueAxis } from './value-axis';

export interface XyAxesProps {
  readonly box: PlotBox;
  readonly x: Scale;
  readonly y: Scale;
  readonly yTicks: readonly number[];
  /** Where labels of the axis may begin; with the plot unless said. */
  readonly xFrom?: number;
  /** Left out, round numbers. */
  readonly xTicks?: readonly number[];
  readonly writeX: (value: number) => string;
  readonly writeY: (value: number) => string;
  readonly xName: string;
  /** Stands above the axis, so that nobody has to turn their head. */
  readonly yName: string;
}

/** Two axes with their names, and a quiet line across at each mark of the upright one. */
export function XyAxes({ box, x, y, xFrom, xTicks, yTicks, writeX, writeY, xName, yName }: XyAxesProps) {
  const styles = useChartStyles();
  return (
    <g>
      <text className={styles.text} x={0} y={11}>
        {yName}
      </text>
      {yTicks.map((tick) => {
        const at = Math.round(y.place(tick)) + 0.5;
        return (
          <g key={tick}>
            {at < box.bottom && <line className={styles.grid} x1={box.left} x2={box.right} y1={at} y2={at} />}
            <text
              className={mergeClasses(styles.text, styles.halo)}
              x={box.left - 6}
              y={at + 4}
              textAnchor="end"
            >
              {writeY(tick)}
            </text>
          </g>
        );
      })}
      <ValueAxis
        scale={x}
        top={box.bottom}
        left={box.left}
        right={box.right}
        write={writeX}
        {...(xFrom !== undefined && { labelsFrom: xFrom })}
        {...(xTicks && { ticks: xTicks })}
      />
      <text className={styles.text} x={box.right} y={box.bottom + 34} textAnchor="end">
        {xName}
      </text>
    </g>
  );
}
