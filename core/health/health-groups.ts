import { dataKinds, type DataKind } from '../accounts/data-kind';
import type { Column } from '../expr/columns';
import type { Share } from '../values/units';
import { staleAfter, type AccountHealth } from './account-health';

/** How good the data of some accounts are. */
export interface HealthGroup {
  /** The segment, the owner …; empty for accounts without one. */
  readonly name: string;
  readonly accounts: number;
  /** The mean of the accounts' scores; NaN where the model needs nothing. */
  readonly score: Share;
  /** The mean of each kind; null where no field of it is mapped. */
  readonly kinds: Readonly<Record<DataKind, Share | null>>;
  /** The share of the accounts with a sign of life whose last one is older than a year; null where none is known. */
  readonly stale: Share | null;
  /** Accounts of which no sign of life is known. */
  readonly noSign: number;
  /** Accounts whose layer or segment is unknown, and what those of known value are worth. */
  readonly open: number;
  readonly openValue: number;
  readonly openValueUnknown: number;
  /** The needed field that costs the group most of its score, and the share of its accounts that lack it; null for none. */
  readonly lacks: { readonly field: string; readonly share: Share } | null;
}

function mean(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (values[row] ?? NaN), 0) / rows.length;
}

function staleness(
  ages: Float64Array | null,
  rows: readonly number[],
): Pick<HealthGroup, 'stale' | 'noSign'> {
  if (!ages) return { stale: null, noSign: rows.length };
  const known = rows.filter((row) => !Number.isNaN(ages[row]));
  const old = known.filter((row) => ages[row]! > staleAfter);
  return { stale: known.length === 0 ? null : old.length / known.length, noSign: rows.length - known.length };
}

function mostLacking({ needed, holdings }: AccountHealth, rows: readonly number[]): HealthGroup['lacks'] {
  const told = needed.map(({ field, weight }) => {
    const held = holdings.get(field)?.held;
    const share = rows.filter((row) => held?.[row] !== 1).length / rows.length;
    return { field, share, costs: share * weight };
  });
  const [worst] = told.sort((one, other) => other.costs - one.costs);
  return worst && worst.costs > 0 ? { field: worst.field, share: worst.share } : null;
}

function groupOf(name: string, rows: readonly number[], health: AccountHealth): HealthGroup {
  const { open, scores, kinds } = health;
  const openRows = rows.filter((row) => open.layer[row] === 1 || open.segment[row] === 1);
  const known = openRows.filter((row) => !Number.isNaN(open.values[row]));
  return {
    name,
    accounts: rows.length,
    score: mean(scores, rows),
    kinds: Object.fromEntries(
      dataKinds.map((kind) => [kind, kinds[kind] ? mean(kinds[kind], rows) : null]),
    ) as HealthGroup['kinds'],
    ...staleness(health.ages, rows),
    open: openRows.length,
    openValue: known.reduce((sum, row) => sum + open.values[row]!, 0),
    openValueUnknown: openRows.length - known.length,
    lacks: mostLacking(health, rows),
  };
}

/** All accounts as one group; null where there are none. */
export function wholeHealth(health: AccountHealth): HealthGroup | null {
  const { length } = health.scores;
  return length === 0 ? null : groupOf('', [...Array(length).keys()], health);
}

/**
 * How good the data are by segment, by owner or by whatever else a column of texts says.
 * @returns the largest group first; accounts without a value stand under an empty name, last
 */
export function healthGroups(health: AccountHealth, column: Column): readonly HealthGroup[] {
  if (column.kind !== 'text') return [];
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < health.scores.length; row += 1) {
    const code = column.codes[row] ?? 0;
    const rows = rowsOf.get(code);
    if (rows) rows.push(row);
    else rowsOf.set(code, [row]);
  }
  return [...rowsOf]
    .map(([code, rows]) => groupOf(column.values[code] ?? '', rows, health))
    .sort(
      (one, other) =>
        Number(one.name === '') - Number(other.name === '') ||
        other.accounts - one.accounts ||
        (one.name < other.name ? -1 : 1),
    );
}
