import { statSync } from 'node:fs';
import {
  compareAccounts,
  dayOf,
  groupDuplicates,
  likelyPairs,
  overrideKeyNotices,
  readReviews,
  reviewColumns,
  reviewSteps,
  run,
  takeCorrections,
  usualThreshold,
  type LikelyDuplicate,
  type Override,
  type Problem,
  type Reviews,
  type Run,
} from '#core';
import { overridesOf } from '../answer';
import type { Command, Words } from '../command';
import { accountOptions, overridesOption, settingsHelp, sheetHelp } from '../input/account-options';
import { readReviewRequest, type ReviewRequest } from '../input/review-request';
import { readReviewFiles, standingReviews, type FileReviews } from '../input/review-files';
import { keepCorrections } from '../output/keep-corrections';
import { writeReviews } from '../output/write-reviews';
import { printMisuse, printProblems, problemJson } from '../print/print-problems';
import { printCorrections, printReviews } from '../print/print-reviews';
import { prepare, type Prepared } from '../prepare';
import { createProgress, type Progress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';
import { runSteps } from '../run-steps';

/** Accounts, model, decisions and run, and what should be known of the decisions. */
interface Opened extends Prepared {
  readonly overrides: readonly Override[];
  readonly run: Run;
}

async function open(request: ReviewRequest, progress: Progress) {
  const prepared = await prepare(request, progress.step);
  if ('problems' in prepared) return prepared;
  const read = await overridesOf(request.overrides, prepared.accounts);
  const isNew = !read.ok && request.read.length > 0 && read.problems.every(({ code }) => isNothing(code));
  if (!read.ok && !isNew) return { source: request.overrides ?? request.file, problems: read.problems };
  const overrides = read.ok ? read.value : [];
  progress.step('Segmenting');
  const { model, accounts } = prepared;
  const done = run(accounts.table, model, { overrides, ...reviewColumns(model) });
  if (!done.ok) return { source: request.overrides ?? request.file, problems: done.problems };
  return { ...prepared, overrides, run: done.value };
}

/** The file that decisions are added to may not be there yet. */
const isNothing = (code: string): boolean => code === 'file-missing' || code === 'file-empty';

/** Accounts that are likely one company, for their owners to say. */
function duplicatesOf({ accounts, model }: Opened, progress: Progress): readonly LikelyDuplicate[] {
  const { seed, value, duplicatesThreshold: threshold = usualThreshold } = model.settings;
  const steps = compareAccounts(accounts.table, model.fields, { seed, value });
  const pairs = runSteps(steps, 'Comparing', progress, ({ done }) => done);
  return likelyPairs(groupDuplicates(pairs, threshold)).map(({ row, withRow, why }) => ({
    ...{ row, withRow },
    why: why.map(({ message }) => message).join(', '),
  }));
}

function reviewsOf(
  opened: Opened,
  { owners, rows }: ReviewRequest,
  { reviews }: FileReviews,
  progress: Progress,
): Reviews {
  const { accounts, run: ran, overrides } = opened;
  const steps = reviewSteps(accounts.table, ran, {
    duplicates: duplicatesOf(opened, progress),
    ...(owners.length > 0 ? { owners } : {}),
    ...(rows === undefined ? {} : { most: rows }),
    overrides,
    standing: reviews,
  });
  return runSteps(steps, 'Asking', progress, (done) => done);
}

type Refuse = (problems: readonly Problem[], source?: string) => ExitCode;

async function write(
  opened: Opened,
  request: ReviewRequest,
  out: string,
  { terminal, progress, refuse, json }: Surroundings,
): Promise<ExitCode> {
  const standing = await standingReviews(out);
  if (!standing.ok) return refuse(standing.problems);
  const reviews = reviewsOf(opened, request, standing.value, progress);
  progress.step(`Writing ${out}`);
  const written = await writeReviews(reviews, standing.value, out, dayOf(terminal.today()));
  if (!written.ok) return refuse(written.problems);
  progress.end();
  const { accounts, model, overrides } = opened;
  const notices = [...overrideKeyNotices(overrides, accounts.table, model), ...written.notices];
  const owners = reviews.owners.map(({ owner, sheet, open: toCheck, rows }) => ({
    owner,
    sheet,
    toCheck,
    rows,
  }));
  if (json)
    terminal.print(
      `${JSON.stringify({ owners, files: written.value, notices: notices.map(problemJson), problems: [] }, null, 2)}\n`,
    );
  else printReviews(terminal, reviews, written.value, notices);
  return 0;
}

async function read(
  { accounts, run: ran, overrides }: Opened,
  request: ReviewRequest,
  { terminal, progress, refuse, json }: Surroundings,
): Promise<ExitCode> {
  const files = await readReviewFiles(request.read);
  if (!files.ok) return refuse(files.problems);
  const options = { overrides, today: terminal.today(), signer: request.who };
  const corrections = readReviews(files.value.reviews, accounts.table, ran, options);
  const written = await keepCorrections(takeCorrections(corrections), request);
  if (!written.ok) return refuse(written.problems);
  progress.end();
  const { problems, ...rest } = corrections;
  if (json)
    terminal.print(
      `${JSON.stringify({ ...rest, written: written.value, problems: problems.map(problemJson) }, null, 2)}\n`,
    );
  else printCorrections(terminal, corrections, written.value);
  const isClear = rest.conflicts.length === 0 && problems.every(({ level }) => level === 'notice');
  return isClear ? 0 : 1;
}

/** Where the command speaks. */
interface Surroundings {
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly json: boolean;
  readonly refuse: Refuse;
}

/** What stands in `--json` where there is no answer. */
const nothing = { owners: null, taken: null };

async function review(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readReviewRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const size = statSync(request.file, { throwIfNoEntry: false })?.size ?? 0;
  const progress = createProgress(terminal, size);
  const refuse: Refuse = (problems, source) => {
    progress.end();
    return printProblems(terminal, problems, { json, beside: nothing, ...(source ? { source } : {}) });
  };
  const opened = await open(request, progress);
  if ('problems' in opened) return refuse(opened.problems, opened.source);
  const surroundings = { terminal, progress, json, refuse };
  return request.out === undefined
    ? read(opened, request, surroundings)
    : write(opened, request, request.out, surroundings);
}

export const reviewCommand: Command = {
  name: 'review',
  usage:
    'ACCOUNTS.csv|.xlsx [--model MODEL] (--out FOLDER|FILE.xlsx [--owner NAME …] [--rows 50] | --read FILE … --overrides OVERRIDES.csv [--log LOG.csv])',
  summary:
    'Writes a review sheet for each owner with what to check, and reads the corrections back as decisions that the next run respects.',
  options: {
    ...accountOptions,
    ...overridesOption,
    out: { type: 'string' },
    owner: { type: 'string', multiple: true },
    rows: { type: 'string' },
    read: { type: 'string', multiple: true },
    log: { type: 'string' },
    who: { type: 'string' },
  },
  help: [
    { option: '--model MODEL', help: 'a model as JSON, or the rows of a Model sheet, as for run' },
    {
      option: '--out FOLDER|FILE.xlsx',
      help: 'a workbook for each owner, or one with a sheet for each; sheets that are there keep their answers, rows and columns',
    },
    { option: '--owner NAME', help: 'whose accounts; may be repeated; left out: all owners' },
    { option: '--rows 50', help: 'how many accounts an owner is asked at most, those worth most first' },
    { option: '--read FILE', help: 'a workbook, csv or folder of answered review sheets; may be repeated' },
    {
      option: '--overrides OVERRIDES.csv',
      help: 'the decisions that stand; with --read corrections are added to it',
    },
    {
      option: '--log LOG.csv',
      help: 'with --read: what changed from what to what, by whom and why, is added here',
    },
    { option: '--who NAME', help: 'with --read: signs answers of accounts without an owner' },
    sheetHelp,
    { option: '--as-of 2026-03-31', help: 'the day that recency is counted from' },
    ...settingsHelp,
    { option: '--json', help: 'prints everything as JSON' },
  ],
  least: 1,
  most: 1,
  run: review,
};
