/// <reference types="office-js" />
import { refusedBecause } from '../../../panel/host-refusal';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const place = { sheet: 'Accounts', range: 'A1:C4' };
const start = [
  {
    name: 'Accounts',
    rows: [
      ['Account', 'Employees', 'Note'],
      ['Acme', 120, 'x'],
      ['Borg', null, '0012'],
      ['Cyan', 5, null],
    ],
  },
  {
    name: 'Plan',
    rows: [
      ['Rep', 'Quota'],
      ['Ann', 5],
    ],
  },
];
const column = [{ header: 'Segment', cells: ['A', 'B', 'C'] }];

/** The codes of what the host refused; the test fails where it did not. */
async function refusalOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (thrown: unknown) => thrown,
  );
  const problems = refusedBecause(error);
  if (!problems) throw error;
  return problems.map(({ code }) => code);
}

const all = ({ excel }: HostBench) => excel.hands.formulas('Accounts', 'A1:F8');

describe('what Excel would refuse is refused in words, before anything is written', () => {
  test.each<[string, string, (bench: HostBench) => void]>([
    ['a protected sheet', 'host/sheet-protected', ({ excel }) => excel.hands.protect('Accounts')],
    ['merged cells', 'host/cells-merged', ({ excel }) => excel.hands.merge('Accounts', 'D2:D3')],
    [
      'a sheet that got another name',
      'host/sheet-gone',
      ({ excel }) => excel.hands.renameSheet('Accounts', 'Kunden'),
    ],
    [
      'a table that a co-author moved down',
      'host/table-moved',
      ({ excel }) => excel.hands.insertRows('Accounts', 1, 2),
    ],
    [
      'a table that a co-author moved to the right',
      'host/table-moved',
      ({ excel }) => excel.hands.insertColumns('Accounts', 'A'),
    ],
  ])('%s', async (_, code, happen) => {
    const bench = await openHost(start);
    await bench.host.sheets.readTable(place);
    happen(bench);
    expect(
      await refusalOf(bench.host.sheets.takeSnapshot([{ kind: 'columns', place, headers: ['Segment'] }])),
    ).toEqual([code]);
  });

  test('a table that has moved since a write is not written into by undoing it', async () => {
    const bench = await openHost(start);
    await bench.host.sheets.readTable(place);
    const snapshot = await bench.host.sheets.takeSnapshot([{ kind: 'columns', place, headers: ['Segment'] }]);
    await bench.host.sheets.addColumns(place, column);
    bench.excel.hands.insertRows('Accounts', 1);
    const before = all(bench);
    expect(await refusalOf(bench.host.sheets.restore(snapshot))).toEqual(['host/table-moved']);
    expect(all(bench)).toEqual(before);
  });

  test('rows that a filter hides', async () => {
    const bench = await openHost(start);
    await bench.excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Accounts');
      worksheet.autoFilter.apply(worksheet.getRange('A1:C4'), 0, { filterOn: 'Values', values: ['Acme'] });
      await context.sync();
    });
    const before = all(bench);
    expect(await refusalOf(bench.host.sheets.addColumns(place, column))).toEqual(['host/rows-filtered']);
    expect(all(bench)).toEqual(before);
  });

  test('rows that are hidden by hand are written like others', async () => {
    const bench = await openHost(start);
    bench.excel.hands.hideRows('Accounts', 3);
    await bench.host.sheets.addColumns(place, column);
    expect(bench.excel.hands.values('Accounts', 'D1:D4')).toEqual([['Segment'], ['A'], ['B'], ['C']]);
  });

  test('a new sheet where the structure of the workbook is protected', async () => {
    const bench = await openHost(start);
    await bench.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const touches = [{ kind: 'sheet', sheet: 'Segments' }] as const;
    expect(await refusalOf(bench.host.sheets.takeSnapshot(touches))).toEqual(['host/workbook-protected']);
  });

  test("the user's own table or name MODEL", async () => {
    const bench = await openHost(start);
    const sheet = {
      name: 'Model',
      role: 'input',
      columns: [{ header: 'part' }, { header: 'item' }],
      rows: [['setting', 'x']],
    } as const;
    await bench.host.sheets.writeName({ name: 'MODEL', sheet: 'Plan', range: 'A1:B2' });
    expect(await refusalOf(bench.host.models.saveModel(sheet))).toEqual(['host/name-taken']);
    await bench.excel.Excel.run(async (context) => {
      context.workbook.names.getItem('MODEL').delete();
      context.workbook.worksheets.getItem('Plan').tables.add('A1:B2', true).name = 'MODEL';
      await context.sync();
    });
    expect(await refusalOf(bench.host.models.saveModel(sheet))).toEqual(['host/name-taken']);
    expect(await bench.host.sheets.readSheet('Model')).toBeNull();
  });

  test('a formula whose result has no room, and a text that no cell holds', async () => {
    const bench = await openHost(start);
    bench.excel.book.calculate = (formula) => (formula === '=TWO()' ? [[1], [2]] : undefined);
    bench.excel.hands.edit('Accounts', 'F3', 'mine');
    const cell = { sheet: 'Accounts', range: 'F2' };
    expect(await refusalOf(bench.host.sheets.writeCells(cell, [[{ formula: '=TWO()' }]]))).toEqual([
      'host/spill-blocked',
    ]);
    expect(await refusalOf(bench.host.sheets.writeCells(cell, [['x'.repeat(32_768)]]))).toEqual([
      'host/text-too-long',
    ]);
  });

  test('a function that answers later is waited for, whether its result has room', async () => {
    const bench = await openHost(start);
    let isBusy = true;
    bench.excel.book.calculate = () => (isBusy ? [['#BUSY!']] : [[1], [2]]);
    bench.excel.hands.edit('Accounts', 'F3', 'mine');
    const cell = { sheet: 'Accounts', range: 'F2' };
    const refused = refusalOf(bench.host.sheets.writeCells(cell, [[{ formula: '=LATER()' }]]));
    while (bench.excel.hands.values('Accounts', 'F2')[0]?.[0] !== '#BUSY!')
      await new Promise((resolve) => setImmediate(resolve));
    isBusy = false;
    setTimeout(() => bench.excel.hands.edit('Plan', 'H9', 1), 50);
    expect(await refused).toEqual(['host/spill-blocked']);
  });

  test('what nobody foresaw is said in the words of Excel', async () => {
    const bench = await openHost(start);
    expect(await refusalOf(bench.host.sheets.renameSheet('Plan', 'a/b'))).toEqual(['host/refused']);
  });
});
