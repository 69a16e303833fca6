import type { Cell, Rows } from '../../../core/values/cell';
import { blockText } from '../../../panel/block';
import type { Connection, Fate, Sent } from '../google/page-run';
import { countPages } from './count-pages';
import { openSidebar } from './open-sidebar';

/** What Google is allowed to carry at once here. */
const longest = 1_000_000;
const rowCount = 100_000;
const headers = ['Account', 'Domain', 'Country', 'Employees', 'Revenue', 'Industry'];
const columnCount = headers.length;

const industries = ['Software', 'Maschinenbau', '製造業', 'Retail "online"'];
const accountRow = (row: number): Cell[] => [
  `Account ${row}`,
  row % 3 === 0 ? null : `account-${row}.example`,
  row % 2 === 0 ? 'DE' : 'JP',
  row % 7 === 0 ? null : (row * 7919) % 5000,
  row * 1000.5,
  industries[row % industries.length] ?? null,
];

function accounts(): Rows {
  return [headers, ...Array.from({ length: rowCount }, (_, row) => accountRow(row + 1))];
}

/** Every seventh call comes to nothing, or is done and nobody hears of it. */
function everySeventhLost({ count }: Sent): Fate {
  if (count % 7 !== 0) return 'fine';
  return count % 14 === 0 ? 'broken' : 'answer broken';
}

/** A connection that loses calls, and how many it carried. */
function lossy(): { readonly connection: Connection; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fateOf = (one: Sent): Fate => {
    sent.push(one);
    return everySeventhLost(one);
  };
  return { connection: { longest, fateOf }, sent };
}

const place = {
  sheet: 'Accounts',
  range: blockText({ row: 0, column: 0, rowCount: rowCount + 1, columnCount }),
};

describe('100,000 accounts, where a call carries 1 MB and every seventh is lost', () => {
  test('are read whole, in their order, none twice, and the reading is followed', async () => {
    const { connection, sent } = lossy();
    const rows = accounts();
    const { host } = await openSidebar([{ name: 'Accounts', rows }], connection);
    const shares: number[] = [];
    const table = await host.sheets.readTable(place, async (share) => void shares.push(share));
    expect(table.rowCount).toBe(rowCount);
    expect(table.rows.slice(1).findIndex((row, at) => row.join() !== rows[at + 1]?.join())).toBe(-1);
    const calls = sent.length;
    const megabytes = (JSON.stringify(table.rows).length / 1e6).toFixed(1);
    console.log(`100,000 accounts read: ${calls} calls, ${megabytes} MB`);
    // 8 MB in pages of 700 kB, a small one first, and what was lost once more.
    expect(calls).toBeLessThan(30);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('are found with those of 29 other sheets in a handful of calls, of which none is lost', async () => {
    const { connection, sent } = lossy();
    const rows = accounts();
    const others = Array.from({ length: 29 }, (_, at) => ({ name: `Log ${at}`, rows: rows.slice(0, 2_000) }));
    const { host } = await openSidebar([{ name: 'Accounts', rows }, ...others], connection);
    const before = sent.length;
    const tables = await host.sheets.listTables();
    expect(tables.map(({ place: { range }, isOpen }) => [range, isOpen])).toEqual([
      [place.range, true],
      ...others.map(() => [blockText({ row: 0, column: 0, rowCount: 2_000, columnCount }), true]),
    ]);
    expect(sent.length - before).toBeLessThan(9);
  });

  test('get columns beside them that stand once, each cell in its row, and Undo takes them back', async () => {
    const { connection, sent } = lossy();
    const { host, sheets } = await openSidebar([{ name: 'Accounts', rows: accounts() }], connection);
    const cells = Array.from({ length: rowCount }, (_, row) =>
      row % 11 === 0 ? null : `Segment ${row % 40}`,
    );
    const columns = [
      { header: 'Tamarack segment', cells },
      { header: 'Tamarack score', cells: cells.map((_, row) => row / 7), format: '0.0' },
    ];
    const touch = { kind: 'columns', place, headers: columns.map(({ header }) => header) } as const;
    const start = sent.length;
    const snapshot = await host.sheets.takeSnapshot([touch]);
    const copied = sent.length;
    await host.sheets.addColumns(place, columns);
    const writes = sent.slice(copied);
    const bytes = writes.reduce((sum, { given }) => sum + JSON.stringify(given).length, 0);
    const megabytes = (bytes / 1e6).toFixed(1);
    console.log(
      `2 columns beside 100,000 accounts: ${copied - start} calls to copy, ${writes.length} to write, ${megabytes} MB`,
    );
    // 5 MB in calls of 900 kB, a header to look at, and what was lost once more.
    expect(writes.length).toBeLessThan(14);
    expect(copied - start).toBeLessThan(20);
    const written = (await host.sheets.readSheet('Accounts')) ?? [];
    expect(written[0]).toEqual([...headers, 'Tamarack segment', 'Tamarack score']);
    expect(written).toHaveLength(rowCount + 1);
    const wrong = written
      .slice(1)
      .findIndex((row, at) => row[columnCount] !== cells[at] || row[columnCount + 1] !== at / 7);
    expect(wrong).toBe(-1);
    await host.sheets.restore(snapshot);
    expect((await host.sheets.readSheet('Accounts'))?.every((row) => row.length === columnCount)).toBe(true);
    expect(sheets.book.sheets).toHaveLength(1);
  });

  test('are read no further once the user calls it off, though the server is slow to answer', async () => {
    const sent: Sent[] = [];
    let delay: Fate = 'fine';
    const fateOf = (one: Sent): Fate => {
      sent.push(one);
      return delay;
    };
    const { host } = await openSidebar([{ name: 'Accounts', rows: accounts() }], { fateOf });
    const before = sent.length;
    const off = new Error('called off');
    delay = 400;
    const reading = host.sheets.readTable(place, () => Promise.reject(off));
    await expect(reading).rejects.toBe(off);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sent.length - before).toBe(1);
  });
});

test('where no call is lost, what is carried grows with the accounts and not with the calls that carry it', async () => {
  const [some, more] = [await countPages(2_000, 1), await countPages(8_000, 1)];
  for (const deed of ['read', 'copied', 'written'] as const) {
    const grown = more[deed].bytes / some[deed].bytes;
    expect([deed, grown > 3.5 && grown < 4.2]).toEqual([deed, true]);
    expect(more[deed].calls - some[deed].calls).toBeLessThanOrEqual(2);
  }
  expect(more.read.calls).toBeLessThanOrEqual(4);
});
