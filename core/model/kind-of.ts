import type { FieldKind, KindOf } from '../values/field-kind';
import type { Model } from './model';
import { worthKinds } from './worth-columns';

/** The columns that a run computes, and what they hold. */
export const computedColumns: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ...Object.entries(worthKinds),
  ['score', 'number'],
  ['confidence', 'number'],
  ['excluded', 'category'],
  ['possible exclusion', 'category'],
  ['grade', 'category'],
  ['layer', 'category'],
  ['possible layer', 'category'],
  ['region', 'category'],
  ['segment', 'category'],
  ['possible segment', 'category'],
]);

/** Columns of a run's own begin with such a word; no field may, so that none hides the other. */
const innerPrefixes = ['points: ', 'rule: ', 'known: '] as const;

/** True for the name of a column that a run computes for itself: `points: Size`, `rule: Enterprise`. */
const isInnerColumn = (name: string): boolean => innerPrefixes.some((prefix) => name.startsWith(prefix));

/** A mapped field may be called so and is hidden by the column: region rules and ways to a potential may read it. */
const shared = ['region', 'potential'];

/** True for a name that no mapped field may have, since a column of the run has it. */
export const isTakenName = (name: string): boolean =>
  (computedColumns.has(name) && !shared.includes(name)) || isInnerColumn(name);

/** Tells the kind of the account fields and computed fields alone. */
export function fieldKindsOf({ fields, computed }: Pick<Model, 'fields' | 'computed'>): KindOf {
  const kinds = new Map<string, FieldKind>(computed.map(({ field }) => [field, 'number']));
  for (const { field, kind } of fields) kinds.set(field, kind);
  return (field) => kinds.get(field);
}

/** Tells the kind of what stands before the fit score: account fields, computed fields, columns of worth. */
export function earlyKindsOf(model: Pick<Model, 'fields' | 'computed'>): KindOf {
  const own = fieldKindsOf(model);
  const worth = new Map<string, FieldKind>(Object.entries(worthKinds));
  return (field) => own(field) ?? worth.get(field);
}

/** Tells the kind of every name that a rule of this model may use: account fields, computed fields, columns of the run. */
export function kindsOf(model: Pick<Model, 'fields' | 'computed'>): KindOf {
  const own = fieldKindsOf(model);
  return (field) => own(field) ?? computedColumns.get(field);
}

/**
 * Tells the kind of what an override may be of: the fields that the accounts themselves have, and the potential where
 * the model tells it.
 */
export function mappedKinds(model: Pick<Model, 'fields' | 'potential'>): KindOf {
  const kinds = new Map(model.fields.map(({ field, kind }) => [field, kind]));
  if (model.potential && !kinds.has('potential')) kinds.set('potential', 'money');
  return (field) => kinds.get(field);
}
