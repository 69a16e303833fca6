import type { PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    PivotHierarchyCollection: PivotTable;
  }
}

function hasField({ plan }: PivotTable, key: unknown): boolean {
  return plan.fields.has(String(key).toLowerCase());
}

/** Every field of the source, on an axis or not. */
export const pivotHierarchyCollectionKind = defineKind({
  name: 'PivotHierarchyCollection',
  items: (pivot) => [...pivot.plan.fields.keys()].map((field) => live('PivotHierarchy', { pivot, field })),
  item: (pivot, key) =>
    hasField(pivot, key)
      ? live('PivotHierarchy', { pivot, field: String(key).toLowerCase() })
      : refuse('ItemNotFound'),
  methods: {
    getCount: ({ plan }) => plan.fields.size,
    getItemOrNullObject: (pivot, [key]) =>
      hasField(pivot, key) ? live('PivotHierarchy', { pivot, field: String(key).toLowerCase() }) : null,
  },
});
