import type { Model } from '#core';
import { makeSample, modelSheet, starterModel, writeModelSheet } from '#core';
import { modelEditing } from '../../../panel/deeds/edit-model';
import { undoLast } from '../../../panel/deeds/undo';
import { deskOver, quietDeed } from '../../panel/desk-under-test';
import { edit } from '../google/hands';
import type { Connection, Fate, Sent } from '../google/page-run';
import type { SidebarBench } from './open-sidebar';
import { openSidebar } from './open-sidebar';

const { accounts } = makeSample({ accounts: 40, seed: 1, today: 46_000 });
const starter = starterModel(accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = { ...starter.value, guardrails: [{ name: 'top segment', threshold: 0.3 }] };
/** One figure is another one. */
const tuned: Model = { ...model, guardrails: [{ name: 'top segment', threshold: 0.37 }] };
/** Rows come in the middle, so that all below them move. */
const longer: Model = { ...model, criteria: [...model.criteria, ...model.criteria.slice(0, 2)] };
const shorter: Model = { ...model, criteria: model.criteria.slice(1), guardrails: [] };

/** A sidebar beside accounts, and the names of the calls that it makes; signs of life are none. */
async function opened(connection: Connection = {}) {
  const calls: string[] = [];
  const fateOf = (sent: Sent): Fate => {
    const [method] = sent.given;
    if (method !== 'beat' && method !== 'endWriting') calls.push(String(method));
    return connection.fateOf?.(sent) ?? 'fine';
  };
  const bench = await openSidebar([{ name: 'Accounts', rows: accounts.rows }], { ...connection, fateOf });
  return { bench, calls };
}

/** All that stands on the Model sheet and over it, and what we keep of it; a rewrite also sets its fonts anew. */
function everything({ sheets: { book } }: SidebarBench) {
  const plainly = (key: string, value: unknown): unknown => {
    if (key === 'sheet') return (value as { readonly name: string }).name;
    if (value instanceof Map || value instanceof Set) return [...value];
    return key === 'looks' || key === 'id' ? undefined : value;
  };
  const { sheets, names, metadata } = book;
  const sheet = sheets.find(({ name }) => name === 'Model');
  return JSON.parse(JSON.stringify({ sheet, names, metadata }, plainly)) as object;
}

async function saved(first: Model, then: Model, how: 'changeModel' | 'saveModel') {
  const { bench, calls } = await opened();
  await bench.host.models.saveModel(modelSheet(first));
  calls.length = 0;
  const done = await bench.host.models[how]?.(modelSheet(then));
  return { bench, done, calls: [...calls] };
}

test.each([
  ['a figure', tuned],
  ['rows that come', longer],
  ['rows that go', shorter],
  ['nothing', model],
])('%s: two calls, and the sheet is what a whole rewrite makes of it', async (_, next) => {
  const changed = await saved(model, next, 'changeModel');
  expect(changed.calls).toEqual(['readStanding', 'changeCells']);
  const whole = await saved(model, next, 'saveModel');
  expect(whole.calls.length).toBeGreaterThan(4);
  expect(everything(changed.bench)).toEqual(everything(whole.bench));
});

test('an edit in the panel is those two calls, and Undo brings back what stood there', async () => {
  const { bench, calls } = await opened();
  const { desk, look } = deskOver(bench.host);
  await look();
  const editing = modelEditing(desk);
  const rename = (name: string) => {
    editing.edit({ what: 'the name', key: name, change: (draft) => ({ ...draft, name }) });
    return editing.flush();
  };
  await rename('First');
  calls.length = 0;
  await rename('Second');
  expect(calls).toEqual(['readStanding', 'changeCells']);
  expect(desk.store.get()).toMatchObject({ notSaved: null, saved: { name: 'Second' } });
  expect(await desk.engine.ask('read model', null)).toMatchObject({ model: { name: 'Second' } });
  await undoLast(desk, quietDeed);
  expect(desk.store.get().saved?.name).toBe('First');
});

test('what was typed on the sheet since it was read is not written over', async () => {
  const { bench } = await opened();
  await bench.host.models.saveModel(modelSheet(model));
  await bench.host.models.loadModel();
  edit(bench.sheets, 'Model', 'E2', 'Typed');
  const refused = bench.host.models.changeModel?.(modelSheet(tuned));
  await expect(refused).rejects.toThrow(/somebody else has changed the sheet "Model" since it was read/);
  expect((await bench.host.models.loadModel())?.[1]?.[4]).toBe('Typed');
});

test('a cell that changes between the reading and the writing is not written over', async () => {
  let meddle = () => {};
  const { bench } = await opened({
    fateOf: ({ given: [method] }) => {
      if (method === 'changeCells') meddle();
      return 'fine';
    },
  });
  await bench.host.models.saveModel(modelSheet(model));
  const row = writeModelSheet(model).findIndex(([part]) => part === 'guardrail');
  meddle = () => edit(bench.sheets, 'Model', `E${row + 1}`, 0.9);
  const refused = bench.host.models.changeModel?.(modelSheet(tuned));
  await expect(refused).rejects.toThrow(/since it was read/);
  expect((await bench.host.models.loadModel())?.[row]?.[4]).toBe(0.9);
});

test('a call of which the answer is lost is not done twice', async () => {
  let isLost = true;
  const { bench, calls } = await opened({
    fateOf: ({ given: [method] }) => {
      if (method !== 'changeCells' || !isLost) return 'fine';
      isLost = false;
      return 'answer broken';
    },
  });
  await bench.host.models.saveModel(modelSheet(model));
  calls.length = 0;
  const changed = await bench.host.models.changeModel?.(modelSheet(tuned));
  expect(calls).toEqual(['readStanding', 'changeCells', 'changeCells']);
  expect(changed?.rows).toEqual(writeModelSheet(tuned));
});

test.each<[string, (bench: SidebarBench) => unknown]>([
  ['has a column more', ({ sheets }) => edit(sheets, 'Model', 'J1', 'mine')],
  ['has another header', ({ sheets }) => edit(sheets, 'Model', 'C1', 'feld')],
  ['has lost its name', ({ call }) => call('removeName', { name: 'MODEL' })],
  ['has no mark of ours', ({ call }) => call('leaveMark', { sheet: 'Model', mark: null })],
])('a sheet that %s is to be saved whole, and nothing is written', async (_, spoil) => {
  const { bench, calls } = await opened();
  await bench.host.models.saveModel(modelSheet(model));
  await spoil(bench);
  calls.length = 0;
  expect(await bench.host.models.changeModel?.(modelSheet(tuned))).toBeNull();
  expect(calls).toEqual(['readStanding']);
});
