import { caseOf, constant, field } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { substitute } from '../expr/substitute';
import { propensityExpr } from '../scoring/propensity/propensity-expr';
import { cardNames } from '../scoring/scorecard';
import { overrideFields } from '../segments/overrides';
import type { Override } from '../segments/segmentation';
import { lifetimeExprs, lifetimeNoticesOf, type LifetimeInput } from '../value/lifetime-exprs';
import { atLeastSpend, potentialExprs } from '../value/potential-exprs';
import { roadExpr } from '../value/road';
import { tierExpr } from '../value/tier-expr';
import type { Lifetime } from '../value/valuation';
import type { Problem } from '../values/problem';
import { asOfDay } from './as-of-day';
import { customerColumn } from './customer';
import { fieldKindsOf, mappedKinds } from './kind-of';
import type { Model } from './model';
import { potentialSourcesOf, segmentRetention, worthColumnsOf } from './worth-columns';

const nothing = constant(null);
const customer = field(customerColumn);

/** What an account spends a year, as its own field says it. */
function spendExpr(model: Model): Expr {
  const kind = fieldKindsOf(model)('current spend');
  return kind === 'money' || kind === 'number' ? field('current spend') : nothing;
}

function lifetimeInput(model: Model, lifetime: Lifetime): LifetimeInput {
  const kindOf = fieldKindsOf(model);
  return {
    lifetime,
    retention: model.retention ?? [],
    segment: segmentRetention(model) < 0 ? null : field('segment'),
    potential: field('potential'),
    spend: spendExpr(model),
    customer,
    since: kindOf('customer since') === 'date' ? field('customer since') : null,
    asOf: asOfDay(model),
    propensity: worthColumnsOf(model).includes('propensity') ? field('propensity') : null,
  };
}

/** The chance that an account buys, and of customers alone that they buy more. */
function propensityColumns(model: Model): [string, Expr][] {
  const { propensity = [], characteristics = [] } = model;
  const [first, more] = cardNames.map((name) => {
    const card = propensity.find((each) => each.name === name);
    return card ? propensityExpr(card, characteristics, fieldKindsOf(model)) : nothing;
  });
  return [
    ['propensity', first ?? nothing],
    ['propensity to expand', caseOf([{ when: customer, then: more ?? nothing }], null)],
  ];
}

/** Potential and whitespace; an override decides the potential that the model would tell, down to what is spent. */
function potentialColumns(model: Model, overrides: readonly Override[]): [string, Expr][] {
  const sources = potentialSourcesOf(model);
  const kindOf = fieldKindsOf(model);
  if (sources.length === 0) {
    return [
      ['potential', kindOf('potential') ? field('potential') : nothing],
      ['whitespace', nothing],
    ];
  }
  const { peers = [] } = model;
  const spend = spendExpr(model);
  const told = potentialExprs({ sources, peers, kindOf, spend, customer });
  const decided = model.potential
    ? overrideFields(overrides, mappedKinds(model)).get('potential')
    : undefined;
  return [...told].map(([name, expr]) =>
    name === 'potential' && decided
      ? [name, atLeastSpend(substitute(decided, new Map([[name, expr]])), spend)]
      : [name, expr],
  );
}

/** The columns of worth that stand before the fit score: those that need no segment. */
export function valueColumns(model: Model, overrides: readonly Override[]): ReadonlyMap<string, Expr> {
  const { road } = model;
  const early = segmentRetention(model) < 0;
  return new Map<string, Expr>([
    ...propensityColumns(model),
    ...potentialColumns(model, overrides),
    ['road', road ? roadExpr(road, spendExpr(model), field('whitespace'), customer) : nothing],
    ...(early ? lifetimeColumnsOf(model) : []),
  ]);
}

/** Land, lifetime value and tier: before the fit score, or after the segments where one has a retention of its own. */
export function lifetimeColumnsOf(model: Model): ReadonlyMap<string, Expr> {
  const { lifetime, tiers } = model;
  const parts = lifetime ? lifetimeExprs(lifetimeInput(model, lifetime)) : undefined;
  return new Map([
    ['land', parts?.land ?? nothing],
    ['lifetime value', parts?.lifetimeValue ?? nothing],
    ['tier', tiers ? tierExpr(tiers, field('lifetime value')) : nothing],
  ]);
}

/** What should be known about the lifetimes of a model. */
export function lifetimeNotices(model: Model): readonly Problem[] {
  const { lifetime } = model;
  const notices = lifetime ? lifetimeNoticesOf(lifetimeInput(model, lifetime)) : [];
  return notices.map((notice) => ({ ...notice, at: { path: 'lifetime' } }));
}
