import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '#core';
import { readTables, writeXlsx } from '#files';
import { openFolder, tamarack } from './fake-terminal';
import { sampledFile } from './sampled-files';

const folder = openFolder();
afterAll(() => folder.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ');
const at = (name: string): string => join(folder.path, name);
const accounts = folder.file(
  'owned.csv',
  [
    'Account ID,Account Name,Industry,Employees,Annual Revenue,Country,Account Owner',
    '001,Alder Works,Software,1200,90000000,Germany,Ann/Lee',
    'A2,Birch Foods,Retail,150,12000000,France,Bob',
    'A3,Cedar Labs,Software,,50000000,United States,Ann/Lee',
    'A4,Dogwood Partners,Consulting,35,4000000,Germany,Bob',
    'A5,Elm Motors,Retail,5000,800000000,United States,Ann/Lee',
    'A6,Fir Health,Healthcare,320,30000000,United States,',
    '',
  ].join('\n'),
);
const model = at('model.json');
beforeAll(async () => {
  await tamarack('model', '--from', accounts, '--as-of', '2026-11-21', '--out', model);
});

/** The sheets of a workbook as their readers see them. */
async function sheetsOf(file: string): Promise<Map<string, Cell[][]>> {
  const read = await readTables(readFileSync(file), file);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return new Map(read.value.tables.map(({ name = '', rows }) => [name, rows.map((row) => [...row])]));
}

/** Writes sheets as somebody leaves them who has worked on them: other columns, other order, no drop-downs. */
async function saveAs(
  file: string,
  sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>,
): Promise<string> {
  const written = await writeXlsx({
    title: '',
    names: [],
    sheets: [...sheets].map(([name, [top = [], ...rows]]) => ({
      ...{ name, role: 'input', rows },
      columns: top.map((header) => ({ header: String(header ?? '') })),
    })),
  });
  if (!written.ok) throw new Error('not written');
  return folder.file(file, written.value);
}

function answer(rows: Cell[][], key: Cell, cells: Readonly<Record<string, Cell>>): void {
  const [top = []] = rows;
  const row = rows.find((each) => each[top.indexOf('Review key')] === key)!;
  for (const [header, cell] of Object.entries(cells)) row[top.indexOf(header)] = cell;
}

test('two owners correct their sheets, and the next run puts accounts where they say', async () => {
  const book = at('review.xlsx');
  const made = await tamarack('review', accounts, '--model', model, '--out', book);
  expect([made.code, made.reported]).toEqual([0, '']);
  expect(plain(made.printed)).toContain('Ann/Lee 1 3 Review Ann Lee');
  const sheets = await sheetsOf(book);
  expect([...sheets.keys()].sort()).toEqual(['Review Ann Lee', 'Review Bob', 'Review without owner']);
  answer(sheets.get('Review Ann Lee')!, 'A3', { 'Correct value': '2400', Reason: 'annual report' });
  answer(sheets.get('Review Ann Lee')!, 'A5', { 'Correct segment': 'Entreprise', Reason: 'x' });
  answer(sheets.get('Review Bob')!, 'A4', { 'Correct segment': 'mid-market', Reason: 'part of a group' });
  const swapped = [...sheets].map(([name, [top = [], ...rows]]): [string, Cell[][]] => [
    `${name} (mine)`.slice(0, 31),
    [top, ...[...rows].reverse()].map((row, place) => [place === 0 ? 'My note' : 'x', ...[...row].reverse()]),
  ]);
  const filled = await saveAs('filled.xlsx', new Map(swapped));
  const overrides = at('overrides.csv');
  const words = ['--model', model, '--read', filled, '--overrides', overrides, '--log', at('log.csv')];
  const read = await tamarack('review', accounts, ...words);
  expect([read.code, read.reported]).toEqual([1, '']);
  expect(plain(read.printed)).toContain('"Entreprise" is no segment of this model; is "Enterprise" meant?');
  expect(folder.read('overrides.csv').trim().split('\r\n')).toEqual([
    'key,field,value,who,when,why',
    'A3,employees,2400,Ann/Lee,2026-11-21,annual report',
    'A4,segment,Mid-Market,Bob,2026-11-21,part of a group',
  ]);
  expect(folder.read('log.csv')).toContain(
    '2026-11-21,Bob,Dogwood Partners,A4,segment,SMB,Mid-Market,part of a group',
  );

  const again = await tamarack('review', accounts, ...words);
  expect(plain(again.printed)).toContain('0 taken');
  expect(folder.read('overrides.csv').trim().split('\r\n')).toHaveLength(3);

  const out = at('accounts-out.csv');
  await tamarack('run', accounts, '--model', model, '--overrides', overrides, '--out', out);
  const [header = '', ...rows] = folder.read('accounts-out.csv').trim().split('\r\n');
  const segment = header.split(',').lastIndexOf('Segment');
  const segmentOf = (key: string) => rows.find((row) => row.startsWith(`${key},`))!.split(',')[segment];
  expect([segmentOf('A3'), segmentOf('A4')]).toEqual(['Enterprise', 'Mid-Market']);
});

test('what contradicts is printed side by side, and nobody decides', async () => {
  const book = at('two.xlsx');
  await tamarack('review', accounts, '--model', model, '--out', book, '--owner', 'bob');
  const [[name, rows] = ['', []]] = await sheetsOf(book);
  answer(rows, 'A4', { 'Correct segment': 'Enterprise', Reason: 'group' });
  const first = await saveAs('first.xlsx', new Map([[name, rows]]));
  answer(rows, 'A4', { 'Correct segment': 'Mid-Market', Reason: 'alone', Who: 'Cy' });
  const second = await saveAs('second.xlsx', new Map([[name, rows]]));
  const words = ['--read', first, '--read', second, '--overrides', at('none.csv')];
  const { code, printed } = await tamarack('review', accounts, '--model', model, ...words);
  expect(code).toBe(1);
  expect(plain(printed)).toContain(
    "segment of Dogwood Partners (A4) - Enterprise: Bob, 2026-11-21, 'first.xlsx#Review Bob'!",
  );
  expect(plain(printed)).toContain('- Mid-Market: Cy, 2026-11-21');
  expect(existsSync(at('none.csv'))).toBe(false);
});

test('a folder gets a workbook an owner, and answers, notes and order stay when it is written again', async () => {
  const out = at('sheets');
  const write = () => tamarack('review', accounts, '--model', model, '--out', out, '--rows', '2');
  expect((await write()).code).toBe(0);
  const file = join('sheets', 'Review Ann Lee.xlsx');
  const [[name, rows] = ['', []]] = await sheetsOf(at(file));
  expect(rows).toHaveLength(3);
  answer(rows, 'A3', { 'Correct segment': 'SMB', Reason: 'told' });
  const mine = rows.map((row, place) => [place === 0 ? 'Mine' : `note ${place}`, ...row]);
  await saveAs(file, new Map([[name, [mine[0]!, ...mine.slice(1).reverse()]]]));
  expect((await write()).code).toBe(0);
  const [[, kept] = ['', []]] = await sheetsOf(at(file));
  expect(kept[0]![0]).toBe('Mine');
  expect(kept.slice(1).map(([note]) => note)).toEqual(
    mine
      .slice(1)
      .map(([note]) => note)
      .reverse(),
  );
  expect(kept.flat()).toEqual(expect.arrayContaining(['SMB', 'told']));
  const read = await tamarack(
    'review',
    accounts,
    '--model',
    model,
    '--read',
    out,
    '--overrides',
    at('f.csv'),
  );
  expect([read.code, folder.read('f.csv')]).toEqual([0, expect.stringContaining('A3,segment,SMB,Ann/Lee')]);
});

test('overrides keep the columns of the user and their order', async () => {
  folder.file('mine.csv', 'Note,when,why,who,value,field,key\nours,2026-01-02,told,Zoe,SMB,segment,A2\n');
  const book = at('more.xlsx');
  await tamarack('review', accounts, '--model', model, '--out', book);
  const sheets = await sheetsOf(book);
  answer(sheets.get('Review without owner')!, 'A6', { 'Correct segment': 'Enterprise', Reason: 'group' });
  const filled = await saveAs('more-filled.xlsx', sheets);
  const words = ['--read', filled, '--overrides', at('mine.csv'), '--who', 'RevOps', '--json'];
  const { code, printed } = await tamarack('review', accounts, '--model', model, ...words);
  expect([code, JSON.parse(printed).taken.length]).toEqual([0, 1]);
  expect(folder.read('mine.csv').trim().split('\r\n')).toEqual([
    'Note,when,why,who,value,field,key',
    'ours,2026-01-02,told,Zoe,SMB,segment,A2',
    ',2026-11-21,group,RevOps,Enterprise,segment,A6',
  ]);
});

test('likely duplicates are on the sheets, with the question whether they are one company', async () => {
  const sampled = await sampledFile(folder, 'accounts');
  const { code, printed } = await tamarack(
    'review',
    sampled,
    '--out',
    at('sampled.xlsx'),
    '--rows',
    '3',
    '--json',
  );
  const rows = JSON.parse(printed).owners.flatMap((own: { rows: object[] }) => own.rows);
  const twins = rows.filter((row: { duplicate: object | null }) => row.duplicate !== null);
  expect([code, twins.length > 0]).toEqual([0, true]);
  expect(twins[0].toCheck).toContain('likely the same company as');
  const sheets = await sheetsOf(at('sampled.xlsx'));
  expect([...sheets.values()][0]![0]).toContain('Same company');
});

test('a decision on an account that is gone is told by a run', async () => {
  const gone = folder.file('gone.csv', 'key,field,value,who,when,why\nA99,segment,SMB,Zoe,2026-01-02,told\n');
  const { printed } = await tamarack('run', accounts, '--model', model, '--overrides', gone);
  expect(plain(printed)).toContain(
    'no account has the id, domain or name "A99", so the decision on its segment',
  );
});

test('review sheets in the workbook of the accounts are not taken for accounts', async () => {
  const book = at('whole.xlsx');
  await tamarack('review', accounts, '--model', model, '--out', book);
  const sheets = await sheetsOf(book);
  const rows = readFileSync(accounts, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  await saveAs('whole.xlsx', new Map<string, Cell[][]>([...sheets, ['Accounts', rows]]));
  const { code, printed } = await tamarack('run', book, '--json');
  expect([code, JSON.parse(printed).accounts.length]).toEqual([0, 6]);
  // Nor are other sheets thrown away.
  const over = await tamarack('review', accounts, '--model', model, '--out', book);
  expect([over.code, plain(over.reported)]).toEqual([
    1,
    expect.stringContaining('also holds the sheet "Accounts", which is no review sheet and would be lost'),
  ]);
});

test.each<[string[], number, string]>([
  [[], 2, 'give --out FOLDER|FILE.xlsx to write review sheets, or --read FILE to read them back'],
  [['--out', 'a', '--read', 'b'], 2, 'give --out FOLDER|FILE.xlsx'],
  [['--out', 'a.csv'], 2, '--out takes a folder or a name that ends in .xlsx, not "a.csv"'],
  [['--out', 'a', '--rows', '0'], 2, '--rows takes a whole number from 1 to 10000, not "0"'],
  [['--read', 'a.xlsx'], 2, '--read needs --overrides OVERRIDES.csv'],
  [['--read', 'a.xlsx', '--overrides', 'b.xlsx'], 2, '--overrides takes a csv file'],
  [['--read', 'ACCOUNTS', '--overrides', 'new.csv'], 1, 'has no review sheet'],
  [['--read', 'gone.xlsx', '--overrides', 'new.csv'], 1, 'there is no file "gone.xlsx"'],
])('%j: says what is wrong, with exit code %i', async (words, code, sentence) => {
  const given = words.map((word) => (word === 'ACCOUNTS' ? accounts : word));
  const done = await tamarack('review', accounts, '--model', model, ...given);
  expect([done.code, done.printed]).toEqual([code, '']);
  expect(plain(done.reported)).toContain(sentence);
});
