import { useState } from 'react';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { axisEnds } from './axis-ends';
import { ChartFrame } from './chart-frame';
import type { AxisScale, Bin, ChartLine, LineHistogramProps } from './chart-props';
import { histogramSummary, histogramTable } from './histogram-figures';
import { LineSurface } from './line-surface';
import { useQuantity } from './use-quantity';

/** A histogram under lines that are moved by pointer or key; what lies between two lines has one colour. */
export function LineHistogram(props: LineHistogramProps) {
  const { bins, lines, below, extent, quantity, counted, classHeading, ...texts } = props;
  const figures = useFigures();
  const words = useWords().charts;
  const writing = useQuantity(quantity);
  const ends = useSteadyEnds(bins, lines, props.scale ?? 'linear');
  const what = counted ?? words.accounts;
  const ascending = [...lines].sort((one, other) => one.at - other.at);
  const classOf = ({ from }: Bin) =>
    ascending.filter(({ at }) => at <= from).at(-1)?.name ?? below ?? words.lines.below;
  const tables = [
    {
      headings: [words.lines.line, words.lines.at],
      rows: ascending.map(({ name, at }) => [name, writing.full(at)]),
      caption: words.lines.group(texts.title),
    },
    histogramTable(
      bins,
      { of: classOf, heading: classHeading ?? words.histogram.className },
      what,
      writing,
      figures,
      words.histogram,
    ),
  ];
  return (
    <ChartFrame {...texts} tables={tables}>
      {(width) => (
        <LineSurface
          {...props}
          width={width}
          extent={extent ?? ends}
          summary={texts.summary ?? histogramSummary(bins, what, writing, figures, words.histogram)}
        />
      )}
    </ChartFrame>
  );
}

/** An axis that was widened for a line stays as wide over the same bins, so that nothing slides away under a moving line. */
function useSteadyEnds(
  bins: readonly Bin[],
  lines: readonly ChartLine[],
  kind: AxisScale,
): readonly [number, number] {
  const of = [...axisEnds(bins, [], kind), kind].join();
  const ends = axisEnds(bins, lines, kind);
  const [kept, keep] = useState({ of, ends });
  const next: readonly [number, number] =
    kept.of === of ? [Math.min(kept.ends[0], ends[0]), Math.max(kept.ends[1], ends[1])] : ends;
  if (kept.of !== of || next[0] !== kept.ends[0] || next[1] !== kept.ends[1]) keep({ of, ends: next });
  return next;
}
