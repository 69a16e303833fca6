import type { Page } from 'playwright-core';
import type { Cell } from '#core';
import { appears, button, goTo, pressButton, settled, writeResults } from './panel-page';
import type { PanelWindow } from './panel-page';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { expectSoon } from './workbench-page';

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

type Cells = readonly (readonly Cell[])[];

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as PanelWindow).panelWorkbook.sheets.keys()]);

const cellsOf = async (page: Page, name: string): Promise<Cells> =>
  (await page.evaluate(
    (sheet) => (window as unknown as PanelWindow).panelWorkbook.sheets.get(sheet)?.cells ?? [],
    name,
  )) as Cells;

function placeOf(cells: Cells, header: string): number {
  const at = (cells[0] ?? []).indexOf(header);
  if (at < 0) throw new Error(`no column ${header} among ${(cells[0] ?? []).join(', ')}`);
  return at;
}

const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));

/** Types into the cell of a row, from 1, under a header, as a user of the spreadsheet does. */
async function typeUnder(page: Page, sheet: string, header: string, row: number, typed: string) {
  const range = `${letters(placeOf(await cellsOf(page, sheet), header))}${row + 1}`;
  await page.evaluate(
    (told) => (window as unknown as PanelWindow).panelWorkbook.type(told.sheet, told.range, [[told.typed]]),
    { sheet, range, typed },
  );
}

const csvOf = (rows: Cells): string =>
  rows.map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(',')).join('\n');

/** Tells the panel that the accounts were changed beside it. */
async function lookAgain(page: Page): Promise<void> {
  await appears(page.getByText('The accounts have changed since they were read.'));
  await pressButton(page, 'Look again');
  await settled(page);
}

/** A later export of some columns: one account with another size, one with a misspelt industry, one new, the last gone. */
function laterExport(accounts: Cells) {
  const headers = ['Account ID', 'Account Name', 'Industry', 'Employees'];
  const places = headers.map((header) => placeOf(accounts, header));
  const rows = accounts.slice(1, -1).map((row) => places.map((at) => row[at] ?? null));
  const known = rows.findIndex((row) => row[2] === 'Software');
  rows[0]![3] = 54_321;
  rows[known]![2] = 'Softwaer';
  return { csv: csvOf([headers, ...rows, ['NEW-1', 'Zebra Works', 'Software', 700]]), misspelt: known + 1 };
}

test('from an import over the health of the data and what two owners say to a scenario that is adopted', async () => {
  const { page, errors, calledHosts } = await served.openPage(
    'panel.html?width=320&accounts=150&history=1&reps=1&name=Accounts',
    { width: 320, reducedMotion: true },
  );
  await settled(page);
  await goTo(page, 'finish');
  const before = await cellsOf(page, 'Accounts');

  // Import: what is new, changed and gone is seen first, then written.
  const { csv, misspelt } = laterExport(before);
  await goTo(page, 'accounts');
  await page.locator('summary', { hasText: 'Import a file' }).click();
  await page.getByLabel('File (csv, tsv, xlsx, text)').setInputFiles({
    name: 'later.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await appears(page.getByText('New: 1. Changed: 2. Gone: 1. Unchanged: 147.'));
  await pressButton(page, 'Import 1 new and 2 changed');
  await appears(page.getByText('Imported: later.csv'));
  await settled(page);
  const imported = await cellsOf(page, 'Accounts');
  expect(imported).toHaveLength(before.length + 1);
  expect(imported[1]![placeOf(imported, 'Employees')]).toBe(54_321);
  expect(imported.at(-1)![placeOf(imported, 'Account Name')]).toBe('Zebra Works');

  // Health: the misspelt industry is found, mended on the sheet, and gone.
  await goTo(page, 'health');
  await page.evaluate(() =>
    document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
  );
  await appears(page.getByText(/"Softwaer"/));
  await typeUnder(page, 'Accounts', 'Industry', misspelt, 'Software');
  await lookAgain(page);
  await goTo(page, 'health');
  await page.evaluate(() =>
    document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
  );
  await settled(page);
  expect(await page.getByText(/"Softwaer"/).count()).toBe(0);
  await writeResults(page);

  // Review: two owners answer on their sheets.
  await goTo(page, 'review');
  await pressButton(page, 'Write review sheets');
  await appears(page.getByText(/review sheets? written$/));
  await settled(page);
  const reviews: { readonly sheet: string; readonly cells: Cells }[] = [];
  for (const sheet of await sheetNames(page)) {
    const cells = await cellsOf(page, sheet);
    if (cells[0]?.includes('Review key')) reviews.push({ sheet, cells });
  }
  const answered = reviews.filter(({ cells }) => cells.length > 2).slice(0, 2);
  expect(answered).toHaveLength(2);
  const decided: { readonly key: string; readonly segment: string }[] = [];
  for (const { sheet, cells } of answered) {
    const segment = String(cells[1]![placeOf(cells, 'Segment now')]) === 'Enterprise' ? 'SMB' : 'Enterprise';
    await typeUnder(page, sheet, 'Correct segment', 1, segment);
    await typeUnder(page, sheet, 'Reason', 1, 'I know them');
    decided.push({ key: String(cells[1]![placeOf(cells, 'Review key')]), segment });
  }
  await pressButton(page, 'Read corrections');
  await appears(page.getByText('2 corrections can be taken'));
  await pressButton(page, 'Take 2 answers');
  await appears(page.getByText('2 corrections taken'));
  await settled(page);
  const overrides = await cellsOf(page, 'Overrides');
  for (const { key, segment } of decided) {
    const row = overrides.find((cells) => cells[placeOf(overrides, 'key')] === key)!;
    expect(row[placeOf(overrides, 'value')]).toBe(segment);
  }

  // The second run respects them.
  await writeResults(page);
  const run = await cellsOf(page, 'Accounts');
  const own = run[0]!.findIndex((header) => header === 'Tamarack segment' || header === 'Segment (Tamarack)');
  const at = own < 0 ? placeOf(run, 'Segment') : own;
  for (const { key, segment } of decided)
    expect(run.find((row) => row[placeOf(run, 'Account ID')] === key)?.[at]).toBe(segment);

  // A scenario: the line of the highest segment is moved, kept, compared with what was, and adopted.
  const keep = async (name: string) => {
    await goTo(page, 'scenarios');
    await page.getByLabel('Name of the scenario').fill(name);
    await pressButton(page, 'Save scenario');
    await appears(page.getByText(`scenario ${name} saved`));
  };
  const isModel = (wanted: Cells) =>
    expectSoon(async () => JSON.stringify(await cellsOf(page, 'Model')) === JSON.stringify(wanted));
  const model = await cellsOf(page, 'Model');
  await keep('Now');
  await goTo(page, 'segments');
  await page.getByRole('slider').last().focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight');
  await expectSoon(async () => JSON.stringify(await cellsOf(page, 'Model')) !== JSON.stringify(model));
  await keep('Higher');
  const moved = await cellsOf(page, 'Scenario Higher');
  await pressButton(page, 'Restore: Now');
  await isModel(model);
  await pressButton(page, 'Compare: Higher');
  await pressButton(page, 'Swap');
  await appears(page.getByText(/accounts move to another segment/));
  await pressButton(page, 'Adopt Higher');
  await appears(page.getByText('scenario Higher adopted'));
  await settled(page);
  expect(await cellsOf(page, 'Model')).toEqual(moved);
  const log = await cellsOf(page, 'Change log');
  expect(log.at(-1)?.join(' ')).toMatch(/Scenario Higher adopted; the model before it is kept as Before /);
  await appears(button(page, 'Undo: scenario Higher adopted'));
  expect(errors).toEqual([]);
  expect(calledHosts()).toEqual(['127.0.0.1']);
  await page.close();
});
