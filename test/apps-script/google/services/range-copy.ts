import { columnLetters } from '#core';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import { rewriteReferences } from '../../../hosts/cells/tokens';
import { areaOf, columnNumber } from '../book/area';
import { changed } from '../book/book';
import { calculate } from '../book/calculate';
import { readCells, scalarAt } from '../book/cells';
import { refuseWhereProtected } from '../book/guards';
import type { Area } from '../book/sheet';
import { nameOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';

/** Copies a block onto another; a source that fits more than once fills all of the target. */
export function copyTo(run: ServerRun, source: Area, target: Area, how: unknown): void {
  calculate(run.google);
  const options = (how ?? {}) as Readonly<Record<string, unknown>>;
  const kind = nameOf(how);
  const formats = kind === 'PASTE_FORMAT' || options['formatOnly'] === true;
  const values = kind === 'PASTE_VALUES' || options['contentsOnly'] === true;
  if (kind !== null && !formats && !values && kind !== 'PASTE_NORMAL') {
    run.fault(`the fake of Google copies nothing by ${kind}`);
  }
  const filled = filledArea(source, target);
  refuseWhereProtected(run.user, filled);
  run.spend(filled.rows * filled.columns * 0.01);
  const cells = readCells(source, (sheet, row, column) => ({
    row,
    column,
    value: scalarAt(sheet, row, column),
    formula: thingAt(sheet.formulas, row, column),
    numberFormat: thingAt(sheet.numberFormats, row, column),
    look: thingAt(sheet.looks, row, column),
    note: thingAt(sheet.notes, row, column),
  }));
  readCells(filled, (sheet, row, column) => {
    const cell = cells[(row - filled.row) % source.rows]?.[(column - filled.column) % source.columns];
    if (!cell) return;
    if (!formats) {
      const formula = values || cell.formula === undefined ? undefined : cell.formula;
      putThing(sheet.values, row, column, cell.value);
      putThing(
        sheet.formulas,
        row,
        column,
        formula && movedFormula(formula, row - cell.row, column - cell.column),
      );
    }
    if (values) return;
    putThing(sheet.numberFormats, row, column, cell.numberFormat);
    putThing(sheet.looks, row, column, cell.look);
    if (!formats) putThing(sheet.notes, row, column, cell.note);
  });
  changed(run.google.book);
}

/** What a formula reads moves with it, but for what has a dollar. */
function movedFormula(formula: string, down: number, across: number): string {
  return rewriteReferences(formula, (reference) => {
    const at = reference.lastIndexOf('!') + 1;
    const cells = reference.slice(at).replace(/(\$?)([A-Za-z]+)(\$?)(\d+)/gu, (...corner: string[]) => {
      const [, columnSign = '', letters = '', rowSign = '', row = ''] = corner;
      const column = columnSign ? letters : columnLetters(columnNumber(letters) + across);
      return `${columnSign}${column}${rowSign}${rowSign ? row : Number(row) + down}`;
    });
    return reference.slice(0, at) + cells;
  });
}

/** What is written: the target filled with whole copies, at least one. */
function filledArea(source: Area, { sheet, row, column, rows, columns }: Area): Area {
  const down = rows % source.rows === 0 ? rows : source.rows;
  const across = columns % source.columns === 0 ? columns : source.columns;
  if (row + down > sheet.rows || column + across > sheet.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return areaOf(sheet, row, column, down, across);
}
