import { defineKind } from './kind';
import { axisFieldMembers, type FieldOnAxis } from './pivot-axis';

declare module './kind' {
  interface Selves {
    RowColumnPivotHierarchy: FieldOnAxis;
  }
}

export const rowColumnPivotHierarchyKind = defineKind({
  name: 'RowColumnPivotHierarchy',
  ...axisFieldMembers,
});
