import type { WrittenCell } from '#core';
import {
  cellsOf,
  filter,
  mergeCells,
  nameBlock,
  namedBlock,
  protect,
  sheetAt,
  shownCells,
} from '../google/hands';
import type { Server } from './open-server';
import { blockAt, muchRoom, openServer, refusalOf } from './open-server';

function writeRows(
  { write }: Server,
  cells: readonly (readonly WrittenCell[])[],
  more: Partial<{
    formats: (string | null)[];
    headingRows: number;
    row: number;
    column: number;
    sheet: string;
  }> = {},
): void {
  const { formats = [], headingRows = 0, row = 0, column = 0, sheet = 'Out' } = more;
  const whole = blockAt(row, column, cells.length, cells[0]?.length ?? 0);
  write('writeCells', { sheet, whole, from: 0, cells, formats, headingRows });
}

const out = () => openServer([{ name: 'Out' }]);
const valuesOf = ({ read }: Server, sheet = 'Out') =>
  read('readValues', { sheet, block: null, from: 0, mostBytes: muchRoom })?.rows;
const keptOf = ({ read }: Server, sheet = 'Out') =>
  read('readKept', { sheet, block: null, from: 0, mostBytes: muchRoom })?.rows;

const doubtful = [
  '=cmd()',
  '+49 30 1',
  '-1',
  '@home',
  '1-2',
  '12',
  '1e5',
  '50%',
  'TRUE',
  'wahr',
  "'quoted",
  ' 12',
  '#N/A',
  'May 5',
  '2026-01-01',
  '10:30',
  '$5',
  'Enterprise',
  'a\tb\nc',
  '😀 1',
];

describe('a text stays the text that it is', () => {
  test.each(doubtful)('%j', (text) => {
    const server = out();
    writeRows(server, [[text]]);
    expect(keptOf(server)).toEqual([[text]]);
    expect(cellsOf(server.sheets, 'Out', 'A1')).toEqual([[text]]);
  });

  test.each(doubtful)('%j in a column of texts', (text) => {
    const server = out();
    writeRows(server, [['Header'], [text]], { formats: ['@'], headingRows: 1 });
    expect(cellsOf(server.sheets, 'Out', 'A1:A2')).toEqual([['Header'], [text]]);
    expect(sheetAt(server.sheets, 'Out').numberFormats.rows[1]?.[0]).toBe('@');
  });
});

test('days are days wherever they stand, and numbers are no days', () => {
  const server = out();
  writeRows(server, [[{ day: 45292 }, { day: 45292 }, 7]], { formats: [null, '#,##0', null] });
  expect(valuesOf(server)).toEqual([[{ day: 45292 }, { day: 45292 }, 7]]);
  writeRows(server, [[3, 4, { day: 45293.5 }]]);
  expect(valuesOf(server)).toEqual([[3, 4, { day: 45293.5 }]]);
});

test('a column that nothing is said of keeps its format', () => {
  const server = out();
  writeRows(server, [[0.5]], { formats: ['0.0%'] });
  writeRows(server, [[0.75]]);
  expect(shownCells(server.sheets, 'Out', 'A1')).toEqual([['75.0%']]);
});

test('a number written where everything is a text is a number', () => {
  const server = out();
  writeRows(server, [['x']], { formats: ['@'] });
  writeRows(server, [[12]]);
  expect(valuesOf(server)).toEqual([[12]]);
});

test('headings are bold and keep their format', () => {
  const server = out();
  writeRows(server, [['Share'], [0.5]], { formats: ['0.0%'], headingRows: 1 });
  const { looks, numberFormats } = sheetAt(server.sheets, 'Out');
  expect(looks.rows[0]?.[0]).toEqual({ fontWeight: 'bold' });
  expect([numberFormats.rows[0]?.[0], numberFormats.rows[1]?.[0]]).toEqual([undefined, '0.0%']);
});

test('formulas are formulas among values, in stretches and alone', () => {
  const server = out();
  const rows = [
    [1, { formula: '=A1*2' }, 'x'],
    [2, { formula: '=A2*2' }, { formula: '=SUM(A1:A3)' }],
    [3, null, { formula: '=B1+B2' }],
  ];
  writeRows(server, rows);
  expect(keptOf(server)).toEqual(rows);
  expect(valuesOf(server)).toEqual([
    [1, 2, 'x'],
    [2, 4, 6],
    [3, null, 6],
  ]);
});

test('pages of a block come one after the other', () => {
  const server = out();
  const whole = blockAt(0, 0, 3, 1);
  const page = { sheet: 'Out', whole, formats: ['0.0'], headingRows: 2 };
  server.write('writeCells', { ...page, from: 0, cells: [['A']] });
  server.write('writeCells', { ...page, from: 1, cells: [['B'], [1]] });
  expect(valuesOf(server)).toEqual([['A'], ['B'], [1]]);
  const { looks } = sheetAt(server.sheets, 'Out');
  expect([0, 1, 2].map((row) => looks.rows[row]?.[0]?.fontWeight)).toEqual(['bold', 'bold', undefined]);
});

test('a sheet grows to what is written', () => {
  const server = out();
  writeRows(server, [['far']], { row: 1_500, column: 40 });
  expect(cellsOf(server.sheets, 'Out', 'AO1501')).toEqual([['far']]);
});

describe('what Google would not hold is refused before anything is written', () => {
  test('a text of more than 50,000 characters, with its cell', () => {
    const server = out();
    const refusal = refusalOf(() => writeRows(server, [['a', 'x'.repeat(50_001)]]));
    expect(refusal).toEqual({
      kind: 'textTooLong',
      values: { cell: 'Out!B1', length: 50_001, most: 50_000 },
    });
    expect(valuesOf(server)).toEqual([]);
  });

  test('more than ten million cells', () => {
    const server = out();
    const whole = blockAt(0, 0, 1_000_000, 12);
    const refusal = refusalOf(() =>
      server.write('writeCells', {
        sheet: 'Out',
        whole,
        from: 0,
        cells: [['a']],
        formats: [],
        headingRows: 0,
      }),
    );
    expect(refusal).toMatchObject({ kind: 'tooManyCells', values: { sheet: 'Out', most: 10_000_000 } });
    expect(sheetAt(server.sheets, 'Out').rows).toBe(1000);
  });

  test('cells that somebody else has protected, named as they are described', () => {
    const server = openServer([{ name: "Ann's plan", rows: [['a', 'b']] }]);
    protect(server.sheets, "Ann's plan", 'B1:B9', server.sheets.join('ann'), 'quotas');
    const more = { sheet: "Ann's plan" };
    expect(refusalOf(() => writeRows(server, [['x', 'y']], more))).toEqual({
      kind: 'cellsProtected',
      values: { cells: "'Ann''s plan'!B1:B9", what: 'quotas' },
    });
    expect(valuesOf(server, "Ann's plan")).toEqual([['a', 'b']]);
    writeRows(server, [['x']], more);
    expect(valuesOf(server, "Ann's plan")).toEqual([['x', 'b']]);
  });

  test('cells that are merged', () => {
    const server = out();
    mergeCells(server.sheets, 'Out', 'A2:B3');
    expect(refusalOf(() => writeRows(server, [['x'], ['y']]))).toEqual({
      kind: 'cellsMerged',
      values: { cells: 'Out!A2:B3' },
    });
  });

  test('a sheet that is gone', () => {
    const server = out();
    expect(refusalOf(() => writeRows(server, [['x']], { sheet: 'Gone' }))).toEqual({
      kind: 'sheetGone',
      values: { sheet: 'Gone' },
    });
  });

  test('what Google refuses in its own words', () => {
    const server = openServer([{ name: 'One' }, { name: 'Two' }]);
    const refusal = refusalOf(() => server.write('renameSheet', { sheet: 'One', next: 'Two' }));
    expect(refusal?.kind).toBe('refused');
  });
});

test('rows that a filter hides are written like others', () => {
  const server = openServer([{ name: 'Out', rows: [['Grade'], ['A'], ['B']] }]);
  filter(server.sheets, 'Out', 'A1:A3', 0, ['A']);
  writeRows(server, [['Grade'], ['C'], ['D']]);
  expect(valuesOf(server)).toEqual([['Grade'], ['C'], ['D']]);
});

test('a name is made, moved, read and taken away', () => {
  const server = openServer([{ name: 'Model', rows: [['part']] }]);
  server.write('writeName', { name: 'MODEL', sheet: 'Model', block: blockAt(0, 0, 9, 3) });
  expect(namedBlock(server.sheets, 'MODEL')).toEqual({ sheet: 'Model', range: 'A1:C9' });
  server.write('writeName', { name: 'MODEL', sheet: 'Model', block: blockAt(0, 0, 1_200, 3) });
  expect(server.read('readName', { name: 'MODEL' })).toEqual({
    sheet: 'Model',
    block: blockAt(0, 0, 1_200, 3),
  });
  server.write('removeName', { name: 'MODEL' });
  server.write('removeName', { name: 'MODEL' });
  expect(server.read('readName', { name: 'MODEL' })).toBeNull();
  nameBlock(server.sheets, 'OTHER', 'Model', 'A1');
  expect(server.read('readName', { name: 'other' })?.sheet).toBe('Model');
  expect(server.read('readNames', null)).toEqual([
    { name: 'OTHER', sheet: 'Model', block: blockAt(0, 0, 1, 1) },
  ]);
});

test('a sheet gets another name, goes, and is nothing where there is none', () => {
  const server = openServer([{ name: 'One' }, { name: 'Two' }]);
  server.write('renameSheet', { sheet: 'Two', next: 'Three' });
  server.write('renameSheet', { sheet: 'Nowhere', next: 'Elsewhere' });
  server.write('removeSheet', { sheet: 'One' });
  server.write('removeSheet', { sheet: 'One' });
  expect(server.read('sheetNames', null)).toEqual(['Three']);
});

test('a new sheet stands behind the others, and the user goes on looking at theirs', () => {
  const server = openServer([{ name: 'One' }, { name: 'Two' }]);
  server.sheets.user.selection = { sheetId: 0, row: 4, column: 2, rows: 3, columns: 1 };
  server.write('beginSheet', { sheet: 'Segments', size: blockAt(0, 0, 2_000, 30), described: null });
  expect(server.read('sheetNames', null)).toEqual(['One', 'Two', 'Segments']);
  expect(server.read('readSelection', null)?.sheet).toBe('One');
  const { rows, columns } = sheetAt(server.sheets, 'Segments');
  expect([rows >= 2_000, columns >= 30]).toEqual([true, true]);
});

test('what is selected is read, and can be chosen', () => {
  const server = openServer([{ name: 'One' }, { name: "Ann's" }]);
  server.read('select', { sheet: "ann's", block: blockAt(1, 1, 2, 3) });
  expect(server.read('readSelection', null)).toEqual({ sheet: "Ann's", range: 'B2:D3' });
  server.read('select', { sheet: 'Nowhere', block: blockAt(0, 0, 1, 1) });
  expect(server.read('readSelection', null)).toEqual({ sheet: "Ann's", range: 'B2:D3' });
});
