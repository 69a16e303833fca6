import type { Cell, Rows, WrittenCell } from '#core';
import { makeSample } from '#core';
import { segmentNow } from '../../panel/deeds/segment-now';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import type { WritePlan } from '../../panel/write-plan';
import { univerCells } from '../core/native-formulas/univer-cells';
import { deskOver, everything, quietDeed } from './desk-under-test';

const sample = makeSample({ accounts: 60, seed: 3, today: 46_000 });
const [names = []] = sample.accounts.rows;
const figures = new Set(
  ['Employees', 'Annual Revenue', 'Current Spend', 'Last Activity'].map((header) => names.indexOf(header)),
);

/** The sample's accounts without what a formula alone would read otherwise: figures as texts, and blanks at ends. */
const accounts = {
  rows: sample.accounts.rows.map((cells, row) =>
    cells.map((cell, column): Cell => {
      if (row === 0 || typeof cell !== 'string') return cell;
      return figures.has(column) ? null : cell.trim().replace(/\s+/g, ' ');
    }),
  ),
};
const columnOf = (header: string) => names.indexOf(header);

const isFormula = (cell: WrittenCell | undefined): cell is { readonly formula: string } =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** A workbook whose formulas give what the workbench's engine makes of them, once they are calculated. */
function workbook(sheets: readonly { name: string; rows: Rows }[] = [], rows: Rows = accounts.rows) {
  const known = new Map<string, Cell>();
  const host = createMemoryHost({
    sheets: [{ name: 'Accounts', rows }, ...sheets],
    today: '2026-03-31',
    hasFunctions: true,
    calculate: (formula) => known.get(formula) ?? null,
  });
  const calculate = async (): Promise<void> => {
    const cells = cellsOf(host);
    const answers = await univerCells(cells);
    for (const [row, written] of cells.entries())
      for (const [column, cell] of written.entries())
        if (isFormula(cell)) known.set(cell.formula, answers.get(`${row},${column}`) as Cell);
  };
  return { host, calculate };
}

function cellsOf(host: MemoryHost): readonly (readonly WrittenCell[])[] {
  const { cells = [] } = host.workbook.sheets.get('Accounts') ?? {};
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

async function opened(host: MemoryHost) {
  const panel = deskOver(host);
  await panel.look();
  return panel;
}

const headersOf = ({ writing }: WritePlan, isStep = false) =>
  writing.columns.filter((column) => column.isStep === isStep).map(({ header }) => header);

/** The values below a header beside the accounts. */
async function column(host: MemoryHost, header: string): Promise<readonly Cell[]> {
  const [headers = [], ...rows] = (await host.sheets.readSheet('Accounts')) ?? [];
  const at = headers.indexOf(header);
  return rows.map((row) => (row[at] === '' ? null : (row[at] ?? null)));
}

const asked = ['Tamarack segment', 'Grade', 'Layer', 'Score'];

describe('results as formulas without Tamarack', () => {
  test('stand behind the last column of the accounts, and calculate to what values would be', async () => {
    const [one, other] = [workbook(), workbook()];
    const panel = await opened(one.host);
    const plan = await panel.plan('native');
    expect(headersOf(plan)).toEqual(asked);
    expect(headersOf(plan, true)).toEqual(expect.arrayContaining(['read: Employees']));
    expect(plan.writing.columns[0]?.at).toBe(names.length);
    await panel.write(plan);
    await one.calculate();
    const values = await opened(other.host);
    await values.write(await values.plan('values'));
    for (const header of asked) {
      const [formulas, written] = [await column(one.host, header), await column(other.host, header)];
      expect(formulas).toHaveLength(accounts.rows.length - 1);
      for (const [row, cell] of written.entries())
        if (typeof cell === 'number') expect(formulas[row]).toBeCloseTo(cell, 9);
        else expect([header, row, formulas[row]]).toEqual([header, row, cell]);
    }
  });

  test('call no function of ours, on no sheet', async () => {
    const { host } = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan('native'));
    const ours = /\b(SEGMENT|TAM_ROLLUP|GUARDRAILS|TAMARACK)\w*\(/;
    for (const { cells } of host.workbook.sheets.values())
      for (const row of cells)
        for (const cell of row ?? []) if (isFormula(cell)) expect(cell.formula).not.toMatch(ours);
  });

  test('a second write finds them as ours and changes nothing', async () => {
    const { host, calculate } = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan('native'));
    await calculate();
    await panel.look();
    expect(panel.desk.store.get().accounts?.headers).toEqual(names);
    const again = await panel.plan('native');
    expect(again.headerChanges).toBeNull();
    expect(again.inTheWay.count).toBe(0);
    expect(again.writing.columns.filter(({ isStep }) => !isStep).map(({ changed }) => changed)).toEqual([
      0, 0, 0, 0,
    ]);
    const before = cellsOf(host);
    await panel.write(again);
    expect(cellsOf(host)).toEqual(before);
  });

  test('values take their place, and they take the place of values', async () => {
    const { host, calculate } = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan('native'));
    await calculate();
    const values = await panel.plan('values');
    expect(values.writing.standing).toBe('native');
    expect(values.writing.left).toEqual([]);
    await panel.write(values);
    const [headers = []] = (await host.sheets.readSheet('Accounts')) ?? [];
    expect(headers.filter((header) => String(header).startsWith('read: '))).toEqual([]);
    expect(headers.slice(names.length, names.length + 2)).toEqual(['Tamarack segment', 'Possible segment']);
    await panel.write(await panel.plan('native'));
    const [now = []] = (await host.sheets.readSheet('Accounts')) ?? [];
    expect(now.slice(names.length, names.length + asked.length)).toEqual(asked);
    expect(now).not.toContain('Possible segment');
  });

  test('stay behind columns that the user added behind them', async () => {
    const { host, calculate } = workbook();
    const panel = await opened(host);
    const plan = await panel.plan('native');
    await panel.write(plan);
    await calculate();
    const behind = names.length + plan.writing.columns.length;
    host.workbook.sheets.get('Accounts')!.cells.forEach((row, at) => (row[behind] = at === 0 ? 'Mine' : at));
    await panel.look();
    expect(panel.desk.store.get().accounts?.headers).toEqual([...names, 'Mine']);
    const values = await panel.plan('values');
    expect(values.writing.clears).toEqual([]);
    expect(values.writing.left).toEqual(expect.arrayContaining(['read: Employees']));
  });

  test('are undone cell by cell', async () => {
    const { host } = workbook();
    const panel = await opened(host);
    const before = everything(host);
    await panel.write(await panel.plan('native'));
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('Segment accounts of another panel writes them again, and no values', async () => {
    const { host, calculate } = workbook();
    const first = await opened(host);
    await first.write(await first.plan('native'));
    await calculate();
    const small = cellsOf(host);
    const next = await opened(host);
    await segmentNow(next.desk, quietDeed);
    expect(cellsOf(host)).toEqual(small);
  });

  test('a decision on the sheet Overrides goes before the rules', async () => {
    const key = String(accounts.rows[1]?.[columnOf('Account ID')]);
    const decisions: Rows = [
      ['key', 'field', 'value', 'who', 'when', 'why'],
      [key, 'segment', 'SMB', 'Ann', { day: 46_000 }, 'agreed'],
    ];
    const { host, calculate } = workbook([{ name: 'Overrides', rows: decisions }]);
    const panel = await opened(host);
    await panel.write(await panel.plan('native'));
    await calculate();
    expect((await column(host, 'Tamarack segment'))[0]).toBe('SMB');
  });
});

describe('what no formula can say', () => {
  const employees = columnOf('Employees');
  const withText = (row: number) =>
    accounts.rows.map((cells, at) =>
      at === row ? cells.map((cell, column) => (column === employees ? '1.2k' : cell)) : cells,
    );

  test('is refused before anything is written, with the column, the row and the cell named', async () => {
    const { host } = workbook([], withText(7));
    const before = everything(host);
    const panel = await opened(host);
    const plan = await panel.tryPlan('native');
    const said = plan
      ? plan.writing.unsaid.flatMap(({ problems }) => problems.map(({ message }) => message))
      : panel.said();
    expect(said).toEqual(
      expect.arrayContaining([expect.stringMatching(/^"Employees" holds 1 cell .* in row 8, is "1\.2k"/)]),
    );
    expect(everything(host)).toEqual(before);
  });

  test('is written by no press of Segment accounts: the last step of the wizard says why', async () => {
    const { host, calculate } = workbook();
    const panel = await opened(host);
    await panel.write(await panel.plan('native'));
    await calculate();
    host.workbook.type('Accounts', 'A1', [[...names]]);
    const founded = names.findIndex((header) => header === 'Employees');
    host.workbook.sheets.get('Accounts')!.cells[7]![founded] = '1.2k';
    const before = cellsOf(host);
    await panel.look();
    panel.desk.store.dispatch({ kind: 'began' });
    await segmentNow(panel.desk, quietDeed);
    expect(cellsOf(host)).toEqual(before);
  });
});
