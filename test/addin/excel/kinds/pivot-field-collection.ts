import { pivotField } from '../book/pivot-fields';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { FieldOfPivot } from './pivot-hierarchy';

declare module './kind' {
  interface Selves {
    PivotFieldCollection: FieldOfPivot;
  }
}

function isIt({ pivot, field }: FieldOfPivot, key: unknown): boolean {
  return pivotField(pivot.plan, field).name.toLowerCase() === String(key).toLowerCase();
}

/** Over cells a hierarchy has one field, which is called like it. */
export const pivotFieldCollectionKind = defineKind({
  name: 'PivotFieldCollection',
  items: (self) => [live('PivotField', self)],
  item: (self, key) => (isIt(self, key) ? live('PivotField', self) : refuse('ItemNotFound')),
  methods: {
    getCount: () => 1,
    getItemOrNullObject: (self, [key]) => (isIt(self, key) ? live('PivotField', self) : null),
  },
});
