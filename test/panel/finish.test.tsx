/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Cell } from '#core';
import { makeSample } from '#core';
import type { MemoryHostOptions } from '../../panel/memory-host';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const { accounts } = makeSample({ accounts: 200, seed: 3, today: 46_000 });
const [names = []] = accounts.rows;

/** The panel over accounts alone. */
function open(options: MemoryHostOptions = {}) {
  return openPanel({ sheets: accountsAlone(), ...options });
}

function accountsAlone(count = 200) {
  return sampleSheets(count).slice(0, 1);
}

const isFigure = (header: unknown) => ['Employees', 'Annual Revenue'].includes(String(header));
const plainFigure = (cell: Cell) => (typeof cell === 'string' ? null : cell);
const trimmed = (cell: Cell) => (typeof cell === 'string' ? cell.trim().replace(/\s+/g, ' ') : cell);

function part(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

/** The lines of a list, name and state. */
function lines(name: string): readonly (string | null)[] {
  return within(part(name))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

async function planned(name = 'Columns beside Accounts'): Promise<void> {
  await screen.findByRole('region', { name });
}

describe('the last step of the wizard', () => {
  test('says what will be written where before anything is, and writes it when it is told to', async () => {
    const { host, press } = await open();
    await press(/^Finish/);
    await planned();
    expect([...host.workbook.sheets.keys()]).toEqual(['Accounts']);
    expect(lines('Columns beside Accounts')).toEqual(
      expect.arrayContaining(['Tamarack segmentnew column', 'Scorenew column']),
    );
    expect(lines('Sheets')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Modelnew sheet, \d+ rows$/)]),
    );
    expect(lines('Names')).toEqual(['MODELthe rows of sheet Model']);
    await press('Write');
    await screen.findByRole('heading', { level: 1, name: 'Results' });
    expect(host.workbook.names.get('MODEL')?.sheet).toBe('Model');
    const header = (await host.sheets.readSheet('Accounts'))?.[0];
    expect(header).toContain('Tamarack segment');
  });

  test('without functions in the workbook, formulas are not offered, with the reason', async () => {
    const { press } = await open();
    await press(/^Finish/);
    await planned();
    const live = screen.getByRole<HTMLInputElement>('radio', { name: 'Live formulas' });
    expect(live.disabled).toBe(true);
    screen.getByText('This spreadsheet does not know Tamarack’s functions.');
  });

  test('above 2,000 accounts formulas are not offered either', async () => {
    const { press } = await open({ sheets: accountsAlone(2001), hasFunctions: true });
    await press(/^Finish/);
    await planned();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Live formulas' }).disabled).toBe(true);
    screen.getByText(/2,001 accounts would make every edit slow/);
  });

  test('a live formula is shown as it will stand, and what sorting does to it is said', async () => {
    const { host, press, user } = await open({ hasFunctions: true });
    await press(/^Finish/);
    await planned();
    await user.click(screen.getByRole('radio', { name: 'Live formulas' }));
    const formula = await screen.findByText(
      /^=SEGMENT_TABLE\('Accounts'!\$A\$1:\$T\$201, MODEL, , "segment; /,
    );
    screen.getByText(/Sort the accounts by themselves/);
    await press('Write');
    await screen.findByText(/One formula beside Accounts that fills 10 columns for 200 accounts/);
    const cells = host.workbook.sheets.get('Accounts')?.cells[0];
    expect(cells?.[21]).toEqual({ formula: formula.textContent });
  });

  test('formulas without Tamarack are offered without its functions, the columns they stand on folded', async () => {
    const [header = [], ...rows] = accounts.rows;
    const plain = rows.map((row) =>
      row.map((cell, at) => (isFigure(header[at]) ? plainFigure(cell) : trimmed(cell))),
    );
    const { host, press, user } = await open({ sheets: [{ name: 'Accounts', rows: [header, ...plain] }] });
    await press(/^Finish/);
    await planned();
    await user.click(screen.getByRole('radio', { name: 'Formulas without Tamarack' }));
    const fold = await screen.findByText(/^\d+ columns that they stand on$/);
    expect(lines('Columns beside Accounts')).toContain('Tamarack segmentnew column');
    expect(fold.closest('details')?.open).toBe(false);
    expect(fold.closest('details')?.textContent).toContain('read: Employees');
    await press('Write');
    await screen.findByText(/^\d+ columns of formulas beside Accounts, for 200 accounts$/);
    const cell = host.workbook.sheets.get('Accounts')?.cells[1]?.[header.length];
    expect(cell).toEqual({ formula: expect.stringMatching(/^=IF\(.*"Enterprise"/) });
  });

  test('what no formula can say is said before anything is written, with its column, row and cell', async () => {
    const { host, press, user } = await open();
    await press(/^Finish/);
    await planned();
    await user.click(screen.getByRole('radio', { name: 'Formulas without Tamarack' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/"Employees" holds \d+ cells .* the first, in row \d+, is "/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write' }).disabled).toBe(true);
    expect([...host.workbook.sheets.keys()]).toEqual(['Accounts']);
  });

  test('above 10,000 accounts formulas in every row are not offered, with the reason', async () => {
    const rows = [
      ['Account', 'Employees'],
      ...Array.from({ length: 10_001 }, (_, at) => [`Account ${at}`, at]),
    ];
    const { press } = await open({ sheets: [{ name: 'Accounts', rows }] });
    await press(/^Finish/);
    await planned();
    const native = screen.getByRole<HTMLInputElement>('radio', { name: 'Formulas without Tamarack' });
    expect(native.disabled).toBe(true);
    screen.getByText(/10,001 accounts would make every edit slow; formulas are offered up to 10,000/);
  });

  test('evidence sheets are folded under their number, and left out where the user says so', async () => {
    const { host, press, user } = await open();
    await press(/^Finish/);
    await planned();
    const fold = within(part('Sheets'))
      .getByText(/^Evidence: \d+ sheets$/)
      .closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('Data quality');
    expect(fold?.textContent).not.toContain('TAM SAM SOM');
    await user.click(screen.getByRole('checkbox', { name: 'Write the evidence sheets too' }));
    await waitFor(() => expect(screen.queryByText(/^Evidence: /)).toBeNull());
    await planned();
    await press('Write');
    await screen.findByRole('heading', { level: 1, name: 'Results' });
    expect(host.workbook.sheets.has('TAM SAM SOM')).toBe(true);
    expect(host.workbook.sheets.has('Data quality')).toBe(false);
  });

  test('values with sheets of formulas are said to be both', async () => {
    const { press } = await open({ hasFunctions: true });
    await press(/^Finish/);
    await planned();
    screen.getByText('The columns are values; the sheets Segments and TAM SAM SOM follow by formula.');
  });

  test('a second write shows which accounts change, before and after', async () => {
    const { host, press, user } = await open();
    await press(/^Finish/);
    await planned();
    await press('Write');
    await screen.findByRole('heading', { level: 1, name: 'Results' });
    const column = String.fromCharCode(65 + names.indexOf('Employees'));
    const written = (await host.sheets.readSheet('Accounts')) ?? [];
    const small = written.findIndex((row) => row[20] === 'SMB');
    host.workbook.type('Accounts', `${column}${small + 1}`, [[90_000]]);
    await press('Write again');
    await planned();
    expect(lines('Columns beside Accounts')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Tamarack segmentreplaces 200 cells, 1 change/),
        'Excludedstays the same',
      ]),
    );
    expect(lines('Sheets')).toContain('Modelkept as it is');
    await user.click(screen.getAllByText('Some of the changes')[0]!);
    const table = screen.getByRole('table', { name: 'Changes in Tamarack segment' });
    const [, change] = within(table).getAllByRole('row');
    const account = String(accounts.rows[small]?.[names.indexOf('Account Name')]);
    expect(change?.textContent).toBe(`${account}SMBEnterprise`);
  });

  test("a sheet of the user's own is overwritten only after the user agrees, and comes back with Undo", async () => {
    const own = { name: 'Segments', rows: [['my own notes']] };
    const { host, press, user } = await open({ sheets: [...accountsAlone(), own] });
    await press(/^Finish/);
    await planned();
    screen.getByText('sheet Segments');
    const write = screen.getByRole<HTMLButtonElement>('button', { name: 'Write' });
    expect(write.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Overwrite it; I can undo this' }));
    await press('Write');
    await screen.findByRole('heading', { level: 1, name: 'Results' });
    await press('Undo');
    await screen.findByText('Undone: results written');
    expect(host.workbook.sheets.get('Segments')?.cells).toEqual([['my own notes']]);
    expect(host.workbook.sheets.has('Guardrails')).toBe(false);
  });

  test('when a sheet cannot be written, everything is put back, and that is said', async () => {
    const { host, press } = await open();
    const before = await host.sheets.readSheet('Accounts');
    host.workbook.sheets.set = () => {
      throw new Error('the sheet is protected');
    };
    await press(/^Finish/);
    await planned();
    await press('Write');
    await screen.findByText(/Writing failed half-way. Everything was put back/);
    await screen.findByText(/the sheet is protected/);
    expect(await host.sheets.readSheet('Accounts')).toEqual(before);
    screen.getByRole('button', { name: 'Nothing to undo' });
  });

  test('accounts that changed since they were read are read again before they are planned', async () => {
    const { host, press } = await open();
    host.workbook.type('Accounts', 'U1', [['My note']]);
    await press(/^Finish/);
    await planned();
    await screen.findByText('The columns have changed since they were read. New: My note.');
  });

  test('a column that the model reads and that is gone stops the write, with its name', async () => {
    const { host, press } = await open();
    const column = String.fromCharCode(65 + names.indexOf('Employees'));
    host.workbook.type('Accounts', `${column}1`, [['Staff']]);
    await press(/^Finish/);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Employees');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write' }).disabled).toBe(true);
    host.workbook.type('Accounts', `${column}1`, [['Employees']]);
    await press('Work it out');
    await planned();
  });
});

describe('the results', () => {
  test('say what was written, and figures that add up to the accounts in the market', async () => {
    const { press } = await open();
    await press(/^Finish/);
    await planned();
    await press('Write');
    await screen.findByText('10 columns beside Accounts, for 200 accounts');
    const table = await screen.findByRole('table', { name: 'Segments' });
    const counts = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
    const lead = screen.getByText(/^200 accounts, \d+ of them in the market$/).textContent ?? '';
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/(\d+) of them/.exec(lead)?.[1]));
    expect(within(part('Guardrails')).getAllByRole('listitem').length).toBeGreaterThan(5);
  });

  test('once undone they speak of nothing as written', async () => {
    const { press } = await open();
    await press(/^Finish/);
    await planned();
    await press('Write');
    await screen.findByText('What was written');
    await press('Undo');
    await screen.findByText(/Nothing of them has been written/);
    screen.getByRole('button', { name: 'Nothing to undo' });
  });
});
