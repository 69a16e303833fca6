import { clearCells } from '../book/clear';
import { isUnbounded, tellChanged } from '../book/change';
import { areaOf, overlap, sheetColumns, sheetRows } from '../book/area';
import { emptyLayer, putThing, thingAt } from '../../../hosts/cells/layer';
import { refuseChangeOfPivots } from '../book/pivot-guard';
import { refuseWhereLocked, refuseWhereProtected } from '../book/protect';
import { calculateIfDue, scalarAt } from '../book/read';
import { shiftOf } from '../book/shift';
import { shiftCellsOf } from '../book/shift-cells';
import { renameColumns } from '../book/table-columns';
import { rewriteReferences } from '../../../hosts/cells/tokens';
import { parseCells, splitAddress, localAddress } from '../book/address';
import { tablesIn } from '../book/table';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { live } from './kind';
import { oneOf } from './settable';
import type { Area } from '../book/area';
import type { Call, Live } from './kind';

const clearings = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearRange(area: Area, given: unknown, { book, user }: Call): void {
  const what = oneOf(clearings, given);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  clearCells(book, area, { contents: what !== 'Formats', formats: what !== 'Contents' }, user);
}

/** Takes cells out; those below or to the right come up. */
export function deleteRange(area: Area, given: unknown, { book, user }: Call): void {
  const axis = oneOf(['Up', 'Left'], given) === 'Up' ? 'row' : 'column';
  const kind = lineKind(area, axis);
  refuseWhereProtected(area.sheet, kind && `allowDelete${kind}s`);
  shiftCellsOf(book, shiftOf(area, lineAxis(area, axis), -1));
  tellChanged(book, area, user, kind ? `${kind}Deleted` : 'CellDeleted', {
    shiftDirection: axis === 'row' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}

/** Puts blank cells in; those that stood there go down or to the right. */
export function insertRange(area: Area, given: unknown, { book, user }: Call): Live {
  const axis = oneOf(['Down', 'Right'], given) === 'Down' ? 'row' : 'column';
  const kind = lineKind(area, axis);
  refuseWhereProtected(area.sheet, kind && `allowInsert${kind}s`);
  shiftCellsOf(book, shiftOf(area, lineAxis(area, axis), 1));
  tellChanged(book, area, user, kind ? `${kind}Inserted` : 'CellInserted', {
    shiftDirection: axis === 'row' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
  return live('Range', area);
}

/** Whole rows and columns can only move along themselves, whatever direction was named. */
function lineAxis(area: Area, axis: 'row' | 'column'): 'row' | 'column' {
  if (area.columns === sheetColumns) return 'row';
  return area.rows === sheetRows ? 'column' : axis;
}

function lineKind(area: Area, axis: 'row' | 'column'): 'Row' | 'Column' | undefined {
  if (lineAxis(area, axis) === 'row') return area.columns === sheetColumns ? 'Row' : undefined;
  return area.rows === sheetRows ? 'Column' : undefined;
}

/** Merges a block into one cell (or one a row); only what stands in its first cell stays. */
export function mergeRange(area: Area, across: boolean, { book, user }: Call): void {
  refuseWhereProtected(area.sheet);
  if (isUnbounded(area)) refuse('InvalidArgument');
  if (tablesIn(book, area).length > 0) refuse('InvalidOperation', "Cells in a table can't be merged.");
  refuseChangeOfPivots(area);
  const { sheet } = area;
  unmergeRange(area);
  const blocks = across
    ? Array.from({ length: area.rows }, (_row, down) => ({ ...area, row: area.row + down, rows: 1 }))
    : [area];
  for (const { row, column, rows, columns } of blocks) {
    if (rows * columns === 1) continue;
    sheet.merges.push({ row, column, rows, columns });
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        if (down + right === 0) continue;
        putThing(sheet.values, row + down, column + right, undefined);
        putThing(sheet.formulas, row + down, column + right, undefined);
      }
    }
  }
  book.stale = true;
  tellChanged(book, area, user, 'RangeEdited');
}

export function unmergeRange(area: Area): void {
  const { sheet } = area;
  refuseWhereProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => overlap({ sheet, ...merge }, area) === null);
}

/** Copies from a block: all, formulas, values or formats; a smaller block is repeated where it fits. */
export function copyRange(area: Area, given: readonly unknown[], call: Call): void {
  const { book, user } = call;
  calculateIfDue(book, user);
  const source = areaArgument(given[0], area.sheet, call);
  const what = oneOf(['All', 'Formulas', 'Values', 'Formats'], given[1] ?? 'All');
  if (given[2] === true || given[3] === true) {
    throw new Error('the workbook in memory does not know Range.copyFrom that skips blanks or transposes');
  }
  if (isUnbounded(area) || isUnbounded(source)) {
    throw new Error('the workbook in memory does not know Range.copyFrom of whole rows and columns');
  }
  const repeats = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  const target = repeats ? area : areaOf(area.sheet, area.row, area.column, source.rows, source.columns);
  if (what !== 'Formats') refuseChangeOfPivots(target);
  if (what !== 'Formats') refuseWhereLocked(target);
  else refuseWhereProtected(target.sheet, 'allowFormatCells');
  const taken = takeCells(source);
  for (let down = 0; down < target.rows; down += 1) {
    for (let right = 0; right < target.columns; right += 1) {
      const from = taken[down % source.rows]?.[right % source.columns];
      const [row, column] = [target.row + down, target.column + right];
      if (!from) continue;
      if (what !== 'Formats') {
        const isFormula = from.formula !== undefined && what !== 'Values';
        const [by, across] = [row - from.row, column - from.column];
        const text = isFormula ? moveFormula(from.formula ?? '', by, across) : '';
        putThing(target.sheet.formulas, row, column, isFormula ? { text, rows: 1, columns: 1 } : undefined);
        putThing(target.sheet.values, row, column, isFormula ? 0 : from.value);
      }
      if (what === 'All' || what === 'Formats') {
        putThing(target.sheet.numberFormats, row, column, from.numberFormat);
        putThing(target.sheet.looks, row, column, from.look);
      }
    }
  }
  book.stale = true;
  renameColumns(book, target);
  tellChanged(book, target, user, 'RangeEdited');
}

function takeCells({ sheet, row, column, rows, columns }: Area) {
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, right) => {
      const [at, across] = [row + down, column + right];
      return {
        row: at,
        column: across,
        value: scalarAt(sheet, at, across),
        formula: thingAt(sheet.formulas, at, across)?.text,
        numberFormat: thingAt(sheet.numberFormats, at, across),
        look: thingAt(sheet.looks, at, across),
      };
    }),
  );
}

/** A formula copied elsewhere points as far away as it did; what has a $ stays. */
function moveFormula(formula: string, down: number, right: number): string {
  return rewriteReferences(formula, (reference) => {
    const { cells } = splitAddress(reference);
    const corners = cells.split(':').map((corner) => {
      const cell = parseCells(nowhere, corner.includes('$') ? corner.replaceAll('$', '') : corner);
      if (cell === null) return corner;
      const fixedColumn = /^\$[A-Za-z]/u.test(corner);
      const fixedRow = /\$\d/u.test(corner);
      const [row, column] = [cell.row + (fixedRow ? 0 : down), cell.column + (fixedColumn ? 0 : right)];
      if (row < 0 || column < 0 || row >= sheetRows || column >= sheetColumns) return '#REF!';
      const address = localAddress({ ...cell, row, column });
      return address.replace(/^([A-Z]+)(\d+)$/u, `${fixedColumn ? '$$' : ''}$1${fixedRow ? '$$' : ''}$2`);
    });
    if (corners.includes('#REF!')) return '#REF!';
    return `${reference.slice(0, reference.length - cells.length)}${corners.join(':')}`;
  });
}

/** Only for reading addresses, which need a sheet to stand on. */
const nowhere = {
  name: '',
  values: emptyLayer(),
} as unknown as Area['sheet'];
