import { coverageSheets } from '../../../core/report/coverage-sheets';
import type { Sheet } from '../../../core/report/workbook';
import { refreshPivots } from '../../../addin/natives/refresh-pivots';
import { sheetOf, taughtReport } from '../../core/report/read-sheets';
import { openHost } from '../host/open-host';

const { report, workbook } = taughtReport(240);
const pivots = coverageSheets(report).filter(({ pivot }) => pivot);
const data = sheetOf(workbook, 'Coverage data');
/** Fewer accounts, as when some have left the market. */
const fewer: Sheet = { ...data, rows: data.rows.slice(0, 40) };
/** More of them, one in a region of its own. */
const region = data.columns.findIndex(({ header }) => header === 'Region');
const more: Sheet = {
  ...data,
  rows: [...data.rows, data.rows[0]!.map((cell, column) => (column === region ? 'Antarctica' : cell))],
};
const sums = pivots.map(({ pivot }) =>
  data.columns.findIndex(({ header }) => header === pivot?.values[0]?.header),
);

async function opened(written: Sheet) {
  const bench = await openHost([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
  for (const sheet of [written, ...pivots]) await bench.host.sheets.writeSheet(sheet);
  /** The last cell of each pivot: the total of all. */
  const totals = async () =>
    Promise.all(
      pivots.map(async ({ name }) =>
        Number(
          (await bench.host.sheets.readSheet(name))
            ?.at(-1)
            ?.filter((cell) => cell !== null)
            .at(-1),
        ),
      ),
    );
  const expected = ({ rows }: Sheet) =>
    sums.map((at) => rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0));
  const agree = async (sheet: Sheet) => {
    (await totals()).forEach((total, at) => expect(total).toBeCloseTo(expected(sheet)[at]!, 3));
  };
  const refresh = () => bench.excel.Excel.run((context) => refreshPivots(context));
  return { ...bench, agree, refresh };
}

test('the pivots that the host writes agree with the data, before and after they change', async () => {
  const { host, agree, refresh } = await opened(data);
  await agree(data);
  for (const next of [fewer, more, data]) {
    await host.sheets.writeSheet(next);
    expect(await refresh()).toBe(pivots.length);
    await agree(next);
  }
});

test('what a pivot shows after a refresh is nobody’s edit', async () => {
  const { host, refresh } = await opened(fewer);
  await host.sheets.writeSheet(more);
  await refresh();
  for (const sheet of [...pivots, more]) expect(await host.sheets.findEdits(sheet)).toEqual([]);
});

test('Undo puts the data and the pivots back as they were', async () => {
  const { host, agree } = await opened(data);
  const touches = [data, ...pivots].map(({ name }) => ({ kind: 'sheet', sheet: name }) as const);
  const snapshot = await host.sheets.takeSnapshot(touches);
  for (const sheet of [fewer, ...pivots]) await host.sheets.writeSheet(sheet);
  await agree(fewer);
  await host.sheets.restore(snapshot);
  await agree(data);
});

test('before there were any, Undo takes all of them away', async () => {
  const { host } = await openHost([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
  const touches = [data, ...pivots].map(({ name }) => ({ kind: 'sheet', sheet: name }) as const);
  const snapshot = await host.sheets.takeSnapshot(touches);
  for (const sheet of [data, ...pivots]) await host.sheets.writeSheet(sheet);
  await host.sheets.restore(snapshot);
  expect(await host.sheets.listSheets()).toEqual(['Accounts']);
});

test('the data of coverage are not offered as accounts', async () => {
  const { host } = await opened(data);
  expect((await host.sheets.listTables()).map(({ place }) => place.sheet)).toEqual([]);
});
