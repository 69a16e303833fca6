/// <reference types="office-js" />
import { excelGrid } from '../../../addin/host/excel-grid';
import type { WrittenCell } from '../../../core/values/cell';
import { blockText } from '../../../panel/block';
import { sheetsOver } from '../../../panel/grid-sheets';
import { openHost } from './open-host';

const atMost = 2 * 1024 * 1024;
const rowCount = 30_000;
const columnCount = 12;
const range = blockText({ row: 0, column: 0, rowCount, columnCount });
const cells: readonly (readonly WrittenCell[])[] = Array.from({ length: rowCount }, (_, row) =>
  Array.from({ length: columnCount }, (__, column) =>
    column % 2 ? row * 1.5 + column : `Account ${row} ÄÖÜ`,
  ),
);

describe('what goes to Excel and comes from it', () => {
  test('is no more than 2 MB at once, however much there is', async () => {
    const { host, excel } = await openHost([{ name: 'Accounts', rows: [['a']] }]);
    const place = { sheet: 'Accounts', range };
    excel.requests.length = 0;
    await host.sheets.writeCells(
      place,
      cells,
      Array.from({ length: columnCount }, () => 'General'),
    );
    const written = excel.requests.splice(0);
    const read = await host.sheets.readSheet('Accounts');
    const asked = excel.requests.splice(0);
    expect(read).toEqual(cells);
    expect(Math.max(...written.map(({ bytesSent }) => bytesSent))).toBeLessThan(atMost);
    expect(Math.max(...asked.map(({ bytesTaken }) => bytesTaken))).toBeLessThan(atMost);
    // 360,000 cells are about 7 MB to write, and 11 MB to read with the formats of the numbers.
    expect(written.length).toBeLessThan(12);
    expect(asked.length).toBeLessThan(20);
  });

  test('long texts that are more than Excel gives at once are asked for again in smaller pieces', async () => {
    const long = Array.from({ length: 1_200 }, (_, row) => [row, 'x'.repeat(8_000)]);
    const { host } = await openHost([{ name: 'Accounts', rows: long }]);
    expect(await host.sheets.readSheet('Accounts')).toEqual(long);
  });

  test('long texts are written in pieces by their bytes', async () => {
    const long = Array.from({ length: 1_200 }, (_, row) => [row, 'ß'.repeat(4_000)]);
    const { host, excel } = await openHost([{ name: 'Accounts', rows: [['a']] }]);
    const place = { sheet: 'Accounts', range: 'A1:B1200' };
    await host.sheets.writeCells(place, long, ['0', undefined]);
    expect(Math.max(...excel.requests.map(({ bytesSent }) => bytesSent))).toBeLessThan(atMost);
    expect(await host.sheets.readCells(place)).toEqual(long);
  });

  test('is little where only a header is asked for', async () => {
    const { host, excel } = await openHost([{ name: 'Accounts', rows: cells as (string | number)[][] }]);
    excel.requests.length = 0;
    await host.sheets.readCells({ sheet: 'Accounts', range: 'A1:L1' });
    expect(excel.requests.reduce((sum, { bytesTaken }) => sum + bytesTaken, 0)).toBeLessThan(5_000);
  });
});

describe('a pane that is closed while it writes', () => {
  test('leaves what another pane can write whole again, and nothing between', async () => {
    const { host, excel } = await openHost([{ name: 'Accounts', rows: [['Account'], ['Acme']] }]);
    const sheet = {
      name: 'Segments',
      role: 'output',
      columns: [{ header: 'segment' }, { header: 'accounts', format: 'integer' }],
      rows: Array.from({ length: 40_000 }, (_, row) => [`Segment ${'x'.repeat(60)}${row}`, row]),
    } as const;
    const { Excel } = excel;
    const run = Excel.run.bind(Excel);
    // The page is gone after the first piece of cells: Excel is asked for nothing more.
    const hasBegun = () =>
      excel.book.sheets.some(({ name }) => name === 'Segments') &&
      excel.hands.values('Segments', 'A3')[0]?.[0] !== '';
    Object.assign(globalThis, {
      Excel: {
        ...Excel,
        run: (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
          run(options, async (context) => {
            const sync = context.sync.bind(context);
            context.sync = (async () => {
              await sync();
              if (hasBegun()) throw new Error('the pane is closed');
            }) as typeof context.sync;
            return batch(context);
          }),
      },
    });
    await expect(host.sheets.writeSheet(sheet)).rejects.toThrow('the pane is closed');
    Object.assign(globalThis, { Excel });
    const left = excel.hands.values('Segments', 'A40002:B40002');
    expect(left).toEqual([['', '']]);
    const next = sheetsOver(excelGrid());
    await next.writeSheet(sheet);
    expect((await next.readSheet('Segments'))?.length).toBe(40_002);
  });
});
