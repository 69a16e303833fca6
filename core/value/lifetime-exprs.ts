import { arithmetic, call, caseOf, constant, equals, field, lessThan } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import { tooLateFor } from '../values/anniversary';
import { defineNotice, type Problem } from '../values/problem';
import { createGrowth, fillOf, type GrowthFactors } from './growth-exprs';
import { MOST_YEARS, yearsOfCustomer, yearsOfProspect, type LifetimeYear } from './lifetime-years';
import type { Lifetime, Retention } from './valuation';

/** What lifetimes are built from. Expressions read the account fields and the columns before them. */
export interface LifetimeInput {
  readonly lifetime: Lifetime;
  /** `all`, and one a segment that has a curve of its own. */
  readonly retention: readonly Retention[];
  /** Text: the segment; null where no curve is given per segment. */
  readonly segment: Expr | null;
  /** Money a year, completed: never below current spend. */
  readonly potential: Expr;
  /** Money a year of a customer. */
  readonly spend: Expr;
  /** Truth: buys already; unknown counts as no. */
  readonly customer: Expr;
  /** The day since when it is a customer; null where the accounts do not have it. */
  readonly since: Expr | null;
  /** The model's as-of day; null where it has none. */
  readonly asOf: number | null;
  /** 0 to 1; null where the model has no scorecard. */
  readonly propensity: Expr | null;
}

/** Land and lifetime value, as expressions. */
export interface LifetimeExprs {
  /** Money a year: a customer's spend; of anybody else what it first buys, at most its potential. */
  readonly land: Expr;
  /** Money; blank where something that is needed is blank. */
  readonly lifetimeValue: Expr;
  readonly notices: readonly Problem[];
}

const noPropensity = defineNotice(
  'no-propensity',
  'the model tells no propensity, so only customers have a lifetime value: learn one from your deals',
);
const noRetention = defineNotice(
  'no-retention',
  'the model tells no retention "all", so accounts without a curve of their own have no lifetime value',
);
const noTenure = defineNotice(
  'no-tenure',
  'without {missing} every customer counts as one of less than a year, though those that stayed long are more loyal',
);

/** Blank, and a number all the same: readers of the column need not know that it always is. */
const blankNumber = caseOf([{ when: constant(false), then: constant(0) }], null);

/** Completed years from which the years to come are all the same. */
function levelled(retention: Retention): number {
  if (retention.method === 'constant') return 0;
  return retention.method === 'sBG' ? MOST_YEARS : Math.min(MOST_YEARS, retention.remaining.length);
}

type FactorsOf = (years: readonly LifetimeYear[]) => GrowthFactors;

/** Factors by completed years as a customer, which are full on the anniversary; a blank day counts as none. */
function byTenure(input: LifetimeInput, retention: Retention, factorsOf: FactorsOf): GrowthFactors {
  const { lifetime, since, asOf } = input;
  const at = (age: number): GrowthFactors => factorsOf(yearsOfCustomer(lifetime, retention, age));
  const oldest = since === null || asOf === null ? 0 : levelled(retention);
  const classes = Array.from({ length: oldest }, (_, below) => {
    const age = oldest - below;
    return { when: lessThan(since ?? constant(null), tooLateFor(asOf ?? 0, age)), factors: at(age) };
  });
  const newest = at(0);
  const pick = (which: keyof GrowthFactors): Expr =>
    caseOf(
      classes.map(({ when, factors }) => ({ when, then: factors[which] })),
      newest[which],
    );
  return classes.length === 0 ? newest : { ofSpend: pick('ofSpend'), ofPotential: pick('ofPotential') };
}

/** Makes a figure of the retention that holds: the segment's own, else `all`, else blank. */
function byRetention(input: LifetimeInput, make: (retention: Retention) => Expr): Expr {
  const all = input.retention.find(({ name }) => fold(name) === 'all');
  const otherwise = all ? make(all) : blankNumber;
  const { segment } = input;
  const own = segment === null ? [] : input.retention.filter((each) => each !== all);
  if (segment === null || own.length === 0) return otherwise;
  return caseOf(
    own.map((each) => ({ when: equals(segment, each.name), then: make(each) })),
    otherwise,
  );
}

/** spend·A + potential·B, the factors being looked up by what spend fills of the potential. */
function grown(
  input: LifetimeInput,
  spend: Expr,
  factors: (retention: Retention, factorsOf: FactorsOf) => GrowthFactors,
): Expr {
  const factorsOf = createGrowth(fillOf(spend, input.potential));
  const each = new Map(input.retention.map((retention) => [retention, factors(retention, factorsOf)]));
  const ofSpend = byRetention(input, (retention) => each.get(retention)!.ofSpend);
  const ofPotential = byRetention(input, (retention) => each.get(retention)!.ofPotential);
  return arithmetic('+', arithmetic('*', spend, ofSpend), arithmetic('*', input.potential, ofPotential));
}

/** A share of the potential lands, so the whole is the potential times Σ min(1, share·growth)·weight. */
const timesPotential = (years: readonly LifetimeYear[], share: number): number =>
  years.reduce((sum, { growth, weight }) => sum + Math.min(1, share * growth) * weight, 0);

function prospectValue(input: LifetimeInput): Expr {
  const { lifetime, potential, propensity } = input;
  const { land, acquisitionCost } = lifetime;
  if (propensity === null) return blankNumber;
  const won =
    typeof land === 'number'
      ? arithmetic(
          '*',
          potential,
          byRetention(input, (retention) =>
            constant(timesPotential(yearsOfProspect(lifetime, retention), land)),
          ),
        )
      : grown(input, field(land), (retention, factorsOf) => factorsOf(yearsOfProspect(lifetime, retention)));
  const net = acquisitionCost === null ? won : arithmetic('-', won, acquisitionCost);
  return arithmetic('*', propensity, net);
}

/**
 * What should be known of lifetimes that are built so: who has none, and who counts as new.
 * @returns notices; none where everything that a lifetime asks for is there
 */
export function lifetimeNoticesOf({
  retention,
  since,
  asOf,
  propensity,
}: Pick<LifetimeInput, 'retention' | 'since' | 'asOf' | 'propensity'>): readonly Problem[] {
  const missing = [
    ...(since === null ? ['a field "customer since"'] : []),
    ...(asOf === null ? ['an as-of date'] : []),
  ];
  const ages = retention.some((each) => levelled(each) > 0);
  return [
    ...(propensity === null ? [noPropensity()] : []),
    ...(retention.some(({ name }) => fold(name) === 'all') ? [] : [noRetention()]),
    ...(missing.length > 0 && ages ? [noTenure({ missing: missing.join(' and ') })] : []),
  ];
}

/**
 * What every account first buys (land), and what it is worth over its life, in today's money. A customer of a completed
 * years: Σ min(potential, spend·(1 + g)^(j + 1))·margin·S(a + 1 + j) ÷ S(a)·discount^j over the years j of the horizon.
 * Anybody else: propensity·(Σ min(potential, land·(1 + g)^j)·margin·S(j)·discount^j − cost to acquire). discount^j is
 * (1 + d)^−j at the start of a year, ^−(j + ½) in its middle, ^−(j + 1) at its end. A blank that is needed makes it blank.
 * Source: Fader & Hardie (2010), DEL and DERL over a horizon; spend grows towards its potential.
 * Cost: a row costs a few look-ups and multiplications, for the sum over the horizon is worked out beforehand for each
 * class of completed years and each year in which the potential may be reached.
 * @param input a lifetime and retentions that have passed their checks
 * @returns expressions of money: land a year, lifetime value over the horizon
 */
export function lifetimeExprs(input: LifetimeInput): LifetimeExprs {
  const { lifetime, potential, spend, customer } = input;
  const { land } = lifetime;
  const first =
    typeof land === 'number' ? arithmetic('*', potential, land) : call('min', [potential, field(land)]);
  const residual = grown(input, spend, (retention, factorsOf) => byTenure(input, retention, factorsOf));
  return {
    land: caseOf([{ when: customer, then: spend }], first),
    lifetimeValue: caseOf([{ when: customer, then: residual }], prospectValue(input)),
    notices: lifetimeNoticesOf(input),
  };
}
