import {
  defineNotice,
  defineProblem,
  found,
  joinedHeaders,
  learnModel,
  makeReport,
  overrideKeyNotices,
  type LearnedModel,
  type Model,
  type Override,
  type Problem,
  type Report,
  type Result,
} from '#core';
import { readOverrides } from '#core/functions';
import { xlsxSizeProblems } from '#files';
import type { FileAccounts } from './input/read-accounts';
import { readOverridesFile } from './input/read-overrides-file';
import { writtenKind } from './output/write-report';
import { prepare, type Obstacle, type Prepared, type Sources } from './prepare';

/** What the command line asks for. */
export interface Request extends Sources {
  readonly out: string | undefined;
  /** Where the accounts go with formulas beside them. */
  readonly formulas: string | undefined;
  readonly overrides: string | undefined;
}

/** Everything that was made of the accounts, and what should be known about it. */
export interface Answer extends Prepared {
  readonly report: Report;
  readonly overrides: readonly Override[];
}

const nothingLearned = defineNotice(
  'run/nothing-learned',
  'the model has learned nothing yet (no scorecard, peers, retention or tiers), and a run learns nothing into a model that it was given; to do so: tamarack learn {file} --history DEALS --model {model} --out {model}',
);

const historyMissing = defineProblem(
  'run/history-missing',
  'the model was learned beside a history, which adds {headers} to the accounts: give it again, with --history or --spend',
);

/** Columns that the model reads and only a history would add. */
function missingHistory({ history, accounts, model }: Prepared): readonly Problem[] {
  const headers = Object.values(joinedHeaders).filter(
    (header) =>
      model.fields.some((mapping) => mapping.header === header) && !accounts.table.headers.includes(header),
  );
  if (history || headers.length === 0) return [];
  return [historyMissing({ headers: headers.map((header) => `"${header}"`).join(' and ') })];
}

/** The decisions about single accounts: those of the file that was named, else of the accounts' own workbook. */
export async function overridesOf(
  file: string | undefined,
  accounts: FileAccounts,
): Promise<Result<readonly Override[]>> {
  if (file === undefined) return accounts.overrides ? readOverrides(accounts.overrides) : found([]);
  return readOverridesFile(file);
}

/** A workbook that cannot hold the accounts is refused before they are worked on. */
function tooLarge(out: string | undefined, { table }: FileAccounts): readonly Problem[] {
  if (out === undefined || writtenKind(out) !== 'xlsx') return [];
  return xlsxSizeProblems('Accounts', table.rowCount, table.headers.length);
}

/** A starter model learns from the history; a model that was given is applied as it stands. */
function learned(
  { model, origin, accounts, history }: Prepared,
  overrides: readonly Override[],
): Result<LearnedModel | null> {
  if (origin !== 'starter' || !history) return found(null);
  return learnModel(accounts.table, model, history, { overrides });
}

/** True of a model that says nothing of what accounts are worth. */
const isUnlearned = ({ propensity, peers, retention, tiers }: Model): boolean =>
  [propensity, peers, retention, tiers].every((part) => part === undefined || part.length === 0);

function adviceFor({ origin, history, model }: Prepared, request: Request): readonly Problem[] {
  if (origin === 'starter' || !history || !isUnlearned(model)) return [];
  return [nothingLearned({ file: request.file, model: request.model ?? 'MODEL.csv' })];
}

/** What should be known of how the accounts were read and of the run, each thing once. */
function noticesOf({ accounts, notices }: Prepared, report: Report): readonly Problem[] {
  const counted = report.notices.filter(({ code }) => code === 'numbers-from-bands');
  const isCounted = ({ code, parameters }: Problem): boolean =>
    code === 'reading/bands' &&
    counted.some((notice) => notice.parameters['header'] === parameters['header']);
  const recognised = accounts.recognition.notices.filter((notice) => !isCounted(notice));
  return [...accounts.notices, ...recognised, ...notices, ...report.notices];
}

/**
 * Does the whole job: reads the accounts and what stands beside them, chooses the model, learns where it is a starter
 * model, runs it.
 * @param step is told what begins
 */
export async function answer(request: Request, step: (doing: string) => void): Promise<Answer | Obstacle> {
  const prepared = await prepare(request, step);
  if ('problems' in prepared) return prepared;
  const { accounts, history, reps, firms } = prepared;
  const obstacles = tooLarge(request.out, accounts);
  if (obstacles.length > 0) return { source: request.file, problems: obstacles };
  const missing = missingHistory(prepared);
  if (missing.length > 0) return { source: request.file, problems: missing };
  const overrides = await overridesOf(request.overrides, accounts);
  if (!overrides.ok) return { source: request.overrides ?? request.file, problems: overrides.problems };
  if (history) step('Learning');
  const lessons = learned(prepared, overrides.value);
  if (!lessons.ok) return { source: request.file, problems: lessons.problems };
  step('Segmenting');
  const model = lessons.value?.model ?? prepared.model;
  const report = makeReport(accounts.table, model, {
    overrides: overrides.value,
    ...(history ? { history } : {}),
    ...(reps ? { reps } : {}),
    ...(firms ? { firms } : {}),
    ...(lessons.value ? { learned: lessons.value } : {}),
  });
  if (!report.ok) {
    const ofOverrides = report.problems.every(({ at }) => at?.path?.startsWith('overrides'));
    const source = ofOverrides ? (request.overrides ?? request.file) : request.file;
    return { source, problems: report.problems };
  }
  return {
    ...prepared,
    model,
    report: report.value,
    overrides: overrides.value,
    notices: [
      ...noticesOf(prepared, report.value),
      ...overrideKeyNotices(overrides.value, accounts.table, model),
    ],
    historyNotices: [...prepared.historyNotices, ...adviceFor(prepared, request)],
  };
}
