import { createEvaluator } from '../expr/evaluator';
import { constant } from '../expr/builders';
import { customerColumn } from '../model/customer';
import { fieldKindsOf } from '../model/kind-of';
import type { Model } from '../model/model';
import { potentialSourcesOf, worthColumnsOf } from '../model/worth-columns';
import { potentialExprs } from '../value/potential-exprs';
import { highestFirst } from '../value/tier-expr';
import { quadrantNames, type Peer, type PotentialSource } from '../value/valuation';
import type { PotentialExplanation, WorthExplanation } from './account-explanation';
import type { AccountViews } from './account-views';
import { explainPropensities } from './explain-propensity';
import { numberOf } from './explain-score';
import { textOf } from './explain-segment';
import { defineSentence } from './sentence';

const decided = defineSentence('explain/potential-override', 'decided by {who} on {when}: {why}');
const byPeers = defineSentence('explain/potential-peers', 'what {accounts} peers of {peer} spend ({source})');
const bySource = defineSentence('explain/potential-source', 'by {source}');
const open = defineSentence('explain/potential-unknown', 'potential not known: no source gives a figure');

type Source = Pick<PotentialExplanation, 'source' | 'figure' | 'peer' | 'peerTruth'>;

/** The first group of peers over all products that takes the account. */
function peerOf(model: Model, { fields }: AccountViews): Pick<Source, 'peer' | 'peerTruth'> {
  const groups = (model.peers ?? []).filter(({ product }) => product === undefined);
  for (const peer of groups) {
    const { regions: _, ...rule } = peer;
    const peerTruth = fields.truths.ofRule(rule);
    if (peerTruth.holds === true) return { peer: peer satisfies Peer, peerTruth };
  }
  return { peer: null, peerTruth: null };
}

function sourceOf(model: Model, views: AccountViews, sources: readonly PotentialSource[]): Source {
  const evaluator = createEvaluator(views.fields.frame);
  const kindOf = fieldKindsOf(model);
  const nothing = { spend: constant(null), customer: constant(null), kindOf, peers: model.peers ?? [] };
  for (const source of sources) {
    const alone = potentialExprs({ ...nothing, sources: [source] }).get('potential') ?? constant(null);
    const column = evaluator.column(alone);
    const figure = column.kind === 'number' ? (column.values[0] ?? NaN) : NaN;
    if (Number.isNaN(figure)) continue;
    const group = source.method === 'peer' ? peerOf(model, views) : { peer: null, peerTruth: null };
    return { source, figure, ...group };
  }
  return { source: null, figure: null, peer: null, peerTruth: null };
}

function explainPotential(model: Model, views: AccountViews): PotentialExplanation | null {
  const sources = potentialSourcesOf(model);
  if (sources.length === 0) return null;
  const potential = numberOf(views.late, 'potential');
  const override = views.fields.overrideOf('potential');
  const told = { potential, override, ...sourceOf(model, views, sources) };
  if (override) {
    const { who, when, why } = override;
    return { ...told, decidedBy: 'override', sentence: decided({ who, when, why }) };
  }
  if (told.source === null) return { ...told, decidedBy: 'unknown', sentence: open() };
  const source = told.source.name;
  const { peer } = told;
  const sentence = peer
    ? byPeers({ accounts: peer.accounts, peer: peer.name, source })
    : bySource({ source });
  return { ...told, decidedBy: 'source', sentence };
}

function roadOf(model: Model, { late }: AccountViews): WorthExplanation['road'] {
  const { road } = model;
  if (!road) return null;
  const name = textOf(late, 'road');
  const quadrant = road.quadrants.find((each) => each.name === name);
  return {
    quadrant: quadrantNames.find((each) => each === name) ?? null,
    role: quadrant?.role ?? '',
    coverage: quadrant?.coverage ?? '',
    spendFrom: road.spend,
    whitespaceFrom: road.whitespace,
  };
}

/** What the account is worth and why, as far as the model says it. */
export function explainWorth(model: Model, views: AccountViews): WorthExplanation {
  const { fields, late } = views;
  const { lifetime, tiers } = model;
  const customer = fields.valueOf(customerColumn).value;
  const said = worthColumnsOf(model).length > 0;
  const spends = said && model.fields.some(({ field }) => field === 'current spend');
  return {
    customer: typeof customer === 'boolean' ? customer : null,
    propensities: explainPropensities(model, views),
    potential: explainPotential(model, views),
    spend: spends ? fields.valueOf('current spend') : null,
    whitespace: numberOf(late, 'whitespace'),
    road: roadOf(model, views),
    lifetime: lifetime ? { land: numberOf(late, 'land'), value: numberOf(late, 'lifetime value') } : null,
    tier: tiers ? { name: textOf(late, 'tier'), lines: highestFirst(tiers) } : null,
  };
}
