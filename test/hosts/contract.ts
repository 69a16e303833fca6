import type { Cell, Model, Rows, Sheet, Table, WrittenCell } from '#core';
import {
  headerRow,
  makeReport,
  makeSample,
  modelSheet,
  nativeFormulas,
  reportWorkbook,
  starterModel,
  writeModelSheet,
} from '#core';
import { blockText } from '../../panel/block';
import type { Host } from '../../panel/host';
import { columnOf, holdsFormulas, planSheets, yearIn, yearOf } from './plan-case';

/** A host under test, and the hands of a user in it. */
export interface Bench {
  readonly host: Host;
  readonly select: (sheet: string, range: string) => Promise<void>;
  readonly nameRange: (name: string) => Promise<{ sheet: string; range: string } | null>;
  /** Whether the spreadsheet makes the pivot tables that a sheet describes. */
  readonly hasPivots?: boolean;
  /** What stands in the cells, for spreadsheets that calculate no formulas but those of this contract. */
  readonly formulasOf?: (sheet: string, range: string) => Promise<readonly (readonly string[])[]>;
}

export interface StartingSheet {
  readonly name: string;
  readonly rows: Rows;
}

const accounts: Rows = [
  ['Account', 'Employees', 'Since', 'Note', '__proto__'],
  ['Acme', 120, { day: 45292 }, '1-2', 'x'],
  ['Borg', null, null, '=cmd()', null],
  ['Cyan', 0, { day: 45300 }, '+49 30 1', true],
];
const others: Rows = [
  ['Title over nothing', null, null, null, null, null],
  [null, null, null, null, null, null],
  ['Rep', 'Region', null, 'Plan', 'Quota', null],
  ['Ann', 'North', null, 'A', 100, null],
  ['Ben', 'South', null, null, null, null],
];
const start: readonly StartingSheet[] = [
  { name: 'Accounts', rows: accounts },
  { name: "People's plan", rows: others },
];

const place = { sheet: 'Accounts', range: 'A1:E4' };
const segments: Sheet = {
  name: 'Segments',
  role: 'output',
  columns: [{ header: 'segment' }, { header: 'accounts', format: 'integer' }],
  rows: [
    ['Enterprise', 3],
    ['=SUM(1)', null],
  ],
};

/** What every host promises, whatever spreadsheet is behind it. */
export function hostContract(name: string, open: (sheets: readonly StartingSheet[]) => Promise<Bench>): void {
  describe(`${name} keeps the contract of the ports`, () => {
    test('tables are listed in the order of the sheets, with their header row', async () => {
      const { host } = await open(start);
      const tables = await host.sheets.listTables();
      expect(tables.map(({ place: at, headers, rowCount }) => [at, headers, rowCount])).toEqual([
        [place, ['Account', 'Employees', 'Since', 'Note', '__proto__'], 3],
        [{ sheet: "People's plan", range: 'A3:B5' }, ['Rep', 'Region'], 2],
        [{ sheet: "People's plan", range: 'D3:E4' }, ['Plan', 'Quota'], 1],
      ]);
    });

    test('tables of a long sheet are found by its first rows, and by all of them where that is asked for', async () => {
      const long = [['Account', 'Size'], ...Array.from({ length: 249 }, (_, row) => [`Account ${row}`, row])];
      const { host } = await open([...start, { name: 'Long', rows: long }]);
      const [found] = (await host.sheets.listTables()).filter((table) => table.place.sheet === 'Long');
      const at = { sheet: 'Long', range: 'A1:B250' };
      expect(found).toMatchObject({ place: at, rowCount: 249, isOpen: true });
      expect(found?.top).toEqual(long.slice(0, 200));
      const [whole, ...others] = await host.sheets.listTables(undefined, 'Long');
      expect(whole).toMatchObject({ place: at, headers: ['Account', 'Size'], rowCount: 249 });
      expect([whole?.isOpen, others]).toEqual([undefined, []]);
    });

    test('a table is read with blanks as null, days as day numbers and texts as typed', async () => {
      const { host } = await open(start);
      const table = await host.sheets.readTable(place);
      expect(table.headers).toEqual(['Account', 'Employees', 'Since', 'Note', '__proto__']);
      expect(table.rows.slice(table.firstRow)).toEqual(accounts.slice(1));
      expect(table.rowCount).toBe(3);
    });

    test('a formula is read as its value', async () => {
      const { host } = await open(start);
      await host.sheets.addColumns(place, [{ header: 'Sum', cells: [{ formula: '=1+2' }, null, null] }]);
      const rows = await host.sheets.readSheet('Accounts');
      expect(rows?.[1]?.[5]).toBe(3);
    });

    test('a sheet that is not there is null', async () => {
      const { host } = await open(start);
      expect(await host.sheets.readSheet('Nowhere')).toBeNull();
    });

    test('writing a sheet twice gives the same, and a shorter one leaves nothing behind', async () => {
      const { host } = await open(start);
      await host.sheets.writeSheet(segments);
      const once = await host.sheets.readSheet('Segments');
      await host.sheets.writeSheet(segments);
      expect(await host.sheets.readSheet('Segments')).toEqual(once);
      expect(once).toEqual([
        ['written by Tamarack, edits are lost', null],
        ['segment', 'accounts'],
        ['Enterprise', 3],
        ['=SUM(1)', null],
      ]);
      await host.sheets.writeSheet({
        name: 'Segments',
        role: 'input',
        columns: [{ header: 'only' }],
        rows: [],
      });
      expect(await host.sheets.readSheet('Segments')).toEqual([['only']]);
    });

    test('new columns follow the table, and a column of that name is overwritten, never doubled', async () => {
      const { host } = await open(start);
      const columns = [
        { header: 'segment', cells: ['A', 'B', 'C'] },
        { header: 'score', cells: [1.5, null, 3], format: '0.0' },
      ];
      await host.sheets.addColumns(place, columns);
      await host.sheets.addColumns({ sheet: 'Accounts', range: 'A1:G4' }, [
        { header: 'Segment', cells: ['X', 'Y', null] },
      ]);
      const rows = await host.sheets.readSheet('Accounts');
      expect(rows?.map((row) => row.slice(4))).toEqual([
        ['__proto__', 'Segment', 'score'],
        ['x', 'X', 1.5],
        [null, 'Y', null],
        [true, null, 3],
      ]);
    });

    test('what a write would overwrite is said before it is written', async () => {
      const { host } = await open(start);
      expect(await host.sheets.findOverlap(place, ['segment'])).toEqual({ columns: [], cells: [] });
      expect(await host.sheets.findOverlap(place, ['NOTE', 'segment'])).toEqual({
        columns: ['NOTE'],
        cells: [],
      });
      const reps = { sheet: "People's plan", range: 'A3:B5' };
      expect(await host.sheets.findOverlap(reps, ['one', 'two'])).toEqual({
        columns: [],
        cells: ['D3', 'D4'],
      });
    });

    test('restoring puts back columns, sheets and names as they were', async () => {
      const { host, nameRange } = await open(start);
      await host.sheets.writeName({ name: 'KEPT', sheet: 'Accounts', range: 'A1:B2' });
      const before = [await host.sheets.readSheet('Accounts'), await host.sheets.readSheet("People's plan")];
      const snapshot = await host.sheets.takeSnapshot([
        { kind: 'columns', place, headers: ['Note', 'segment'] },
        { kind: 'sheet', sheet: "People's plan" },
        { kind: 'sheet', sheet: 'Segments' },
        { kind: 'name', name: 'KEPT' },
        { kind: 'name', name: 'FRESH' },
      ]);
      await host.sheets.addColumns(place, [
        { header: 'Note', cells: [1, 2, 3] },
        { header: 'segment', cells: ['A', 'B', 'C'] },
      ]);
      await host.sheets.writeSheet({ ...segments, name: "People's plan" });
      await host.sheets.writeSheet(segments);
      await host.sheets.writeName({ name: 'KEPT', sheet: 'Segments', range: 'A1:B3' });
      await host.sheets.writeName({ name: 'FRESH', sheet: 'Segments', range: 'A1:B3' });
      await host.sheets.restore(snapshot);
      expect([await host.sheets.readSheet('Accounts'), await host.sheets.readSheet("People's plan")]).toEqual(
        before,
      );
      expect(await host.sheets.readSheet('Segments')).toBeNull();
      expect(await nameRange('KEPT')).toEqual({ sheet: 'Accounts', range: 'A1:B2' });
      expect(await nameRange('FRESH')).toBeNull();
    });

    test('names for all rows of a table reach what is written below and beside it, and go back', async () => {
      const { host, nameRange } = await open(start);
      const names = [
        { name: 'ALL', range: 'A1:E4', grown: 'A1:F6' },
        { name: 'BODY', range: 'A2:E4', grown: 'A2:F6' },
        { name: 'SIZE', range: 'B2:B4', grown: 'B2:B6' },
        { name: 'ONE', range: 'B2:B3', grown: 'B2:B3' },
      ];
      for (const { name, range } of names) await host.sheets.writeName({ name, sheet: 'Accounts', range });
      const table = { sheet: 'Accounts', range: 'A1:E4' };
      const snapshot = await host.sheets.takeSnapshot([{ kind: 'table', place: table, after: 'A1:F6' }]);
      await host.sheets.growTable(table, 'A1:F6');
      const ranges = async () => Promise.all(names.map(async ({ name }) => (await nameRange(name))?.range));
      expect(await ranges()).toEqual(names.map(({ grown }) => grown));
      await host.sheets.restore(snapshot);
      expect(await ranges()).toEqual(names.map(({ range }) => range));
    });

    test('a block of cells is written as it is given, and restored with what stood there', async () => {
      const { host } = await open(start);
      const before = await host.sheets.readSheet('Accounts');
      const block = { sheet: 'Accounts', range: 'D3:G5' };
      const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: block }]);
      const cells = [
        ['a', 'b', null, { formula: '=1+2' }],
        [1.5, true, '=SUM(1)', { day: 45_300 }],
        [null, null, null, 'below'],
      ];
      await host.sheets.writeCells(block, cells, ['0.0'], 1);
      const rows = await host.sheets.readSheet('Accounts');
      expect(rows?.map((row) => row.slice(3))).toEqual([
        ['Note', '__proto__', null, null],
        ['1-2', 'x', null, null],
        ['a', 'b', null, 3],
        [1.5, true, '=SUM(1)', { day: 45_300 }],
        [null, null, null, 'below'],
      ]);
      await host.sheets.restore(snapshot);
      expect(await host.sheets.readSheet('Accounts')).toEqual(before);
    });

    test('what is written takes the place of what stood there: a blank of a value, a value of a formula', async () => {
      const { host } = await open(start);
      const block = { sheet: 'Accounts', range: 'G2:H2' };
      const formats = ['0.0', '0.0'];
      await host.sheets.writeCells(block, [[5, { formula: '=1+2' }]], formats);
      await host.sheets.writeCells(block, [[null, 7]], formats);
      expect((await host.sheets.readSheet('Accounts'))?.[1]?.slice(6)).toEqual([null, 7]);
      const filled: Sheet = {
        ...segments,
        columns: [{ header: 'part' }, { header: 'b', format: 'integer' }],
      };
      await host.sheets.writeSheet({
        ...filled,
        rows: [
          ['a', 1],
          ['b', 2],
        ],
      });
      await host.sheets.writeSheet({
        ...filled,
        rows: [
          [null, 1],
          ['b', null],
        ],
      });
      expect((await host.sheets.readSheet('Segments'))?.slice(2)).toEqual([
        [null, 1],
        ['b', null],
      ]);
    });

    test('a formula is restored over values, and blanks with a format over values', async () => {
      const { host } = await open(start);
      const block = { sheet: 'Accounts', range: 'G2:H3' };
      const cells = [
        [{ formula: '=1+2' }, null],
        [null, 'x'],
      ];
      await host.sheets.writeCells(block, cells, ['0.0', '0.0'], 1);
      const before = await host.sheets.readSheet('Accounts');
      const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: block }]);
      await host.sheets.writeCells(block, [
        ['over', 1],
        [2, 3],
      ]);
      await host.sheets.restore(snapshot);
      expect(await host.sheets.readSheet('Accounts')).toEqual(before);
    });

    test('what a formula shows comes back with it', async () => {
      const { host } = await open(start);
      const one = { sheet: 'Accounts', range: 'G2' };
      await host.sheets.writeCells(one, [[{ formula: '=1+2' }]]);
      const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: one }]);
      await host.sheets.writeCells(one, [['typed over']]);
      await host.sheets.restore(snapshot);
      expect((await host.sheets.readSheet('Accounts'))?.[1]?.[6]).toBe(3);
    });

    test('formulas without Tamarack stand as core prints them, and give what a run gives where the spreadsheet calculates', async () => {
      const { rows, block, written, expected } = nativeCase();
      const { host, formulasOf } = await open([{ name: 'Accounts', rows }]);
      await host.sheets.writeCells({ sheet: 'Accounts', range: block }, written, [], 1);
      if (formulasOf) {
        const found = await formulasOf('Accounts', block);
        expect(found.slice(1)).toEqual(
          written.slice(1).map((cells) => cells.map((cell) => (cell as { formula: string }).formula)),
        );
        return;
      }
      const shown = await host.sheets.readCells({ sheet: 'Accounts', range: block });
      for (const [row, cells] of expected.entries())
        for (const [column, cell] of cells.entries()) {
          const found = shown[row + 1]?.[column];
          if (typeof cell === 'number') expect(found).toBeCloseTo(cell, 9);
          else expect(found === '' ? null : found).toBe(cell);
        }
    });

    test('sheets whose formulas look at one another stand as they are described, and follow what is changed where the spreadsheet calculates', async () => {
      const sheets = planSheets();
      const { host, formulasOf } = await open([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
      for (const sheet of sheets) await host.sheets.writeSheet(sheet);
      await holdsFormulas(host, sheets, formulasOf);
      const snapshot = await host.sheets.takeSnapshot(
        sheets.map(({ name }) => ({ kind: 'sheet', sheet: name })),
      );
      const [reps, year] = sheets as [Sheet, Sheet];
      const quota = { sheet: reps.name, range: `${columnOf(reps, 'Quota')}${headerRow(reps) + 1}` };
      await host.sheets.writeCells(quota, [[2_400_000]]);
      // Ann has 900,000 a year and is there all of it, at half attainment: 1,500,000 more are 750,000 of capacity.
      if (!formulasOf)
        expect((await yearOf(host, year, 'Capacity')) - yearIn(year, 'Capacity')).toBeCloseTo(750_000, 1);
      await host.sheets.restore(snapshot);
      await holdsFormulas(host, sheets, formulasOf);
    });

    test('pivots follow a segment line that was moved: once the data are written again and all are refreshed', async () => {
      const [before, after] = coverageCases();
      const { host, hasPivots = false } = await open([{ name: 'Accounts', rows: [['Account'], ['Alder']] }]);
      for (const sheet of before.sheets) await host.sheets.writeSheet(sheet);
      await showsCells(host, before, hasPivots);
      const snapshot = await host.sheets.takeSnapshot(
        before.sheets.map(({ name }) => ({ kind: 'sheet', sheet: name })),
      );
      await host.sheets.writeSheet(after.sheets[0]!);
      await host.sheets.refreshPivots?.();
      await showsCells(host, after, hasPivots);
      // What a refresh makes of a pivot is no edit of the user's.
      for (const sheet of after.sheets) expect(await host.sheets.findEdits(sheet)).toEqual([]);
      await host.sheets.restore(snapshot);
      await host.sheets.refreshPivots?.();
      await showsCells(host, before, hasPivots);
    });

    test('an edit by hand of a sheet of ours is found by its row, and is one no more once it is taken back', async () => {
      const { host } = await open(start);
      await host.sheets.writeSheet(segments);
      expect(await host.sheets.findEdits(segments)).toEqual([]);
      const touched = { sheet: 'Segments', range: 'B3' };
      const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: touched }]);
      await host.sheets.writeCells(touched, [['about 3']]);
      expect(await host.sheets.findEdits({ name: 'Segments' })).toEqual([3]);
      await host.sheets.restore(snapshot);
      expect(await host.sheets.findEdits(segments)).toEqual([]);
    });

    test("changes are followed by the sheet's name, our own included, until nobody listens", async () => {
      const { host } = await open(start);
      const told: string[] = [];
      const stop = host.sheets.followChanges((sheet) => told.push(sheet));
      await host.sheets.writeCells({ sheet: 'Accounts', range: 'B2' }, [[121]]);
      await host.sheets.writeSheet({ ...segments, name: "People's plan" });
      await settled(() => told.includes('Accounts') && told.includes("People's plan"));
      expect([...new Set(told)].sort()).toEqual(['Accounts', "People's plan"]);
      stop();
      const count = told.length;
      await host.sheets.writeCells({ sheet: 'Accounts', range: 'B2' }, [[122]]);
      await host.sheets.readSheet('Accounts');
      expect(told.length).toBe(count);
    });

    test('panels on one workbook are told how many were there before them', async () => {
      const { host } = await open(start);
      const told = new Map<string, number>();
      const tell = (panel: string) => (others: number) => void told.set(panel, others);
      const leaveFirst = host.presence.enter('first', tell('first'));
      await settled(() => told.has('first'));
      const before = told.get('first') ?? 0;
      const leaveSecond = host.presence.enter('second', tell('second'));
      await settled(() => told.has('second'));
      expect([told.get('first'), told.get('second')]).toEqual([before, before + 1]);
      leaveFirst();
      await settled(() => told.get('second') === before);
      leaveSecond();
    });

    test('the selection is read and followed', async () => {
      const { host, select } = await open(start);
      await select('Accounts', 'B2:C3');
      expect(await host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: 'B2:C3' });
      const seen = new Promise((resolve) => {
        const stop = host.sheets.followSelection((selection) => {
          stop();
          resolve(selection);
        });
      });
      await select('Accounts', 'A1');
      expect(await seen).toEqual({ sheet: 'Accounts', range: 'A1' });
    });

    test('the model is kept on its sheet under the name MODEL', async () => {
      const { host, nameRange } = await open(start);
      expect(await host.models.loadModel()).toBeNull();
      const starter = starterModel(makeSample({ accounts: 30, seed: 1, today: 46_000 }).accounts);
      if (!starter.ok) throw new Error('the sample has no starter model');
      const rows = writeModelSheet(starter.value);
      await host.models.saveModel(modelSheet(starter.value));
      expect(await host.models.loadModel()).toEqual(rows);
      expect(await nameRange('MODEL')).toEqual({ sheet: 'Model', range: `A1:H${rows.length}` });
      const longer = { ...starter.value, guardrails: [{ name: 'top segment', threshold: 0.25 }] };
      await host.models.saveModel(modelSheet(longer));
      expect(await nameRange('MODEL')).toEqual({ sheet: 'Model', range: `A1:H${rows.length + 1}` });
    });

    test('a model of which only cells are changed stands as if all of it were written, and is taken back', async () => {
      const { host, nameRange } = await open(start);
      const { models, sheets } = host;
      if (!models.changeModel) return;
      const starter = starterModel(makeSample({ accounts: 30, seed: 1, today: 46_000 }).accounts);
      if (!starter.ok) throw new Error('the sample has no starter model');
      const rows = writeModelSheet(starter.value);
      expect(await models.changeModel(modelSheet(starter.value))).toBeNull();
      await models.saveModel(modelSheet(starter.value));
      const { criteria } = starter.value;
      for (const next of [
        { ...starter.value, name: 'Another' },
        { ...starter.value, criteria: [...criteria, ...criteria.slice(0, 2)] },
        { ...starter.value, criteria: criteria.slice(1) },
      ]) {
        const changed = await models.changeModel(modelSheet(next));
        const written = writeModelSheet(next);
        expect(await models.loadModel()).toEqual(written);
        expect(changed?.rows).toEqual(written);
        expect(await nameRange('MODEL')).toEqual({ sheet: 'Model', range: `A1:H${written.length}` });
        expect(await sheets.findEdits(modelSheet(next))).toEqual([]);
        if (changed) await sheets.restore(changed.snapshot);
        expect(await models.loadModel()).toEqual(rows);
        expect(await nameRange('MODEL')).toEqual({ sheet: 'Model', range: `A1:H${rows.length}` });
        expect(await sheets.findEdits(modelSheet(next))).toEqual([]);
      }
    });
  });
}

/** Accounts of the sample without what a formula would read otherwise, and the formulas of their starter model beside them. */
function nativeCase() {
  const sample = makeSample({ accounts: 12, seed: 1, today: 46_000 }).accounts;
  const [header = []] = sample.rows;
  const figures = new Set(['Employees', 'Annual Revenue'].map((name) => header.indexOf(name)));
  const rows = sample.rows.map((cells, row) =>
    cells.map((cell, column): Cell => {
      if (row === 0 || typeof cell !== 'string') return cell;
      return figures.has(column) ? null : cell.trim().replace(/\s+/g, ' ');
    }),
  );
  const table: Table = { headers: header.map(String), rows, firstRow: 1, rowCount: rows.length - 1 };
  const starter = starterModel(table);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const report = makeReport(table, starter.value);
  if (!report.ok) throw new Error('the sample cannot be run');
  const asked = ['segment', 'grade', 'layer', 'score'];
  const place = { accounts: 0, formulas: header.length };
  const { columns } = nativeFormulas(table, starter.value, place, { asked });
  const results = asked.map((name) => report.value.results.find(({ key }) => key === name));
  const count = table.rowCount;
  const formulas = Array.from({ length: count }, (_, row) =>
    columns.map(({ formula }): WrittenCell => ({ formula: formula(row + 2) })),
  );
  return {
    rows,
    block: blockText({ row: 0, column: header.length, rowCount: count + 1, columnCount: columns.length }),
    written: [columns.map(({ name }): WrittenCell => name), ...formulas],
    expected: Array.from({ length: count }, (_, row) => results.map((result) => result?.cell(row) ?? null)),
  };
}

/** The coverage of some accounts: its data, the pivots over them, and what each cell of segment and region holds. */
interface CoverageCase {
  readonly sheets: readonly Sheet[];
  /** By the sheet of a pivot, by segment and region: the sum of what it adds up. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
}

/** Coverage as the starter model has it, and with its segment lines at half their height. */
function coverageCases(): readonly [CoverageCase, CoverageCase] {
  const { accounts: table } = makeSample({ accounts: 80, seed: 4, today: 46_000 });
  const starter = starterModel(table);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const half = <Test extends { readonly value: unknown }>(test: Test): Test =>
    typeof test.value === 'number' ? { ...test, value: test.value / 2 } : test;
  const segments = starter.value.segments.map(({ when, ...rule }) => ({
    ...rule,
    when: when.map((tests) => tests.map(half)),
  }));
  const before = coverageCase(table, starter.value);
  const after = coverageCase(table, { ...starter.value, segments });
  expect(after.cells).not.toEqual(before.cells);
  return [before, after];
}

function coverageCase(table: Table, model: Model): CoverageCase {
  const report = makeReport(table, model);
  if (!report.ok) throw new Error('the sample cannot be run');
  const { sheets } = reportWorkbook(report.value);
  const data = sheets.find(({ name }) => name === 'Coverage data')!;
  const pivots = sheets.filter(({ pivot }) => pivot?.source === data.name && pivot.columns?.[0] === 'Region');
  const cells = pivots.map(
    ({ name, pivot }) => [name, sumsOf(data, pivot?.values[0]?.header ?? '')] as const,
  );
  return { sheets: [data, ...pivots], cells: new Map(cells) };
}

/** Sums of a column by segment and region. */
function sumsOf({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, header: string) {
  const [segment = -1, region = -1, amount = -1] = ['Segment', 'Region', header].map((wanted) =>
    columns.findIndex((column) => column.header === wanted),
  );
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const [name, place] = [String(row[segment]), String(row[region])];
    const ofSegment = sums.get(name) ?? new Map<string, number>();
    sums.set(name, ofSegment.set(place, (ofSegment.get(place) ?? 0) + Number(row[amount] ?? 0)));
  }
  return sums;
}

/** Holds the data that stand in the workbook, and its pivots where it has some, against the cells of a case. */
async function showsCells({ sheets }: Host, { cells }: CoverageCase, hasPivots: boolean): Promise<void> {
  const [, header = [], ...rows] = (await sheets.readSheet('Coverage data')) ?? [];
  const data = { columns: header.map((cell) => ({ header: String(cell) })), rows };
  const [[, counted] = []] = cells;
  expect(sumsOf(data, 'Accounts')).toEqual(counted);
  for (const [name, bySegment] of hasPivots ? cells : []) {
    const grid = (await sheets.readSheet(name)) ?? [];
    const regions = new Set([...bySegment.values()].flatMap((sums) => [...sums.keys()]));
    const top = grid.find((row) => [...regions].every((region) => row.includes(region))) ?? [];
    const below = grid.slice(grid.indexOf(top) + 1);
    for (const [segment, sums] of bySegment)
      for (const region of regions) {
        const shown = below.find((row) => row.includes(segment))?.[top.indexOf(region)];
        expect(Number(shown ?? 0)).toBeCloseTo(sums.get(region) ?? 0, 3);
      }
  }
}

/** Waits until a host that tells in its own time has told. */
async function settled(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 500 && !holds(); turns++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}
