import { fold, sameText } from '../expr/fold';
import type { Model } from '../model/model';
import { regionOrder, segmentOrder } from '../model/guardrail-input';
import { columnOf, type Run } from '../model/run-result';
import { unknownName } from '../segments/reserved-names';
import type { Override } from '../segments/segmentation';
import type { Table } from '../values/table';
import { decidableFields } from './decidable-fields';
import { isReviewed, numbersOf, openQuestions, questionColumns } from './open-questions';
import type { LikelyDuplicate, OwnersReview, Reviews, ReviewRow } from './review';
import { keptSheets } from './kept-sheets';
import type { ReviewSheetRead } from './reading-frame';
import { reviewAccounts, type ReviewAccounts } from './review-accounts';
import { rowMaker } from './review-rows';
import { reviewSheetNames } from './sheet-names';

/** What a review may be told beside the run. */
export interface ReviewOptions {
  /** Whose accounts; all owners' unless said. */
  readonly owners?: readonly string[];
  /** Rows of one sheet at most; 50 unless said. */
  readonly most?: number;
  readonly overrides?: readonly Override[];
  readonly duplicates?: readonly LikelyDuplicate[];
  /** The review sheets that stand in the workbook: their rows stay. */
  readonly standing?: readonly ReviewSheetRead[];
  /** The names of the workbook's other sheets. */
  readonly taken?: readonly string[];
}

const usualRows = 50;

/** What a run must be told so that its accounts can be reviewed. */
export function reviewColumns({ settings }: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  return { wanted: questionColumns, fields: settings.value === null ? [] : [settings.value] };
}

/** The texts that a drop-down of regions offers: the model's own, else those that the accounts have. */
function regionsOf(run: Run): readonly string[] {
  const own = regionOrder(run.model);
  if (own.length > 0 || !run.model.fields.some(({ field }) => field === 'region')) return own;
  const column = columnOf(run.frame, 'region');
  const seen = column.kind === 'text' ? column.values.filter((value) => value !== null) : [];
  return seen.filter((value) => fold(value) !== fold(unknownName)).sort();
}

const isOfSegment = ({ field }: Override): boolean => sameText(field, 'segment');

/** What the drop-downs of all sheets offer. */
function offered(run: Run): Omit<Reviews, 'owners'> {
  return {
    segments: segmentOrder(run.model),
    regions: regionsOf(run),
    fields: decidableFields(run.model).map(({ field }) => field),
    currency: run.model.settings.currency,
  };
}

/** The accounts of each owner in the order in which they are asked for: those about which something is open, then the others that nobody has decided, each by value. */
function rowsByOwner(
  run: Run,
  accounts: ReviewAccounts,
  twins: ReadonlyMap<number, LikelyDuplicate>,
  overrides: readonly Override[],
) {
  const decided = new Set(overrides.filter(isOfSegment).flatMap(({ key }) => accounts.rowsOf(key)));
  const [isAsked, questions] = [isReviewed(run), openQuestions(run)];
  const value = numbersOf(run, run.model.settings.value);
  const byOwner = new Map<string, { owner: string; open: number[]; settled: number[] }>();
  for (let row = 0; row < accounts.rowCount; row++) {
    if (!isAsked(row) || accounts.keyOf(row) === '') continue;
    const owner = accounts.textOf(row, 'owner');
    const own = byOwner.get(fold(owner)) ?? { owner, open: [], settled: [] };
    byOwner.set(fold(owner), own);
    if (questions(row).length > 0 || twins.has(row)) own.open.push(row);
    else if (!decided.has(row)) own.settled.push(row);
  }
  const worth = (row: number): number => value(row) ?? -Number.MAX_VALUE;
  const byWorth = (one: number, other: number): number => worth(other) - worth(one) || one - other;
  for (const { open, settled } of byOwner.values()) {
    open.sort(byWorth);
    settled.sort(byWorth);
  }
  return { byOwner, byWorth };
}

/** The likely duplicate of each account that has one, the first that is told. */
function twinsOf(duplicates: readonly LikelyDuplicate[]): ReadonlyMap<number, LikelyDuplicate> {
  const twins = new Map<number, LikelyDuplicate>();
  for (const { row, withRow, why } of duplicates) {
    if (!twins.has(row)) twins.set(row, { row, withRow, why });
    if (!twins.has(withRow)) twins.set(withRow, { row: withRow, withRow: row, why });
  }
  return twins;
}

/** Whose accounts are asked for, on which sheet. */
function chosenOf(
  { byOwner, byWorth }: ReturnType<typeof rowsByOwner>,
  accounts: ReviewAccounts,
  { owners, most = usualRows, standing = [], taken = [] }: ReviewOptions,
) {
  const all = [...byOwner.values()].map(({ owner }) => owner);
  const kept = keptSheets(standing, accounts, all);
  const fresh = reviewSheetNames(all, [...taken, ...standing.map(({ name }) => name)]);
  const wanted = owners && new Set(owners.map(fold));
  return [...byOwner]
    .filter(([folded]) => wanted?.has(folded) ?? true)
    .map(([folded, { owner, open, settled }]) => {
      const there = kept.get(folded);
      const rows = new Set([...(there?.rows ?? []), ...[...open, ...settled].slice(0, most)]);
      const sheet = there?.sheet ?? fresh.get(owner)!;
      const asked = [...rows].sort(byWorth);
      return { owner, sheet, open: open.length, isThere: there !== undefined, asked };
    })
    .sort((one, other) => other.open - one.open || (one.owner < other.owner ? -1 : 1));
}

/**
 * What each owner is asked to check: assignments with why they are so, segments, layers and exclusions that blanks leave
 * open with the field that would settle them, and likely duplicates. What is open stands before what only asks to be
 * confirmed; the rows of a sheet are in the order of their value. Accounts that are excluded for sure or outside the market,
 * and those without id, domain and name, are on no sheet; those that stand on the owner's sheet already are told again.
 * @param table the accounts as they were given to the run
 * @param run that was told `reviewColumns`
 * @yields the share that is done, after each account
 * @returns owners with most to check first
 */
export function* reviewSteps(
  table: Table,
  run: Run,
  options: ReviewOptions = {},
): Generator<number, Reviews> {
  const { overrides = [], duplicates = [] } = options;
  const accounts = reviewAccounts(table, run.model);
  const twins = twinsOf(duplicates);
  const chosen = chosenOf(rowsByOwner(run, accounts, twins, overrides), accounts, options);
  const total = chosen.reduce((sum, { asked }) => sum + asked.length, 0);
  const make = rowMaker({ table, run, accounts, twins, overrides });
  const owners: OwnersReview[] = [];
  let done = 0;
  for (const { asked, ...own } of chosen) {
    const rows: ReviewRow[] = [];
    for (const row of asked) {
      rows.push(make(row));
      yield ++done / total;
    }
    owners.push({ ...own, rows });
  }
  return { owners, ...offered(run) };
}

/** As `reviewSteps`, at once. */
export function makeReviews(table: Table, run: Run, options: ReviewOptions = {}): Reviews {
  const steps = reviewSteps(table, run, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
