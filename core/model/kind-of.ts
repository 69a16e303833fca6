import type { FieldKind, KindOf } from '../values/field-kind';
import type { Model } from './model';

/** The columns that a run computes, and what they hold. */
export const computedColumns: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
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

/** Tells the kind of every name that a rule of this model may use: account fields, computed fields, columns of the run. */
export function kindsOf(model: Pick<Model, 'fields' | 'computed'>): KindOf {
  const kinds = new Map<string, FieldKind>(computedColumns);
  for (const { field } of model.computed) kinds.set(field, 'number');
  for (const { field, kind } of model.fields) kinds.set(field, kind);
  return (field) => kinds.get(field);
}

/** Tells the kind of the fields that the accounts themselves have: what an override may be of. */
export function mappedKinds(model: Pick<Model, 'fields'>): KindOf {
  const kinds = new Map(model.fields.map(({ field, kind }) => [field, kind]));
  return (field) => kinds.get(field);
}
