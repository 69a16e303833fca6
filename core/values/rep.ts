/** Somebody who looks after accounts, as one row of the Reps sheet says it. What is blank limits nothing. */
export interface Rep {
  readonly name: string;
  /** As written: AE, SDR, CSM, SE, manager; the empty text where blank. */
  readonly role: string;
  /** Segments, regions and time zones that the rep works; an empty list: any. */
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  readonly timeZones: readonly string[];
  /** Languages and skills that the rep has; an empty list: none is known, so none that an account asks for. */
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** First and last day in seat, whole days since 1899-12-30; null: always was there, stays. */
  readonly start: number | null;
  readonly end: number | null;
  /** Money a year: quota, and earnings on target; null where blank. */
  readonly quota: number | null;
  readonly ote: number | null;
  /** What share of full work is done in each month after the start, 0–1; full from the month after the last one. */
  readonly ramp: readonly number[] | null;
  /** Share of quota that is expected to be reached; null where blank. */
  readonly attainment: number | null;
  /** The most accounts and the most hours a year that the rep can hold; null: no limit. */
  readonly mostAccounts: number | null;
  readonly mostHours: number | null;
}

/** A rep of whom nothing is said: what is blank limits nothing. */
export const blankRep: Rep = {
  name: '',
  role: '',
  segments: [],
  regions: [],
  timeZones: [],
  languages: [],
  skills: [],
  start: null,
  end: null,
  quota: null,
  ote: null,
  ramp: null,
  attainment: null,
  mostAccounts: null,
  mostHours: null,
};
