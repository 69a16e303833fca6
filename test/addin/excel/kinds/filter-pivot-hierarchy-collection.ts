import { defineKind } from './kind';
import { axisMembers, type AxisOfPivot } from './pivot-axis';

declare module './kind' {
  interface Selves {
    FilterPivotHierarchyCollection: AxisOfPivot;
  }
}

export const filterPivotHierarchyCollectionKind = defineKind({
  name: 'FilterPivotHierarchyCollection',
  ...axisMembers('FilterPivotHierarchy'),
});
