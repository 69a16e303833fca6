import { areaOf, sheetColumns, sheetRows, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    WorksheetFreezePanes: Sheet;
  }
}

function count(given: unknown, most: number): number {
  const lines = given ?? 1;
  return typeof lines === 'number' && Number.isInteger(lines) && lines >= 0 && lines < most
    ? lines
    : refuse('InvalidArgument');
}

/** Whole rows or columns freeze these alone, a block freezes down and right to its end. */
function frozenBy(sheet: Sheet, { row, column, rows, columns }: Area): Area {
  return areaOf(
    sheet,
    0,
    0,
    rows === sheetRows ? sheetRows : row + rows,
    columns === sheetColumns ? sheetColumns : column + columns,
  );
}

export const worksheetFreezePanesKind = defineKind({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows(sheet, [given]) {
      const rows = count(given, sheetRows);
      sheet.natives.frozen = rows === 0 ? null : areaOf(sheet, 0, 0, rows, sheetColumns);
    },
    freezeColumns(sheet, [given]) {
      const columns = count(given, sheetColumns);
      sheet.natives.frozen = columns === 0 ? null : areaOf(sheet, 0, 0, sheetRows, columns);
    },
    freezeAt(sheet, [given], call) {
      if (given === null || given === undefined) {
        sheet.natives.frozen = null;
        return;
      }
      const area = areaArgument(given, sheet, call);
      if (area.sheet !== sheet) refuse('InvalidArgument');
      sheet.natives.frozen = frozenBy(sheet, area);
    },
    unfreeze: (sheet) => {
      sheet.natives.frozen = null;
    },
    getLocation: ({ natives }) => live('Range', natives.frozen ?? refuse('ItemNotFound')),
    getLocationOrNullObject: ({ natives }) => (natives.frozen ? live('Range', natives.frozen) : null),
  },
});
