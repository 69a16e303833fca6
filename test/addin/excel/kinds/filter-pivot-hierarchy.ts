import { defineKind } from './kind';
import { axisFieldMembers, type FieldOnAxis } from './pivot-axis';

declare module './kind' {
  interface Selves {
    FilterPivotHierarchy: FieldOnAxis;
  }
}

export const filterPivotHierarchyKind = defineKind({
  name: 'FilterPivotHierarchy',
  ...axisFieldMembers,
});
