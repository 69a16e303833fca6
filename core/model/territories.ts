import type { Problem } from '../values/problem';
import type { CarveAccounts } from '../coverage/territories';

/** One line of the table of books: a rep's book, all books together, or accounts that are in none. */
export interface BookRow {
  readonly kind: 'all' | 'rep' | 'none';
  /** The rep; for what is in no book, why. */
  readonly book: string;
  readonly accounts: number;
  /** Money and hours a year; null where the model says no hours. */
  readonly potential: number;
  readonly hours: number | null;
  /** Share of accounts that are not unlikely to buy, 0–1; null where that is not known, or there are none. */
  readonly viable: number | null;
  /** What would be fair for this rep, money and hours a year; null for all other lines and where books are not balanced on it. */
  readonly fairPotential: number | null;
  readonly fairHours: number | null;
  readonly movedIn: number | null;
  readonly movedOut: number | null;
  /** How far the book is from its fair share, of all books the farthest; the least that anybody could reach, and the rest. */
  readonly fromFair: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly findings: readonly Problem[];
}

/** The books of one role over the accounts of a run, as carved anew or refilled. */
export interface Territories {
  readonly role: string;
  /** By row of the table: the new owner, null for nobody; the owner before, null for nobody; and why. */
  readonly ownerOf: (row: number) => string | null;
  readonly ownerBefore: (row: number) => string | null;
  readonly reasonOf: (row: number) => string;
  /** All books first, then each rep's, then what is in none. */
  readonly books: readonly BookRow[];
}

/** What a row says of an account that is not in the market: no book is made of it. */
export const notCarved = 'outside the market';

/** Adds accounts up as a book; `rows` are places in `accounts`. */
export function sumOfBook(
  { potential, hours, unlikely }: CarveAccounts,
  rows: readonly number[],
): Pick<BookRow, 'accounts' | 'potential' | 'hours' | 'viable'> {
  const sum = (of: ArrayLike<number>): number => rows.reduce((all, row) => all + (of[row]! || 0), 0);
  return {
    accounts: rows.length,
    potential: sum(potential),
    hours: hours ? sum(hours) : null,
    viable: unlikely && rows.length > 0 ? 1 - sum(unlikely) / rows.length : null,
  };
}

/** The answers of each account, from who has it now by place among those that books were made of. */
export function accountAnswers(
  accounts: CarveAccounts,
  rows: Int32Array,
  ownerAt: (at: number) => string | null,
  reasonAt: (at: number) => string,
): Pick<Territories, 'ownerOf' | 'ownerBefore' | 'reasonOf'> {
  const places = new Map<number, number>();
  rows.forEach((row, at) => places.set(row, at));
  const answer =
    <Value>(of: (at: number) => Value, other: Value) =>
    (row: number): Value => {
      const at = places.get(row);
      return at === undefined ? other : of(at);
    };
  const { owner } = accounts;
  return {
    ownerOf: answer(ownerAt, null),
    ownerBefore: answer((at) => (owner ? owner.values[owner.codes[at]!]! : null), null),
    reasonOf: answer(reasonAt, notCarved),
  };
}
