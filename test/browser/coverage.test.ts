import type { Page } from 'playwright-core';
import { faults, widestOverhang } from './page-checks';
import type { PanelWindow } from './panel-page';
import {
  appears,
  button,
  goTo,
  pressMain,
  settled,
  undo,
  unfold,
  workbookCells,
  writeResults,
} from './panel-page';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { tabTo } from './tab-to';

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

/** The cells of a sheet as it stands; none where there is none. */
async function rowsOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(
    (name) => (window as unknown as PanelWindow).panelWorkbook.sheets.get(name)?.cells ?? [],
    sheet,
  );
}

/** What the one line below a section's title says. */
function resultOf(page: Page, title: string) {
  return page.locator('summary', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
}

/** Opens a section of the step by the keyboard. */
async function open(page: Page, title: string): Promise<void> {
  const places = await page.locator('main details > summary h2').allTextContents();
  await tabTo(page, `details:nth-of-type(${places.indexOf(title) + 1}) > summary:has(h2)`);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Types into a field that the keyboard reaches. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await appears(field);
  await tabTo(page, `[id="${await field.getAttribute('id')}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** What accounts add up to by segment, as the data of the pivot and as the pivot have it. */
async function bySegment(page: Page): Promise<readonly [data: unknown, pivot: unknown]> {
  const [, header = [], ...rows] = await rowsOf(page, 'Coverage data');
  const at = header.indexOf('Segment');
  const counts = new Map<unknown, number>();
  for (const row of rows) counts.set(row[at], (counts.get(row[at]) ?? 0) + 1);
  const table = (await rowsOf(page, 'Coverage')).slice(4);
  const shown = table.filter(([name]) => name !== null && name !== undefined && name !== 'Total');
  return [
    Object.fromEntries(counts),
    Object.fromEntries(shown.map((row) => [row[0], row.filter((cell) => typeof cell === 'number').at(-1)])),
  ];
}

test('a planner goes from roles to books and pivots by the keyboard alone, moves a line, and takes it back', async () => {
  const { page, errors } = await served.openPage('panel.html?width=320&accounts=300&history=1', {
    width: 320,
  });
  await settled(page);
  await page.keyboard.press('Tab');
  await tabTo(page, 'button[data-screen=coverage]');
  await page.keyboard.press('Enter');
  await appears(page.locator('main[data-screen=coverage]'));
  await settled(page);
  await appears(button(page, 'Start with rules of thumb'));
  await tabTo(page, 'main button', 'Start with rules of thumb');
  await page.keyboard.press('Enter');
  await appears(resultOf(page, 'Roles').getByText(/^AE/));
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, 'main button', 'Make the sheet Reps of the owners of the accounts');
  await page.keyboard.press('Enter');
  await appears(resultOf(page, 'Reps').getByText(/^\d+ reps/));
  await open(page, 'Roles');
  await typeInto(page, 'Quota a year, AE', '900000');
  await open(page, 'Hours');
  await typeInto(page, 'Hours of AE for an account of Enterprise', '90');
  await open(page, 'Capacity');
  await appears(resultOf(page, 'Capacity').getByText(/needed, \d[\d.]* there$/));
  await typeInto(page, 'Target of the year', '5000000');
  await open(page, 'Headcount');
  await appears(resultOf(page, 'Headcount').getByText(/heads? cover/));
  await open(page, 'Territories');
  await tabTo(page, 'main button', 'Carve territories');
  await page.keyboard.press('Enter');
  await appears(resultOf(page, 'Territories').getByText(/^\d+ books, at most/));
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Carve again');
  await unfold(page);
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
  await tabTo(page, 'main button', 'Next: Finish');
  await page.keyboard.press('Enter');
  await appears(page.locator('main[data-screen=finish]'));
  await pressMain(page);
  await appears(page.locator('main[data-screen=results]'));
  await settled(page);
  const names = await page.evaluate(() => [
    ...(window as unknown as PanelWindow).panelWorkbook.sheets.keys(),
  ]);
  expect(names).toEqual(
    expect.arrayContaining([
      'Reps',
      'Coverage plan',
      'Headcount',
      'Books',
      'Territories',
      'Books by industry',
      'Coverage',
    ]),
  );
  const books = (await rowsOf(page, 'Books by industry')).map(([name]) => name);
  expect(books).toEqual(expect.arrayContaining(['Owner', 'Total', 'Most', 'Median', 'Least']));
  const [data, pivot] = await bySegment(page);
  expect(pivot).toEqual(data);

  const written = await page.evaluate(workbookCells);
  await goTo(page, 'segments');
  await page.getByRole('slider').first().focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await writeResults(page);
  const [after, followed] = await bySegment(page);
  expect(after).not.toEqual(data);
  expect(followed).toEqual(after);
  await undo(page);
  await undo(page);
  expect(await page.evaluate(workbookCells)).toBe(written);
  expect(errors).toEqual([]);
  await page.close();
});
