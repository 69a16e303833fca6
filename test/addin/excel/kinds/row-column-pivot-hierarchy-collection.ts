import { defineKind } from './kind';
import { axisMembers, type AxisOfPivot } from './pivot-axis';

declare module './kind' {
  interface Selves {
    RowColumnPivotHierarchyCollection: AxisOfPivot;
  }
}

export const rowColumnPivotHierarchyCollectionKind = defineKind({
  name: 'RowColumnPivotHierarchyCollection',
  ...axisMembers('RowColumnPivotHierarchy'),
});
