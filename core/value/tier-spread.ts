import { sumByGroup } from '../stats/sum-of';
import { highestFirst } from './tier-expr';
import type { Tier } from './valuation';

/** One tier and what it holds. */
export interface TierRow {
  /** Null on the row of the accounts below the lowest line. */
  readonly tier: string | null;
  /** Null on that row too. */
  readonly from: number | null;
  readonly accounts: number;
  /** 0 to 1 of the accounts with a known value; null where there are none. */
  readonly share: number | null;
  /** Sum and mean of the values; null where there is no account. */
  readonly value: number | null;
  readonly mean: number | null;
  /** 0 to 1 of all value; null where that is not above 0. */
  readonly shareOfValue: number | null;
}

/** How far the tiers lie apart. */
export interface TierSpread {
  /** The tiers, highest line first, then those below the lowest line where there are any. */
  readonly rows: readonly TierRow[];
  /** Mean of the highest tier that holds accounts ÷ mean of the lowest one; null with fewer than two, or a mean not above 0. */
  readonly spread: number | null;
  /** Accounts without a known value: in no row. */
  readonly unknown: number;
}

/**
 * How many accounts and how much value each tier holds, and the spread: what a mean account of the top tier is worth in mean
 * accounts of the bottom tier. Accounts below the lowest line count in the shares, not in the spread. The order of the
 * accounts changes nothing.
 * @param values - lifetime values in money; blank (NaN) is counted apart
 * @param tiers - in any order
 * @returns a row a tier, the highest first, with counts, shares 0 to 1 and money; the spread as a multiple
 */
export function tierSpread(values: Float64Array, tiers: readonly Tier[]): TierSpread {
  const lines = highestFirst(tiers);
  const size = lines.length + 1;
  const places = new Uint16Array(values.length);
  const counts = new Float64Array(size);
  let unknown = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    let place = 0;
    while (place < lines.length && !(value >= lines[place]!.from)) place++;
    places[row] = place;
    if (value === value) counts[place]!++;
    else unknown++;
  }
  const sums = sumByGroup(values, places, size);
  const total = sumByGroup(values, new Uint8Array(values.length), 1)[0]!;
  const known = values.length - unknown;
  const rows = [...lines, null].map((line, at): TierRow => {
    const accounts = counts[at]!;
    const value = accounts === 0 ? null : sums[at]!;
    return {
      tier: line?.name ?? null,
      from: line?.from ?? null,
      accounts,
      share: known === 0 ? null : accounts / known,
      value,
      mean: value === null ? null : value / accounts,
      shareOfValue: total > 0 ? (value ?? 0) / total : null,
    };
  });
  const means = rows.slice(0, lines.length).flatMap(({ mean }) => mean ?? []);
  const [top, bottom] = [means[0], means[means.length - 1]];
  const apart = means.length > 1 && top !== undefined && bottom !== undefined && bottom > 0;
  return {
    rows: counts[lines.length] === 0 ? rows.slice(0, -1) : rows,
    spread: apart ? top / bottom : null,
    unknown,
  };
}
