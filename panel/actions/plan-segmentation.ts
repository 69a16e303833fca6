import type { Problem, Result, Rows } from '#core';
import { found, refused, writeModelSheet } from '#core';
import { callFunction } from '#core/functions';
import type { Desk, Host, Overlap, TablePlace, Touch, WrittenColumn } from '../host';
import type { MappedColumn } from '../mapped-column';
import { modelSheet } from '../model-sheet';
import { nextTurn } from '../next-turn';
import { text } from '../text.en';
import { computedColumns } from './computed-columns';
import { mappedModel } from './mapped-model';
import { findPlannedSheets } from './planned-sheets';
import type { PlannedSheet } from './planned-sheets';
import type { ReadAccounts } from './read-accounts';
import type { AnsweredTables, ResultTableName } from './result-sheets';
import { liveSheets, resultTableNames, resultTables, valueSheets } from './result-sheets';
import type { SegmentationResult } from './segmentation-result';
import { segmentationResult } from './segmentation-result';

/** What a press of Write will do, worked out in full: nothing has been written yet. */
export interface SegmentationPlan {
  readonly place: TablePlace;
  readonly columns: readonly WrittenColumn[];
  readonly sheets: readonly PlannedSheet[];
  /** Null where the Model sheet stays as it is. */
  readonly modelRows: Rows | null;
  readonly overlap: Overlap;
  readonly touches: readonly Touch[];
  readonly result: SegmentationResult;
}

type ShowProgress = Desk['showProgress'];

/** Segments the accounts by the worksheet functions themselves, so that panel and cells cannot differ. */
export async function planSegmentation(
  { sheets, desk }: Pick<Host, 'sheets' | 'desk'>,
  accounts: ReadAccounts,
  mapping: readonly MappedColumn[],
  showProgress: ShowProgress,
): Promise<Result<SegmentationPlan>> {
  const mapped = mappedModel(accounts, mapping, desk.today());
  if (!mapped.ok) return mapped;
  const modelRows = writeModelSheet(mapped.value.model);
  const answers = await answer(accounts.table.rows, modelRows, showProgress);
  if (!answers.ok) return answers;
  const columns = computedColumns(answers.value.table);
  const written = desk.hasFunctions ? liveSheets(accounts.place) : valueSheets(answers.value.tables);
  const planned = await findPlannedSheets(sheets, written, mapped.value.isChanged, accounts.model !== null);
  const headers = columns.map(({ header }) => header);
  return found({
    place: accounts.place,
    columns,
    sheets: planned,
    modelRows: mapped.value.isChanged ? modelRows : null,
    overlap: await sheets.findOverlap(accounts.place, headers),
    touches: touchesOf(accounts.place, headers, planned),
    result: segmentationResult(accounts.table.rowCount, answers.value.tables, answers.notices),
  });
}

interface Answers {
  readonly table: Rows;
  readonly tables: AnsweredTables;
}

/** One function a turn, so that the page can draw in between. */
async function answer(rows: Rows, modelRows: Rows, showProgress: ShowProgress): Promise<Result<Answers>> {
  const calls = [
    { key: 'table' as const, name: 'SEGMENT_TABLE', more: [] as readonly string[] },
    ...resultTableNames.map((key) => ({ key, name: resultTables[key].call, more: resultTables[key].more })),
  ];
  const answers = new Map<'table' | ResultTableName, Rows>();
  const notices = new Map<string, Problem>();
  for (const [index, { key, name, more }] of calls.entries()) {
    showProgress({ share: (index + 1) / (calls.length + 1), doing: text.progress.segmenting });
    await nextTurn();
    const answered = callFunction(name, [rows, modelRows, ...more]);
    if (!answered.ok) return refused(answered.problems);
    answers.set(key, answered.value);
    for (const notice of answered.notices)
      notices.set(JSON.stringify([notice.code, notice.parameters]), notice);
  }
  const rowsOf = (key: 'table' | ResultTableName): Rows => answers.get(key) ?? [];
  const tables: AnsweredTables = {
    profile: rowsOf('profile'),
    guardrails: rowsOf('guardrails'),
    rollUp: rowsOf('rollUp'),
    market: rowsOf('market'),
  };
  return found({ table: rowsOf('table'), tables }, [...notices.values()]);
}

function touchesOf(
  place: TablePlace,
  headers: readonly string[],
  planned: readonly PlannedSheet[],
): readonly Touch[] {
  return [
    { kind: 'columns', place, headers },
    ...planned
      .filter(({ state }) => state !== 'kept')
      .map(({ name }): Touch => ({ kind: 'sheet', sheet: name })),
    { kind: 'name', name: modelSheet.name },
  ];
}
