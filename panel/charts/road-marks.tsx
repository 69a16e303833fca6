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
  readonly places: RoadPoints['places'];
  /** The share of the accounts that is drawn, 1 or more for all. */
  readonly most: number;
  readonly box: PlotBox;
  readonly x: Scale;
  readonly y: Scale;
  readonly gutter: number;
  /** Names of the quadrants with their counts, in the order of `roadQuadrants`. */
  readonly labels: readonly string[];
}

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
  const { spend, whitespace, thresholds, chosen, places, most, box, x, y, gutter, labels } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const placeOf = (at: number): readonly [number, number] => [
    tenth(spend[at]! > 0 ? x.place(spend[at]!) : box.left + gutter / 2),
    tenth(whitespace[at]! > 0 ? y.place(whitespace[at]!) : box.bottom - gutter / 2),
  ];
  const pointsOf = (quadrant: RoadQuadrant) => {
    const all = places[quadrant];
    const drawn = most >= 1 ? all.length : Math.floor(all.length * most);
    return thin(all.length, drawn)
      .map((place) => `M${placeOf(all[place]!).join(' ')}h0`)
      .join('');
  };
  const [acrossX, acrossY] = [
    thresholds.spend > 0 ? x.place(thresholds.spend) : box.left,
    thresholds.whitespace > 0 ? y.place(thresholds.whitespace) : box.bottom,
  ];
  const isChosenKnown =
    chosen !== undefined && Number.isFinite(spend[chosen]) && Number.isFinite(whitespace[chosen]);
  return (
    <g>
      {roadQuadrants.map((quadrant) => (
        <path
          key={quadrant}
          className={mergeClasses(styles.points, styles[quadrant])}
          d={pointsOf(quadrant)}
        />
      ))}
      <path
        className={styles.threshold}
        d={`M${tenth(acrossX)} ${box.top}V${box.bottom}M${box.left} ${tenth(acrossY)}H${box.right}`}
      />
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
