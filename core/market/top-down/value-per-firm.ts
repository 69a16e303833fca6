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

/** Groups of fewer customers take the figure of those around them: one odd customer is no market. */
const fewestOfGroup = 5;

/** What customers of one cell are worth, and how many employees its size band stands for. */
export interface CellCustomers {
  readonly cell: string;
  /** The middle of the size band on the log; `NaN` where all sizes are one. */
  readonly size: number;
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

const meanFigure = (values: readonly number[], spread: number): MeanFigure => ({
  figure: naturalLogarithm(meanOf(values)),
  variance: spread / values.length,
  count: values.length,
});

/** A line through the sizes: what a firm of a size is worth as far as size tells it. */
interface SizeLine {
  readonly at: (size: number) => MeanFigure;
  /** How much sizes vary about it. */
  readonly between: number;
}

/**
 * The line of value by size, both on the log, by least squares; where fewer than three sizes have customers enough, all sizes
 * are worth the same.
 */
function sizeLine(bands: readonly (MeanFigure & { readonly size: number })[], root: MeanFigure): SizeLine {
  const known = bands.filter(({ count, size }) => count >= fewestOfGroup && !Number.isNaN(size));
  const flat = betweenVariance(known.map((each) => ({ ...each, centre: root.figure })));
  if (known.length < 3) return { at: () => root, between: flat };
  const middle = meanOf(known.map(({ size }) => size));
  const level = meanOf(known.map(({ figure }) => figure));
  const width = known.reduce((sum, { size }) => sum + (size - middle) ** 2, 0);
  const slope = known.reduce((sum, { size, figure }) => sum + (size - middle) * (figure - level), 0) / width;
  const squares = known.reduce(
    (sum, { size, figure }) => sum + (figure - level - slope * (size - middle)) ** 2,
    0,
  );
  const scatter = squares / (known.length - 2);
  const own = meanOf(known.map(({ variance }) => variance));
  const noise = Math.max(scatter, own);
  return {
    at: (size) => ({
      figure: level + slope * (size - middle),
      variance: noise * (1 / known.length + (size - middle) ** 2 / width),
      count: root.count,
    }),
    between: Math.max(0, scatter - own),
  };
}

/** A mean drawn towards what stands around it; a group of few is that alone. */
function drawn(
  own: MeanFigure | undefined,
  parent: MeanFigure,
  between: number,
): MeanFigure & { weight: number } {
  if (!own || own.count < fewestOfGroup)
    return { ...parent, variance: parent.variance + between, count: own?.count ?? 0, weight: 0 };
  const weight = between / (between + own.variance);
  const rest = (1 - weight) * (1 - weight);
  return {
    figure: weight * own.figure + (1 - weight) * parent.figure,
    variance: weight * own.variance + rest * parent.variance,
    count: own.count,
    weight,
  };
}

const valueOf = ({
  figure,
  variance,
  count,
  weight,
}: MeanFigure & { readonly weight: number }): FirmValue => {
  const away = normalQuantile(0.975) * Math.sqrt(variance);
  return {
    figure: exponential(figure),
    low: exponential(figure - away),
    high: exponential(figure + away),
    customers: count,
    weight,
  };
};

/** What a firm is worth by cell, of every size also where no customer is. */
export interface FirmValues {
  readonly ofCell: (cell: string, size: number) => FirmValue;
  readonly customers: number;
}

/**
 * What a firm of each cell is worth: the mean value of own customers there, drawn towards that of their size band, and this
 * towards a line of value by size on the log, the more the fewer they are. On the log of money the variance of a mean is the
 * squared coefficient of variation that all cells have in common ÷ customers; a group's weight is b ÷ (b + variance), b being
 * how much true means vary about what stands around them. Fewer than five customers of a cell or a band have no weight. Means,
 * not quantiles: firms times mean is a sum.
 * Source: Morris (1983), Parametric empirical Bayes inference; DerSimonian & Laird (1986).
 * @param cells customers by cell, each with a value above 0
 * @returns null where there are fewer than 20 customers
 */
export function learnFirmValues(cells: readonly CellCustomers[]): FirmValues | null {
  const filled = cells.filter(({ values }) => values.length > 0);
  const all = filled.flatMap(({ values }) => values);
  if (all.length < fewestForValue) return null;
  const spread = spreadIn(filled.map(({ values }) => values));
  const root = meanFigure(all, spreadIn([all]));
  const sizes = [...new Set(filled.map(({ size }) => size))].sort((one, other) => one - other);
  const ofSize = sizes.map((size) => {
    const values = filled.filter((each) => Object.is(each.size, size)).flatMap((each) => each.values);
    return { ...meanFigure(values, spread), size };
  });
  const line = sizeLine(ofSize, root);
  const bandAt = (size: number) =>
    drawn(
      ofSize.find((each) => Object.is(each.size, size)),
      Number.isNaN(size) ? root : line.at(size),
      line.between,
    );
  const own = filled.map(({ cell, size, values }) => ({ cell, size, ...meanFigure(values, spread) }));
  const enough = own.filter(({ count }) => count >= fewestOfGroup);
  const between = betweenVariance(enough.map((each) => ({ ...each, centre: bandAt(each.size).figure })));
  return {
    ofCell: (cell, size) =>
      valueOf(
        drawn(
          own.find((each) => each.cell === cell),
          bandAt(size),
          between,
        ),
      ),
    customers: all.length,
  };
}
