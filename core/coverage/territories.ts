import type { Problem } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Texts } from './covered-accounts';

/** What an account may ask of the rep who looks after it. */
export const needKinds = ['region', 'language', 'time zone', 'skill', 'segment'] as const;
export type NeedKind = (typeof needKinds)[number];

/** The accounts that are to be carved, by column; one entry an account. */
export interface CarveAccounts {
  readonly count: number;
  /** Money a year; `NaN` where blank, which weighs nothing and is counted in a notice. */
  readonly potential: Float64Array;
  /** Hours a year; left out: workload is not balanced. */
  readonly hours?: Float64Array;
  /** 1 for an account that is unlikely to buy. Left out: not known of any. */
  readonly unlikely?: Uint8Array;
  /** What each account asks for; several skills or languages are separated by `;`. Blank asks for nothing. */
  readonly needs?: Readonly<Partial<Record<NeedKind, Texts>>>;
  /** The row of the account that it belongs to, -1 for none: a family stays together. */
  readonly parent?: Int32Array;
  /** The name of the rep who has it now, and of the rep who must have it. */
  readonly owner?: Texts;
  readonly lock?: Texts;
  /** The row that each stands in, from 0, where others were left out; problems name it. */
  readonly rows?: Int32Array;
}

/** What "balanced" means: no book too full, none too empty, the least between both, or none far from its fair share. */
export const balances = ['furthest', 'fullest', 'emptiest', 'range'] as const;
export type Balance = (typeof balances)[number];

export interface CarveOptions {
  /** Only reps of this role take part. Left out: all. */
  readonly role?: string;
  /** The day of the carving: who has left by then takes no part. Whole days since 1899-12-30. */
  readonly asOf?: number;
  readonly balance?: Balance;
  /** How much each measure counts, 0 or more: a deviation of 2 % at weight 0.5 is as bad as 1 % at weight 1. */
  readonly weights?: { readonly potential?: number; readonly hours?: number; readonly unlikely?: number };
  /** What each rep should get of everything, any unit; left out: the same for all who take part. */
  readonly share?: (rep: Rep) => number;
  /** Deviation from the fair share that does not count, 0–1. */
  readonly tolerance?: number;
  /** What it costs to move an account, 0–1: at 0.1, moving all potential is as bad as books that are 10 % off. */
  readonly keepOwner?: number;
  /** The most accounts that may change hands. */
  readonly mostMoves?: number;
  readonly seed?: number;
}

/** How an account came to its rep. */
export const reasonNames = [
  'unplaced',
  'locked',
  'kept',
  'only rep',
  'placed',
  'moved for balance',
  'owner does not fit',
  'owner left',
  'family',
] as const;
export type ReasonName = (typeof reasonNames)[number];

/** One rep's book. */
export interface BookSummary {
  /** The place of the rep among those who were given. */
  readonly rep: number;
  readonly name: string;
  readonly accounts: number;
  /** Money and hours a year. */
  readonly potential: number;
  readonly hours: number;
  /** Share of accounts that are not unlikely to buy, 0–1; 1 for an empty book. */
  readonly viable: number;
  readonly movedIn: number;
  readonly movedOut: number;
  /** What would be fair for this rep: money and hours a year; null for what books are not balanced on. */
  readonly fair: { readonly potential: number | null; readonly hours: number | null };
  /** The largest deviation of a measure from the fair share, -1 for an empty book, 0.1 for 10 % too much. */
  readonly deviation: number;
}

/** Accounts that no rep can have, and the fewest things asked that together rule everybody out. */
export interface CarveConflict {
  readonly why: Problem;
  readonly accounts: number;
  readonly rows: readonly number[];
}

/** Reps whose books are fair at one level: what they must have can go to nobody who has less. */
export interface FairCircle {
  readonly measure: 'potential' | 'hours';
  /** Places among the reps who were given, in rising order. */
  readonly reps: readonly number[];
  /** How much falls on each of them, of the mean of all: 2 is twice as much. */
  readonly level: number;
}

/** The books, how good they are, and how good they could be. */
export interface CarveResult {
  /** One an account: the place of its rep among those who were given, -1 where nobody can have it. */
  readonly owner: Int32Array;
  /** One an account: a place in `reasonNames`. */
  readonly reason: Uint8Array;
  readonly books: readonly BookSummary[];
  /** Within which books are compared; by measure, the fullest first. One a measure where all can share. */
  readonly circles: readonly FairCircle[];
  /** What a deviation of each measure counts. */
  readonly weights: { readonly potential?: number; readonly hours?: number };
  /** In the meaning of `balance`, deviations times their weights: how far the books are from fair, 0 is perfect. */
  readonly imbalance: number;
  /** No books that hold what is asked can be nearer to fair. */
  readonly bound: number;
  /** What gives the bound: the relaxation, the largest account, a pairing of large ones, or a complete search. */
  readonly boundBy: 'relaxation' | 'largest' | 'pairing' | 'search';
  /** What accounts could reach together if they could be split, cost of moves included. */
  readonly relaxation: number;
  /** What was made least: what imbalance exceeds the tolerance by, and the cost of moves. */
  readonly cost: number;
  /** Accounts, and share of potential, that change hands; and the least share that must. */
  readonly moved: { readonly accounts: number; readonly share: number; readonly bound: number };
  readonly conflicts: readonly CarveConflict[];
  /** Whether every other way was tried or ruled out. */
  readonly proven: boolean;
}
