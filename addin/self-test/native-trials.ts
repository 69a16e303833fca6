import type { Trial } from '#panel';

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** A native table takes the column that is written beside it for its own. */
export const tableTrial: Trial<'table'> = {
  check: 'table',
  expected: ['J1:L3'],
  see: async ({ sheet, sheets }) => {
    const place = { sheet, range: 'J1:K3' };
    await sheets.writeCells(place, [
      ['account', 'value'],
      ['Alder', 1],
      ['Birch', 2],
    ]);
    const name = await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.add(place.range, true).load('name');
      await context.sync();
      return table.name;
    });
    await sheets.addColumns(place, [{ header: 'segment', cells: ['A', 'B'] }]);
    return Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load('address');
      await context.sync();
      return withoutSheet(range.address);
    });
  },
};

/** A pivot table adds up as we do. */
export const pivotTrial: Trial<'pivot'> = {
  check: 'pivot',
  expected: ['A 5, B 10, 15'],
  see: async ({ sheet, sheets }) => {
    await sheets.writeCells({ sheet, range: 'N1:O5' }, [
      ['segment', 'value'],
      ['A', 1],
      ['B', 2],
      ['A', 4],
      ['B', 8],
    ]);
    return Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const pivot = worksheet.pivotTables.add(
        'Tamarack check',
        worksheet.getRange('N1:O5'),
        worksheet.getRange('Q1'),
      );
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('segment'));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('value'));
      const shown = pivot.layout.getRange().load('values');
      await context.sync();
      // The words of headings and totals are in Excel's own language.
      const rows = shown.values.slice(-3);
      return rows.map((row, at) => (at < 2 ? `${row[0]} ${row.at(-1)}` : String(row.at(-1)))).join(', ');
    });
  },
};
