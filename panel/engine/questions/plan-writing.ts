import type { Cell, Model, Problem, Report, Result, Sheet, WrittenCell } from '#core';
import { found, isBlankCell, modelSheet, receivedField } from '#core';
import { parseBlock } from '../../block';
import { formatNotation } from '../../grid-sheet';
import type { LiveSheet, TablePlace } from '../../host';
import type { ColumnChanges } from '../column-changes';
import { columnChanges } from '../column-changes';
import { inputSheets } from '../input-sheets';
import { liveSheets } from '../live-sheets';
import type { UnsaidColumn } from '../native-writing';
import { nativeWriting } from '../native-writing';
import type { PlannedPlaces, WriteAs } from '../planned-places';
import { ownPlace, plannedPlaces } from '../planned-places';
import type { Question } from '../question';
import { reportNotices } from '../report-notices';
import { reportOf } from '../report-of';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';
import { nativeSheets, pivotSheets } from '../native-sheets';
import { valueSheets } from '../value-sheets';
import type { WrittenResult } from '../written-result';
import { valueResults } from '../written-result';

/** What is to be written, and what the workbook can hold. */
export interface WritingOrder {
  readonly model: Model;
  readonly as: WriteAs;
  /** Whether cells can call our functions: then the sheets of results are formulas. */
  readonly hasFunctions: boolean;
  /** Whether sheets of values carry pivot tables and charts; left out: they do not. */
  readonly hasNatives?: boolean;
  /** Whether pivots stand as cells on sheets of values, without charts; left out: they do not. */
  readonly hasPivots?: boolean;
  readonly hasOverrides: boolean;
  /** Where the deals stand, for formulas that read them. */
  readonly history: TablePlace | null;
  /** Where the reps stand. */
  readonly reps?: TablePlace | null;
  /** The cells of the accounts' header row to the right of them. */
  readonly beside: readonly Cell[];
}

/** One column of results on its way to the sheet. */
export interface PlannedColumn extends ColumnChanges {
  readonly header: string;
  readonly format: string | null;
  /** Its column on the sheet, from 0. */
  readonly at: number;
  /** A column of that name stands beside the accounts already. */
  readonly isThere: boolean;
  /** A column of formulas that others stand on. */
  readonly isStep: boolean;
}

/** One sheet of results on its way. */
export interface PlannedResultSheet {
  readonly name: string;
  /** The formulas; null for a sheet of values, whose cells stay with the engine. */
  readonly live: LiveSheet | null;
  /** Rows below its header; 0 for formulas. */
  readonly rowCount: number;
  /** The user's: where it stands already, what is theirs stays. */
  readonly isInput: boolean;
}

/** What will be written, without its cells. */
export interface PlannedWriting extends Omit<PlannedPlaces, 'at'> {
  /** Which plan its cells are asked for by. */
  readonly id: number;
  readonly place: TablePlace;
  readonly accountCount: number;
  /** Rows below the header that get a cell each. */
  readonly rowCount: number;
  readonly columns: readonly PlannedColumn[];
  /** Accounts whose segment beside them becomes another; null where none stands there. */
  readonly moved: number | null;
  /** Columns of an earlier run that the model says nothing of any more; they stay. */
  readonly left: readonly string[];
  /** Columns that were asked for as formulas and that no formula can say. */
  readonly unsaid: readonly UnsaidColumn[];
  readonly sheets: readonly PlannedResultSheet[];
  /** Rows of the Model sheet below its header. */
  readonly modelRows: number;
  readonly notices: readonly Problem[];
}

let planned = 0;

/** Works out every cell that a write would put into the workbook, keeps the cells, and says what they would change. */
export const planWriting: Question<WritingOrder, Result<PlannedWriting>> = async (session, order, turn) => {
  await turn(0.1, 'segmenting');
  const accounts = openAccounts(session);
  const { report, ofTables } = reportOf(session, order.model);
  if (!report.ok) return report;
  await turn(0.5, 'segmenting');
  const native = order.as === 'native' ? nativeWriting(session, order.model, report.value) : null;
  if (native && !native.ok) return native;
  const results = native ? native.value.results : valueResults(report.value);
  const places = plannedPlaces(accounts, results, order.as, order.beside, order.hasOverrides);
  const columns: PlannedColumn[] = [];
  for (const [index, result] of results.entries()) {
    await turn(0.5 + (0.3 * index) / results.length, 'comparing');
    columns.push(plannedColumn(session, report.value, result, places.at[index] ?? 0));
  }
  await turn(0.8, 'segmenting');
  const id = planned++;
  const hasLive = order.hasFunctions && order.as !== 'native';
  const live = hasLive ? liveSheets(ownPlace(accounts), order) : [];
  const sheets = plannedValues(report.value, { ...order, hasFunctions: hasLive }, live);
  const inputs = inputSheets(report.value);
  session.plan = {
    id,
    columns: results.map((result) => besideBlankRows(result.written, accounts)),
    sheets: [...sheets, ...inputs],
  };
  const { formula, clears, standing } = places;
  return found({
    id,
    place: accounts.place,
    accountCount: accounts.table.rowCount,
    rowCount: accounts.rows.rowCount,
    columns,
    moved: movedIn(results, columns),
    left: order.as === 'values' ? leftColumns(accounts, columns, clears) : [],
    unsaid: native ? native.value.unsaid : [],
    formula,
    clears,
    standing,
    sheets: [
      ...live.map((sheet) => ({ name: sheet.name, live: sheet, rowCount: 0, isInput: false })),
      ...[...sheets, ...inputs].map(({ name, rows, role }) => ({
        ...{ name, live: null, rowCount: rows.length, isInput: role === 'input' },
      })),
    ],
    modelRows: modelSheet(order.model).rows.length,
    notices: reportNotices(report.value, ofTables),
  });
};

/** Columns beside the user's own that are neither written nor taken away. */
function leftColumns(
  { headers, place, table }: OpenAccounts,
  columns: readonly PlannedColumn[],
  clears: readonly TablePlace[],
): readonly string[] {
  const first = parseBlock(place.range).column;
  const kept = new Set([...table.headers, ...columns.map(({ header }) => header)].map(folded));
  const cleared = clears.map(({ range }) => parseBlock(range));
  return headers.filter((header, index) => {
    const at = first + index;
    return (
      !kept.has(folded(header)) &&
      !cleared.some(({ column, columnCount }) => at >= column && at < column + columnCount)
    );
  });
}

/** The sheets of values: those with pivots and charts where the host makes them, and what is not worked out live. */
function plannedValues(report: Report, order: WritingOrder, live: readonly LiveSheet[]): readonly Sheet[] {
  const shown = live.map(({ name }) => name);
  if (order.hasNatives) return nativeSheets(report, shown);
  if (order.hasPivots) return pivotSheets(report, shown);
  return order.hasFunctions ? [] : valueSheets(report);
}

function movedIn(results: readonly WrittenResult[], columns: readonly PlannedColumn[]): number | null {
  const segment = columns[results.findIndex(({ key }) => key === 'segment')];
  return segment?.isThere ? segment.replaced : null;
}

/** The cells of a result by the rows of the block of accounts: nothing beside a blank row. */
function besideBlankRows<Given extends WrittenCell>(
  cell: (account: number, row: number) => Given,
  { rows: { places } }: OpenAccounts,
): (row: number) => Given | null {
  if (!places) return (row) => cell(row, row);
  return (row) => {
    const account = places[row] ?? -1;
    return account < 0 ? null : cell(account, row);
  };
}

const unchanged = { filled: 0, changed: 0, replaced: 0, examples: [] };

function plannedColumn(
  session: Session,
  report: Report,
  { header, format, isStep, shown }: WrittenResult,
  at: number,
): PlannedColumn {
  const accounts = openAccounts(session);
  const { headers, rows } = accounts;
  const column = headers.findIndex((name) => folded(name) === folded(header));
  const sent = session.blocks.get('accounts')?.rows ?? [];
  const changes =
    column < 0 || !shown
      ? unchanged
      : columnChanges(
          rows.rowCount,
          (row) => sent[row + 1]?.[column] ?? null,
          besideBlankRows(shown, accounts),
          accountNames(session, report),
        );
  return {
    header,
    format: formatNotation(format ?? undefined) ?? null,
    at,
    isThere: column >= 0,
    isStep,
    ...changes,
  };
}

/** What the account of a row of the block is called; its row on the sheet where the model reads no name. */
function accountNames(session: Session, { table, run }: Report): (row: number) => string {
  const { place, rows } = openAccounts(session);
  const first = parseBlock(place.range).row + 2;
  const name = receivedField(table, run.model, 'name', 'domain', 'id');
  return (row) => {
    const account = rows.places ? (rows.places[row] ?? -1) : row;
    const cell = name && account >= 0 ? name(account) : null;
    return cell === null || isBlankCell(cell) ? String(first + row) : String(cell);
  };
}

function folded(header: string): string {
  return header.trim().toLowerCase();
}
