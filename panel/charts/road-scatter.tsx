import { useMemo } from 'react';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChartFrame } from './chart-frame';
import type { RoadScatterProps } from './chart-props';
import { Picture } from './picture';
import { plotBox } from './plot-box';
import { RoadMarks } from './road-marks';
import { roadPoints, roadQuadrants } from './road-points';
import { scaleOver, ticksOf } from './scale';
import { useQuantity } from './use-quantity';
import { XyAxes } from './xy-axes';

const plotHeight = 220;
/** Where those without any spend or whitespace stand: a log scale has no 0. */
const gutter = 20;
/** Where the names of the quadrants stand, above and below the accounts. */
const nameStrip = 20;
/** More would be a blot, and slow. */
const mostDrawn = 1500;

/** Accounts by what they spend and what they could spend beyond it, parted into the four quadrants of ROAD. */
export function RoadScatter({
  spend,
  whitespace,
  thresholds,
  currency,
  whole,
  chosen,
  ...texts
}: RoadScatterProps) {
  const figures = useFigures();
  const words = useWords().charts;
  const { road } = words;
  const { short } = useQuantity({ kind: 'money', currency });
  const points = useMemo(
    () => roadPoints({ spend, whitespace, thresholds }),
    [spend, whitespace, thresholds.spend, thresholds.whitespace],
  );
  const { spendEnds, whitespaceEnds } = points;
  const { tallies, unknown } = whole ?? points;
  const given = spend.length - points.unknown;
  const known = roadQuadrants.reduce((sum, name) => sum + tallies[name].accounts, 0);
  const counts = roadQuadrants.map((name) =>
    road.quadrantSummary(road.quadrants[name], figures.count(tallies[name].accounts)),
  );
  const summary = texts.summary ?? road.summary(figures.list(counts));
  const thinned = road.shown(figures.count(Math.min(mostDrawn, given)), figures.count(known));
  const note = [texts.note, known > Math.min(mostDrawn, given) && thinned]
    .filter((each) => typeof each === 'string')
    .join(' ');
  const table = {
    headings: [road.quadrant, words.accounts, road.spend, road.whitespace],
    rows: [
      ...roadQuadrants.map((name) => [
        road.quadrants[name],
        figures.count(tallies[name].accounts),
        short(tallies[name].spend),
        short(tallies[name].whitespace),
      ]),
      ...(unknown > 0 ? [[road.unknown, figures.count(unknown), '', '']] : []),
    ],
  };
  return (
    <ChartFrame {...texts} note={note} tables={[table]}>
      {(width) => {
        const yEnds = whitespaceEnds ?? [1, 10];
        const yTicks = ticksOf({ kind: 'log', from: yEnds[0], to: yEnds[1] }, 5);
        const box = plotBox(width, plotHeight, yTicks.map(short));
        const x = scaleOver('log', spendEnds ?? [1, 10], [
          box.left + (points.hasNoSpend ? gutter : 4),
          box.right - 4,
        ]);
        const y = scaleOver('log', yEnds, [
          box.bottom - nameStrip - (points.hasNoWhitespace ? gutter : 0),
          box.top + nameStrip,
        ]);
        return (
          <Picture width={width} height={box.height} label={summary}>
            <XyAxes
              box={box}
              x={x}
              y={y}
              yTicks={yTicks}
              {...(points.hasNoSpend && { xFrom: box.left + gutter })}
              writeX={short}
              writeY={short}
              xName={road.spend}
              yName={road.whitespace}
            />
            <RoadMarks
              spend={spend}
              whitespace={whitespace}
              thresholds={thresholds}
              points={points}
              most={mostDrawn / Math.max(1, given)}
              box={box}
              x={x}
              y={y}
              gutter={gutter}
              nameStrip={nameStrip}
              zero={short(0)}
              labels={counts}
              {...(chosen !== undefined && { chosen })}
            />
          </Picture>
        );
      }}
    </ChartFrame>
  );
}
