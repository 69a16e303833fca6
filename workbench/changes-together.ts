import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/** What has changed since formulas were calculated, as the formula engine begins with it. */
export type FormulaChanges = Partial<ISetFormulaCalculationStartMutation>;

/** Two such lists as one; a range that stands in both is named once. */
export function changesTogether(earlier: FormulaChanges, later: FormulaChanges): FormulaChanges {
  const ranges = [...(earlier.dirtyRanges ?? []), ...(later.dirtyRanges ?? [])];
  // Which rows are hidden is as it is now.
  const { dirtyRanges: _, rowData: __, ...before } = earlier;
  return {
    ...(laidOver(before, later) as FormulaChanges),
    dirtyRanges: [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()],
    forceCalculation: Boolean(earlier.forceCalculation) || Boolean(later.forceCalculation),
  };
}

/** Maps of maps, key by key: the engine keeps names and features by workbook and sheet. */
function laidOver(under: unknown, above: unknown): unknown {
  if (!isMap(under) || !isMap(above)) return above ?? under;
  const keys = new Set([...Object.keys(under), ...Object.keys(above)]);
  return Object.fromEntries([...keys].map((key) => [key, laidOver(under[key], above[key])]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
