import { asOfDay } from '../model/as-of-day';
import type { Model } from '../model/model';
import { learnPeers } from '../value/learn-peers';
import { suggestLines } from '../value/suggest-lines';
import type { Peer, PotentialSource } from '../value/valuation';
import { fullYears } from '../values/anniversary';
import { found, type Result } from '../values/problem';
import { numbersOf, textsOf, type AccountFields } from './account-fields';
import { ownedSpend } from './owned-spend';
import type { ReadTables } from './second-tables';

const SIZE_CLASSES = 4;
/** The least share of accounts with a figure of their own for it to stand before the peers'. */
const OWN_SHARE = 0.05;
const DEFAULT_QUANTILE = 0.8;

/** Potential as learned: the peers, and the sources that use them. */
export interface LearnedPotential {
  readonly peers: readonly Peer[];
  readonly potential: readonly PotentialSource[];
}

/** Completed years as a customer at the day things are counted back from; NaN where unknown. */
function tenureOf(fields: AccountFields, { asOf }: ReadTables): Float64Array | undefined {
  const since = numbersOf(fields, 'customer since') ?? numbersOf(fields, 'first deal');
  return since && asOf !== null ? since.map((day) => fullYears(day, asOf)) : undefined;
}

/** Where sizes are cut: at the model's own segment lines, else at round numbers where accounts part by themselves. */
function sizeEdges(model: Model, field: string, values: Float64Array): readonly number[] {
  const lines = model.segments.flatMap(({ when }) =>
    when.flatMap((conditions) =>
      conditions.flatMap(({ field: asked, test, value }) =>
        asked === field && test === 'at least' && typeof value === 'number' ? [value] : [],
      ),
    ),
  );
  if (lines.length > 0) return [...new Set(lines)].sort((one, other) => one - other);
  const suggested = suggestLines(values, { classes: SIZE_CLASSES });
  return suggested.ok
    ? suggested.value.flatMap(({ from }) => from ?? []).sort((one, other) => one - other)
    : [];
}

function sizeKey(model: Model, fields: AccountFields) {
  const field = ['employees', 'revenue'].find((key) => numbersOf(fields, key));
  const values = field === undefined ? undefined : numbersOf(fields, field);
  return field === undefined || !values
    ? {}
    : { size: { field, values, edges: sizeEdges(model, field, values) } };
}

function sourcesOf(model: Model, fields: AccountFields): readonly PotentialSource[] {
  if (model.potential && model.potential.length > 0) return model.potential;
  const own = numbersOf(fields, 'potential');
  const filled = own ? own.reduce((count, value) => count + Number(value === value), 0) : 0;
  const isTold = own !== undefined && filled >= OWN_SHARE * own.length;
  return [
    ...(isTold ? [{ name: 'own figure', method: 'column' as const, from: 'potential' }] : []),
    {
      name: 'peers',
      method: 'peer',
      from: '',
      quantile: DEFAULT_QUANTILE,
      note: 'what the top fifth of mature customers of the same industry and size spend; a rule of thumb',
    },
  ];
}

/**
 * Learns what peers spend a year: groups by industry and size band, the model's quantile (0.8 unless said) of what their
 * mature customers spend. An account's own figure for potential, where the accounts have one, goes before.
 * @param model that has passed its check: its sources of potential stay, its segment lines cut the sizes
 * @param fields the accounts as they were received, spend in money a year
 * @param history for years as a customer, and for spend by product
 * @returns peers with their spend a year, and the sources that use them;
 *   refused where the accounts say nothing of spend, or too few customers spend anything
 */
export function learnPotential(
  model: Model,
  fields: AccountFields,
  history: ReadTables,
): Result<LearnedPotential> {
  const accounts = fields.frame.length;
  const potential = sourcesOf(model, fields);
  const quantile = potential.find(({ method }) => method === 'peer')?.quantile ?? DEFAULT_QUANTILE;
  const industry = textsOf(fields, 'industry');
  const tenure = tenureOf(fields, history);
  const owned = ownedSpend(history, accounts);
  const peers = learnPeers(
    {
      spend: numbersOf(fields, 'current spend') ?? new Float64Array(accounts).fill(NaN),
      ...(industry ? { industry: { field: 'industry', column: industry } } : {}),
      ...sizeKey(model, fields),
      ...(tenure ? { tenure } : {}),
      ...(owned ? { owned } : {}),
    },
    { quantile, day: asOfDay(model) },
  );
  return peers.ok ? found({ peers: peers.value, potential }, peers.notices) : peers;
}
