import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import type { LineHistogramProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { gripLanes } from './grip-lanes';
import { HistogramBars } from './histogram-bars';
import { LineFlags, flagHeight } from './line-flags';
import { lineLabels } from './line-labels';
import { LineSlider, gripBreadth } from './line-slider';
import { lineSteps } from './line-steps';
import { Picture } from './picture';
import { scaleOver } from './scale';
import { useLineMoves } from './use-line-moves';
import { useQuantity } from './use-quantity';
import { axisHeight, ValueAxis } from './value-axis';

export interface LineSurfaceProps extends LineHistogramProps {
  readonly width: number;
  readonly extent: readonly [number, number];
  readonly summary: string;
}

const plotHeight = 104;
/** A line is taken hold of below the axis too. */
const gripHeight = plotHeight + 10;
const nameHeight = 16;
/** Room for half a grip at the ends of the axis. */
const inset = 5;

const useStyles = makeStyles({
  surface: { position: 'relative', touchAction: 'pan-y', userSelect: 'none' },
  spoken: { display: 'none' },
});

/** The picture of a histogram with its lines, and what takes hold of them. */
export function LineSurface(props: LineSurfaceProps) {
  const { bins, scale: kind = 'linear', extent, axis, width, summary, step, round } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const figures = useFigures();
  const words = useWords().charts.lines;
  const writing = useQuantity(props.quantity);
  const keys = useId();
  const [low, high] = extent;
  const scale = useMemo(() => scaleOver(kind, [low, high], [inset, width - inset]), [kind, low, high, width]);
  const steps = useMemo(
    () => lineSteps(scale, { ...(step !== undefined && { step }), ...(round && { round }) }),
    [scale, step, round],
  );
  const { lines, bounds, dragged, surface, onKeyDown, onKeyUp } = useLineMoves(
    props.lines,
    scale,
    steps,
    props.onMove,
    props.onMoveEnd,
  );
  const ascending = lines
    .map((line, index) => ({ line, index, at: scale.place(line.at), value: writing.short(line.at) }))
    .sort((one, other) => one.at - other.at || one.index - other.index);
  const labels = lineLabels(
    ascending.map(({ line: { name }, at, value }) => ({ name, at, value })),
    width,
  );
  const lanes = gripLanes(
    ascending.map(({ at }) => at),
    gripBreadth,
  );
  const top = flagHeight * (1 + Math.max(0, ...labels.map(({ flag }) => flag.row))) + 4;
  const bottom = top + plotHeight;
  return (
    <div className={styles.surface} role="group" aria-label={words.group(props.title)} {...surface}>
      <Picture width={width} height={bottom + axisHeight + (axis ? nameHeight : 0)} label={summary}>
        {bins.length > 0 && (
          <HistogramBars
            bins={bins}
            scale={scale}
            top={top}
            bottom={bottom}
            starts={ascending.map(({ line }) => line.at)}
            write={figures.short}
          />
        )}
        <ValueAxis scale={scale} top={bottom} left={0} right={width} write={writing.short} />
        {axis && (
          <text className={shared.text} x={width} y={bottom + axisHeight + 13} textAnchor="end">
            {axis}
          </text>
        )}
        <LineFlags
          flags={ascending.map(({ index, at, value }, place) => ({
            ...labels[place]!,
            at,
            value,
            isDragged: dragged === index,
          }))}
          top={top}
          bottom={bottom}
        />
      </Picture>
      {ascending.map(({ line: { name, at, detail }, index, at: left }, place) => {
        const value = writing.full(at);
        const { lane, lanes: count } = lanes[place]!;
        const height = gripHeight / count;
        return (
          <LineSlider
            key={index}
            index={index}
            name={name}
            at={at}
            bounds={bounds(index)}
            valueText={detail ? words.valueWithDetail(value, detail) : value}
            describedBy={keys}
            left={left}
            top={top + lane * height}
            height={height}
            onKeyDown={onKeyDown}
            onLetGo={onKeyUp}
          />
        );
      })}
      <span id={keys} className={styles.spoken}>
        {words.keys}
      </span>
    </div>
  );
}
