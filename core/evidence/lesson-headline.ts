import { numberText } from '../values/number-text';
import { defineNotice, type Problem } from '../values/problem';
import type { Model } from '../model/model';
import type { Lesson } from './lesson';

const potentialSaid = defineNotice(
  'evidence/potential-learned',
  'peers: {groups} {groups|group|groups} by industry and size{products}; potential is the {quantile} quantile of what their customers spend',
);
const retentionSaid = defineNotice(
  'evidence/retention-learned',
  'shifted beta-geometric, alpha {alpha} and beta {beta}, from {accounts} customers',
);
const lifetimeSaid = defineNotice(
  'evidence/lifetime-learned',
  'spend grows by {growth} a year, a first deal is {land} of the potential; margin {margin}, discount {discount}, {horizon} years',
);
const roadSaid = defineNotice(
  'evidence/road-learned',
  'current spend is high from {spend} a year, whitespace much from {whitespace}',
);
const tiersSaid = defineNotice('evidence/tiers-learned', 'lifetime value from {lines}');

const percent = (share: number): string => `${numberText(share * 100, 1)} %`;

function ofPotential({ peers = [], potential = [] }: Model): Problem {
  const quantile = potential.find(({ method }) => method === 'peer')?.quantile ?? '';
  const groups = peers.filter(({ product }) => product === undefined).length;
  const products = new Set(peers.flatMap(({ product }) => product ?? [])).size;
  return potentialSaid({
    groups: numberText(groups),
    products: products === 0 ? '' : `, and by ${numberText(products)} products`,
    quantile,
  });
}

function ofRetention({ retention = [] }: Model): Problem | null {
  const all = retention.find(({ name }) => name === 'all');
  if (all?.method !== 'sBG') return null;
  const { alpha, beta, accounts } = all;
  return retentionSaid({
    alpha: numberText(alpha, 3),
    beta: numberText(beta, 3),
    accounts: accounts === undefined ? 'its' : numberText(accounts),
  });
}

function ofLifetime({ lifetime }: Model): Problem | null {
  if (!lifetime) return null;
  const { growth, land, margin, discount, horizon } = lifetime;
  return lifetimeSaid({
    growth: percent(growth),
    land: typeof land === 'number' ? percent(land) : `"${land}" instead`,
    margin: percent(margin),
    discount: percent(discount),
    horizon,
  });
}

function ofTiers({ tiers = [] }: Model): Problem {
  return tiersSaid({ lines: tiers.map(({ name, from }) => `${name} ${numberText(from)}`).join(', ') });
}

/**
 * What a lesson put into the model, in one sentence.
 * @param model the model that has learned it
 * @returns null for propensity, whose verdict says it
 */
export function lessonHeadline(lesson: Lesson, model: Model): Problem | null {
  switch (lesson) {
    case 'propensity':
      return null;
    case 'potential':
      return ofPotential(model);
    case 'retention':
      return ofRetention(model);
    case 'lifetime':
      return ofLifetime(model);
    case 'road': {
      const { spend = 0, whitespace = 0 } = model.road ?? {};
      return roadSaid({ spend: numberText(spend), whitespace: numberText(whitespace) });
    }
    case 'tiers':
      return ofTiers(model);
  }
}
