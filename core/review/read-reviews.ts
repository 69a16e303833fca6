import { fold } from '../expr/fold';
import { regionOrder, segmentOrder } from '../model/guardrail-input';
import type { Run } from '../model/run-result';
import { keyFields } from '../segments/settled-overrides';
import { unknownName } from '../segments/reserved-names';
import type { Override } from '../segments/segmentation';
import type { Table } from '../values/table';
import { decidableFields } from './decidable-fields';
import { textsOf } from './open-questions';
import { readReviewSheet } from './read-sheet';
import type { ReadingFrame, ReviewSheetRead } from './reading-frame';
import type { ReviewRead, TakenCorrection } from './review';
import { reviewAccounts, type ReviewAccounts } from './review-accounts';
import { settleCorrections, standingOverrides } from './settle-corrections';

/** What reading review sheets is told. */
export interface ReadingOptions {
  /** The decisions that stand, as they were given to the run. */
  readonly overrides?: readonly Override[];
  /** ISO day that answers without one are dated. */
  readonly today: string;
  /** Who signs answers that neither the row nor its sheet's owner signs. */
  readonly signer?: string;
}

/** A column with more texts than these names things rather than kinds of things: nothing is held against it. */
const mostTexts = 2_000;

/** The texts that accounts have in a field, collected when first asked. */
function knownTexts(accounts: ReviewAccounts): (field: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const collect = (field: string): readonly string[] => {
    const texts = new Map<string, string>();
    for (let row = 0; row < accounts.rowCount && texts.size <= mostTexts; row++) {
      const text = accounts.textOf(row, field);
      if (text !== '' && !texts.has(fold(text))) texts.set(fold(text), text);
    }
    return texts.size > mostTexts ? [] : [...texts.values()];
  };
  return (field) => {
    const texts = known.get(field) ?? collect(field);
    known.set(field, texts);
    return texts;
  };
}

function readingFrame(
  run: Run,
  accounts: ReviewAccounts,
  { today, signer = '' }: ReadingOptions,
): ReadingFrame {
  const { model } = run;
  const regions = regionOrder(model);
  const texts = { segment: textsOf(run, 'segment'), region: textsOf(run, 'region') };
  return {
    accounts,
    segments: segmentOrder(model),
    regions: regions.length === 0 ? null : regions,
    fields: new Map(decidableFields(model).map((each) => [fold(each.field), each])),
    knownTexts: knownTexts(accounts),
    now: (row, field) => {
      const text = texts[field](row) ?? '';
      return fold(text) === fold(unknownName) ? '' : text;
    },
    today,
    signer,
  };
}

/**
 * What owners corrected on their review sheets: what can be taken, what contradicts, what is confirmed, and every problem
 * with its cell. Rows and columns may stand in any order, and nothing depends on the order of the sheets. Nothing is decided
 * here between two who disagree.
 * @param sheets review sheets as they stand, whatever they are called by now
 * @param table the accounts as they were given to the run
 * @param run with the columns `segment` and `region`, and with the overrides
 */
export function readReviews(
  sheets: readonly ReviewSheetRead[],
  table: Table,
  run: Run,
  options: ReadingOptions,
): ReviewRead {
  const accounts = reviewAccounts(table, run.model);
  const frame = readingFrame(run, accounts, options);
  const read = sheets.map((sheet) => readReviewSheet(sheet, frame));
  const keysOf = (row: number) => keyFields.map((field) => accounts.textOf(row, field));
  const settled = settleCorrections(
    read.flatMap(({ corrections }) => corrections),
    {
      standing: standingOverrides(options.overrides ?? [], keysOf),
      before: (row, field) =>
        field === 'segment' || field === 'region' ? frame.now(row, field) : accounts.textOf(row, field),
    },
  );
  return {
    ...settled,
    duplicates: read.flatMap(({ duplicates }) => duplicates),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A correction that was taken, as a row of the table OVERRIDES. */
export function overrideOf({
  key,
  field,
  value,
  who,
  when,
  why,
}: Pick<TakenCorrection, 'key' | 'field' | 'value' | 'who' | 'when' | 'why'>): Override {
  return { key, field, value, who, when, why };
}
