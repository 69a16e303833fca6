import { inMarket, standings } from '../segments/standing';
import type { Column } from '../expr/columns';
import { customerColumn } from './customer';
import type { Model } from './model';
import type { Run } from './run-result';
import { worthColumnsOf } from './worth-columns';

/** Likely, not known, unlikely: in the order of a truth column. */
export const [likely, openToTell, unlikely] = [0, 1, 2] as const;

/** A propensity below this share of the market's mean is that of an unlikely buyer. */
const ofMean = 0.5;

/** What a run must be told to compute so that unlikely buyers can be told. */
export function buyerColumns(model: Model): readonly string[] {
  return [
    ...['layer', 'excluded', 'grade', customerColumn],
    ...worthColumnsOf(model).filter((name) => name === 'propensity'),
  ];
}

function byPropensity(values: Float64Array, standing: Uint8Array): Uint8Array {
  const known = values.filter((value, row) => standing[row] === inMarket && !Number.isNaN(value));
  const line = (ofMean * known.reduce((sum, value) => sum + value, 0)) / known.length;
  return Uint8Array.from(values, (value) =>
    Number.isNaN(value) ? openToTell : value < line ? unlikely : likely,
  );
}

/** The lowest of several grades; where there is but one, nobody is told apart. */
function lowestGrade({ grades }: Model): string | null {
  const [lowest, next] = [...grades].sort((one, other) => one.from - other.from);
  return lowest && next ? lowest.name : null;
}

function byGrade(column: Column | undefined, lowest: string): Uint8Array | null {
  if (column?.kind !== 'text') return null;
  return Uint8Array.from(column.codes, (code) => {
    const grade = column.values[code];
    return grade === null ? openToTell : grade === lowest ? unlikely : likely;
  });
}

/**
 * Which accounts are unlikely to buy: those whose propensity is below half of the market's mean; without a propensity those of
 * the lowest grade. Whoever buys already is likely to. A blank propensity or grade is not known.
 * @param run that was told `buyerColumns`
 * @returns `likely`, `openToTell` or `unlikely`, one an account; null where the model has neither propensity nor two grades
 */
export function unlikelyBuyers({ model, frame }: Run): Uint8Array | null {
  const propensity = frame.columns.get('propensity');
  const lowest = lowestGrade(model);
  const told =
    propensity?.kind === 'number'
      ? byPropensity(propensity.values, standings(frame))
      : lowest === null
        ? null
        : byGrade(frame.columns.get('grade'), lowest);
  const customers = frame.columns.get(customerColumn);
  if (told && customers?.kind === 'truth')
    customers.values.forEach((truth, row) => {
      if (truth === 2) told[row] = likely;
    });
  return told;
}
