import type { Cell, Model, Problem, Report, Result, Sheet } from '#core';
import { found, isBlankCell, modelSheet, receivedField } from '#core';
import { parseBlock } from '../../block';
import { formatNotation } from '../../grid-sheet';
import type { LiveSheet, TablePlace } from '../../host';
import type { ColumnChanges } from '../column-changes';
import { columnChanges } from '../column-changes';
import { liveSheets } from '../live-sheets';
import type { PlannedPlaces, WriteAs } from '../planned-places';
import { ownPlace, plannedPlaces } from '../planned-places';
import type { Question } from '../question';
import { reportNotices } from '../report-notices';
import { reportOf } from '../report-of';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';
import { nativeSheets } from '../native-sheets';
import { valueSheets } from '../value-sheets';

/** What is to be written, and what the workbook can hold. */
export interface WritingOrder {
  readonly model: Model;
  readonly as: WriteAs;
  /** Whether cells can call our functions: then the sheets of results are formulas. */
  readonly hasFunctions: boolean;
  /** Whether sheets of values carry pivot tables and charts; left out: they do not. */
  readonly hasNatives?: boolean;
  readonly hasOverrides: boolean;
  /** Where the deals stand, for formulas that read them. */
  readonly history: TablePlace | null;
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
}

/** One sheet of results on its way. */
export interface PlannedResultSheet {
  readonly name: string;
  /** The formulas; null for a sheet of values, whose cells stay with the engine. */
  readonly live: LiveSheet | null;
  /** Rows below its header; 0 for formulas. */
  readonly rowCount: number;
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
  const { report, ofHistory } = reportOf(session, order.model);
  if (!report.ok) return report;
  await turn(0.5, 'segmenting');
  const cells = report.value.results.map(({ cell }) => besideBlankRows(cell, accounts));
  const places = plannedPlaces(accounts, report.value, order.as, order.beside, order.hasOverrides);
  const columns: PlannedColumn[] = [];
  for (const [index, cell] of cells.entries()) {
    await turn(0.5 + (0.3 * index) / cells.length, 'comparing');
    columns.push(plannedColumn(session, report.value, index, cell, places.at[index] ?? 0));
  }
  await turn(0.8, 'segmenting');
  const id = planned++;
  const live = order.hasFunctions ? liveSheets(ownPlace(accounts), order) : [];
  const sheets = plannedValues(report.value, order, live);
  session.plan = { id, columns: cells, sheets };
  const kept = new Set([...accounts.table.headers, ...columns.map(({ header }) => header)].map(folded));
  const { formula, clears } = places;
  return found({
    id,
    place: accounts.place,
    accountCount: accounts.table.rowCount,
    rowCount: accounts.rows.rowCount,
    columns,
    moved: movedIn(report.value, columns),
    left: order.as === 'values' ? accounts.headers.filter((header) => !kept.has(folded(header))) : [],
    formula,
    clears,
    sheets: [
      ...live.map((sheet) => ({ name: sheet.name, live: sheet, rowCount: 0 })),
      ...sheets.map(({ name, rows }) => ({ name, live: null, rowCount: rows.length })),
    ],
    modelRows: modelSheet(order.model).rows.length,
    notices: reportNotices(report.value, ofHistory),
  });
};

/** The sheets of values: those with pivots and charts where the host makes them, and what is not worked out live. */
function plannedValues(report: Report, order: WritingOrder, live: readonly LiveSheet[]): readonly Sheet[] {
  if (order.hasNatives)
    return nativeSheets(
      report,
      live.map(({ name }) => name),
    );
  return order.hasFunctions ? [] : valueSheets(report);
}

function movedIn({ results }: Report, columns: readonly PlannedColumn[]): number | null {
  const segment = columns[results.findIndex(({ key }) => key === 'segment')];
  return segment?.isThere ? segment.replaced : null;
}

/** The cells of a result by the rows of the block of accounts: nothing beside a blank row. */
function besideBlankRows(
  cell: (account: number) => Cell,
  { rows: { places } }: OpenAccounts,
): (row: number) => Cell {
  if (!places) return cell;
  return (row) => {
    const account = places[row] ?? -1;
    return account < 0 ? null : cell(account);
  };
}

function plannedColumn(
  session: Session,
  report: Report,
  index: number,
  cell: (row: number) => Cell,
  at: number,
): PlannedColumn {
  const { headers, rows } = openAccounts(session);
  const { header, format } = report.results[index]!;
  const column = headers.findIndex((name) => folded(name) === folded(header));
  const sent = session.blocks.get('accounts')?.rows ?? [];
  const changes =
    column < 0
      ? { filled: 0, changed: 0, replaced: 0, examples: [] }
      : columnChanges(
          rows.rowCount,
          (row) => sent[row + 1]?.[column] ?? null,
          cell,
          accountNames(session, report),
        );
  return {
    header,
    format: formatNotation(format) ?? null,
    at,
    isThere: column >= 0,
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
