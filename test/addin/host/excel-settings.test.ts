/// <reference types="office-js" />
import { makeSample, modelSheet, starterModel } from '#core';
import type { Model } from '#core';
import { refusedBecause } from '../../../panel/host-refusal';
import { putThing } from '../../hosts/cells/layer';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const starter = starterModel(makeSample({ accounts: 30, seed: 1, today: 46_000 }).accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = starter.value;

async function refusalOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    return (refusedBecause(error) ?? []).map(({ code }) => code);
  }
}

describe('a workbook whose structure is protected', () => {
  const protect = ({ excel }: HostBench, isOn: boolean) => (excel.book.isStructureProtected = isOn);
  const names = ({ excel }: HostBench) => excel.book.sheets.map(({ name }) => name);
  const onColumns = ({ excel }: HostBench) =>
    excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Model');
      const cells = ['A3', 'D3'].map((cell) => worksheet.getRange(cell).dataValidation.load('type,prompt'));
      await context.sync();
      return cells.map(({ type, prompt }) => [type, prompt.message.slice(0, 33)]);
    });
  /** A Model sheet without the sheet of lists that it needs. */
  async function withoutLists() {
    const bench = await openHost([{ name: 'Model', rows: [['part']] }]);
    protect(bench, true);
    await bench.host.models.saveModel(modelSheet(model));
    return bench;
  }

  test('holds the model without lists to choose from, and says so at the cells', async () => {
    const bench = await withoutLists();
    expect(names(bench)).toEqual(['Model']);
    expect(await bench.host.models.loadModel()).toHaveLength(modelSheet(model).rows.length + 1);
    const said = 'There is no list to choose from: ';
    expect(await onColumns(bench)).toEqual([
      ['List', ''],
      ['None', said],
    ]);
  });

  test('is edited by changed cells all the same, and has the lists once it is free', async () => {
    const bench = await withoutLists();
    const next = modelSheet({ ...model, name: 'Another' });
    expect(await bench.host.models.changeModel?.(next)).not.toBeNull();
    protect(bench, false);
    // Now lists are missed, so the sheet is written whole.
    expect(await bench.host.models.changeModel?.(next)).toBeNull();
    await bench.host.models.saveModel(next);
    expect(await onColumns(bench)).toEqual([
      ['List', ''],
      ['List', ''],
    ]);
  });

  test('keeps the sheet of lists when nothing chooses from it any more', async () => {
    const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
    await bench.host.models.saveModel(modelSheet(model));
    protect(bench, true);
    const { choices: _, ...plain } = modelSheet(model);
    await bench.host.sheets.writeSheet({ ...plain, table: 'MODEL' });
    expect(names(bench)).toEqual(['Accounts', 'Model', 'Tamarack choices']);
    expect(bench.excel.hands.values('Tamarack choices', 'A1:A2').flat()).toEqual(['', '']);
  });
});

describe('where the user calculates by hand', () => {
  const stamped = {
    name: 'Coverage data',
    role: 'output',
    columns: [{ header: 'segment' }, { header: 'accounts' }],
    rows: [['Enterprise', 3]],
    stamp: { text: 'made with “x”', model: 'abc' },
  } as const;

  test.each(['changeModel', 'saveModel'] as const)('stamps follow the model after %s', async (how) => {
    const bench = await openHost([{ name: 'Accounts', rows: [['a']] }]);
    const { hands, book } = bench.excel;
    book.calculate = (formula) =>
      formula.includes('MODEL_STAMP') || formula.includes('MINE')
        ? [
            [
              `name: ${String(
                hands
                  .values('Model', 'A1:E9')
                  .flat()
                  .find((cell) => /^(One|Two)$/.test(String(cell))),
              )}`,
            ],
          ]
        : undefined;
    await bench.host.models.saveModel(modelSheet({ ...model, name: 'One' }));
    await bench.host.sheets.writeSheet(stamped);
    hands.edit('Accounts', 'C1', '=MINE()');
    const shown = () => [
      hands.values('Coverage data', 'C1').flat()[0],
      hands.values('Accounts', 'C1').flat()[0],
    ];
    expect(shown()).toEqual(['name: One', 'name: One']);
    book.calculationMode = 'Manual';
    await bench.host.models[how]?.(modelSheet({ ...model, name: 'Two' }));
    // What is the user's is calculated when the user says so.
    expect(shown()).toEqual(['name: Two', 'name: One']);
  });
});

describe('a workbook that counts its days from 1904', () => {
  const rows = [
    ['Account', 'Since'],
    ['Acme', 44_000],
  ];
  async function opened() {
    const bench = await openHost([
      { name: 'Accounts', rows },
      { name: 'Plain', rows },
    ]);
    const [sheet] = bench.excel.book.sheets;
    if (sheet) putThing(sheet.numberFormats, 1, 1, 'yyyy-mm-dd');
    bench.excel.book.countsFrom1904 = true;
    return bench;
  }

  test('is refused where a day is read or written, and nowhere else', async () => {
    const { host } = await opened();
    const table = { sheet: 'Accounts', range: 'A1:B2' };
    expect(await host.sheets.listTables()).toHaveLength(2);
    expect(await refusalOf(host.sheets.readTable(table))).toEqual(['host/days-from-1904']);
    expect(await refusalOf(host.sheets.readSheet('Accounts'))).toEqual(['host/days-from-1904']);
    expect(await host.sheets.readSheet('Plain')).toEqual(rows);
    const cell = { sheet: 'Plain', range: 'D1' };
    expect(await refusalOf(host.sheets.writeCells(cell, [[{ day: 46_000 }]]))).toEqual([
      'host/days-from-1904',
    ]);
    const sheet = {
      name: 'Log',
      role: 'output',
      columns: [{ header: 'day' }],
      rows: [[{ day: 46_000 }]],
    } as const;
    expect(await refusalOf(host.sheets.writeSheet(sheet))).toEqual(['host/days-from-1904']);
    expect(await host.sheets.listSheets()).toEqual(['Accounts', 'Plain']);
  });

  test('is read as soon as that is turned off', async () => {
    const bench = await opened();
    expect(await refusalOf(bench.host.sheets.readSheet('Accounts'))).toEqual(['host/days-from-1904']);
    bench.excel.book.countsFrom1904 = false;
    const read = await bench.host.sheets.readSheet('Accounts');
    expect(read?.[1]).toEqual(['Acme', { day: 44_000 }]);
  });
});
