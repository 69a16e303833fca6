import type { PotentialSource } from '../value/valuation';
import type { FieldKind } from '../values/field-kind';
import type { Model } from './model';

/** The columns of worth in the order in which they are computed, and what they hold. */
export const worthKinds = {
  propensity: 'number',
  'propensity to expand': 'number',
  potential: 'money',
  whitespace: 'money',
  road: 'category',
  land: 'money',
  'lifetime value': 'money',
  tier: 'category',
} as const satisfies Readonly<Record<string, FieldKind>>;

/** The name of a column of worth. */
export type WorthColumn = keyof typeof worthKinds;

/** The names of the columns of worth, in their order. */
export const worthColumns = Object.keys(worthKinds) as readonly WorthColumn[];

/** The columns that stand after the segments where a segment has a retention of its own. */
export const lifetimeColumns: readonly WorthColumn[] = ['land', 'lifetime value', 'tier'];

/** What a model says of worth, and the fields that it may say it of. */
export type WorthSaid = Pick<
  Model,
  'fields' | 'computed' | 'propensity' | 'potential' | 'retention' | 'lifetime' | 'tiers' | 'road'
>;

/**
 * The ways to a potential that count: those that the model says, or the accounts' own field potential where ROAD or a
 * lifetime needs one and none is said.
 */
export function potentialSourcesOf({
  potential,
  fields,
  lifetime,
  road,
}: WorthSaid): readonly PotentialSource[] {
  if (potential) return potential;
  const own = fields.some(
    ({ field, kind }) => field === 'potential' && (kind === 'money' || kind === 'number'),
  );
  return own && (lifetime ?? road) ? [{ name: 'potential', method: 'column', from: 'potential' }] : [];
}

/** The first retention of a single segment, from 0; −1 where one curve holds for all. */
export const segmentRetention = ({ retention = [] }: WorthSaid): number =>
  retention.findIndex(({ name }) => name !== 'all');

/** The columns of worth that a model gives figures for, in their order. */
export function worthColumnsOf(model: WorthSaid): readonly WorthColumn[] {
  const card = (name: string) => model.propensity?.some((each) => each.name === name) ?? false;
  const potential = potentialSourcesOf(model).length > 0;
  const said: Readonly<Record<WorthColumn, boolean>> = {
    propensity: card('new'),
    'propensity to expand': card('expansion'),
    potential,
    whitespace: potential,
    road: model.road !== undefined,
    land: model.lifetime !== undefined,
    'lifetime value': model.lifetime !== undefined,
    tier: model.tiers !== undefined,
  };
  return worthColumns.filter((name) => said[name]);
}
