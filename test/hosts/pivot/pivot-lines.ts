import { itemKey, type PivotPlan } from './pivot';
import type { Path, PivotCube } from './pivot-cube';

/**
 * One line of an axis: an innermost item, the heading of a group, a group's total after its items, or the total of all.
 */
export interface AxisLine {
  readonly kind: 'item' | 'group' | 'subtotal' | 'grand';
  readonly path: Path;
}

interface AxisShape {
  readonly axis: 'rows' | 'columns';
  readonly headings: boolean;
  readonly subtotals: boolean;
  readonly grandTotal: boolean;
}

function linesUnder(plan: PivotPlan, cube: PivotCube, shape: AxisShape, path: Path): AxisLine[] {
  const names = plan[shape.axis];
  const field = plan.fields.get(names[path.length] ?? '');
  if (!field) return [];
  const present = cube.under(shape.axis, path);
  const innermost = path.length === names.length - 1;
  return field.items
    .filter((item) => present.has(itemKey(item)))
    .flatMap((item): AxisLine[] => {
      const inner = [...path, item];
      if (innermost) return [{ kind: 'item', path: inner }];
      return [
        ...(shape.headings ? [{ kind: 'group' as const, path: inner }] : []),
        ...linesUnder(plan, cube, shape, inner),
        ...(shape.subtotals ? [{ kind: 'subtotal' as const, path: inner }] : []),
      ];
    });
}

function linesOf(plan: PivotPlan, cube: PivotCube, shape: AxisShape): AxisLine[] {
  if (plan[shape.axis].length === 0) return [{ kind: 'grand', path: [] }];
  const lines = linesUnder(plan, cube, shape, []);
  return shape.grandTotal ? [...lines, { kind: 'grand', path: [] }] : lines;
}

/** The lines from top to bottom. In the tabular layout a group has no heading, so its total stands below it. */
export function rowLines(plan: PivotPlan, cube: PivotCube): AxisLine[] {
  const { layoutType, subtotals, columnGrandTotals } = plan.layout;
  const tabular = layoutType === 'Tabular';
  return linesOf(plan, cube, {
    axis: 'rows',
    headings: !tabular,
    subtotals: subtotals === 'AtBottom' || (tabular && subtotals === 'AtTop'),
    grandTotal: columnGrandTotals,
  });
}

/** The lines from left to right; a group's total always stands after it. */
export function columnLines(plan: PivotPlan, cube: PivotCube): AxisLine[] {
  return linesOf(plan, cube, {
    axis: 'columns',
    headings: false,
    subtotals: plan.layout.subtotals !== 'Off',
    grandTotal: plan.layout.rowGrandTotals,
  });
}
