import type { Dialect } from './dialect';

/**
 * A number times its column's unit; unknown where that overflows, which some engines call an error.
 * @param value - a name
 * @param unit - 1, 1000 or 1000000
 */
export function timesUnit(value: string, unit: number, dialect: Dialect): string {
  if (unit === 1) return value;
  const most = dialect.number(Number.MAX_VALUE / Math.max(1, Math.abs(unit)));
  return `CASE WHEN abs(${value}) <= ${most} THEN ${value} * ${dialect.number(unit)} END`;
}
