import { cellsOf } from '../expr/cells-of';
import type { Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import { mappedKeys, settledOverrides } from '../segments/settled-overrides';
import type { Override } from '../segments/segmentation';
import type { KindOf } from '../values/field-kind';

/**
 * What a person decided about one field of an account: the override that counts, found by id before domain before name.
 * @param frame the account's fields, one row
 * @param overrides rows of the table OVERRIDES
 * @param kindOf the kind of a field by its key
 * @returns by the field's name; null where nobody decided
 */
export function overrideFor(
  frame: Frame,
  overrides: readonly Override[],
  kindOf: KindOf,
): (field: string) => Override | null {
  const keys = mappedKeys(kindOf).flatMap((name) => {
    const column = frame.columns.get(name);
    const key = column ? cellsOf(column)(0) : null;
    return typeof key === 'string' ? [fold(key)] : [];
  });
  return (field) => {
    if (overrides.length === 0) return null;
    const settled = settledOverrides(overrides, field);
    for (const key of keys) {
      const override = settled.get(key);
      if (override) return override;
    }
    return null;
  };
}
