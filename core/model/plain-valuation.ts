import type { Rule } from '../expr/condition';
import { fold } from '../expr/fold';
import type { Lifetime, Peer, PotentialSource, Retention } from '../value/valuation';
import type { Model } from './model';
import { noted, withNotes } from './plain-notes';
import { numberInText } from './sheet/sheet-reader';

/** A list that says something under its key, or nothing. */
const listed = <Key extends string, Item>(
  key: Key,
  list: readonly Item[] | undefined,
  plain: (item: Item) => Item,
): object => (list?.length ? { [key]: list.map(plain) } : {});

function plainSource(source: PotentialSource): PotentialSource {
  return noted(source.method === 'column' ? { ...source, from: fold(source.from) } : source);
}

function plainPeers(peers: readonly Peer[] | undefined, rules: RulesAsPlain): object {
  if (!peers?.length) return {};
  const plain = rules(peers) as readonly Peer[];
  return { peers: plain.map(({ product, ...peer }) => (product ? { ...peer, product } : peer)) };
}

function plainRetention(retention: Retention): Retention {
  return noted(fold(retention.name) === 'all' ? { ...retention, name: 'all' } : retention);
}

function plainLifetime({ land, ...lifetime }: Lifetime): Lifetime {
  const share = typeof land === 'number' ? land : numberInText(land);
  return withNotes({ ...lifetime, land: share ?? fold(String(land)) });
}

/** How the rules of a model become plain. */
type RulesAsPlain = (rules: readonly Rule[]) => readonly Rule[];

/**
 * What a model says of worth, as the Model sheet can say it: keys of fields folded, notes that say nothing and lists
 * that hold nothing left out.
 * @param model whose texts are trimmed
 */
export function plainValuation(model: Model, rules: RulesAsPlain): Partial<Model> {
  const { lifetime, road } = model;
  return {
    ...listed('stages', model.stages, noted),
    ...listed('propensity', model.propensity, noted),
    ...listed('characteristics', model.characteristics, ({ bins, ...each }) =>
      noted({ ...each, field: fold(each.field), bins: bins.map(noted) }),
    ),
    ...listed('potential', model.potential, plainSource),
    ...plainPeers(model.peers, rules),
    ...listed('retention', model.retention, plainRetention),
    ...(lifetime ? { lifetime: plainLifetime(lifetime) } : {}),
    ...listed('tiers', model.tiers, noted),
    ...(road ? { road: withNotes({ ...road, quadrants: road.quadrants.map(noted) }) } : {}),
  };
}
