import { itemKey, itemText, type PivotCell } from '../../../hosts/pivot/pivot';
import { pivotField } from '../book/pivot-fields';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { FieldOfPivot } from './pivot-hierarchy';

declare module './kind' {
  interface Selves {
    PivotItemCollection: FieldOfPivot;
  }
}

/** The items of a field, also those that no row of the source has any more. */
const itemsOf = ({ pivot, field }: FieldOfPivot): readonly PivotCell[] => pivotField(pivot.plan, field).items;

function findItem(self: FieldOfPivot, key: unknown): PivotCell | undefined {
  const name = String(key).toLowerCase();
  return itemsOf(self).find((item) => itemText(item).toLowerCase() === name);
}

export const pivotItemCollectionKind = defineKind({
  name: 'PivotItemCollection',
  items: (self) => itemsOf(self).map((item) => live('PivotItem', { ...self, key: itemKey(item) })),
  item(self, key) {
    const item = findItem(self, key);
    return item === undefined ? refuse('ItemNotFound') : live('PivotItem', { ...self, key: itemKey(item) });
  },
  methods: {
    getCount: (self) => itemsOf(self).length,
    getItemOrNullObject(self, [key]) {
      const item = findItem(self, key);
      return item === undefined ? null : live('PivotItem', { ...self, key: itemKey(item) });
    },
  },
});
