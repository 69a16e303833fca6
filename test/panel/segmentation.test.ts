import type { Rows } from '#core';
import { makeSample } from '#core';
import { callFunction } from '#core/functions';
import { findAccountTables, selectedTable } from '../../panel/actions/find-account-tables';
import { planSegmentation } from '../../panel/actions/plan-segmentation';
import type { SegmentationPlan } from '../../panel/actions/plan-segmentation';
import { readAccounts } from '../../panel/actions/read-accounts';
import { writePlanned } from '../../panel/actions/write-planned';
import type { Host } from '../../panel/host';
import type { MemoryHost } from '../../panel/memory-host';
import { noSecondPlaces } from '../../panel/second-places';
import { cancelled, turnsWith } from '../../panel/turns';
import { overwrites } from '../../panel/write-plan';
import { createMemoryHost } from '../../panel/memory-host';

const { accounts, reps } = makeSample({ accounts: 120, seed: 3, today: 46_000 });

/** A deed that nobody watches and nobody calls off. */
const turn = turnsWith(() => undefined, new AbortController().signal);

function workbook(sheets: readonly { name: string; rows: Rows }[] = []): MemoryHost {
  return createMemoryHost({
    sheets: [{ name: 'Reps', rows: reps.rows }, { name: 'Accounts', rows: accounts.rows }, ...sheets],
    today: '2026-03-31',
  });
}

function overridesSheet(...decisions: Rows) {
  return { name: 'Overrides', rows: [['key', 'field', 'value', 'who', 'when', 'why'], ...decisions] };
}

async function firstTable(host: Host) {
  const [table] = await findAccountTables(host.sheets);
  if (!table) throw new Error('no table was found');
  return table;
}

async function planned(host: Host): Promise<SegmentationPlan> {
  const read = await readAccounts(host.sheets, host.models, (await firstTable(host)).place);
  const plan = await planSegmentation(host, read, read.mapping, noSecondPlaces, turn);
  if (!plan.ok) throw new Error(plan.problems.map(({ message }) => message).join('; '));
  return plan.value;
}

async function allCells(host: MemoryHost) {
  const names = [...host.workbook.sheets.keys()];
  return Promise.all(names.map(async (name) => [name, await host.sheets.readSheet(name)]));
}

describe('segmenting from the panel', () => {
  test('the table with most recognised columns is offered first', async () => {
    const host = workbook();
    const tables = await findAccountTables(host.sheets);
    expect(tables.map(({ name }) => name)).toEqual(['Accounts', 'Reps']);
  });

  test('the selection picks the table that it stands in', async () => {
    const host = workbook();
    const tables = await findAccountTables(host.sheets);
    expect(await selectedTable(host.sheets, tables)).toBeNull();
    host.workbook.select({ sheet: 'Reps', range: 'B2' });
    expect((await selectedTable(host.sheets, tables))?.name).toBe('Reps');
  });

  test('of two tables on a sheet the one under the selection is picked', async () => {
    const rows: Rows = [
      ['Name', 'Size', null, 'Rep', 'Quota'],
      ['Acme', 1, null, 'Ann', 2],
    ];
    const host = createMemoryHost({ sheets: [{ name: 'Both', rows }] });
    const tables = await findAccountTables(host.sheets);
    host.workbook.select({ sheet: 'Both', range: 'E2' });
    expect((await selectedTable(host.sheets, tables))?.headers).toEqual(['Rep', 'Quota']);
    host.workbook.select({ sheet: 'Both', range: 'A1:B1' });
    expect((await selectedTable(host.sheets, tables))?.headers).toEqual(['Name', 'Size']);
  });

  test('a plan says everything that will be written, and writes nothing', async () => {
    const host = workbook();
    const before = await allCells(host);
    const plan = await planned(host);
    expect(await allCells(host)).toEqual(before);
    expect(plan.columns.map(({ header }) => header)).toContain('Tamarack segment');
    expect(plan.columns.every(({ cells }) => cells.length === 120)).toBe(true);
    expect(plan.sheets.every(({ state }) => state === 'fresh')).toBe(true);
    const names = plan.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Model', 'Segments', 'TAM SAM SOM', 'Guardrails']));
    expect(names).not.toContain('Accounts');
  });

  test('the written column is what the worksheet function gives for the written model', async () => {
    const host = workbook();
    const plan = await planned(host);
    await writePlanned(host.sheets, host.models, plan, turn);
    const answer = callFunction('SEGMENT', [accounts.rows, (await host.models.loadModel()) ?? []]);
    if (!answer.ok) throw new Error('SEGMENT gives no answer');
    const [header = [], ...rows] = (await host.sheets.readSheet('Accounts')) ?? [];
    const column = header.indexOf('Tamarack segment');
    expect(rows.map((row) => [row[column]])).toEqual(answer.value.slice(1));
  });

  test('a blank row between accounts gets nothing and counts for nothing', async () => {
    const gap = accounts.rows[0]?.map(() => null) ?? [];
    const rows = [...accounts.rows.slice(0, 5), gap, ...accounts.rows.slice(5)];
    const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows }] });
    const plan = await planned(host);
    expect(plan.result.accounts).toBe(120);
    expect(plan.columns.map(({ cells }) => [cells.length, cells[4]])).toEqual(
      plan.columns.map(() => [121, null]),
    );
  });

  test('undo puts back every cell, sheet and name', async () => {
    const host = workbook([{ name: 'Segments', rows: [['my own notes']] }]);
    const before = await allCells(host);
    const undo = await writePlanned(host.sheets, host.models, await planned(host), turn);
    expect(host.workbook.names.has('MODEL')).toBe(true);
    await host.sheets.restore(undo);
    expect(await allCells(host)).toEqual(before);
    expect(host.workbook.names.size).toBe(0);
  });

  test('a decision on the sheet Overrides goes before the rules, in the column and in the counts', async () => {
    const key = accounts.rows[1]?.[0] ?? null;
    const decided = workbook([overridesSheet([key, 'segment', 'Enterprise', 'Ana', '2026-03-01', 'group'])]);
    const [plain, plan] = [await planned(workbook()), await planned(decided)];
    const segmentOf = ({ columns }: SegmentationPlan) => columns[0]?.cells[0];
    expect([segmentOf(plain), segmentOf(plan)]).toEqual(['SMB', 'Enterprise']);
    const counts = ({ result }: SegmentationPlan) =>
      result.segments.find(({ name }) => name === 'Enterprise')?.accounts;
    expect(counts(plan)).toBe((counts(plain) ?? 0) + 1);
    await writePlanned(decided.sheets, decided.models, plan, turn);
    expect(decided.workbook.names.get('OVERRIDES')).toEqual({ sheet: 'Overrides', range: 'A1:F42' });
  });

  test('the sheet Overrides is offered as no table of accounts, and its mistakes stop the run', async () => {
    const host = workbook([overridesSheet([null, 'segment', 'Enterprise', '', '', ''])]);
    const tables = await findAccountTables(host.sheets);
    expect(tables.map(({ name }) => name)).toEqual(['Accounts', 'Reps']);
    const read = await readAccounts(host.sheets, host.models, (await firstTable(host)).place);
    expect(read.problems.map(({ message }) => message)).toEqual(['overrides: row 2 has no key']);
  });

  test('rows of our sheets that were edited by hand are named before they are replaced', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    host.workbook.sheets.get('Segments')?.cells[3]?.splice(2, 1, 'about 40');
    const plan = await planned(host);
    const edited = plan.sheets.filter(({ editedRows }) => editedRows.length > 0);
    expect(edited.map(({ name, editedRows }) => [name, editedRows])).toEqual([['Segments', [4]]]);
    expect(overwrites(plan)).toBe(true);
    await writePlanned(host.sheets, host.models, plan, turn);
    expect(overwrites(await planned(host))).toBe(false);
  });

  test('undo brings a hand edit back, and it is still known as one', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    host.workbook.sheets.get('Segments')?.cells[3]?.splice(2, 1, 'about 40');
    const undo = await writePlanned(host.sheets, host.models, await planned(host), turn);
    await host.sheets.restore(undo);
    expect(overwrites(await planned(host))).toBe(true);
  });

  test('a live sheet that came with the workbook is held to what we would write', async () => {
    const memory = workbook();
    const host = { ...memory, desk: { ...memory.desk, hasFunctions: true } };
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    const segments = memory.workbook.sheets.get('Segments');
    if (segments) delete segments.mark;
    expect(overwrites(await planned(host))).toBe(false);
    segments?.cells[6]?.splice(0, 1, 'mine');
    expect((await planned(host)).sheets.find(({ name }) => name === 'Segments')?.editedRows).toEqual([7]);
  });

  test('a second run keeps the model and replaces what the first wrote', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    const once = await allCells(host);
    const plan = await planned(host);
    expect(plan.model).toBeNull();
    expect(plan.sheets[0]).toMatchObject({ name: 'Model', state: 'kept' });
    expect(plan.sheets.some(({ isTheUsers }) => isTheUsers)).toBe(false);
    await writePlanned(host.sheets, host.models, plan, turn);
    expect(await allCells(host)).toEqual(once);
  });

  test("a sheet of the user's own is named before it is overwritten", async () => {
    const plan = await planned(workbook([{ name: 'Segments', rows: [['my own notes']] }]));
    expect(plan.sheets.filter(({ isTheUsers }) => isTheUsers).map(({ name }) => name)).toEqual(['Segments']);
  });

  test('filled cells where new columns would stand are named', async () => {
    const rows = accounts.rows.map((row, index) => [...row, null, index === 4 ? 'a note' : null]);
    const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows }] });
    expect((await planned(host)).overlap.cells).toEqual(['V5']);
  });

  test('a column that is taken for another field changes the model', async () => {
    const host = workbook();
    const read = await readAccounts(host.sheets, host.models, (await firstTable(host)).place);
    const mapping = read.mapping.map((column) =>
      column.header === 'Employees' ? { ...column, field: null, kind: null } : column,
    );
    const plan = await planSegmentation(host, read, mapping, noSecondPlaces, turn);
    if (!plan.ok) throw new Error('no plan');
    const fields = plan.value.model?.fields.map(({ field }) => field);
    expect(fields).not.toContain('employees');
    expect(fields).toContain('revenue');
  });

  test('mistakes on the Model sheet are said with their cells, and stop the run', async () => {
    const host = workbook();
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    const rows = (await host.models.loadModel()) ?? [];
    const line = rows.findIndex((row) => row[0] === 'segment' && row[3] === 'at least');
    host.workbook.sheets.get('Model')?.cells[line]?.splice(4, 1, 'two thousand');
    const read = await readAccounts(host.sheets, host.models, (await firstTable(host)).place);
    expect(read.model).toBeNull();
    expect(read.problems.map(({ at }) => at?.cell)).toEqual([`Model!E${line + 1}`]);
  });

  test('a write that fails half way leaves the workbook as it was', async () => {
    const host = workbook();
    const before = await allCells(host);
    const plan = await planned(host);
    const breaking = { ...host.models, saveModel: () => Promise.reject(new Error('the sheet is protected')) };
    const writing = writePlanned(host.sheets, breaking, plan, turn);
    await expect(writing).rejects.toThrow('the sheet is protected');
    expect(await allCells(host)).toEqual(before);
  });

  test('a deed that is called off between two of its turns leaves the workbook as it was', async () => {
    const host = workbook();
    const before = await allCells(host);
    const plan = await planned(host);
    for (const last of [1, 2, 4]) {
      const calling = new AbortController();
      let shown = 0;
      const counting = turnsWith(() => ++shown === last && calling.abort(), calling.signal);
      await expect(writePlanned(host.sheets, host.models, plan, counting)).rejects.toBe(cancelled);
      expect(await allCells(host)).toEqual(before);
    }
  });

  test('a host that knows the functions gets sheets of formulas', async () => {
    const memory = workbook();
    const host = { ...memory, desk: { ...memory.desk, hasFunctions: true } };
    await writePlanned(host.sheets, host.models, await planned(host), turn);
    const cells = memory.workbook.sheets.get('Segments')?.cells;
    expect(cells?.[2]?.[0]).toEqual({ formula: "=SEGMENT_PROFILE('Accounts'!$A$1:$T$121, MODEL)" });
  });
});
