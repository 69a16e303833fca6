import type { Frame } from '../expr/columns';
import { placesOf } from '../segments/places-of';
import { amountsOf, type Amounts } from './amounts';
import { numbersIn } from './numbers-in';

/** One segment's accounts in the market and what they are worth, in money a year or over a lifetime. */
export interface ValueRow {
  /** Null on the row of all accounts. */
  readonly segment: string | null;
  readonly accounts: number;
  readonly spend: Amounts;
  readonly potential: Amounts;
  readonly whitespace: Amounts;
  readonly land: Amounts;
  readonly lifetime: Amounts;
  /** 0 to 1 of the lifetime value of all; null where that is not above 0. */
  readonly shareOfLifetime: number | null;
  /** Chances to buy, 0 to 1. */
  readonly propensity: Amounts;
}

function amountsAt(values: Float64Array | undefined, rows: readonly number[]): Amounts {
  return amountsOf(values ? Float64Array.from(rows, (row) => values[row]!) : new Float64Array(0));
}

/**
 * What each segment's accounts spend, could spend and are worth: a row a segment in the given order, those that only the
 * accounts hold after them, all accounts last. A blank is in no sum, mean or median. The order of the accounts changes
 * nothing.
 * @param counted 1 where an account counts
 * @param spend current spend by row; undefined where the accounts say nothing of it
 */
export function valueRows(
  frame: Frame,
  segments: readonly string[],
  counted: Uint8Array,
  spend: Float64Array | undefined,
): readonly ValueRow[] {
  const { names, of } = placesOf(frame, 'segment', segments);
  const rows = Array.from(counted.keys()).filter((row) => counted[row] === 1);
  const members = names.map((): number[] => []);
  for (const row of rows) members[of[row]!]!.push(row);
  const numbers = (name: string) => numbersIn(frame, name);
  const total = amountsAt(numbers('lifetime value'), rows).sum ?? 0;
  const rowOf = (segment: string | null, own: readonly number[]): ValueRow => {
    const lifetime = amountsAt(numbers('lifetime value'), own);
    return {
      segment,
      accounts: own.length,
      spend: amountsAt(spend, own),
      potential: amountsAt(numbers('potential'), own),
      whitespace: amountsAt(numbers('whitespace'), own),
      land: amountsAt(numbers('land'), own),
      lifetime,
      shareOfLifetime: total > 0 ? (lifetime.sum ?? 0) / total : null,
      propensity: amountsAt(numbers('propensity'), own),
    };
  };
  const kept = names.map((name, at) => rowOf(name, members[at]!));
  return [...kept, rowOf(null, rows)];
}
