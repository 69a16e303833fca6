import type { DuplicateRecords } from './duplicate-records';
import type { LinkedRecords } from './link-groups';

/** Why a record is proposed to stay. */
export const survivorReasons = [
  'customer',
  'open deals',
  'most complete',
  'latest activity',
  'oldest',
  'first',
] as const;
export type SurvivorReason = (typeof survivorReasons)[number];

/** The record that is proposed to stay, and what it has over all others. */
export interface Survivor {
  readonly row: number;
  readonly reason: SurvivorReason;
}

const orLeast = (value: number): number => (Number.isNaN(value) ? -Infinity : value);

/**
 * The record of a group that is proposed to stay: a customer before one with open deals, then the most complete, the one with
 * the latest activity, the oldest, the first. The reason is the first of these that tells it from every other.
 */
export function chooseSurvivor(records: DuplicateRecords, rows: LinkedRecords): Survivor {
  const measures: readonly (readonly [SurvivorReason, (row: number) => number])[] = [
    ['customer', (row) => Number(records.standing[row] === 2)],
    ['open deals', (row) => Number(records.standing[row]! > 0)],
    ['most complete', (row) => records.filled[row]!],
    ['latest activity', (row) => orLeast(records.lastActivity[row]!)],
    ['oldest', (row) => orLeast(-records.created[row]!)],
  ];
  let best = [...rows];
  for (const [reason, measure] of measures) {
    const most = best.reduce((least, row) => Math.max(least, measure(row)), -Infinity);
    best = best.filter((row) => measure(row) === most);
    if (best.length === 1) return { row: best[0]!, reason };
  }
  return { row: best[0]!, reason: 'first' };
}
