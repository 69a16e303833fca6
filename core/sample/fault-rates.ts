import type { AccountColumn } from './account-columns';

/** How often real exports go wrong: shares, 0 to 1. */
export interface FaultRates {
  /** Of a column's cells: left empty. Columns not named are never emptied. */
  readonly blank: Readonly<Partial<Record<AccountColumn, number>>>;
  /** Of the cells left empty: written as `N/A`, `-`, `null` or `#N/A` instead. */
  readonly placeholder: number;
  /** Of the employees and revenues left empty: written as 0. */
  readonly zero: number;
  /** Of the employees: a band as text, `51-200`. */
  readonly band: number;
  /** Of the revenues: text, `$1.2M` or `18.3 MM`. */
  readonly moneyText: number;
  /** Of the revenues: a number in millions where the others are in whole units. */
  readonly wrongUnit: number;
  /** Of the industries: a letter lost or two swapped. */
  readonly misspelt: number;
  /** Of the names, industries, countries and segments: blanks before, after or doubled. */
  readonly strayBlanks: number;
  /** Of the segment tags: another segment's. */
  readonly misTagged: number;
  /** Of the segment tags: an abbreviation. */
  readonly abbreviated: number;
  /** Of the owners: somebody who has left, and is among no reps. */
  readonly departed: number;
  /** Of the rows: an earlier account once more, named or spelt otherwise, with an ID of its own. */
  readonly duplicate: number;
  /** Of the rows of spend: followed by a credit note, a negative amount, for part of it. */
  readonly creditNote: number;
  /** Of the rows of spend and of effort by account: the account's ID left empty. */
  readonly unjoined: number;
}

/** The rates of the sample when nothing else is said. */
export const sampleFaultRates: FaultRates = {
  blank: {
    Website: 0.08,
    Industry: 0.05,
    NAICS: 0.3,
    Employees: 0.06,
    'Annual Revenue': 0.22,
    Country: 0.02,
    State: 0.1,
    Region: 0.04,
    Technologies: 0.25,
    'Funding Stage': 0.3,
    'Employee Growth': 0.35,
    Segment: 0.1,
    'Account Owner': 0.04,
    'Last Activity': 0.1,
  },
  placeholder: 0.2,
  zero: 0.1,
  band: 0.1,
  moneyText: 0.08,
  wrongUnit: 0.01,
  misspelt: 0.02,
  strayBlanks: 0.03,
  misTagged: 0.12,
  abbreviated: 0.03,
  departed: 0.03,
  duplicate: 0.03,
  creditNote: 0.02,
  unjoined: 0.01,
};
