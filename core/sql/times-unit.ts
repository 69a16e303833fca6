import type { Dialect } from './dialect';

/**
 * A number times its column's unit; unknown where that overflows, which some engines call an error.
 * @param value - a name
 * @param unit - any but 0, as a rule 1, 1000 or 1000000
 */
export function timesUnit(value: string, unit: number, dialect: Dialect): string {
  if (unit === 1) return value;
  const times = dialect.number(unit);
  // The least numbers vanish in a part of them, which an engine that guards its arithmetic calls an error.
  if (dialect.arithmetic && Math.abs(unit) < 1) return dialect.arithmetic('*', [value, times]);
  const most = dialect.number(Number.MAX_VALUE / Math.max(1, Math.abs(unit)));
  return `CASE WHEN abs(${value}) <= ${most} THEN ${value} * ${times} END`;
}
