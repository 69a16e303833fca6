import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RoadScatterProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import type { PlotBox } from './plot-box';
import { tenth } from './plot-box';
import type { RoadPoints, RoadQuadrant } from './road-points';
import { roadQuadrants } from './road-points';
import type { Scale } from './scale';
import { thin } from './thin';

export interface RoadMarksProps extends Pick<
  RoadScatterProps,
  'spend' | 'whitespace' | 'thresholds' | 'chosen'
> {
  readonly points: RoadPoints;
  /** The share of the accounts that is drawn, 1 or more for all. */
  readonly most: number;
  readonly box: PlotBox;
  readonly x: Scale;
  readonly y: Scale;
  /** How broad the strips of those with no spend or whitespace are, and those of the names. */
  readonly gutter: number;
  readonly nameStrip: number;
  readonly zero: string;
  /** Names of the quadrants with their counts, in the order of `roadQuadrants`. */
  readonly labels: readonly string[];
}

/** Spreads neighbours apart without chance: multiples of it fall evenly into any stretch. */
const golden = 0.618034;
const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  points: {
    fill: 'none',
    strokeWidth: '4px',
    strokeLinecap: 'round',
    strokeOpacity: 0.55,
    [forced]: { stroke: 'CanvasText' },
  },
  Retain: { stroke: tokens.colorCompoundBrandBackground },
  Develop: { stroke: tokens.colorCompoundBrandBackground },
  Acquire: { stroke: tokens.colorNeutralForeground3 },
  Opportunistic: { stroke: tokens.colorNeutralForeground3 },
  threshold: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    [forced]: { stroke: 'Highlight' },
  },
  chosen: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [forced]: { stroke: 'Highlight' },
  },
});

/** The accounts, the two thresholds, and the names of the quadrants in their corners. */
export function RoadMarks(props: RoadMarksProps) {
  const { spend, whitespace, thresholds, chosen, points, most, box, x, y, labels } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const noSpend = box.left + props.gutter / 2;
  const noWhitespace = box.bottom - props.nameStrip - props.gutter / 2;
  const scatter = (at: number, by: number) => (((at * by) % 1) - 0.5) * (props.gutter - 8);
  const placeOf = (at: number): readonly [number, number] => [
    tenth(spend[at]! > 0 ? x.place(spend[at]!) : noSpend + scatter(at, golden)),
    tenth(whitespace[at]! > 0 ? y.place(whitespace[at]!) : noWhitespace + scatter(at, Math.SQRT2)),
  ];
  const pointsOf = (quadrant: RoadQuadrant) => {
    const all = points.places[quadrant];
    const drawn = most >= 1 ? all.length : Math.floor(all.length * most);
    return thin(all.length, drawn)
      .map((place) => `M${placeOf(all[place]!).join(' ')}h0`)
      .join('');
  };
  const [acrossX, acrossY] = [
    thresholds.spend > 0 ? x.place(thresholds.spend) : box.left,
    thresholds.whitespace > 0 ? y.place(thresholds.whitespace) : box.bottom - props.nameStrip,
  ];
  const isChosenKnown =
    chosen !== undefined && Number.isFinite(spend[chosen]) && Number.isFinite(whitespace[chosen]);
  return (
    <g>
      <path
        className={styles.threshold}
        d={`M${tenth(acrossX)} ${box.top}V${box.bottom}M${box.left} ${tenth(acrossY)}H${box.right}`}
      />
      {roadQuadrants.map((quadrant) => (
        <path
          key={quadrant}
          className={mergeClasses(styles.points, styles[quadrant])}
          d={pointsOf(quadrant)}
        />
      ))}
      {points.hasNoSpend && (
        <text className={shared.text} x={noSpend} y={box.bottom + 17} textAnchor="middle">
          {props.zero}
        </text>
      )}
      {points.hasNoWhitespace && (
        <text className={shared.text} x={box.left - 6} y={noWhitespace + 4} textAnchor="end">
          {props.zero}
        </text>
      )}
      {isChosenKnown && (
        <circle className={styles.chosen} cx={placeOf(chosen)[0]} cy={placeOf(chosen)[1]} r={6} />
      )}
      {roadQuadrants.map((quadrant, at) => {
        const isRight = quadrant === 'Retain' || quadrant === 'Develop';
        const isTop = quadrant === 'Acquire' || quadrant === 'Develop';
        return (
          <text
            key={quadrant}
            className={mergeClasses(shared.strong, shared.halo)}
            x={isRight ? box.right - 2 : box.left + 4}
            y={isTop ? box.top + 12 : box.bottom - 6}
            textAnchor={isRight ? 'end' : 'start'}
          >
            {labels[at]}
          </text>
        );
      })}
    </g>
  );
}
