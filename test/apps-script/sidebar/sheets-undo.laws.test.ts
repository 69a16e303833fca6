import fc from 'fast-check';
import { thingAt } from '../../hosts/cells/layer';
import { holdsUndoLaw, manyWrites, startingSheets } from '../../hosts/undo-law';
import { calculate } from '../google/book/calculate';
import { usualLook } from '../google/book/look';
import { edit } from '../google/hands';
import type { Sheets } from '../google/open-sheets';
import { openSidebar } from './open-sidebar';

const places = Array.from({ length: 20 }, (_, row) =>
  Array.from({ length: 16 }, (__, column) => [row, column] as const),
);

/** What a user sees of the spreadsheet: cells, number formats, looks of headings, and names. */
function everything({ book, google }: Sheets): unknown {
  calculate(google);
  const inPlaces = <Thing>(see: (row: number, column: number) => Thing) =>
    places.map((cells) => cells.map(([row, column]) => see(row, column)));
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      formulas: inPlaces((row, column) => sheet.formulas.rows[row]?.[column] ?? ''),
      values: inPlaces((row, column) => sheet.values.rows[row]?.[column] ?? ''),
      formats: inPlaces((row, column) => thingAt(sheet.numberFormats, row, column) || 'General'),
      looks: inPlaces((row, column) => ({ ...usualLook, ...thingAt(sheet.looks, row, column) })),
      frozen: sheet.frozenRows,
    })),
    names: book.names.map(({ name, area }) => [name, area.sheet.name, area.row, area.rows, area.columns]),
  };
}

test('ten and more writes, taken back one by one, give each spreadsheet that was there before', async () => {
  await fc.assert(
    fc.asyncProperty(manyWrites, async (steps) => {
      const { host, sheets } = await openSidebar(startingSheets);
      edit(sheets, 'Accounts', 'G7', '=B2*2');
      await holdsUndoLaw(host, steps, () => everything(sheets));
    }),
    { numRuns: 3 },
  );
});
