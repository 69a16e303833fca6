import { arithmetic, call, caseOf, constant, lessThan } from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { LifetimeYear } from './lifetime-years';

/** Less money than this is none: it stands in for a potential of 0, by which nothing can be divided. */
const NO_POTENTIAL = 1e-9;

/** How much of the potential is spent now, 0 to 1 for most; the potential being 0, a huge number for any spend. */
export const fillOf = (spend: Expr, potential: Expr): Expr =>
  arithmetic('/', spend, call('max', [potential, constant(NO_POTENTIAL)]));

/** What spend and potential count for, as factors of each. */
export interface GrowthFactors {
  readonly ofSpend: Expr;
  readonly ofPotential: Expr;
}

/** The sums of the years that follow spend, and of those in which the potential is reached. */
function factorsAt(years: readonly LifetimeYear[], fill: number): readonly [number, number] {
  let [ofSpend, ofPotential] = [0, 0];
  for (const { growth, weight } of years) {
    if (fill * growth < 1) ofSpend += growth * weight;
    else ofPotential += weight;
  }
  return [ofSpend, ofPotential];
}

/**
 * Starts saying the years of a horizon as two factors: Σ min(potential, spend·growth)·weight = spend·A + potential·B,
 * where A and B depend on the years alone in which spend is below the potential, and these on spend ÷ potential. So a
 * row costs two look-ups, however long the horizon. All horizons of one fill ask the very same questions of it.
 * @param fill spend ÷ potential, as `fillOf` gives it; negative spend grows like any other
 * @returns the factors for the growth and weight of each year
 */
export function createGrowth(fill: Expr): (years: readonly LifetimeYear[]) => GrowthFactors {
  const questions = new Map<number, Expr>();
  const isBelow = (edge: number): Expr => {
    const question = questions.get(edge) ?? lessThan(fill, edge);
    questions.set(edge, question);
    return question;
  };
  return (years) => {
    const edges = [...new Set(years.map(({ growth }) => 1 / growth))]
      .filter(Number.isFinite)
      .sort((one, other) => one - other);
    // Between two edges every fill reaches the potential in the same years: half-way stands for all of them.
    const branches = edges.map((edge, at) => {
      const middle = at === 0 ? edge / 2 : (edges[at - 1]! + edge) / 2;
      return { when: isBelow(edge), factors: factorsAt(years, middle) };
    });
    const above = factorsAt(years, Number.MAX_VALUE);
    const pick = (which: 0 | 1): Expr =>
      caseOf(
        branches.map(({ when, factors }) => ({ when, then: constant(factors[which]) })),
        above[which],
      );
    return { ofSpend: pick(0), ofPotential: pick(1) };
  };
}
