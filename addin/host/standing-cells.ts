import type { Sheet } from '#core';
import type { Block } from '#panel';
import { choiceColumn } from '../natives/native-choices';
import { blockOf, placeOfRange, rangeOf } from './block-range';
import type { CopiedSheet } from './copied-sheet';
import { excelCode } from './in-excel';
import type { Typed } from './kept-cells';
import { typedAgain } from './kept-cells';
import type { Session } from './session';
import { askMark, markOf } from './sheet-marks';

/** A sheet with a table of ours as it stands. */
export interface StandingCells {
  readonly worksheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** The table's place. */
  readonly block: Block;
  readonly typed: readonly (readonly Typed[])[];
  /** Number formats of the same cells. */
  readonly formats: readonly (readonly string[])[];
  readonly mark: Excel.WorksheetCustomProperty;
  /** The sheet as it can be put back. */
  readonly copy: CopiedSheet;
}

/**
 * Reads a sheet that is a native table of ours and nothing else, with all that a change of some of its cells has to know, in
 * one request.
 * @param described the sheet as it is written: the table's name, the columns, where cells are chosen from lists
 * @param rowCount the rows below the header for which it must be ready
 * @returns null where it stands otherwise, and has to be written whole
 */
export async function readStanding(
  context: Excel.RequestContext,
  session: Session,
  described: Sheet,
  rowCount: number,
): Promise<StandingCells | null> {
  const asked = ask(context, described, rowCount);
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return stands(asked, described) ? standing(asked, session, described) : null;
}

const ofCells = `${placeOfRange},formulas,values,valueTypes,numberFormat,hasSpill`;

function ask({ workbook }: Excel.RequestContext, described: Sheet, rowCount: number) {
  const { name, table: tableName = '', columns, choices = [] } = described;
  const worksheet = workbook.worksheets.getItemOrNullObject(name);
  const table = workbook.tables.getItemOrNullObject(tableName);
  const widthOf = (column: number) =>
    rangeOf(worksheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.load('columnWidth');
  return {
    worksheet: worksheet.load('id,name,position,visibility,tabColor'),
    table: table.load('showTotals,showHeaders'),
    home: table.worksheet.load('id'),
    place: table.getRange().load(placeOfRange),
    used: worksheet.getUsedRangeOrNullObject(true).load(ofCells),
    filters: [worksheet.autoFilter.load('isDataFiltered'), table.autoFilter.load('isDataFiltered')],
    tables: worksheet.tables.load('items/id'),
    pivots: worksheet.pivotTables.load('items/id'),
    taken: workbook.names.getItemOrNullObject(tableName).load('type'),
    protection: worksheet.protection.load('protected'),
    structure: workbook.protection.load('protected'),
    merged: worksheet.getRange().getMergedAreasOrNullObject().load('areaCount'),
    mark: askMark(worksheet),
    widths: columns.map((_, column) => widthOf(column)),
    choices: choices.map(({ header }) =>
      worksheet.getRange(choiceColumn(described, header, rowCount)).dataValidation.load('type'),
    ),
  };
}

type Asked = ReturnType<typeof ask>;

function stands(asked: Asked, { columns }: Sheet): boolean {
  const { worksheet, table, used, home, place, taken, tables, pivots, merged } = asked;
  if (worksheet.isNullObject || table.isNullObject || used.isNullObject || !taken.isNullObject) return false;
  const isOurs =
    home.id === worksheet.id &&
    [place.rowIndex, place.columnIndex, place.columnCount].join() === `0,0,${columns.length}` &&
    table.showHeaders &&
    !table.showTotals &&
    [used.rowIndex, used.columnIndex].join() === '0,0' &&
    used.columnCount <= columns.length &&
    columns.every(({ header }, column) => used.values[0]?.[column] === header);
  const isAlone = tables.items.length === 1 && pivots.items.length === 0 && merged.isNullObject;
  const isFree =
    !asked.protection.protected &&
    used.hasSpill === false &&
    !asked.filters.some(({ isDataFiltered }) => isDataFiltered);
  // Where no sheet may be added there are columns without a list to choose from.
  const hasLists = asked.structure.protected || asked.choices.every(({ type }) => type === 'List');
  return isOurs && isAlone && isFree && hasLists;
}

function standing(asked: Asked, session: Session, described: Sheet): StandingCells {
  const { worksheet, table, used, mark } = asked;
  const typed = (used.formulas as unknown[][]).map((cells, row) =>
    cells.map((cell, column) => typedAgain(cell, used.values[row]?.[column], used.valueTypes[row]?.[column])),
  );
  const formats = used.numberFormat as string[][];
  const { position, visibility, tabColor } = worksheet;
  const block = blockOf(asked.place);
  // How many rows there are is what counts of them: their cells are put back as they were typed.
  const rows = Array.from({ length: block.rowCount - 1 }, () => []);
  const copy: CopiedSheet = {
    position,
    visibility,
    tabColor,
    block: blockOf(used),
    cells: { typed, formats: columnsOf(formats) },
    widths: asked.widths.map(({ columnWidth }) => columnWidth),
    mark: markOf(mark, worksheet, session),
    // What an earlier session wrote was described alike: lists, notes and the frozen header come back with it.
    written: { shape: { headingRows: 1, widths: [] }, described: { ...described, rows } },
    tables: [],
    looks: [],
    merged: [],
  };
  return { worksheet, table, block, typed, formats, mark, copy };
}

function columnsOf(formats: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (formats[0] ?? []).map((_, column) => formats.map((row) => row[column] ?? 'General'));
}
