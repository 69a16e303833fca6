import type { Cell, Sheet, WrittenCell } from '#core';
import { createMemoryHost } from '../../panel/memory-host';

const people = ['Ann', 'Ben', 'Cem'];
const data = (rows: readonly (readonly Cell[])[]): Sheet => ({
  name: 'Territories',
  role: 'output',
  columns: ['Owner', 'Size band', 'Accounts', 'Value (EUR)'].map((header) => ({ header })),
  rows,
});
const startRows: readonly (readonly Cell[])[] = [
  ['Ben', '1,001 to 5,000', 1, 10],
  ['Ann', '501 to 1,000', 1, null],
  ['(none)', '501 to 1,000', 1, 3],
  ['Ann', '(blank)', 1, 5],
  ['Ann', '501 to 1,000', 1, 7],
];
const start = data(startRows);
const books: Sheet = {
  name: 'Books by size value',
  role: 'output',
  columns: [],
  rows: [],
  compared: people,
  pivot: {
    name: 'Books by size value',
    source: 'Territories',
    rows: ['Owner'],
    columns: ['Size band'],
    values: [{ header: 'Value (EUR)', by: 'sum', name: 'Value of the book', format: 'money' }],
  },
};
const withoutComparison: Sheet = { ...books, compared: [] };
const across = (call: string) =>
  ['B', 'C', 'D', 'E'].map((column) => ({ formula: `=${call}(${column}5:${column}7)` }));

async function opened(described: Sheet = books) {
  const host = createMemoryHost({ hasPivots: true });
  await host.sheets.writeSheet(start);
  await host.sheets.writeSheet(described);
  const cells = (): readonly (readonly WrittenCell[])[] =>
    (host.workbook.sheets.get(described.name)?.cells ?? []).slice(2);
  return { host, sheets: host.sheets, cells };
}

test('books come first, with and without accounts, then the total, then the most, the median and the least of the books', async () => {
  const { cells } = await opened();
  expect(cells()).toEqual([
    ['Value of the book', 'Size band', null, null, null],
    ['Owner', '501 to 1,000', '1,001 to 5,000', '(blank)', 'Total'],
    ['Ann', 7, 0, 5, 12],
    ['Ben', 0, 10, 0, 10],
    ['Cem', 0, 0, 0, 0],
    ['(none)', 3, 0, 0, 3],
    ['Total', 10, 10, 5, 25],
    [],
    ['Most', ...across('MAX')],
    ['Median', ...across('MEDIAN')],
    ['Least', ...across('MIN')],
  ]);
});

test.each([
  ['count', [2, 1, 1, 4]],
  ['average', [5, 10, 5, 6.25]],
] as const)('a %s passes over blanks', async (by, totals) => {
  const [value] = books.pivot!.values;
  const { cells } = await opened({ ...books, pivot: { ...books.pivot!, values: [{ ...value!, by }] } });
  expect(cells().find(([name]) => name === 'Total')).toEqual(['Total', ...totals]);
});

test('without columns each value has a column of its own, and what nothing is compared with is blank', async () => {
  const { compared: _, ...plain } = books;
  const values = ['Accounts', 'Value (EUR)'].map((header) => ({ header, by: 'sum' as const, name: header }));
  const pivot = { ...books.pivot!, rows: ['Size band', 'Owner'], columns: [], values };
  const { cells } = await opened({ ...plain, pivot });
  expect(cells()).toEqual([
    [null, null, null, null],
    ['Size band', 'Owner', 'Accounts', 'Value (EUR)'],
    ['501 to 1,000', '(none)', 1, 3],
    ['501 to 1,000', 'Ann', 2, 7],
    ['1,001 to 5,000', 'Ben', 1, 10],
    ['(blank)', 'Ann', 1, 5],
    ['Total', null, 5, 25],
  ]);
});

test('a refresh keeps the order of rows and columns that the user has made, a note beside them, and adds what is new behind', async () => {
  const { host, sheets, cells } = await opened();
  host.workbook.type(books.name, 'A5:A7', [['Cem'], ['Ann'], ['Ben']]);
  host.workbook.type(books.name, 'B4:C4', [['1,001 to 5,000', '501 to 1,000']]);
  host.workbook.type(books.name, 'G5', [['asks for more']]);
  await sheets.writeSheet(data([...startRows, ['Dora', '11 to 50', 1, 9]]));
  await sheets.refreshPivots?.();
  const rows = cells();
  expect(rows[1]?.slice(0, 6)).toEqual([
    'Owner',
    '1,001 to 5,000',
    '501 to 1,000',
    '(blank)',
    '11 to 50',
    'Total',
  ]);
  expect(rows.slice(2, 8).map(([name]) => name)).toEqual(['Cem', 'Ann', 'Ben', '(none)', 'Dora', 'Total']);
  expect(rows[3]?.slice(1, 6)).toEqual([0, 7, 5, 0, 12]);
  expect(rows[2]?.[6]).toBe('asks for more');
  // A note is an edit; what the table itself shows is none.
  expect(await sheets.findEdits(books)).toEqual([5]);
});

test('a smaller table leaves nothing of the larger one behind, and what comes back has its place again', async () => {
  const { sheets, cells } = await opened();
  const before = cells().map((row) => [...row]);
  await sheets.writeSheet(data(startRows.slice(1, 2)));
  await sheets.refreshPivots?.();
  expect(cells()[1]?.filter((cell) => cell !== null)).toEqual(['Owner', '501 to 1,000', 'Total']);
  expect(cells().filter((row) => row.some((cell) => cell !== null))).toHaveLength(9);
  await sheets.writeSheet(start);
  await sheets.refreshPivots?.();
  expect(cells()).toEqual(before.map((row) => [...row, ...Array<null>(5 - row.length).fill(null)]));
});

test('what the user has put in the place of a pivot stays, and a pivot follows the new name of its source', async () => {
  const { host, sheets, cells } = await opened();
  await sheets.renameSheet('Territories', 'Books of 2027');
  host.workbook.type('Books of 2027', 'D3', [[11]]);
  await sheets.refreshPivots?.();
  expect(cells()[6]?.[4]).toBe(26);
  host.workbook.type(books.name, 'A1', [['my own']]);
  host.workbook.type('Books of 2027', 'D3', [[12]]);
  await sheets.refreshPivots?.();
  expect(cells()[6]?.[4]).toBe(26);
});

test('without its source a pivot waits for it', async () => {
  const { sheets } = createMemoryHost({ hasPivots: true });
  await sheets.writeSheet(books);
  expect(await sheets.readSheet(books.name)).toHaveLength(1);
  await sheets.writeSheet(start);
  await sheets.refreshPivots?.();
  expect((await sheets.readSheet(books.name))?.[8]).toEqual(['Total', 10, 10, 5, 25]);
});

test('taken back with its source, a pivot shows what it showed before', async () => {
  const { sheets, cells } = await opened();
  const before = structuredClone(cells());
  const snapshot = await sheets.takeSnapshot(
    [books, start].map(({ name }) => ({ kind: 'sheet', sheet: name })),
  );
  await sheets.writeSheet(data(startRows.slice(2)));
  await sheets.removeSheet(books.name);
  await sheets.restore(snapshot);
  expect(cells()).toEqual(before);
  await sheets.refreshPivots?.();
  expect(cells().slice(0, 7)).toEqual(before.slice(0, 7));
});

test('a refresh writes a pivot only where something of it has changed', async () => {
  const { host, sheets } = await opened(withoutComparison);
  const changed: string[] = [];
  sheets.followChanges((sheet) => changed.push(sheet));
  await sheets.refreshPivots?.();
  expect(changed).toEqual([]);
  host.workbook.type(books.name, 'B5', [[99]]);
  changed.length = 0;
  await sheets.refreshPivots?.();
  expect(changed).toEqual([books.name]);
  expect(host.workbook.sheets.get(books.name)?.cells[4]?.[1]).toBe(7);
});
