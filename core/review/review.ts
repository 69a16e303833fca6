import type { Money } from '../values/units';
import type { Problem } from '../values/problem';
import type { OpenQuestion } from './open-questions';

/** Two accounts that are likely one company, as whoever looked for duplicates says it. */
export interface LikelyDuplicate {
  /** Rows of data, from 0. */
  readonly row: number;
  readonly withRow: number;
  /** In words: `same domain, names alike`. */
  readonly why: string;
}

/** One account on its owner's review sheet. */
export interface ReviewRow {
  /** Its row of data, from 0. */
  readonly row: number;
  /** What a decision names it by: its id, else its domain, else its name. */
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  /** Null where it is not known. */
  readonly value: Money | null;
  readonly segment: string;
  readonly region: string;
  readonly layer: string;
  /** Why it is in its segment, in words. */
  readonly why: string;
  readonly questions: readonly OpenQuestion[];
  /** What is to be checked, in words. */
  readonly toCheck: string;
  /** The blank field that would settle most of it, if a person can decide it. */
  readonly field: string | null;
  readonly duplicate: { readonly key: string; readonly name: string } | null;
}

/** What one owner is asked to check, those worth most first. */
export interface OwnersReview {
  /** Blank for accounts without an owner. */
  readonly owner: string;
  /** The sheet that the owner has already, whatever it is called by now, else the one to be made. */
  readonly sheet: string;
  readonly isThere: boolean;
  readonly rows: readonly ReviewRow[];
  /** Accounts of the owner about which something is open, those beyond the rows among them. */
  readonly open: number;
}

/** The reviews of all owners, and the texts that their drop-downs offer. */
export interface Reviews {
  readonly owners: readonly OwnersReview[];
  readonly segments: readonly string[];
  /** None where the model tells no regions apart. */
  readonly regions: readonly string[];
  /** The fields that a person can decide, segment and region left out. */
  readonly fields: readonly string[];
  readonly currency: string;
}

/** Where an answer stands. */
export interface AnswerPlace {
  readonly sheet: string;
  /** As people read it: `'Review Ann'!K12`. */
  readonly cell: string;
  /** The row of the sheet, from 0. */
  readonly row: number;
}

/** What somebody answered about one field of one account. */
export interface Correction {
  /** The account's row of data, from 0. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly field: string;
  /** As the table OVERRIDES holds it: a segment's own name, a plain number, an ISO day, yes or no. */
  readonly value: string;
  /** True of an answer that says: it is right as it is. */
  readonly isKeep: boolean;
  readonly who: string;
  /** ISO day. */
  readonly when: string;
  readonly why: string;
  readonly at: AnswerPlace;
}

/** What somebody answered about two accounts that are likely one company. */
export interface DuplicateAnswer extends Omit<Correction, 'field' | 'value' | 'isKeep'> {
  /** What the other account is called on the sheet. */
  readonly other: string;
  readonly isSame: boolean;
}

/** One of the things that are said of the same field of the same account. */
export interface ConflictSide extends Pick<Correction, 'value' | 'isKeep' | 'who' | 'when' | 'why'> {
  /** Everybody who says so; none: it stands in OVERRIDES. */
  readonly answers: readonly Correction[];
}

/** What is said of one field of one account by two who disagree: nobody decides but the reader. */
export interface Conflict extends Pick<Correction, 'row' | 'key' | 'name' | 'field'> {
  readonly before: string;
  /** Two or more, the override that stands first. */
  readonly sides: readonly ConflictSide[];
}

/** A correction that can be taken, and what it takes the place of. */
export interface TakenCorrection extends Correction {
  /** Blank where nothing was known. */
  readonly before: string;
  /** Everybody who says so. */
  readonly answers: readonly Correction[];
}

/** What was read from review sheets. */
export interface ReviewRead {
  /** Each becomes an override. */
  readonly taken: readonly TakenCorrection[];
  readonly conflicts: readonly Conflict[];
  /** Answers that change nothing: `keep`, and what stands in OVERRIDES already. */
  readonly confirmed: readonly Correction[];
  readonly duplicates: readonly DuplicateAnswer[];
  /** What could not be used, each with its cell, and notices about what was used. */
  readonly problems: readonly Problem[];
}
