/// <reference types="office-js" />
import fc from 'fast-check';
import { localAddress } from '../excel/book/address';
import { nameFormula } from '../excel/book/defined-name';
import { thingAt } from '../../hosts/cells/layer';
import { holdsUndoLaw, manyWrites, startingSheets } from '../../hosts/undo-law';
import type { OpenExcel } from '../excel/microsoft-client';
import { openHost } from './open-host';

/** What a user sees of the workbook: cells, number formats, tables and names. */
function everything({ book, hands }: OpenExcel): unknown {
  const formatsIn = (each: (typeof book.sheets)[number]) =>
    Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 16 }, (__, column) => thingAt(each.numberFormats, row, column) ?? 'General'),
    );
  return {
    sheets: book.sheets.map((each) => ({
      name: each.name,
      formulas: hands.formulas(each.name, 'A1:P20'),
      values: hands.values(each.name, 'A1:P20'),
      formats: formatsIn(each),
      bold: Array.from({ length: 20 }, (_, row) => thingAt(each.looks, row, 0)?.bold ?? false),
    })),
    tables: book.tables.map((table) => [table.name, table.area.sheet.name, localAddress(table.area)]).sort(),
    names: book.names.map((named) => [named.name, nameFormula(named)]),
  };
}

test('ten and more writes, taken back one by one, give each workbook that was there before', async () => {
  await fc.assert(
    fc.asyncProperty(manyWrites, fc.boolean(), async (steps, hasTable) => {
      const { host, excel } = await openHost(startingSheets);
      if (hasTable) {
        await excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Accounts').tables.add('A1:D4', true).name = 'Customers';
          await context.sync();
        });
      }
      excel.hands.edit('Accounts', 'G7', '=B2*2');
      await holdsUndoLaw(host, steps, () => everything(excel));
    }),
    { numRuns: 8 },
  );
});
