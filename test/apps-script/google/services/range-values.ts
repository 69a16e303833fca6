import { putThing, thingAt } from '../../../hosts/cells/layer';
import { changed } from '../book/book';
import { calculate } from '../book/calculate';
import { enter, enterFormula, isUnderMerge, readCells, scalarAt, shownAt, valueAt } from '../book/cells';
import { refuseOtherSize, refuseWhereProtected } from '../book/guards';
import type { Area } from '../book/sheet';
import { costOfCell } from '../costs';
import { refuseInvalid } from '../natives/data-validation';
import { toLists } from '../realm';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas, number formats and notes of a block. */
export function ofValues(run: ServerRun, area: Area, self: () => Range): Partial<Range> {
  const { book } = run.google;
  const { sheet } = area;
  const read = <Cell>(cell: (row: number, column: number) => Cell): Cell[][] => {
    calculate(run.google);
    run.spend(area.rows * area.columns * costOfCell);
    return toLists(
      run.realm,
      readCells(area, (_sheet, row, column) => cell(row, column)),
    ) as Cell[][];
  };
  const write = (what: string, given: unknown, put: (row: number, column: number, one: unknown) => void) => {
    refuseOtherSize(given, area, what);
    refuseWhereProtected(run.user, area);
    run.spend(area.rows * area.columns * costOfCell);
    (given as unknown[][]).forEach((cells, down) =>
      cells.forEach((one, across) => put(area.row + down, area.column + across, one)),
    );
    changed(book);
    return self();
  };
  const same = (one: unknown) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => one));
  const value = (row: number, column: number) => valueAt(book, run.realm, sheet, row, column);
  const putValue = (row: number, column: number, one: unknown) => {
    refuseInvalid(sheet, row, column, one);
    enter(book, sheet, row, column, one);
  };
  const putFormula = (row: number, column: number, one: unknown) => {
    if (typeof one !== 'string')
      refuse("The parameters don't match the method signature for SpreadsheetApp.Range.setFormulas.");
    const text = one as string;
    if (isUnderMerge(sheet, row, column)) return;
    if (text === '') enter(book, sheet, row, column, '');
    else enterFormula(sheet, row, column, text.startsWith('=') ? text : `=${text}`);
  };
  const putFormat = (row: number, column: number, one: unknown) =>
    putThing(sheet.numberFormats, row, column, formatGiven(one));
  const formula = (row: number, column: number) => thingAt(sheet.formulas, row, column) ?? '';
  const format = (row: number, column: number) =>
    thingAt(sheet.numberFormats, row, column) ?? '0.###############';
  const note = (row: number, column: number) => thingAt(sheet.notes, row, column) ?? '';
  const putNote = (row: number, column: number, one: unknown) =>
    putThing(sheet.notes, row, column, one === null || one === '' ? undefined : String(one));
  const first = <Cell>(cell: (row: number, column: number) => Cell) => {
    calculate(run.google);
    return cell(area.row, area.column);
  };
  return {
    getValue: () => first(value),
    getValues: () => read(value),
    getDisplayValue: () => first((row, column) => shownAt(sheet, row, column)),
    getDisplayValues: () => read((row, column) => shownAt(sheet, row, column)),
    getFormula: () => first(formula),
    getFormulas: () => read(formula),
    getNumberFormat: () => first(format),
    getNumberFormats: () => read(format),
    getNote: () => first(note),
    getNotes: () => read(note),
    isBlank: () =>
      read((row, column) => scalarAt(sheet, row, column) === undefined)
        .flat()
        .every(Boolean),
    setValue: (one: unknown) => write('setValue', same(one), putValue),
    setValues: (given: unknown) => write('setValues', given, putValue),
    setFormula: (one: unknown) => write('setFormula', same(one), putFormula),
    setFormulas: (given: unknown) => write('setFormulas', given, putFormula),
    setNumberFormat: (one: unknown) => write('setNumberFormat', same(one), putFormat),
    setNumberFormats: (given: unknown) => write('setNumberFormats', given, putFormat),
    setNote: (one: unknown) => write('setNote', same(one), putNote),
    setNotes: (given: unknown) => write('setNotes', given, putNote),
  } as Partial<Range>;
}

/** "General" and nothing mean the same; what a format is given as must be a text. */
function formatGiven(one: unknown): string | undefined {
  if (typeof one !== 'string')
    return refuse(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setNumberFormats.",
    );
  if (one === '@STRING@') return '@';
  return one === '' || one === 'General' || one === '0.###############' ? undefined : one;
}
