import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useChartStyles } from './chart-styles';
import type { LineLabel } from './line-labels';
import { flagPadding, valueGap } from './line-labels';

export interface LineFlag extends LineLabel {
  /** Where its line stands, in pixels. */
  readonly at: number;
  readonly value: string;
  readonly isDragged: boolean;
}

export interface LineFlagsProps {
  readonly flags: readonly LineFlag[];
  /** Where the picture begins under the labels, and where the axis runs. */
  readonly top: number;
  readonly bottom: number;
}

export const flagHeight = 18;

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  line: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    [forced]: { stroke: 'Highlight' },
  },
  dragged: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  grip: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    [forced]: { fill: 'Canvas', stroke: 'Highlight' },
  },
});

/** Lines across a picture, each with its name and value on a flag above it and a grip at its foot. */
export function LineFlags({ flags, top, bottom }: LineFlagsProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  return (
    <g>
      {flags.map(({ name, at, value, flag, isDragged }, place) => {
        const head = top - (flag.row + 1) * flagHeight;
        return (
          <g key={place}>
            <line
              className={mergeClasses(styles.line, isDragged && styles.dragged)}
              x1={at}
              x2={at}
              y1={head + 2}
              y2={bottom}
            />
            <rect
              className={mergeClasses(styles.grip, isDragged && styles.dragged)}
              x={at - 4}
              width={8}
              y={bottom - 8}
              height={16}
              rx={4}
            />
            <text x={flag.left + flagPadding} y={head + 13}>
              <tspan className={mergeClasses(shared.strong, shared.halo)}>{name}</tspan>
              <tspan className={mergeClasses(shared.text, shared.halo)} dx={valueGap}>
                {value}
              </tspan>
            </text>
          </g>
        );
      })}
    </g>
  );
}
