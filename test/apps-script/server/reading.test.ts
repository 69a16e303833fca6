import { putThing } from '../../hosts/cells/layer';
import { edit, sheetAt } from '../google/hands';
import { blockAt, muchRoom, openServer } from './open-server';

const accounts = [
  ['Account', 'Since', 'Seen', 'Share'],
  ['Acme', { day: 45292 }, { day: 45292.75 }, 0.5],
  ['Borg', null, null, { error: '#N/A' }],
  ['=1+1', '1-2', true, null],
];

const all = { sheet: 'Accounts', block: null, from: 0, mostBytes: muchRoom };

test.each(['Etc/UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'days, flags, texts, errors and blanks are read as they are, in %s',
  (timeZone) => {
    const { read } = openServer([{ name: 'Accounts', rows: accounts }], { timeZone });
    expect(read('readValues', all)?.rows).toEqual([
      ['Account', 'Since', 'Seen', 'Share'],
      ['Acme', { day: 45292 }, { day: 45292.75 }, 0.5],
      ['Borg', null, null, '#N/A'],
      ['=1+1', '1-2', true, null],
    ]);
  },
);

test('times and durations are numbers, whatever Google makes of them', () => {
  const { sheets, read } = openServer([{ name: 'Times', rows: [[0.25, 1.5, 45292]] }]);
  const { numberFormats } = sheetAt(sheets, 'Times');
  ['h:mm', '[h]:mm:ss', 'yyyy-mm-dd'].forEach((format, column) => putThing(numberFormats, 0, column, format));
  const page = read('readValues', { ...all, sheet: 'Times' });
  expect(page?.rows).toEqual([[0.25, 1.5, { day: 45292 }]]);
});

test('a sheet is found in whatever capitals; one that is not there is null', () => {
  const { read } = openServer([{ name: 'Accounts', rows: accounts }]);
  expect(read('readValues', { ...all, sheet: 'ACCOUNTS' })?.rows).toHaveLength(4);
  expect(read('readValues', { ...all, sheet: 'Nowhere' })).toBeNull();
  expect(read('readKept', { ...all, sheet: 'Nowhere' })).toBeNull();
  expect(read('copyCells', { ...all, sheet: 'Nowhere', allLooks: true })).toBeNull();
  expect(read('readSheet', { sheet: 'Nowhere' })).toBeNull();
});

test('a block has as many rows and columns as were asked for, beyond the grid too', () => {
  const { read } = openServer([{ name: 'Accounts', rows: accounts }]);
  const page = read('readValues', { ...all, block: blockAt(999, 25, 2, 2) });
  expect(page?.rows).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('a blank sheet has no rows', () => {
  const { read } = openServer([{ name: 'Blank' }]);
  const page = read('readValues', { ...all, sheet: 'Blank' });
  expect(page).toEqual({ block: blockAt(0, 0, 0, 0), rows: [], edit: 0 });
});

test('pages are as long as they may be, and together are the whole', () => {
  const rows = Array.from({ length: 2_500 }, (_, row) => [
    `Account ${row}`,
    row,
    'größer — 大きい'.repeat(row % 7),
  ]);
  const { read } = openServer([{ name: 'Accounts', rows }]);
  const mostBytes = 20_000;
  const together: unknown[] = [];
  let pages = 0;
  while (together.length < rows.length) {
    const page = read('readValues', { ...all, from: together.length, mostBytes });
    expect(Buffer.byteLength(JSON.stringify(page?.rows))).toBeLessThanOrEqual(mostBytes + 2);
    together.push(...(page?.rows ?? []));
    pages += 1;
  }
  expect(together).toEqual(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  expect(pages).toBeGreaterThan(5);
});

test('a row that is longer than a page comes alone', () => {
  const { read } = openServer([{ name: 'Accounts', rows: [['x'.repeat(900)], ['y']] }]);
  expect(read('readValues', { ...all, mostBytes: 100 })?.rows).toEqual([['x'.repeat(900)]]);
});

test('a read that would take longer than Google allows answers what it has', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, row]);
  const { sheets, read } = openServer([{ name: 'Accounts', rows }]);
  // Each reading of values takes two and a half minutes.
  sheets.google.before = (member) => {
    if (member === 'Range.getValues') sheets.clock.now += 150_000;
  };
  const page = read('readValues', { ...all, mostBytes: 60_000 });
  const came = page?.rows.length ?? 0;
  expect([came > 0, came < 20_000]).toEqual([true, true]);
  expect(read('readValues', { ...all, from: came })?.rows[0]).toEqual([came, came]);
});

test('formulas are kept as formulas and read as values', () => {
  const { sheets, read } = openServer([{ name: 'Sums', rows: [[1, 2]] }]);
  edit(sheets, 'Sums', 'C1', '=A1+B1');
  expect(read('readKept', { ...all, sheet: 'Sums' })?.rows).toEqual([[1, 2, { formula: '=A1+B1' }]]);
  expect(read('readValues', { ...all, sheet: 'Sums' })?.rows).toEqual([[1, 2, 3]]);
});

test('the names, the ids, the locale and the time zone are told when the panel opens', () => {
  const { read } = openServer([{ name: 'One' }, { name: 'Two' }], {
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
  });
  const facts = read('openSpreadsheet', null);
  expect(facts).toMatchObject({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
  expect(facts.sheets.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(new Set(facts.sheets.map(({ id }) => id)).size).toBe(2);
  expect(read('sheetNames', null)).toEqual(['One', 'Two']);
});

test('the tops of sheets come as many as fit, each once, and say how long their sheets are', () => {
  const rows = (name: string) => Array.from({ length: 900 }, (_, row) => [`${name} ${row}`, row, 'größer']);
  const names = Array.from({ length: 30 }, (_, at) => `Sheet ${at}`);
  const { read } = openServer([...names.map((name) => ({ name, rows: rows(name) })), { name: 'Blank' }]);
  const asked = { rowCount: 200, mostBytes: 60_000 };
  const tops: { sheet: string }[] = [];
  let calls = 0;
  for (;;) {
    const came = read('readTops', { ...asked, from: tops.length });
    calls += 1;
    if (came.length === 0) break;
    expect(Buffer.byteLength(JSON.stringify(came))).toBeLessThan(asked.mostBytes * 1.2);
    tops.push(...came);
  }
  expect(tops.map(({ sheet }) => sheet)).toEqual([...names, 'Blank']);
  expect(tops[7]).toEqual({ sheet: 'Sheet 7', rows: rows('Sheet 7').slice(0, 200), rowCount: 900 });
  expect(tops.at(-1)).toEqual({ sheet: 'Blank', rows: [], rowCount: 0 });
  expect(calls).toBeLessThan(8);
});

test('of a sheet whose rows are long fewer come, and it is not left out', () => {
  const long = Array.from({ length: 50 }, () => ['x'.repeat(900)]);
  const { read } = openServer([
    { name: 'Long', rows: long },
    { name: 'Short', rows: [['a']] },
  ]);
  const [first] = read('readTops', { from: 0, rowCount: 200, mostBytes: 5_000 });
  expect(first).toEqual({ sheet: 'Long', rows: long.slice(0, 5), rowCount: 50 });
});
