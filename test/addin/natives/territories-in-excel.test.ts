import { refreshPivots } from '../../../addin/natives/refresh-pivots';
import { territorySheets } from '../../../core/report/territory-sheets';
import type { Sheet } from '../../../core/report/workbook';
import { carvedReport } from '../../core/report/carved-report';
import { openHost } from '../host/open-host';

const sheets = territorySheets(carvedReport(240)).filter(({ role }) => role === 'output');
const data = sheets.find(({ name }) => name === 'Territories')!;
const pivots = sheets.filter(({ pivot }) => pivot);
const columnOf = (header: string): number => data.columns.findIndex((column) => column.header === header);

test('pivots of books agree with Territories, also once accounts were given to somebody else', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
  const { sheets: written } = bench.host;
  for (const sheet of [data, ...pivots]) await written.writeSheet(sheet);
  const expectTotals = async ({ rows }: Sheet): Promise<void> => {
    for (const { name, pivot } of pivots) {
      const shown = await written.readSheet(name);
      const total = shown
        ?.at(-1)
        ?.filter((cell) => cell !== null)
        .at(-1);
      const at = columnOf(pivot!.values[0]!.header);
      expect(Number(total)).toBeCloseTo(
        rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0),
        3,
      );
    }
  };
  await expectTotals(data);
  const owner = columnOf('Owner');
  const handed: Sheet = {
    ...data,
    rows: data.rows.slice(0, 60).map((row) => row.map((cell, at) => (at === owner ? 'Zoe New' : cell))),
  };
  await written.writeSheet(handed);
  await bench.excel.Excel.run((context) => refreshPivots(context));
  await expectTotals(handed);
  expect((await written.readSheet(pivots[0]!.name))?.some((row) => row.includes('Zoe New'))).toBe(true);
});

test('the spread of books stands there as formulas over Territories', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
  const spread = sheets.find(({ name }) => name === 'Book spread')!;
  for (const sheet of [data, spread]) await bench.host.sheets.writeSheet(sheet);
  const rows = await bench.host.sheets.readSheet('Book spread');
  expect(rows?.length).toBeGreaterThanOrEqual(spread.rows.length);
});
