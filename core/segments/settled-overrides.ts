import { field, oneOf } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fold, sameText } from '../expr/fold';
import type { KindOf } from '../values/field-kind';
import type { Override } from './segmentation';

/** The fields that an override's key is compared with; a match on an earlier one stands before a later one. */
export const keyFields = ['id', 'domain', 'name'] as const;

const isText = (kind: ReturnType<KindOf>): boolean => kind === 'id' || kind === 'category';

/** The key fields that the accounts have. */
export function mappedKeys(kindOf: KindOf): readonly string[] {
  return keyFields.filter((key) => isText(kindOf(key)));
}

/**
 * The override that counts for each key: of several for one key and field the latest by `when`,
 * and of one day the lower row. Overrides without key or value decide nothing.
 * @param overrides - every override, as the sheet lists them
 * @param name - the field they decide
 * @returns by folded key
 */
export function settledOverrides(
  overrides: readonly Override[],
  name: string,
): ReadonlyMap<string, Override> {
  const settled = new Map<string, Override>();
  for (const override of overrides) {
    if (!sameText(override.field, name) || fold(override.key) === '' || fold(override.value) === '') continue;
    const before = settled.get(fold(override.key));
    if (!before || override.when >= before.when) settled.set(fold(override.key), override);
  }
  return settled;
}

/** One branch of a case: the accounts that it takes, and the value that a person gave them. */
export interface OverrideBranch {
  readonly when: Expr;
  readonly value: string;
}

/** What people decided about one field, as branches: matched by id before domain before name. */
export function overrideBranches(
  overrides: readonly Override[],
  name: string,
  kindOf: KindOf,
): readonly OverrideBranch[] {
  const keysBy = new Map<string, { readonly value: string; readonly keys: string[] }>();
  for (const { key, value } of settledOverrides(overrides, name).values()) {
    const group = keysBy.get(fold(value)) ?? { value: value.trim(), keys: [] };
    group.keys.push(key.trim());
    keysBy.set(fold(value), group);
  }
  return mappedKeys(kindOf).flatMap((key) =>
    [...keysBy.values()].map(({ value, keys }) => ({ when: oneOf(field(key), keys), value })),
  );
}
