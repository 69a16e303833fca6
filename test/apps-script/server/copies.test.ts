import fc from 'fast-check';
import type { WrittenCell } from '#core';
import type { CopiedCells } from '../../../apps-script/wire/pages';
import { putThing } from '../../hosts/cells/layer';
import { usualLook } from '../google/book/look';
import { edit, mergeCells, protect, sheetAt } from '../google/hands';
import type { Server } from './open-server';
import { blockAt, muchRoom, openServer, refusalOf } from './open-server';

const whole = blockAt(1, 1, 12, 4);
const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('=x', '+49', '1-2', "'q", 'TRUE', 'Enterprise'),
);
const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.constant(null),
  text.filter((each) => each !== ''),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.integer({ min: 20_000, max: 50_000 }).map((day) => ({ day })),
  fc.constantFrom('=1+2', '=A1', '=SUM(A1:A3)').map((formula) => ({ formula })),
);
const format = fc.constantFrom('', '@', '0.0%', 'yyyy-mm-dd', '#,##0');
const look = fc.constantFrom(
  undefined,
  { background: '#ffee00' },
  { fontWeight: 'bold', fontColor: '#0000ff' },
  { fontStyle: 'italic', fontSize: 14, horizontalAlignment: 'right' },
  { wrap: 'WRAP', verticalAlignment: 'top', fontLine: 'underline', fontFamily: 'Georgia' },
);
const block = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 12 });

function fill({ write }: Server, cells: readonly (readonly WrittenCell[])[]): void {
  write('writeCells', { sheet: 'Out', whole, from: 0, cells, formats: [], headingRows: 0 });
}

function dress({ sheets }: Server, formats: string[][], looks: (object | undefined)[][]): void {
  const sheet = sheetAt(sheets, 'Out');
  formats.forEach((row, down) =>
    row.forEach((each, across) => {
      const isDay = typeof sheet.values.rows[down + 1]?.[across + 1] === 'number' && each === '@';
      putThing(sheet.numberFormats, down + 1, across + 1, each === '' || isDay ? undefined : each);
      putThing(sheet.looks, down + 1, across + 1, looks[down]?.[across]);
    }),
  );
}

/** What is said of a cell's look and is Google's own anyway. */
function plainly(look: object | undefined): object {
  const usual = new Map<string, unknown>(Object.entries(usualLook));
  return Object.fromEntries(Object.entries(look ?? {}).filter(([part, said]) => usual.get(part) !== said));
}

/** All of the sheet's cells as they are kept and shown. */
function stateOf({ sheets }: Server) {
  const { values, formulas, numberFormats, looks } = sheetAt(sheets, 'Out');
  const cellsOf = (row: number, column: number) => ({
    value: values.rows[row]?.[column],
    formula: formulas.rows[row]?.[column],
    format: numberFormats.rows[row]?.[column],
    look: plainly(looks.rows[row]?.[column]),
  });
  return Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => cellsOf(row, column)),
  );
}

function copyAll({ read }: Server, mostBytes: number, allLooks: boolean): readonly CopiedCells[] {
  const pages: CopiedCells[] = [];
  for (let from = 0; from < whole.rowCount;) {
    const page = read('copyCells', { sheet: 'Out', block: whole, from, mostBytes, allLooks });
    if (!page) throw new Error('the sheet is there');
    pages.push(page);
    from += page.block.rowCount;
  }
  return pages;
}

test('what is copied in pages and put back is what it was, cells and looks, whatever stood there meanwhile', () => {
  fc.assert(
    fc.property(block(cell), block(format), block(look), block(cell), (cells, formats, looks, others) => {
      const server = openServer([{ name: 'Out' }]);
      fill(server, cells);
      dress(server, formats, looks);
      const before = stateOf(server);
      const pages = copyAll(server, 150, true);
      fill(server, others);
      dress(server, [...formats].reverse(), [...looks].reverse());
      for (const page of pages) server.write('pasteCells', { sheet: 'Out', whole, page });
      expect(stateOf(server)).toEqual(before);
      expect(pages.length).toBeGreaterThan(0);
    }),
    { numRuns: 6, seed: 6, endOnFailure: true },
  );
});

test('of cells that are only written over the looks of the first row come along', () => {
  const server = openServer([{ name: 'Out' }]);
  const pages = copyAll(server, 60, false);
  expect(pages.map(({ looks }) => looks?.rowCount ?? null)).toEqual([1, ...pages.slice(1).map(() => null)]);
});

test('cells beyond the grid are copied as blank, and put back as blank', () => {
  const server = openServer([{ name: 'Out' }]);
  const far = blockAt(998, 0, 4, 2);
  const asked = { sheet: 'Out', block: far, from: 0, mostBytes: muchRoom, allLooks: false };
  const page = server.read('copyCells', asked);
  server.write('writeCells', {
    ...{ sheet: 'Out', whole: far, from: 0, formats: [], headingRows: 0 },
    cells: [1, 2, 3, 4].map((number) => [number, 'x']),
  });
  if (page) server.write('pasteCells', { sheet: 'Out', whole: far, page });
  expect(server.read('readValues', { ...asked, block: null })?.rows).toEqual([]);
});

test('what could not be put back is not copied', () => {
  const server = openServer([{ name: 'Out', rows: [['a'], ['b']] }]);
  const asked = { sheet: 'Out', block: blockAt(0, 0, 2, 1), from: 0, mostBytes: muchRoom, allLooks: false };
  protect(server.sheets, 'Out', 'A2', server.sheets.join('ann'));
  expect(refusalOf(() => server.read('copyCells', asked))?.kind).toBe('cellsProtected');
});

test('a sheet that comes back has its place, widths, merged cells and all that was said of it', () => {
  const server = openServer([
    { name: 'One' },
    {
      name: 'Plan',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { name: 'Three' },
  ]);
  mergeCells(server.sheets, 'Plan', 'A2:B2');
  const plan = sheetAt(server.sheets, 'Plan');
  plan.widths.set(1, 222);
  Object.assign(plan, { frozenRows: 1, frozenColumns: 1, tabColor: '#ff0000', isHidden: true });
  const facts = server.read('readSheet', { sheet: 'Plan' });
  if (!facts) throw new Error('the sheet is there');
  const copied = { sheet: 'Plan', block: facts.filled, from: 0, mostBytes: muchRoom, allLooks: true };
  const { read, write } = server;
  const page = read('copyCells', { ...copied, block: null });
  if (!page) throw new Error('the sheet is there');
  write('removeSheet', { sheet: 'Plan' });
  write('beginSheet', { sheet: 'Plan', size: page.whole, described: null });
  write('pasteCells', { sheet: 'Plan', whole: page.whole, page });
  write('placeSheet', { sheet: 'Plan', facts });
  const { id, ...rest } = facts;
  expect(read('readSheet', { sheet: 'Plan' })).toEqual({ ...rest, id: expect.any(Number) as number });
  expect(read('sheetNames', null)).toEqual(['One', 'Plan', 'Three']);
  expect(read('readKept', { ...copied, block: null })?.rows).toEqual([
    ['a', 'b'],
    ['c', null],
  ]);
  expect(id).toBeGreaterThan(0);
});

test('what a formula of a live sheet spills is nobody’s writing, until it has no room', () => {
  const rows = [['worth'], ...[5, 1, 3].map((number) => [number])];
  const server = openServer([{ name: 'Data', rows }]);
  const { read, write, sheets } = server;
  const cells = [['written by Tamarack, edits are lost'], ['Curve'], [{ formula: '=LORENZ(Data!A2:A4)' }]];
  const all = { sheet: 'Live', block: null, from: 0, mostBytes: muchRoom };
  const block3 = blockAt(0, 0, 3, 1);
  write('beginSheet', { sheet: 'Live', size: block3, described: null });
  write('writeCells', { sheet: 'Live', whole: block3, from: 0, cells, formats: [], headingRows: 3 });
  write('finishSheet', { sheet: 'Live', headingRows: 3, widths: [12], described: null, spills: true });
  expect(read('readValues', all)?.rows.length).toBeGreaterThan(4);
  const kept = () => (read('readKept', all)?.rows ?? []).map((row) => row.filter((each) => each !== null));
  expect(kept().filter((row) => row.length > 0)).toEqual(cells);
  edit(sheets, 'Live', 'A5', 'in the way');
  expect(kept().filter((row) => row.length > 0)).toEqual([...cells, ['in the way']]);
});
