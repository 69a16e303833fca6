import { addressOf } from '../book/address';
import { around, overlap, sheetColumns, sheetRows } from '../book/area';
import { enterValues, isUnbounded, setNumberFormats } from '../book/change';
import { calculate } from '../book/calculate';
import { columnLeft, rowTop } from '../book/points';
import { refuseWhereProtected } from '../book/protect';
import {
  calculateIfDue,
  formulaAt,
  numberFormatAt,
  readBlock,
  textAt,
  usedArea,
  valueAt,
  valueTypeAt,
} from '../book/read';
import { select } from '../book/select';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, live } from './kind';
import { nativesOfRange } from './native-members';
import { places, whole } from './places';
import { cellProperties, setCellProperties } from './cell-properties';
import { clearRange, copyRange, deleteRange, insertRange, mergeRange, unmergeRange } from './range-deeds';
import { flag } from './settable';
import { spillFrom, spillOf } from './spills';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Call, Property } from './kind';

declare module './kind' {
  interface Selves {
    Range: Area;
  }
}

/** Excel hands over five million cells at once, and none at all of whole columns and rows. */
const largestRead = 5_000_000;

function readCells<Thing>(read: (sheet: Sheet, row: number, column: number) => Thing) {
  return (area: Area, { book, user }: Call): Thing[][] | null => {
    if (isUnbounded(area)) return null;
    if (area.rows * area.columns > largestRead) refuse('RangeExceedsLimit');
    calculateIfDue(book, user);
    return readBlock(area, read);
  };
}

const formulas: Property<Area> = {
  get: readCells(formulaAt),
  set: (area, given, { book, user }) => enterValues(book, area, given, user),
};

const numberFormat: Property<Area> = {
  get: readCells(numberFormatAt),
  set(area, given) {
    refuseWhereProtected(area.sheet, 'allowFormatCells');
    setNumberFormats(area, given);
  },
};

function hiddenLines(lines: (sheet: Sheet) => Set<number>, span: (area: Area) => [number, number]) {
  const state = (area: Area): boolean | null => {
    const [from, count] = span(area);
    const hidden = lines(area.sheet);
    if (hidden.size === 0) return false;
    let found = 0;
    for (let line = from; line < from + count; line += 1) found += Number(hidden.has(line));
    return found === 0 ? false : found === count ? true : null;
  };
  return { state, lines, span };
}

const rowLines = hiddenLines(
  (sheet) => sheet.hiddenRows,
  (area) => [area.row, area.rows],
);
const columnLines = hiddenLines(
  (sheet) => sheet.hiddenColumns,
  (area) => [area.column, area.columns],
);

function hiding({ state, lines, span }: typeof rowLines, option: string): Property<Area> {
  return {
    get: state,
    set(area, given) {
      refuseWhereProtected(area.sheet, option);
      const [from, count] = span(area);
      const hide = flag(given);
      for (let line = from; line < from + count; line += 1) {
        if (hide) lines(area.sheet).add(line);
        else lines(area.sheet).delete(line);
      }
    },
  };
}

function orNull(area: Area | null) {
  return area && live('Range', area);
}

function found(area: Area | null) {
  return live('Range', area ?? refuse('ItemNotFound'));
}

const last = {
  row: (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  column: (area: Area): Area => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
};

export const rangeKind = defineKind({
  name: 'Range',
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: {
      get: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
    },
    columnCount: { get: (area) => area.columns },
    columnHidden: hiding(columnLines, 'allowFormatColumns'),
    columnIndex: { get: (area) => area.column },
    formulas,
    formulasLocal: formulas,
    hasSpill: {
      get(area, { book, user }) {
        calculateIfDue(book, user);
        const marks = readBlock(area, (sheet, row, column) => spillOf(sheet, row, column) !== null).flat();
        return marks.every((mark) => mark) || (marks.some((mark) => mark) ? null : false);
      },
    },
    hidden: {
      get(area) {
        const [rows, columns] = [rowLines.state(area), columnLines.state(area)];
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    height: { get: ({ sheet, row, rows }) => rowTop(sheet, row + rows) - rowTop(sheet, row) },
    isEntireColumn: { get: (area) => area.rows === sheetRows },
    isEntireRow: { get: (area) => area.columns === sheetColumns },
    left: { get: ({ sheet, column }) => columnLeft(sheet, column) },
    top: { get: ({ sheet, row }) => rowTop(sheet, row) },
    width: {
      get: ({ sheet, column, columns }) => columnLeft(sheet, column + columns) - columnLeft(sheet, column),
    },
    numberFormat,
    numberFormatLocal: numberFormat,
    rowCount: { get: (area) => area.rows },
    rowHidden: hiding(rowLines, 'allowFormatRows'),
    rowIndex: { get: (area) => area.row },
    text: { get: readCells(textAt) },
    values: {
      get: readCells(valueAt),
      set: (area, given, { book, user }) => enterValues(book, area, given, user),
    },
    valueTypes: { get: readCells(valueTypeAt) },
  },
  objects: {
    ...nativesOfRange,
    format: (area) => live('RangeFormat', area),
    worksheet: (area) => live('Worksheet', area.sheet),
  },
  methods: {
    calculate: (_area, _given, { book }) => calculate(book),
    clear: (area, given, call) => clearRange(area, given[0] ?? 'All', call),
    copyFrom: (area, given, call) => copyRange(area, given, call),
    delete: (area, given, call) => deleteRange(area, given[0], call),
    getAbsoluteResizedRange: (area, given) =>
      live('Range', places.block(area.sheet, [area.row, area.column, given[0], given[1]])),
    getBoundingRect: (area, given, call) =>
      live('Range', around(area, areaArgument(given[0], area.sheet, call))),
    getCell: (area, given) => live('Range', places.cell(area, given[0], given[1])),
    getCellProperties: (area, given) => cellProperties(area, given[0]),
    getColumn: (area, given) => live('Range', { ...places.cell(area, 0, given[0]), rows: area.rows }),
    getColumnsAfter: (area, given) => live('Range', places.columnsAfter(area, whole(given[0] ?? 1))),
    getColumnsBefore: (area, given) => live('Range', places.columnsAfter(area, -whole(given[0] ?? 1))),
    getEntireColumn: (area) => live('Range', { ...area, row: 0, rows: sheetRows }),
    getEntireRow: (area) => live('Range', { ...area, column: 0, columns: sheetColumns }),
    getIntersection: (area, given, call) => found(overlap(area, areaArgument(given[0], area.sheet, call))),
    getIntersectionOrNullObject: (area, given, call) =>
      orNull(overlap(area, areaArgument(given[0], area.sheet, call))),
    getLastCell: (area) => live('Range', last.row(last.column(area))),
    getLastColumn: (area) => live('Range', last.column(area)),
    getLastRow: (area) => live('Range', last.row(area)),
    getMergedAreasOrNullObject(area) {
      const { sheet } = area;
      const areas = sheet.merges
        .map((merge) => ({ sheet, ...merge }))
        .filter((merge) => overlap(merge, area));
      return areas.length > 0 ? live('RangeAreas', { areas }) : null;
    },
    getOffsetRange: (area, given) => live('Range', places.offset(area, given[0], given[1])),
    getResizedRange: (area, given) => live('Range', places.resized(area, given[0], given[1])),
    getRow: (area, given) => live('Range', { ...places.cell(area, given[0], 0), columns: area.columns }),
    getRowsAbove: (area, given) => live('Range', places.rowsAfter(area, -whole(given[0] ?? 1))),
    getRowsBelow: (area, given) => live('Range', places.rowsAfter(area, whole(given[0] ?? 1))),
    getSpillParent: (area, _given, call) => found(spillFrom(area, call)?.parent ?? null),
    getSpillParentOrNullObject: (area, _given, call) => orNull(spillFrom(area, call)?.parent ?? null),
    getSpillingToRange: (area, _given, call) => found(spillFrom(area, call)?.all ?? null),
    getSpillingToRangeOrNullObject: (area, _given, call) => orNull(spillFrom(area, call)?.all ?? null),
    getTables: (area, given, { book }) =>
      live('TableScopedCollection', { book, area, whole: given[0] === true }),
    getUsedRange: (area, given) => found(usedArea(area, given[0] === true)),
    getUsedRangeOrNullObject: (area, given) => orNull(usedArea(area, given[0] === true)),
    insert: (area, given, call) => insertRange(area, given[0], call),
    merge: (area, given, call) => mergeRange(area, given[0] === true, call),
    select: (area, _given, { book, user }) => select(book, user, area),
    setCellProperties: (area, given, call) => setCellProperties(area, given[0], call),
    unmerge: (area) => unmergeRange(area),
    /** The proxies ask before they send a large block in parts. */
    _ValidateArraySize(area, given) {
      if (given[0] !== area.rows || given[1] !== area.columns) refuse('InvalidArgument');
    },
  },
});
