import { basename, resolve, sep } from 'node:path';
import { defineProblem, found, refused, type Problem, type Result } from '#core';
import type { OptionHelp, Words } from '../command';
import { readWhole } from '../input/read-settings';
import type { Asked } from './ask-warehouse';
import { writeReviewSample, writeSummary } from './write-summary';

const outputStands = defineProblem(
  'warehouse/output-stands',
  'the output stands, but not all beside it: {detail}',
);

/** Files that are written beside the output of a warehouse. */
export interface BesideWarehouse {
  readonly summary: string | undefined;
  readonly review: string | undefined;
  /** Accounts of each segment in the file for review. */
  readonly reviewRows: number;
}

const usualRows = 20;
const mostRows = 1_000;

export const besideWarehouseOptions = {
  summary: { type: 'string' },
  review: { type: 'string' },
  'review-rows': { type: 'string' },
} as const;

export const besideWarehouseHelp: readonly OptionHelp[] = [
  {
    option: '--summary FILE.xlsx',
    help: 'layers, segments, guardrails, cells and top accounts as a workbook, which the panel takes into a sheet',
  },
  {
    option: '--review FILE.csv',
    help: 'some accounts of each segment, the same every time, for tamarack review',
  },
  { option: '--review-rows 20', help: 'how many of each segment, 1 to 1,000' },
];

/** Whether a file is another one, or lies in a folder. */
function lies(file: string | undefined, within: string | undefined): boolean {
  if (file === undefined || within === undefined) return false;
  const [one, other] = [resolve(file), resolve(within)];
  return one === other || one.startsWith(other + sep);
}

/** What the command line asks for beside the output; a sentence where it asks wrongly. */
export function readBesideWarehouse(words: Words): BesideWarehouse | string {
  const [summary, review] = ['summary', 'review'].map((option) => words.text(option));
  if (summary !== undefined && !/\.xlsx$/i.test(summary))
    return `--summary takes a name that ends in .xlsx, not "${summary}"`;
  if (review !== undefined && !/\.csv$/i.test(review))
    return `--review takes a name that ends in .csv, not "${review}"`;
  const lost = ['input', 'out'].find((option) => lies(review, words.text(option)));
  if (lost !== undefined)
    return `--review "${review ?? ''}" is the --${lost}, or lies within it: give another name`;
  const rows = readWhole(words, 'review-rows', 1, mostRows);
  if (typeof rows === 'string') return rows;
  if (rows !== undefined && review === undefined)
    return '--review-rows says how many accounts --review FILE.csv holds, and there is none';
  return { summary, review, reviewRows: rows ?? usualRows };
}

/** Where the accounts were read from, as the summary says it. */
export interface BesideOrigin {
  readonly engine: string;
  readonly input: string;
  readonly today: string;
  say(doing: string): void;
}

const standing = (problems: readonly Problem[]): Result<never> =>
  refused(problems.map(({ message }) => outputStands({ detail: message })));

/**
 * Writes the files that were asked for beside the output, each whole or not at all.
 * @returns the files that were written
 */
export async function writeBesideWarehouse(
  asked: Asked,
  { summary, review, reviewRows }: BesideWarehouse,
  { engine, input, today, say }: BesideOrigin,
): Promise<Result<readonly string[]>> {
  const files: string[] = [];
  const notices: Problem[] = [];
  if (summary !== undefined) {
    const from = `${engine}, ${basename(input)}`;
    const done = await writeSummary(summary, asked, { from, today, say });
    if (!done.ok) return standing(done.problems);
    files.push(summary);
    notices.push(...done.notices);
  }
  if (review !== undefined) {
    const done = await writeReviewSample(review, asked, reviewRows, { say });
    if (!done.ok) return standing(done.problems);
    files.push(review);
  }
  return found(files, notices);
}
