/// <reference types="office-js" />
import type { Sheet } from '../../../core/report/workbook';
import { modelSheet } from '../../../core/report/model-sheet';
import { makeSample, starterModel } from '#core';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const described: Sheet = {
  name: 'Segments',
  role: 'output',
  columns: [
    { header: 'segment', note: 'where it belongs' },
    { header: 'accounts', format: 'integer' },
  ],
  rows: [
    ['Enterprise', 3],
    ['SMB', 40],
  ],
  freezeHeader: true,
  table: 'Segments table',
  highlights: [{ kind: 'data bar', header: 'accounts', colour: 'C6E0B4' }],
  charts: [
    {
      kind: 'bar',
      title: 'Accounts by segment',
      categories: { sheet: 'Segments', header: 'segment' },
      series: [{ name: 'accounts', values: { sheet: 'Segments', header: 'accounts' } }],
    },
  ],
};

const starter = starterModel(makeSample({ accounts: 30, seed: 1, today: 46_000 }).accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model = starter.value;

/** What stands on a sheet beyond its cells. */
const beyondCells = ({ excel }: HostBench, name: string) =>
  excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name).load('position,visibility,tabColor');
    const charts = worksheet.charts.load('items/name');
    const tables = worksheet.tables.load('items/name');
    const colours = worksheet.getRange().conditionalFormats.load('items/type');
    const heading = worksheet.getRange('A2').format.font.load('bold');
    await context.sync();
    return {
      charts: charts.items.length,
      tables: tables.items.map((table) => table.name),
      colours: colours.items.map(({ type }) => type),
      isBold: heading.bold,
      position: worksheet.position,
      visibility: worksheet.visibility,
    };
  });

test('a sheet of ours that was taken away comes back in its place with its charts, its table and its colours', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
  const { sheets } = bench.host;
  await sheets.writeSheet(described);
  await sheets.writeSheet({ ...described, name: 'Last', table: 'Last table', charts: [] });
  const before = [await beyondCells(bench, 'Segments'), await sheets.readSheet('Segments')];
  expect(before[0]).toMatchObject({ charts: 1, colours: ['DataBar'], isBold: true, position: 1 });
  const snapshot = await sheets.takeSnapshot([{ kind: 'sheet', sheet: 'Segments' }]);
  await sheets.removeSheet('Segments');
  await sheets.restore(snapshot);
  expect([await beyondCells(bench, 'Segments'), await sheets.readSheet('Segments')]).toEqual(before);
  expect(await sheets.findEdits(described)).toEqual([]);
});

test("a user's sheet that was replaced comes back with its looks, its table and its widths", async () => {
  const bench = await openHost([
    {
      name: 'Mine',
      rows: [
        ['a', 'b'],
        ['x', 1],
      ],
    },
  ]);
  const { sheets } = bench.host;
  const looks = () =>
    bench.excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Mine');
      const [filled, plain] = ['A2', 'B2'].map((cell) => worksheet.getRange(cell).format.fill.load('color'));
      const format = worksheet.getRange('B:B').format.load('columnWidth');
      const tables = worksheet.tables.load('items/name');
      await context.sync();
      return [filled?.color, plain?.color, format.columnWidth, tables.items.map(({ name }) => name)];
    });
  await bench.excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Mine');
    worksheet.getRange('A2').format.fill.color = '#FFCC00';
    worksheet.getRange('B:B').format.columnWidth = 123;
    worksheet.tables.add('A1:B2', true).name = 'Own';
    await context.sync();
  });
  const before = await looks();
  const snapshot = await sheets.takeSnapshot([{ kind: 'sheet', sheet: 'Mine' }]);
  await sheets.writeSheet({ ...described, name: 'Mine', charts: [] });
  await sheets.restore(snapshot);
  expect(await looks()).toEqual(before);
  expect(await sheets.readSheet('Mine')).toEqual([
    ['a', 'b'],
    ['x', 1],
  ]);
});

test('the model is a table called MODEL, and its hash is all that is kept elsewhere', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
  await bench.host.models.saveModel(modelSheet(model));
  await bench.host.models.saveModel(
    modelSheet({ ...model, guardrails: [{ name: 'top segment', threshold: 0.3 }] }),
  );
  expect((await beyondCells(bench, 'Model')).tables).toEqual(['MODEL']);
  expect(bench.excel.book.customXmlParts).toHaveLength(1);
  const kept = JSON.stringify(bench.excel.book.customXmlParts[0]);
  expect(kept).toMatch(/version=\\"1\\" hash=\\"[0-9a-f]{8}\\"/);
  expect(kept.length).toBeLessThan(400);
  expect([...bench.excel.book.settings]).toEqual([]);
});

test('a list of choices too long for a rule goes with Undo, where nothing else is chosen from it', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
  const names = () => bench.excel.book.sheets.map(({ name }) => name);
  const touches = [{ kind: 'sheet', sheet: 'Model' }] as const;
  const before = await bench.host.sheets.takeSnapshot(touches);
  await bench.host.models.saveModel(modelSheet(model));
  const saved = await bench.host.sheets.takeSnapshot(touches);
  await bench.host.models.saveModel(modelSheet({ ...model, guardrails: [] }));
  await bench.host.sheets.restore(saved);
  expect(names()).toEqual(['Accounts', 'Model', 'Tamarack choices']);
  const list = () => bench.excel.hands.values('Tamarack choices', 'A1:A3').flat();
  expect(list()).toEqual(['Model: test', expect.any(String), expect.any(String)]);
  const lines = { ...described, name: 'Lines', choices: [{ header: 'segment', values: ['a, b', 'c'] }] };
  const without = await bench.host.sheets.takeSnapshot([{ kind: 'sheet', sheet: 'Lines' }]);
  await bench.host.sheets.writeSheet(lines);
  await bench.host.sheets.restore(without);
  expect(bench.excel.hands.values('Tamarack choices', 'A1:C1').flat()).toEqual(['Model: test', '', '']);
  await bench.host.sheets.restore(before);
  expect(names()).toEqual(['Accounts']);
});

test('functions never see a model that is not there while one takes its place', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
  await bench.host.models.saveModel(modelSheet(model));
  const seen: unknown[] = [];
  bench.excel.book.calculate = () => {
    seen.push(bench.excel.hands.values('Model', 'A1:A2').flat());
    return [[seen.length]];
  };
  await bench.host.sheets.writeCells({ sheet: 'Accounts', range: 'C1' }, [
    [{ formula: '=PARTS(Model!A1:A2)' }],
  ]);
  await bench.host.models.saveModel(modelSheet({ ...model, name: 'Another' }));
  expect(new Set(seen.map(String))).toEqual(new Set(['part,setting']));
});

test('cells that were merged are merged again, on a sheet with a comma in its name too', async () => {
  const bench = await openHost([{ name: 'Sales, EMEA', rows: [['a', 'b', 'c']] }]);
  const { sheets } = bench.host;
  const merged = () =>
    bench.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sales, EMEA').getRange('A1:F9');
      const areas = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });
  await bench.excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Sales, EMEA');
    worksheet.getRange('A2:C2').merge();
    worksheet.getRange('A4:B5').merge();
    worksheet.getRange('A6').values = [['end']];
    await context.sync();
  });
  const before = await merged();
  const snapshot = await sheets.takeSnapshot([{ kind: 'sheet', sheet: 'Sales, EMEA' }]);
  await sheets.writeSheet({ ...described, name: 'Sales, EMEA', charts: [] });
  await sheets.restore(snapshot);
  expect(await merged()).toBe(before);
});

test('a name MODEL that a file of ours brought along gives way to the table', async () => {
  const bench = await openHost([
    {
      name: 'Model',
      rows: [
        ['part', 'item'],
        ['setting', 'x'],
      ],
    },
  ]);
  await bench.host.sheets.writeName({ name: 'MODEL', sheet: 'Model', range: 'A1:B2' });
  await bench.host.models.saveModel(modelSheet(model));
  expect(bench.excel.book.names.map(({ name }) => name)).toEqual([]);
  expect((await beyondCells(bench, 'Model')).tables).toEqual(['MODEL']);
});
