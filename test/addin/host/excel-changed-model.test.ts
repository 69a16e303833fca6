/// <reference types="office-js" />
import fc from 'fast-check';
import type { Model, Rows } from '#core';
import { makeSample, modelSheet, starterModel } from '#core';
import { excelGrid } from '../../../addin/host/excel-grid';
import { excelModels } from '../../../addin/host/excel-models';
import { newSession } from '../../../addin/host/session';
import { modelEditing } from '../../../panel/deeds/edit-model';
import { undoLast } from '../../../panel/deeds/undo';
import { sheetsOver } from '../../../panel/grid-sheets';
import { checkedModel } from '../../core/model/arbitrary-model';
import { thingAt } from '../../hosts/cells/layer';
import { deskOver, quietDeed } from '../../panel/desk-under-test';
import { localAddress } from '../excel/book/address';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const { accounts } = makeSample({ accounts: 60, seed: 1, today: 46_000 });
const starter = starterModel(accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = { ...starter.value, guardrails: [{ name: 'top segment', threshold: 0.3 }] };
/** One figure is another one. */
const tuned: Model = { ...model, guardrails: [{ name: 'top segment', threshold: 0.37 }] };
/** Rows come in the middle, so that all below them move. */
const longer: Model = { ...model, criteria: [...model.criteria, ...model.criteria.slice(0, 2)] };
const shorter: Model = { ...model, criteria: model.criteria.slice(1), guardrails: [] };

const opened = () => openHost([{ name: 'Accounts', rows: [['a']] }]);
const sent = ({ excel }: HostBench) => excel.requests.splice(0).filter(({ isTidying }) => !isTidying);

/** What stands on the Model sheet, and what is kept of it elsewhere. */
function everything({ excel: { book, hands } }: HostBench) {
  const sheet = book.sheets.find(({ name }) => name === 'Model');
  const all = 'A1:J420';
  return {
    formulas: sheet && hands.formulas('Model', all),
    values: sheet && hands.values('Model', all),
    formats: Array.from({ length: 420 }, (_, row) =>
      Array.from(
        { length: 10 },
        (__, column) => sheet && (thingAt(sheet.numberFormats, row, column) ?? 'General'),
      ),
    ),
    mark: [...(sheet?.customProperties.values() ?? [])],
    part: JSON.stringify(book.customXmlParts.map((part) => /hash=\\?"\w+/.exec(JSON.stringify(part))?.[0])),
    tables: book.tables.map((table) => [table.name, localAddress(table.area)]),
    sheets: book.sheets.map(({ name }) => name),
  };
}

/** The addresses of cells that are changed while something is done. */
async function touched({ excel }: HostBench, work: () => Promise<unknown>): Promise<readonly string[]> {
  const addresses: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
  });
  await work();
  await excel.settled();
  return addresses;
}

async function saved(first: Model, then: Model, how: 'changeModel' | 'saveModel') {
  const bench = await opened();
  await bench.host.models.saveModel(modelSheet(first));
  const done = await bench.host.models[how]?.(modelSheet(then));
  return { bench, done, result: everything(bench) };
}

test('one figure is one cell, in a request that reads and one that writes', async () => {
  const bench = await opened();
  await bench.host.models.saveModel(modelSheet(model));
  const whole = sent(bench);
  const addresses = await touched(bench, async () => {
    sent(bench);
    await bench.host.models.changeModel?.(modelSheet(tuned));
  });
  const requests = sent(bench);
  expect(addresses).toHaveLength(1);
  expect(addresses[0]).toMatch(/^E\d+$/);
  expect(requests).toHaveLength(2);
  expect(requests[1]?.bytesSent).toBeLessThan(8_000);
  expect(whole.length).toBeGreaterThan(15);
});

test('an edit in the panel is those two requests, and Undo two more', async () => {
  const bench = await openHost([{ name: 'Accounts', rows: accounts.rows }]);
  const { desk, look } = deskOver(bench.host);
  await look();
  const editing = modelEditing(desk);
  const rename = (name: string) => {
    editing.edit({ what: 'the name', key: name, change: (draft) => ({ ...draft, name }) });
    return editing.flush();
  };
  await rename('First');
  const before = everything(bench);
  sent(bench);
  await rename('Second');
  expect(sent(bench)).toHaveLength(2);
  expect(desk.store.get()).toMatchObject({ notSaved: null, saved: { name: 'Second' } });
  expect(await desk.engine.ask('read model', null)).toMatchObject({ model: { name: 'Second' } });
  await undoLast(desk, quietDeed);
  const undone = sent(bench);
  expect({ ...everything(bench), part: before.part }).toEqual(before);
  expect(desk.store.get().saved?.name).toBe('First');
  // Two put it back, and what stands there is read once more.
  expect(undone.length).toBeLessThan(8);
});

test.each([
  ['a figure', tuned],
  ['rows that come', longer],
  ['rows that go', shorter],
  ['nothing', model],
])('%s leaves the sheet as a whole rewrite does, and is taken back', async (_, next) => {
  const whole = await saved(model, next, 'saveModel');
  const before = await saved(model, model, 'saveModel');
  // The workbook that is opened last is the one that the host finds.
  const { done, bench, result } = await saved(model, next, 'changeModel');
  expect(result).toEqual(whole.result);
  if (!done) throw new Error('nothing was changed');
  const read = await bench.host.models.loadModel();
  expect(done.rows.map((row) => row.slice(0, read?.[0]?.length))).toEqual(read);
  await bench.host.sheets.restore(done.snapshot);
  expect({ ...everything(bench), part: before.result.part }).toEqual(before.result);
});

test('whatever is edited, changed cells make the sheet that a whole rewrite makes', async () => {
  await fc.assert(
    fc.asyncProperty(checkedModel, checkedModel, async (first, then) => {
      const changed = await saved(first, then, 'changeModel');
      // A model that is much longer than the lists of choices reach is written whole.
      if (!changed.done)
        expect(modelSheet(then).rows.length).toBeGreaterThan(modelSheet(first).rows.length + 100);
      else expect(changed.result).toEqual((await saved(first, then, 'saveModel')).result);
    }),
    { numRuns: 15 },
  );
});

test('formulas see the model before and the model after, and none between', async () => {
  const bench = await opened();
  await bench.host.models.saveModel(modelSheet(model));
  const seen = new Set<string>();
  bench.excel.book.calculate = () => {
    const [table] = bench.excel.book.tables;
    const address = table ? localAddress(table.area) : 'A1';
    seen.add(JSON.stringify([address, bench.excel.hands.values('Model', address)]));
    return [[seen.size]];
  };
  const formula = [[{ formula: '=PARTS(Model!A1:H400)' }]];
  await bench.host.sheets.writeCells({ sheet: 'Accounts', range: 'C1' }, formula);
  for (const next of [longer, shorter, tuned]) {
    seen.clear();
    await bench.host.models.changeModel?.(modelSheet(next));
    expect(seen.size).toBeLessThanOrEqual(2);
    const [table] = bench.excel.book.tables;
    expect(table && localAddress(table.area)).toBe(`A1:H${modelSheet(next).rows.length + 1}`);
  }
});

describe('a Model sheet that does not stand as we leave it is written whole', () => {
  const cases: readonly (readonly [string, (bench: HostBench) => Promise<unknown> | void])[] = [
    ['taken away', ({ excel }) => excel.hands.deleteSheet('Model')],
    ['protected', ({ excel }) => excel.hands.protect('Model')],
    ['with something beside the table', ({ excel }) => excel.hands.edit('Model', 'K3', 'mine')],
    ['with another header', ({ excel }) => excel.hands.edit('Model', 'B1', 'thing')],
    ['with merged cells', ({ excel }) => excel.hands.merge('Model', 'A300:B300')],
    [
      'with cells instead of a table',
      ({ excel }) =>
        excel.Excel.run(async (context) => {
          context.workbook.tables.getItem('MODEL').convertToRange();
          await context.sync();
        }),
    ],
    [
      'without its lists of choices',
      ({ excel }) =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Model').getRange('A:A').dataValidation.clear();
          await context.sync();
        }),
    ],
  ];
  test.each(cases)('%s', async (_, spoil) => {
    const bench = await opened();
    await bench.host.models.saveModel(modelSheet(model));
    await spoil(bench);
    const before = everything(bench);
    expect(await bench.host.models.changeModel?.(modelSheet(tuned))).toBeNull();
    expect(everything(bench)).toEqual(before);
  });
});

describe('a Model sheet of an earlier session', () => {
  const lists = ({ excel }: HostBench) =>
    excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Model');
      const cells = ['A3', 'D3', 'A90'].map((cell) => worksheet.getRange(cell).dataValidation.load('type'));
      const comments = worksheet.comments.load('items/content');
      await context.sync();
      return [...cells.map(({ type }) => type), comments.items.length];
    });

  test('is changed by its cells, and has its lists and comments after Undo', async () => {
    const bench = await opened();
    await bench.host.models.saveModel(modelSheet(model));
    const before = [await lists(bench), everything(bench)] as const;
    expect(before[0]).toEqual(['List', 'List', 'List', expect.any(Number)]);
    const session = newSession();
    const sheets = sheetsOver(excelGrid(session));
    const models = excelModels(sheets, session);
    const done = await models.changeModel?.(modelSheet(longer));
    if (!done) throw new Error('nothing was changed');
    await models.saveModel(modelSheet(shorter));
    // The sheet is gone, so all of it has to come back.
    await sheets.removeSheet('Model');
    await sheets.restore(done.snapshot);
    expect(await lists(bench)).toEqual(before[0]);
    expect(everything(bench)).toMatchObject({ values: before[1].values, tables: before[1].tables });
  });

  test('rows that a user typed below the table are replaced as by a whole rewrite, and come back', async () => {
    const bench = await opened();
    await bench.host.models.saveModel(modelSheet(model));
    const end = modelSheet(model).rows.length + 2;
    bench.excel.hands.edit('Model', `A${end}`, 'guardrail');
    bench.excel.hands.edit('Model', `B${end}`, 'by hand');
    const typed = await bench.host.models.loadModel();
    const done = await bench.host.models.changeModel?.(modelSheet(tuned));
    if (!done) throw new Error('nothing was changed');
    const rows: Rows = done.rows;
    expect(await bench.host.models.loadModel()).toHaveLength(rows.length);
    await bench.host.sheets.restore(done.snapshot);
    expect(await bench.host.models.loadModel()).toEqual(typed);
  });
});

test('the model is read in one request, whatever stands on its sheet as it stands on any', async () => {
  const bench = await opened();
  expect(await bench.host.models.loadModel()).toBeNull();
  await bench.host.models.saveModel(modelSheet(model));
  sent(bench);
  const read = await bench.host.models.loadModel();
  expect(sent(bench)).toHaveLength(1);
  expect(read).toEqual(await bench.host.sheets.readSheet('Model'));
  bench.excel.hands.edit('Model', 'J200', 'far');
  expect(await bench.host.models.loadModel()).toEqual(await bench.host.sheets.readSheet('Model'));
  bench.excel.hands.clear('Model', 'A1:J1');
  bench.excel.hands.clear('Model', 'A1:A400');
  expect(await bench.host.models.loadModel()).toEqual(await bench.host.sheets.readSheet('Model'));
  bench.excel.hands.clear('Model', 'A1:J400');
  // A table's header cells are never blank.
  expect(await bench.host.models.loadModel()).toHaveLength(1);
});

test('an answer that is lost while cells are changed leaves the sheet as it was', async () => {
  const bench = await opened();
  await bench.host.models.saveModel(modelSheet(model));
  const before = everything(bench);
  const { Excel } = bench.excel;
  const run = Excel.run.bind(Excel);
  let syncs = 0;
  const lost = async (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) =>
    run(options, async (context) => {
      const sync = context.sync.bind(context);
      context.sync = (async () => {
        await sync();
        if (++syncs === 2) throw new Error('the connection is lost');
      }) as typeof context.sync;
      return batch(context);
    });
  Object.assign(globalThis, { Excel: { ...Excel, run: lost } });
  await expect(bench.host.models.changeModel?.(modelSheet(longer))).rejects.toThrow('the connection is lost');
  Object.assign(globalThis, { Excel });
  expect(syncs).toBeGreaterThan(2);
  expect({ ...everything(bench), part: before.part }).toEqual(before);
});
