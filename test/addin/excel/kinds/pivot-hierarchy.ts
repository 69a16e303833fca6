import { pivotField } from '../book/pivot-fields';
import type { PivotTable } from '../book/pivot-table';
import { defineKind, live } from './kind';

/** A field of a PivotTable, by its name in small letters. */
export interface FieldOfPivot {
  readonly pivot: PivotTable;
  readonly field: string;
}

declare module './kind' {
  interface Selves {
    PivotHierarchy: FieldOfPivot;
  }
}

export const pivotHierarchyKind = defineKind({
  name: 'PivotHierarchy',
  id: ({ pivot, field }) => pivotField(pivot.plan, field).id,
  properties: {
    id: { get: ({ pivot, field }) => pivotField(pivot.plan, field).id },
    name: { get: ({ pivot, field }) => pivotField(pivot.plan, field).name },
  },
  objects: {
    fields: (self) => live('PivotFieldCollection', self),
  },
});
