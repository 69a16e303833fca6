import type { Page } from 'playwright-core';
import { faults, widestOverhang } from './page-checks';
import {
  appears,
  becomes,
  button,
  goTo,
  pressButton,
  pressMain,
  settled,
  steps,
  undo,
  workbookCells,
  writeResults,
} from './panel-page';
import type { PanelWindow } from './panel-page';
import type { ServedWorkbench, WatchedPage } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { tabTo } from './tab-to';

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

async function openPanel(query: string): Promise<WatchedPage> {
  const watched = await served.openPage(`panel.html?width=320&${query}`, { width: 320 });
  await settled(watched.page);
  return watched;
}

const cells = (page: Page) => page.evaluate(workbookCells);

/** As a user types, or another program writes. */
function typeCells(page: Page, sheet: string, range: string, typed: unknown[][]): Promise<void> {
  return page.evaluate(
    ([name, place, values]) =>
      (window as unknown as PanelWindow).panelWorkbook.type(
        name as string,
        place as string,
        values as unknown[][],
      ),
    [sheet, range, typed],
  );
}

const inPlace = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.hasAttribute('data-screen-title') ? at.textContent : null;
  });

describe('the panel', () => {
  test('says what to do when the workbook holds no accounts', async () => {
    const { page, errors } = await openPanel('accounts=0');
    await appears(page.getByText(/No table of accounts/));
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 150, height: 900 });
    await page.evaluate(() => document.getElementById('panel')?.style.setProperty('width', '150px'));
    expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the whole wizard can be gone through, written and undone from the keyboard alone', async () => {
    const { page, errors } = await openPanel('accounts=60');
    const before = await cells(page);
    await page.keyboard.press('Tab');
    await tabTo(page, 'button[data-screen=accounts]');
    await page.keyboard.press('Enter');
    for (const [index, step] of steps.entries()) {
      await appears(page.locator(`main[data-screen=${step}]`));
      await settled(page);
      // What led here is gone: reading goes on at the title of the step.
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-screen-title'));
      expect((await inPlace(page))?.toLowerCase()).toBe(step);
      if (step === 'segments') await moveLineByKeyboard(page);
      if (index === steps.length - 1) break;
      await tabTo(
        page,
        'main > :last-child button:last-of-type:not(:first-of-type), main > :last-child button:only-of-type',
      );
      await page.keyboard.press(index % 2 ? 'Space' : 'Enter');
    }
    const edited = await cells(page);
    await tabTo(page, '#tamarack-foot button');
    await page.keyboard.press('Enter');
    await appears(page.locator('main[data-screen=results]'));
    await settled(page);
    await page
      .getByRole('status')
      .filter({ hasText: /columns and .* sheets were written/ })
      .waitFor();
    expect(await cells(page)).not.toBe(edited);
    for (const was of [edited, before]) {
      await tabTo(page, 'main header button:last-of-type');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: /^Undone:/ })
        .waitFor();
      await settled(page);
      expect(await cells(page)).toBe(was);
      await page.locator('main [data-screen-title]').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('Escape leads home, and no further', async () => {
    const { page } = await openPanel('accounts=60');
    await goTo(page, 'fit');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-screen-title'));
    await page.keyboard.press('Escape');
    await appears(page.locator('main[data-screen=home]'));
    await page.keyboard.press('Escape');
    expect(await page.locator('main').getAttribute('data-screen')).toBe('home');
    await page.close();
  });

  test('a field taken twice is said, and writing waits until it is mended', async () => {
    const { page } = await openPanel('accounts=60');
    await goTo(page, 'accounts');
    const state = page.getByLabel('Field for State');
    const said = page.getByText('country is taken from two columns; choose one').first();
    const next = button(page, 'Next: Market');
    await state.selectOption('country');
    await appears(said);
    await settled(page);
    await becomes(next, 'disabled');
    await goTo(page, 'finish');
    await appears(said);
    await becomes(page.locator('#tamarack-foot button'), 'disabled');
    await goTo(page, 'accounts');
    await state.selectOption('');
    await said.waitFor({ state: 'detached' });
    await settled(page);
    await becomes(next, 'enabled');
    await page.close();
  });

  test("a sheet of the user's own is overwritten only after the user agrees, and undo gives it back", async () => {
    const { page } = await openPanel('accounts=60&own=Segments');
    const before = await cells(page);
    await goTo(page, 'finish');
    await appears(page.getByText('This would be overwritten'));
    await appears(page.getByText('sheet Segments').first());
    const write = button(page, 'Write');
    await becomes(write, 'disabled');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Overwrite it; I can undo this').check();
    await pressMain(page);
    await appears(page.locator('main[data-screen=results]'));
    await undo(page);
    expect(await cells(page)).toBe(before);
    await page.close();
  });

  test('the counts of the segments add up to the accounts in the market', async () => {
    const { page } = await openPanel('accounts=300');
    await writeResults(page);
    const table = page.getByRole('table', { name: 'Segments' });
    const counts = await table.locator('tbody tr:not([aria-hidden]) td:nth-of-type(1)').allTextContents();
    const said = await page.getByText(/of them in the market/).textContent();
    const inMarket = Number(/, ([\d,]+) of them/.exec(said ?? '')?.[1]?.replace(',', ''));
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(inMarket);
    await page.close();
  });

  test('a line that is moved is saved by itself, counted aloud, and taken back step by step', async () => {
    const { page } = await openPanel('accounts=300');
    const before = await cells(page);
    await goTo(page, 'segments');
    const said = page.getByRole('status').filter({ hasText: /^Enterprise: / });
    const counted = await said.textContent();
    await page.getByRole('slider', { name: 'Enterprise' }).focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (was) =>
        [...document.querySelectorAll('main [role=status]')].every(({ textContent }) => textContent !== was),
      counted,
    );
    await page.waitForFunction(() => (window as unknown as PanelWindow).panelWorkbook.sheets.has('Model'));
    await appears(button(page, 'Undo: segment lines'));
    await undo(page);
    expect(await cells(page)).toBe(before);
    await page.close();
  });

  test('the accounts changed beside the panel are said to be changed, and looked at again', async () => {
    const { page } = await openPanel('accounts=60');
    await typeCells(page, 'Accounts', 'B2', [['Renamed Inc.']]);
    await appears(page.getByText('The accounts have changed since they were read.'));
    await pressButton(page, 'Look again');
    await settled(page);
    await page.getByText('The accounts have changed since they were read.').waitFor({ state: 'detached' });
    await page.close();
  });

  test('the sheet of the accounts renamed between two steps is said, and nothing is written', async () => {
    const { page, errors } = await openPanel('accounts=60');
    await goTo(page, 'segments');
    await page.evaluate(() => {
      const { sheets } = (window as unknown as PanelWindow).panelWorkbook;
      const accounts = sheets.get('Accounts');
      sheets.delete('Accounts');
      if (accounts) sheets.set('Customers', accounts);
    });
    const before = await cells(page);
    await goTo(page, 'finish');
    await page
      .getByText('The table of accounts on sheet Accounts is not where it was.', { exact: false })
      .waitFor();
    await becomes(button(page, 'Write'), 'disabled');
    expect(await cells(page)).toBe(before);
    await goTo(page, 'accounts');
    await pressButton(page, 'Look again');
    await settled(page);
    await page.getByText('Customers (60 rows)').waitFor({ state: 'attached' });
    await writeResults(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a table without a header is no table of accounts, and that is said', async () => {
    const { page, errors } = await openPanel('accounts=60');
    await page.evaluate(() => {
      const { sheets } = (window as unknown as PanelWindow).panelWorkbook;
      sheets.get('Accounts')?.cells.shift();
    });
    await goTo(page, 'accounts');
    await pressButton(page, 'Look again');
    await settled(page);
    const isSaid = /No table of accounts|No table with a header/;
    await appears(page.locator('main').getByText(isSaid).first());
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a Model sheet that was edited into nonsense is said with its cell, and can be put back', async () => {
    const { page } = await openPanel('accounts=60');
    await writeResults(page);
    const before = await cells(page);
    const row = await page.evaluate(() => {
      const rows = (window as unknown as PanelWindow).panelWorkbook.sheets.get('Model')?.cells ?? [];
      return rows.findIndex((cells) => cells[0] === 'segment' && cells[3] === 'at least') + 1;
    });
    await typeCells(page, 'Model', `E${row}`, [['two thousand']]);
    await appears(page.getByText(`Model!E${row}: "two thousand"`, { exact: false }).first());
    await pressButton(page, 'Restore the model as it was');
    await button(page, 'Restore the model as it was').waitFor({ state: 'detached' });
    await settled(page);
    const model = (text: string) =>
      JSON.stringify((JSON.parse(text) as [[string, unknown][]])[0].find(([name]) => name === 'Model')?.[1]);
    expect(model(await cells(page))).toBe(model(before));
    await page.close();
  });
});

/** Moves the highest line with the arrow keys and waits until the model is written. */
async function moveLineByKeyboard(page: Page): Promise<void> {
  await tabTo(page, '[role=slider]');
  const slider = page.locator('[role=slider]:focus');
  const was = await slider.getAttribute('aria-valuenow');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (before) => document.activeElement?.getAttribute('aria-valuenow') !== before,
    was,
  );
  await page.waitForFunction(() => (window as unknown as PanelWindow).panelWorkbook.sheets.has('Model'));
}
