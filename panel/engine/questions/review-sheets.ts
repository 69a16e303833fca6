import type {
  MergedCells,
  Model,
  Override,
  Result,
  ReviewChange,
  ReviewRead,
  Reviews,
  Rows,
  Sheet,
} from '#core';
import {
  found,
  groupDuplicates,
  likelyPairs,
  mergeReview,
  readReviews,
  reviewColumns,
  reviewSheet,
  reviewSteps,
  settledMarks,
  takeCorrections,
  usualThreshold,
} from '#core';
import type { Turn } from '../../turns';
import { turnsWithin } from '../../turns';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';
import { comparedAccounts } from './likely-duplicates';

/** A review sheet as it stands in the workbook. */
export interface StandingReview {
  readonly name: string;
  readonly rows: Rows;
}

/** One owner's sheet on its way to the workbook. */
export interface PlannedReview {
  readonly sheet: Sheet;
  /** What the sheet that stands there lacks; null where it is made. */
  readonly merge: readonly MergedCells[] | null;
}

/** Accounts in one turn: each is explained, which takes some milliseconds. */
const atOnce = 8;

async function walk(steps: Generator<number, Reviews>, turn: Turn): Promise<Reviews> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % atOnce === 0) await turn(step.value, 'writing');
  }
}

/** What owners are asked, as sheets: new ones, and what is new on those that stand there. */
export const plannedReviews: Question<
  {
    readonly model: Model;
    /** Null asks all of them. */
    readonly owners: readonly string[] | null;
    readonly most: number;
    readonly standing: readonly StandingReview[];
    /** The names of all other sheets. */
    readonly taken: readonly string[];
  },
  Result<readonly PlannedReview[]>
> = async (session, { model, owners, most, standing, taken }, turn) => {
  const run = runDraft(session, model, reviewColumns(model));
  if (!run.ok) return run;
  const accounts = openAccounts(session);
  const { table, overrides } = accounts;
  const compared = await comparedAccounts(session, accounts, model, turnsWithin(turn, 0, 0.5));
  const duplicates = likelyPairs(
    groupDuplicates(compared, model.settings.duplicatesThreshold ?? usualThreshold),
  ).map(({ row, withRow, why }) => ({
    ...{ row, withRow },
    why: why.map(({ message }) => message).join(', '),
  }));
  const asked = { ...(owners ? { owners } : {}), most, overrides, duplicates, standing, taken };
  const steps = reviewSteps(table, run.value, asked);
  const reviews = await walk(steps, turnsWithin(turn, 0.5, 1));
  const planned = reviews.owners.map((own): PlannedReview => {
    const there = own.isThere ? standing.find(({ name }) => name === own.sheet) : undefined;
    return { sheet: reviewSheet(own, reviews), merge: there ? mergeReview(own, reviews, there.rows) : null };
  });
  return found(planned);
};

/** Which sheets are read, and by whom. */
export interface ReadingArgument {
  readonly model: Model;
  readonly sheets: readonly StandingReview[];
  readonly today: string;
  readonly signer: string;
}

/** What owners corrected on their sheets. */
export const readCorrections: Question<ReadingArgument, Result<ReviewRead>> = (
  session,
  { model, sheets, today, signer },
) => {
  const run = runDraft(session, model, reviewColumns(model));
  if (!run.ok) return run;
  const { table, overrides } = openAccounts(session);
  return found(readReviews(sheets, table, run.value, { overrides, today, signer }));
};

/** What is written where corrections are taken. */
export interface TakenCells {
  readonly overrides: readonly Override[];
  readonly changes: readonly ReviewChange[];
  /** By review sheet: what became of its rows. */
  readonly marks: readonly {
    readonly sheet: string;
    readonly cells: ReturnType<typeof settledMarks>;
  }[];
}

/** What corrections come to, with the sides that were chosen where they contradict one another. */
export const takenCorrections: Question<
  {
    readonly read: ReviewRead;
    readonly choices: readonly (number | null)[];
    readonly sheets: readonly StandingReview[];
  },
  TakenCells
> = (_, { read, choices, sheets }) => {
  const { overrides, changes, settled } = takeCorrections(read, choices);
  const marks = sheets.map((sheet) => ({ sheet: sheet.name, cells: settledMarks(sheet, settled) }));
  return { overrides, changes, marks: marks.filter(({ cells }) => cells.length > 0) };
};
