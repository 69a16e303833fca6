import type { TextColumn } from '../expr/columns';

/** What became of a deal. */
export const OPEN = 0;
export const LOST = 1;
export const WON = 2;

/** What a deal was for; `UNSAID` where neither a type nor the account's earlier deals tell it. */
export const UNSAID = 0;
export const NEW_BUSINESS = 1;
export const EXPANSION = 2;
export const RENEWAL = 3;

/** Deals (opportunities) by column, all of one length. `NaN` and text code 0 are blank. */
export interface Deals {
  readonly count: number;
  /** The row of the deal's account among the accounts; −1 where none is joined. */
  readonly account: Int32Array;
  /** OPEN, LOST or WON. */
  readonly outcome: Uint8Array;
  /** Money. */
  readonly amount: Float64Array;
  /** Whole days since 1899-12-30. Of an open deal `closed` is blank. */
  readonly created: Float64Array;
  readonly closed: Float64Array;
  /** UNSAID, NEW_BUSINESS, EXPANSION or RENEWAL. */
  readonly kind: Uint8Array;
  readonly product: TextColumn | null;
  readonly owner: TextColumn | null;
}

/** Spend by account and period. */
export interface Spend {
  readonly count: number;
  readonly account: Int32Array;
  /** The first day of the period; whole days since 1899-12-30. */
  readonly period: Float64Array;
  /** Days that a period lasts: 365 years, 91 quarters, 30 months. */
  readonly periodDays: number;
  /** Money in the period; credit notes are negative. */
  readonly amount: Float64Array;
  readonly product: TextColumn | null;
}

/** What was done for accounts or segments: leads, activity, marketing spend, opportunities, headcount. */
export interface Effort {
  readonly count: number;
  /** The row of the account; −1 where the row names a segment, or none is joined. */
  readonly account: Int32Array;
  readonly segment: TextColumn | null;
  readonly kind: TextColumn;
  readonly period: Float64Array;
  /** Pieces or hours, whichever the table counts. */
  readonly amount: Float64Array;
  readonly money: Float64Array;
}

/** The second tables beside the accounts, joined to them. */
export interface History {
  readonly deals: Deals | null;
  readonly spend: Spend | null;
  readonly effort: Effort | null;
}
