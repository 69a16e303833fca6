import { found, makeReport, type Problem, type Report, type SaidColumn } from '#core';
import { readOverrides } from '#core/functions';
import { readGrid, xlsxSizeProblems } from '#files';
import { chooseModel, type ChosenModel } from './input/choose-model';
import { readAccounts, type FileAccounts } from './input/read-accounts';
import { readFile } from './input/read-file';
import type { SaidSettings } from './input/read-model-file';
import { writtenKind } from './output/write-report';

/** What the command line asks for. */
export interface Request {
  readonly file: string;
  readonly out: string | undefined;
  readonly sheet: string | undefined;
  readonly model: string | undefined;
  readonly overrides: string | undefined;
  readonly said: readonly SaidColumn[];
  readonly settings: SaidSettings;
}

/** Everything that was made of the accounts, and what should be known about it. */
export interface Answer extends ChosenModel {
  readonly accounts: FileAccounts;
  readonly report: Report;
  readonly notices: readonly Problem[];
}

async function overridesOf(file: string | undefined, accounts: FileAccounts) {
  if (file === undefined) return accounts.overrides ? readOverrides(accounts.overrides) : found([]);
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const grid = await readGrid(bytes.value, file);
  return grid.ok ? readOverrides(grid.value) : grid;
}

/** What stands in the way, and in which of the files. */
export interface Obstacle {
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** A workbook that cannot hold the accounts is refused before they are worked on. */
function tooLarge(out: string | undefined, { table }: FileAccounts): readonly Problem[] {
  if (out === undefined || writtenKind(out) !== 'xlsx') return [];
  return xlsxSizeProblems('Accounts', table.rowCount, table.headers.length);
}

/**
 * Does the whole job: reads the accounts, chooses the model, runs it.
 * @param step is told what begins
 */
export async function answer(request: Request, step: (doing: string) => void): Promise<Answer | Obstacle> {
  step(`Reading ${request.file}`);
  const accounts = await readAccounts(request.file, request.said, request.sheet);
  if (!accounts.ok) return { source: request.file, problems: accounts.problems };
  const obstacles = tooLarge(request.out, accounts.value);
  if (obstacles.length > 0) return { source: request.file, problems: obstacles };
  step('Choosing the model');
  const chosen = await chooseModel(accounts.value, request.model, request.settings, request.said);
  if (!chosen.ok) return { source: request.model ?? request.file, problems: chosen.problems };
  const overrides = await overridesOf(request.overrides, accounts.value);
  if (!overrides.ok) return { source: request.overrides ?? request.file, problems: overrides.problems };
  step('Segmenting');
  const report = makeReport(accounts.value.table, chosen.value.model, { overrides: overrides.value });
  if (!report.ok) {
    const ofOverrides = report.problems.every(({ at }) => at?.path?.startsWith('overrides'));
    const source = ofOverrides ? (request.overrides ?? request.file) : request.file;
    return { source, problems: report.problems };
  }
  const counted = report.value.notices.filter(({ code }) => code === 'numbers-from-bands');
  const isCounted = ({ code, parameters }: Problem): boolean =>
    code === 'reading/bands' &&
    counted.some((notice) => notice.parameters['header'] === parameters['header']);
  const recognised = accounts.value.recognition.notices.filter((notice) => !isCounted(notice));
  const notices = [...accounts.value.notices, ...recognised, ...chosen.notices, ...report.value.notices];
  return { ...chosen.value, accounts: accounts.value, report: report.value, notices };
}
