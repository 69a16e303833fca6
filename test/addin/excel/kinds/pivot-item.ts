import { changePivot } from '../book/draw-pivot';
import { itemKey, itemText, type PivotCell } from '../../../hosts/pivot/pivot';
import { pivotField } from '../book/pivot-fields';
import { refuse } from '../refusal';
import { defineKind } from './kind';
import type { FieldOfPivot } from './pivot-hierarchy';
import { flag } from './settable';

/** An item of a field, by what makes it one item. */
export interface ItemOfPivot extends FieldOfPivot {
  readonly key: string;
}

declare module './kind' {
  interface Selves {
    PivotItem: ItemOfPivot;
  }
}

function itemOf({ pivot, field, key }: ItemOfPivot): PivotCell {
  const item = pivotField(pivot.plan, field).items.find((each) => itemKey(each) === key);
  return item === undefined ? refuse('ItemNotFound') : item;
}

export const pivotItemKind = defineKind({
  name: 'PivotItem',
  id: (self) => itemText(itemOf(self)),
  properties: {
    id: { get: (self) => itemText(itemOf(self)) },
    name: { get: (self) => itemText(itemOf(self)) },
    visible: {
      get: ({ pivot, field, key }) => !pivotField(pivot.plan, field).hidden.has(key),
      /** The last item that is shown stays. */
      set({ pivot, field, key }, given, { book }) {
        const shown = flag(given);
        changePivot(book, pivot, (plan) => {
          const { hidden, items } = pivotField(plan, field);
          if (shown) hidden.delete(key);
          else hidden.add(key);
          if (items.every((item) => hidden.has(itemKey(item)))) refuse('InvalidArgument');
        });
      },
    },
  },
});
