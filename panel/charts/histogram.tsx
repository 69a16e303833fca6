import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { axisEnds } from './axis-ends';
import { ChartFrame } from './chart-frame';
import type { HistogramProps } from './chart-props';
import { useChartStyles } from './chart-styles';
import { HistogramBars } from './histogram-bars';
import { histogramSummary, histogramTable } from './histogram-figures';
import { Picture } from './picture';
import { scaleOver } from './scale';
import { useQuantity } from './use-quantity';
import { axisHeight, ValueAxis } from './value-axis';

const top = 16;
const bottom = 116;
const nameHeight = 16;

/** How many there are of each size. */
export function Histogram({
  bins,
  scale: kind = 'linear',
  quantity,
  axis,
  counted,
  classHeading,
  classes,
  highlighted,
  ...texts
}: HistogramProps) {
  const styles = useChartStyles();
  const figures = useFigures();
  const words = useWords().charts;
  const writing = useQuantity(quantity);
  const what = counted ?? words.accounts;
  const summary = texts.summary ?? histogramSummary(bins, what, writing, figures, words.histogram);
  const classOf = classes
    ? ({ from }: { readonly from: number }) => classes.filter((each) => each.from <= from).at(-1)?.name ?? ''
    : null;
  const table = histogramTable(
    bins,
    classOf && { of: classOf, heading: classHeading ?? words.histogram.className },
    what,
    writing,
    figures,
    words.histogram,
  );
  return (
    <ChartFrame {...texts} tables={bins.length > 0 ? [table] : []}>
      {(width) => {
        const scale = scaleOver(kind, axisEnds(bins, [], kind), [0, width]);
        return (
          <Picture width={width} height={bottom + axisHeight + (axis ? nameHeight : 0)} label={summary}>
            {bins.length > 0 && (
              <HistogramBars
                bins={bins}
                scale={scale}
                top={top}
                bottom={bottom}
                starts={classes?.map(({ from }) => from) ?? null}
                {...(highlighted && { highlighted })}
                write={figures.short}
              />
            )}
            <ValueAxis scale={scale} top={bottom} left={0} right={width} write={writing.short} />
            {axis && (
              <text className={styles.text} x={width} y={bottom + axisHeight + 13} textAnchor="end">
                {axis}
              </text>
            )}
          </Picture>
        );
      }}
    </ChartFrame>
  );
}
