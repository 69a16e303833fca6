import { firmographicFields } from './fields/firmographics';
import { identityFields } from './fields/identity';
import { placeFields } from './fields/places';
import { sellingFields } from './fields/selling';
import type { StandardField } from './fields/standard-field';

export type { StandardField } from './fields/standard-field';

/** The fields that the importer knows, with the headers they stand under in exports; one line each in fields/. */
export const standardFields: readonly StandardField[] = [
  ...identityFields,
  ...firmographicFields,
  ...placeFields,
  ...sellingFields,
];

const byKey: ReadonlyMap<string, StandardField> = new Map(standardFields.map((field) => [field.key, field]));

/** The standard field of a key; undefined for the user's own fields. */
export function standardFieldOf(key: string): StandardField | undefined {
  return byKey.get(key);
}
