import type { Rows } from '#core';
import { makeSample } from '#core';
import { callFunction } from '#core/functions';
import type { Engine } from '../../panel/engine/engine';
import type { MemoryHost, MemoryHostOptions } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { selectedTable } from '../../panel/selected-table';
import { cancelled, turnsWith } from '../../panel/turns';
import type { WritePlan } from '../../panel/write-plan';
import { overwrites } from '../../panel/write-plan';
import { deskOver, everything, quietDeed } from './desk-under-test';

const { accounts, reps } = makeSample({ accounts: 120, seed: 3, today: 46_000 });
const [names = []] = accounts.rows;

function workbook(
  sheets: readonly { name: string; rows: Rows }[] = [],
  options: MemoryHostOptions = {},
): MemoryHost {
  return createMemoryHost({
    sheets: [{ name: 'Reps', rows: reps.rows }, { name: 'Accounts', rows: accounts.rows }, ...sheets],
    today: '2026-03-31',
    ...options,
  });
}

function overridesSheet(...decisions: Rows) {
  return { name: 'Overrides', rows: [['key', 'field', 'value', 'who', 'when', 'why'], ...decisions] };
}

async function opened(host: MemoryHost) {
  const panel = deskOver(host);
  await panel.look();
  return panel;
}

function type(host: MemoryHost, sheet: string, cell: string, value: string | number | null) {
  host.workbook.type(sheet, cell, [[value]]);
}

/** What a write replaces: everything but the log, which grows with each. */
function allButTheLog(host: MemoryHost) {
  const { sheets, names } = everything(host);
  return { names, sheets: sheets.filter(({ name }) => name !== 'Change log') };
}

/** The cells of a planned column, as the engine keeps them. */
async function cellsOf(engine: Engine, { writing }: WritePlan, header: string) {
  const column = writing.columns.findIndex((each) => each.header === header);
  const piece = { id: writing.id, columns: [column], from: 0, count: writing.rowCount };
  return (await engine.ask('planned rows', piece)).map(([cell]) => cell);
}

describe('the accounts that are segmented', () => {
  test('the table with most recognised columns is offered first', async () => {
    const { desk } = await opened(workbook());
    expect(desk.store.get().tables?.map(({ name }) => name)).toEqual(['Accounts', 'Reps']);
  });

  test('the selection picks the table that it stands in', async () => {
    const host = workbook();
    const tables = (await opened(host)).desk.store.get().tables ?? [];
    expect(selectedTable({ sheet: 'Nowhere', range: 'B2' }, tables)).toBeNull();
    expect(selectedTable({ sheet: 'Reps', range: 'B2' }, tables)?.name).toBe('Reps');
  });

  test('of two tables on a sheet the one under the selection is picked', async () => {
    const rows: Rows = [
      ['Name', 'Size', null, 'Rep', 'Quota'],
      ['Acme', 1, null, 'Ann', 2],
    ];
    const host = createMemoryHost({ sheets: [{ name: 'Both', rows }] });
    const tables = await host.sheets.listTables();
    const picked = (range: string) => selectedTable({ sheet: 'Both', range }, tables)?.headers;
    expect(picked('E2')).toEqual(['Rep', 'Quota']);
    expect(picked('A1:B1')).toEqual(['Name', 'Size']);
  });

  test('the sheet Overrides is offered as no table of accounts, and its mistakes stop the run', async () => {
    const panel = await opened(workbook([overridesSheet([null, 'segment', 'Enterprise', '', '', ''])]));
    expect(panel.desk.store.get().tables?.map(({ name }) => name)).toEqual(['Accounts', 'Reps']);
    expect(await panel.tryPlan()).toBeNull();
    expect(panel.said()).toEqual(['overrides: row 2 has no key']);
  });
});

describe('a plan', () => {
  test('says everything that will be written, and writes nothing', async () => {
    const host = workbook();
    const before = everything(host);
    const { sheets, writing } = await (await opened(host)).plan();
    expect(everything(host)).toEqual(before);
    expect(writing.columns.map(({ header }) => header)).toContain('Tamarack segment');
    expect(writing.columns.every(({ isThere }) => !isThere)).toBe(true);
    expect(writing.rowCount).toBe(120);
    expect(sheets.every(({ state }) => state === 'fresh')).toBe(true);
    const made = sheets.map(({ name }) => name);
    expect(made).toEqual(expect.arrayContaining(['Model', 'Segments', 'TAM SAM SOM', 'Guardrails']));
    expect(made).not.toContain('Accounts');
  });

  test('a blank row between accounts gets nothing and counts for nothing', async () => {
    const gap = names.map(() => null);
    const rows = [...accounts.rows.slice(0, 5), gap, ...accounts.rows.slice(5)];
    const panel = await opened(createMemoryHost({ sheets: [{ name: 'Accounts', rows }] }));
    const plan = await panel.plan();
    expect([plan.writing.accountCount, plan.writing.rowCount]).toEqual([120, 121]);
    const cells = await cellsOf(panel.desk.engine, plan, 'Tamarack segment');
    expect([cells.length, cells[4], typeof cells[5]]).toEqual([121, null, 'string']);
  });

  test('a second one says what changes, account by account, before and after', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const untouched = await panel.plan();
    expect(untouched.writing.columns.every(({ isThere, changed }) => isThere && changed === 0)).toBe(true);
    const employees = names.indexOf('Employees');
    const smb = (await cellsOf(panel.desk.engine, untouched, 'Tamarack segment')).indexOf('SMB');
    const address = `${String.fromCharCode(65 + employees)}${smb + 2}`;
    type(host, 'Accounts', address, 90_000);
    const { columns } = (await panel.plan()).writing;
    const column = columns.find(({ header }) => header === 'Tamarack segment');
    expect(column).toMatchObject({ filled: 120, changed: 1 });
    const account = String(accounts.rows[smb + 1]?.[names.indexOf('Account Name')]);
    expect(column?.examples).toEqual([{ account, before: 'SMB', after: 'Enterprise' }]);
  });

  test('keeps the model that is written already, and replaces what the first one wrote', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const once = allButTheLog(host);
    const plan = await panel.plan();
    expect(plan.sheets[0]).toMatchObject({ name: 'Model', state: 'kept' });
    expect(plan.sheets.some(({ isTheUsers }) => isTheUsers)).toBe(false);
    await panel.write(plan);
    expect(allButTheLog(host)).toEqual(once);
  });

  test("a sheet of the user's own is named before it is overwritten", async () => {
    const plan = await (await opened(workbook([{ name: 'Segments', rows: [['my own notes']] }]))).plan();
    expect(plan.sheets.filter(({ isTheUsers }) => isTheUsers).map(({ name }) => name)).toEqual(['Segments']);
    expect(overwrites(plan)).toBe(true);
  });

  test('filled cells where new columns would stand are named', async () => {
    const rows = accounts.rows.map((row, index) => [...row, null, index === 4 ? 'a note' : null]);
    const plan = await (await opened(createMemoryHost({ sheets: [{ name: 'Accounts', rows }] }))).plan();
    expect(plan.inTheWay).toEqual({ count: 1, first: ['V5'] });
  });

  test('a decision on the sheet Overrides goes before the rules, in the column and in the counts', async () => {
    const key = accounts.rows[1]?.[0] ?? null;
    const decided = workbook([overridesSheet([key, 'segment', 'Enterprise', 'Ana', '2026-03-01', 'group'])]);
    const [plain, panel] = [await opened(workbook()), await opened(decided)];
    const first = async ({ desk, plan }: typeof panel) =>
      (await cellsOf(desk.engine, await plan(), 'Tamarack segment'))[0];
    expect([await first(plain), await first(panel)]).toEqual(['SMB', 'Enterprise']);
    const count = async ({ desk }: typeof panel) => {
      const model = desk.store.get().draft;
      const results = model && (await desk.engine.ask('show results', { model }));
      const segments = results?.ok ? results.value.segments : [];
      return segments.find(({ name }) => name === 'Enterprise')?.accounts ?? 0;
    };
    expect(await count(panel)).toBe((await count(plain)) + 1);
    await panel.write(await panel.plan());
    expect(decided.workbook.names.get('OVERRIDES')).toEqual({ sheet: 'Overrides', range: 'A1:F42' });
  });

  test('rows of our sheets that were edited by hand are named before they are replaced', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    type(host, 'Segments', 'C4', 'about 40');
    const plan = await panel.plan();
    const edited = plan.sheets.filter(({ editedRows }) => editedRows.length > 0);
    expect(edited.map(({ name, editedRows }) => [name, editedRows])).toEqual([['Segments', [4]]]);
    expect(overwrites(plan)).toBe(true);
    await panel.write(plan);
    expect(overwrites(await panel.plan())).toBe(false);
    await panel.undo();
    expect(overwrites(await panel.plan())).toBe(true);
  });

  test('a live sheet that came with the workbook is held to what we would write', async () => {
    const host = workbook([], { hasFunctions: true });
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const segments = host.workbook.sheets.get('Segments');
    if (segments) delete segments.mark;
    expect(overwrites(await panel.plan())).toBe(false);
    type(host, 'Segments', 'A7', 'mine');
    const plan = await panel.plan();
    expect(plan.sheets.find(({ name }) => name === 'Segments')?.editedRows).toEqual([7]);
  });

  test('mistakes on the Model sheet are said with their cells', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const rows = (await host.models.loadModel()) ?? [];
    const line = rows.findIndex((row) => row[0] === 'segment' && row[3] === 'at least');
    type(host, 'Model', `E${line + 1}`, 'two thousand');
    await panel.look();
    const { modelSheet } = panel.desk.store.get();
    expect(modelSheet?.problems.map(({ at }) => at?.cell)).toEqual([`Model!E${line + 1}`]);
  });

  test('a Model sheet that cannot be read is replaced only after the user agrees', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    type(host, 'Model', 'A2', 'nonsense');
    const plan = await panel.plan();
    expect(plan.sheets[0]).toMatchObject({ name: 'Model', state: 'replaced', isTheUsers: true });
    expect(overwrites(plan)).toBe(true);
  });

  test('a line that was moved by hand on the Model sheet is what is planned', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const rows = (await host.models.loadModel()) ?? [];
    const line = rows.findIndex((row) => row[0] === 'segment' && row[3] === 'at least');
    type(host, 'Model', `E${line + 1}`, 90_000);
    const plan = await panel.plan();
    expect(plan.sheets[0]?.state).toBe('kept');
    expect(plan.writing.columns.some(({ changed }) => changed > 0)).toBe(true);
  });
});

describe('what was written', () => {
  test('the column is what the worksheet function gives for the written model', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const answer = callFunction('SEGMENT', [accounts.rows, (await host.models.loadModel()) ?? []]);
    if (!answer.ok) throw new Error('SEGMENT gives no answer');
    const [header = [], ...rows] = (await host.sheets.readSheet('Accounts')) ?? [];
    const column = header.indexOf('Tamarack segment');
    expect(rows.map((row) => [row[column]])).toEqual(answer.value.slice(1));
    expect(panel.desk.store.get()).toMatchObject({ screen: 'results', isBehind: false });
  });

  test('undo puts back every cell, format, sheet and name', async () => {
    const host = workbook([{ name: 'Segments', rows: [['my own notes']] }]);
    const before = everything(host);
    const panel = await opened(host);
    await panel.write(await panel.plan());
    expect(host.workbook.names.has('MODEL')).toBe(true);
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('a host that knows the functions gets sheets of formulas', async () => {
    const host = workbook([], { hasFunctions: true });
    const panel = await opened(host);
    await panel.write(await panel.plan());
    const cells = host.workbook.sheets.get('Segments')?.cells;
    expect(cells?.[2]?.[0]).toEqual({ formula: "=SEGMENT_PROFILE('Accounts'!$A$1:$T$121, MODEL)" });
  });
});

describe('a formula beside the accounts', () => {
  const keys =
    'segment; possible segment; region; layer; possible layer; score; confidence; grade; excluded; reasons';
  const formula = `=SEGMENT_TABLE('Accounts'!$A$1:$T$121, MODEL, , "${keys}")`;
  const spilled = [...keys.split('; ')];

  test('stands in the header row after one empty column, and gives the columns that values would be', async () => {
    const host = workbook([], { hasFunctions: true });
    const panel = await opened(host);
    const plan = await panel.plan('live');
    await panel.write(plan);
    const cells = host.workbook.sheets.get('Accounts')?.cells;
    expect([cells?.[0]?.[19], cells?.[0]?.[20] ?? null, cells?.[0]?.[21]]).toEqual([
      names[19],
      null,
      { formula },
    ]);
    const model = (await host.models.loadModel()) ?? [];
    const answer = callFunction('SEGMENT_TABLE', [accounts.rows, model, undefined, keys]);
    if (!answer.ok) throw new Error('SEGMENT_TABLE gives no answer');
    for (const [index, { header }] of plan.writing.columns.entries())
      expect((await cellsOf(panel.desk.engine, await panel.plan('live'), header)).slice(0, 9)).toEqual(
        answer.value.slice(1, 10).map((row) => (row[index] === '' ? null : row[index])),
      );
    await panel.undo();
    expect(cells?.[0]?.[21] ?? null).toBeNull();
  });

  test('takes the place of the values of an earlier run, and values take its place', async () => {
    const host = workbook([], { hasFunctions: true });
    const panel = await opened(host);
    const start = everything(host);
    await panel.write(await panel.plan());
    const values = allButTheLog(host);
    const plan = await panel.plan('live');
    expect(plan.writing.clears.map(({ range }) => range)).toEqual(['U1:AD121']);
    expect(overwrites(plan)).toBe(false);
    await panel.write(plan);
    expect(await host.sheets.readCells({ sheet: 'Accounts', range: 'U1:AE121' })).toEqual(
      Array.from({ length: 121 }, () => Array(11).fill(null)),
    );
    // A spreadsheet shows what the formula spills; a workbook in memory does not calculate.
    host.workbook.type('Accounts', 'V1:AE2', [spilled, spilled.map(() => 'x')]);
    const back = await panel.plan('values');
    expect(back.writing.clears.map(({ range }) => range)).toEqual(['V1:AE121']);
    expect([back.inTheWay.count, back.writing.columns[0]?.at]).toEqual([0, 20]);
    await panel.write(back);
    expect(allButTheLog(host)).toEqual(values);
    await panel.undo();
    await panel.undo();
    await panel.undo();
    expect(everything(host)).toEqual(start);
  });

  test('what it spills is offered as no table', async () => {
    const rows = accounts.rows.map((row, index) => [
      ...row,
      null,
      ...spilled.map((key) => (index ? 'x' : key)),
    ]);
    const { desk } = await opened(createMemoryHost({ sheets: [{ name: 'Accounts', rows }] }));
    expect(desk.store.get().tables?.map(({ place }) => place.range)).toEqual(['A1:T121']);
  });

  test("cells of the user's in its way are named", async () => {
    const rows = accounts.rows.map((row, index) => [...row, null, null, index === 4 ? 'mine' : null]);
    const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows }], hasFunctions: true });
    const plan = await (await opened(host)).plan('live');
    expect(plan.inTheWay).toEqual({ count: 1, first: ['W5'] });
  });

  test('reads the overrides where the workbook has them', async () => {
    const host = workbook([overridesSheet([accounts.rows[1]?.[0] ?? null, 'segment', 'SMB', '', '', ''])], {
      hasFunctions: true,
    });
    const { writing } = await (await opened(host)).plan('live');
    expect(writing.formula?.formula).toMatch(/", OVERRIDES\)$/);
  });
});

describe('the accounts between two steps', () => {
  test('a column that is not mapped may come or go; it is said, and what the user chose stays', async () => {
    const host = workbook();
    const panel = await opened(host);
    const { draft } = panel.desk.store.get();
    type(host, 'Accounts', 'U1', 'My note');
    const plan = await panel.plan();
    expect(plan.headerChanges).toEqual({ gone: [], fresh: ['My note'], isMoved: false });
    expect(panel.desk.store.get().draft).toBe(draft);
    expect(panel.desk.store.get().mapping.at(-1)).toMatchObject({ header: 'My note', field: null });
    expect(plan.writing.columns[0]?.at).toBe(21);
  });

  test('columns that changed places are read where they stand', async () => {
    const host = workbook();
    const panel = await opened(host);
    const plain = await cellsOf(panel.desk.engine, await panel.plan(), 'Tamarack segment');
    host.workbook.type(
      'Accounts',
      'A1:T121',
      accounts.rows.map((row) => [...row].reverse()),
    );
    const plan = await panel.plan();
    expect(plan.headerChanges).toEqual({ gone: [], fresh: [], isMoved: true });
    expect(await cellsOf(panel.desk.engine, plan, 'Tamarack segment')).toEqual(plain);
  });

  test('a column that the model reads and that was renamed or deleted stops the plan, by its name', async () => {
    const host = workbook();
    const panel = await opened(host);
    const column = String.fromCharCode(65 + names.indexOf('Employees'));
    type(host, 'Accounts', `${column}1`, 'Staff');
    expect(await panel.tryPlan()).toBeNull();
    expect(panel.said().join()).toContain('Employees');
    type(host, 'Accounts', `${column}1`, 'Employees');
    expect(await panel.tryPlan()).not.toBeNull();
  });

  test('a table that is gone is said, with where to look', async () => {
    const host = workbook();
    const panel = await opened(host);
    host.workbook.sheets.delete('Accounts');
    expect(await panel.tryPlan()).toBeNull();
    expect(panel.said()).toEqual([expect.stringContaining('sheet Accounts is not where it was')]);
  });

  test('rows that were added are written too', async () => {
    const host = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan());
    host.workbook.type('Accounts', 'A122:T122', [[...(accounts.rows[7] ?? [])]]);
    const plan = await panel.plan();
    expect(plan.writing.accountCount).toBe(121);
    expect(plan.writing.columns[0]).toMatchObject({ filled: 120, changed: 1 });
  });
});

describe('a write that does not come to its end', () => {
  const writers = ['writeCells', 'writeSheet', 'writeLiveSheet', 'writeName'] as const;

  /** The host with a writer that fails at one step, before or after it has written. */
  function failing(host: MemoryHost, step: number, isAfter: boolean) {
    const counted = { steps: 0 };
    const guarded =
      (write: (...given: never[]) => Promise<void>) =>
      async (...given: never[]) => {
        const isHere = counted.steps++ === step;
        if (isHere && !isAfter) throw new Error('the sheet is protected');
        await write(...given);
        if (isHere) throw new Error('the sheet is protected');
      };
    const sheets = Object.fromEntries(
      writers.map((name) => [name, guarded(host.sheets[name] as (...given: never[]) => Promise<void>)]),
    );
    const saveModel = guarded(host.models.saveModel as (...given: never[]) => Promise<void>);
    const broken = {
      ...host,
      sheets: { ...host.sheets, ...sheets },
      models: { ...host.models, saveModel },
    } as MemoryHost;
    return { broken, counted };
  }

  test.each(['values', 'live'] as const)(
    'as %s: whatever step fails, everything is put back, and said',
    async (as) => {
      const make = () =>
        workbook([overridesSheet([accounts.rows[1]?.[0] ?? null, 'segment', 'SMB', '', '', ''])], {
          hasFunctions: as === 'live',
        });
      const whole = make();
      const { broken, counted } = failing(whole, -1, false);
      const panel = await opened(broken);
      await panel.write(await panel.plan(as));
      expect(counted.steps).toBeGreaterThan(4);
      for (let step = 0; step < counted.steps; step++) {
        for (const isAfter of [false, true]) {
          const host = make();
          const before = everything(host);
          const one = await opened(failing(host, step, isAfter).broken);
          await one.write(await one.plan(as));
          expect(everything(host)).toEqual(before);
          expect(one.said()).toEqual([
            expect.stringMatching(/^Writing failed half-way. Everything was put back/),
            'the sheet is protected',
          ]);
          expect(one.desk.store.get().undos).toEqual([]);
        }
      }
    },
  );

  test('what cannot be put back either is said, and Undo tries it again', async () => {
    const host = workbook();
    const before = everything(host);
    const { broken } = failing(host, 3, true);
    let isStuck = true;
    const stuck = {
      ...broken,
      sheets: {
        ...broken.sheets,
        restore: (...given: Parameters<typeof host.sheets.restore>) =>
          isStuck ? Promise.reject(new Error('still protected')) : host.sheets.restore(...given),
      },
    };
    const panel = await opened(stuck);
    await panel.write(await panel.plan());
    expect(panel.said()).toEqual([expect.stringContaining('Undo tries it again'), 'the sheet is protected']);
    expect(everything(host)).not.toEqual(before);
    isStuck = false;
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('called off at any of its turns it leaves the workbook as it was', async () => {
    const host = workbook();
    const before = everything(host);
    const panel = await opened(host);
    const plan = await panel.plan();
    for (let last = 1; ; last++) {
      const calling = new AbortController();
      let shown = 0;
      const turn = turnsWith(() => ++shown === last && calling.abort(), calling.signal);
      const writing = panel.write(plan, { ...quietDeed, turn });
      const ended = await writing.then(() => null).catch((error: unknown) => error);
      if (ended === null) break;
      expect(ended).toBe(cancelled);
      expect(everything(host)).toEqual(before);
    }
    expect(everything(host)).not.toEqual(before);
  });
});
