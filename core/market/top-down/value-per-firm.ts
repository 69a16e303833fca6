import { betweenVariance } from '../../stats/between-variance';
import { exponential, naturalLogarithm } from '../../stats/exponential';
import { normalQuantile } from '../../stats/normal-quantile';
import { meanOf } from '../../stats/sum-of';

/** What a firm is worth, with its 95 % interval; the ends are null where nobody estimated them. */
export interface FirmValue {
  readonly figure: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How many customers it was learned from; null where the model says it. */
  readonly customers: number | null;
  /** The weight of the cell's own customers, 0 to 1. */
  readonly weight: number;
}

/** Below so many customers of known value nothing is learned from them. */
export const fewestForValue = 20;

/** What customers of one cell are worth, and what the cell's size band is. */
export interface CellCustomers {
  readonly cell: string;
  readonly band: string;
  readonly values: readonly number[];
}

interface MeanFigure {
  readonly figure: number;
  readonly variance: number;
  readonly count: number;
}

/** The squared coefficient of variation that groups have in common: how much values vary about their group's mean. */
function spreadIn(groups: readonly (readonly number[])[]): number {
  let squares = 0;
  let freedom = 0;
  for (const values of groups) {
    const mean = meanOf(values);
    for (const value of values) squares += (value / mean - 1) ** 2;
    freedom += values.length - 1;
  }
  return freedom > 0 ? Math.max(squares / freedom, 1e-6) : 1;
}

interface ShrunkFigure extends MeanFigure {
  readonly weight: number;
}

/** Means on the log of money, each drawn towards the figure of its parent. */
function shrunk(
  groups: readonly (readonly number[])[],
  parents: readonly MeanFigure[],
  spread: number,
): { readonly figures: readonly ShrunkFigure[]; readonly between: number } {
  const own = groups.map((values) => ({
    figure: naturalLogarithm(meanOf(values)),
    variance: spread / values.length,
    count: values.length,
  }));
  const between = betweenVariance(own.map((each, at) => ({ ...each, centre: parents[at]!.figure })));
  const uncertain = 2 / Math.max(1, groups.length - 3);
  const figures = own.map(({ figure, variance, count }, at) => {
    const parent = parents[at]!;
    const weight = between / (between + variance);
    const apart = figure - parent.figure;
    const rest = (1 - weight) * (1 - weight);
    return {
      figure: weight * figure + (1 - weight) * parent.figure,
      variance: weight * variance + rest * (parent.variance + uncertain * apart * apart),
      count,
      weight,
    };
  });
  return { figures, between };
}

const valueOf = ({ figure, variance, count }: MeanFigure, weight: number): FirmValue => {
  const away = normalQuantile(0.975) * Math.sqrt(variance);
  return {
    figure: exponential(figure),
    low: exponential(figure - away),
    high: exponential(figure + away),
    customers: count,
    weight,
  };
};

/** Values by cell and by size band, for cells that have no customer of their own. */
export interface FirmValues {
  readonly ofCell: (cell: string, band: string) => FirmValue;
  readonly customers: number;
}

/**
 * What a firm of each cell is worth: the mean value of own customers there, drawn towards that of their size band, and this
 * towards that of all, the more the fewer they are. On the log of money the variance of a mean is the squared coefficient of
 * variation that all cells have in common ÷ customers; a group's weight is b ÷ (b + variance), b being how much true means vary
 * between groups (`betweenVariance`). Means, not quantiles: firms times mean is a sum.
 * Source: Morris (1983), Parametric empirical Bayes inference; DerSimonian & Laird (1986).
 * @param cells customers by cell, each with a value above 0
 * @returns null where there are fewer than 20 customers
 */
export function learnFirmValues(cells: readonly CellCustomers[]): FirmValues | null {
  const filled = cells.filter(({ values }) => values.length > 0);
  const all = filled.flatMap(({ values }) => values);
  if (all.length < fewestForValue) return null;
  const spread = spreadIn(filled.map(({ values }) => values));
  const root = {
    figure: naturalLogarithm(meanOf(all)),
    variance: spreadIn([all]) / all.length,
    count: all.length,
  };
  const bands = [...new Set(filled.map(({ band }) => band))].sort();
  const ofBand = bands.map((band) =>
    filled.filter((each) => each.band === band).flatMap(({ values }) => values),
  );
  const bandFigures = shrunk(
    ofBand,
    bands.map(() => root),
    spread,
  );
  const byBand = new Map(bands.map((band, at) => [band, bandFigures.figures[at]!]));
  const cellFigures = shrunk(
    filled.map(({ values }) => values),
    filled.map(({ band }) => byBand.get(band)!),
    spread,
  );
  const byCell = new Map(filled.map(({ cell }, at) => [cell, cellFigures.figures[at]!]));
  // Of a cell without customers nothing is known but that it varies about the others as they do.
  const newCell = cellFigures.between;
  const newBand = newCell + bandFigures.between;
  return {
    ofCell: (cell, band) => {
      const own = byCell.get(cell);
      if (own) return valueOf(own, own.weight);
      const parent = byBand.get(band);
      const variance = parent ? parent.variance + newCell : root.variance + newBand;
      return valueOf({ ...(parent ?? root), variance }, 0);
    },
    customers: all.length,
  };
}
