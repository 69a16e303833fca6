import { changePivot } from '../book/draw-pivot';
import { pivotField } from '../book/pivot-fields';
import { sortItems } from '../../../hosts/pivot/pivot-items';
import { defineKind, live } from './kind';
import type { FieldOfPivot } from './pivot-hierarchy';
import { flag } from './settable';

declare module './kind' {
  interface Selves {
    PivotField: FieldOfPivot;
  }
}

export const pivotFieldKind = defineKind({
  name: 'PivotField',
  id: ({ pivot, field }) => pivotField(pivot.plan, field).id,
  properties: {
    id: { get: ({ pivot, field }) => pivotField(pivot.plan, field).id },
    name: { get: ({ pivot, field }) => pivotField(pivot.plan, field).name },
  },
  objects: {
    items: (self) => live('PivotItemCollection', self),
  },
  methods: {
    /** Sorts now and at every refresh from now on; the proxies turn the word into whether it ascends. */
    sortByLabels({ pivot, field }, [ascending], { book }) {
      const order = flag(ascending) ? 'Ascending' : 'Descending';
      changePivot(book, pivot, (plan) => {
        const sorted = pivotField(plan, field);
        sorted.order = order;
        sorted.items = sortItems(sorted.items, order, plan.layout.customLists);
      });
    },
  },
});
