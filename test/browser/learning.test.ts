import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readTables } from '#files';
import { faults, widestOverhang } from './page-checks';
import {
  appears,
  becomes,
  button,
  goTo,
  pressButton,
  settled,
  undo,
  unfold,
  workbookCells,
  writeResults,
} from './panel-page';
import type { PanelWindow } from './panel-page';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { expectSoon, sheet, statusOf, typeInto } from './workbench-page';

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

const cells = (page: Page) => page.evaluate(workbookCells);

/** Presses a button in the moment it comes, however long this test is kept waiting. */
async function pressWhenItComes(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const press = () => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
      if (!found) return;
      watch.disconnect();
      found.click();
    };
    const watch = new MutationObserver(press);
    watch.observe(document.body, { childList: true, subtree: true });
  }, name);
}

/** Learns what accounts are worth, and shows it without applying it. */
async function learnWorth(page: Page): Promise<void> {
  await pressButton(page, 'Learn');
  await appears(button(page, 'Apply'));
  await settled(page);
}

/** Learns it, applies it and waits until the model is written. */
async function applyWorth(page: Page): Promise<void> {
  await learnWorth(page);
  await pressButton(page, 'Apply');
  await appears(button(page, 'Undo: what was learned'));
  await settled(page);
}

describe('learning in the panel', () => {
  test.each([
    [300, false],
    [320, true],
  ])('at %i px, dark %s, all that is learned is free of faults and fits', async (width, dark) => {
    const { page, errors, calledHosts } = await served.openPage(
      `panel.html?width=${width}&accounts=400&history=1&lacks=Current%20Spend&lacks=Customer%20Since&lacks=First%20Deal%20Date`,
      { width, dark, reducedMotion: true },
    );
    const look = async () => {
      await unfold(page);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
    };
    await goTo(page, 'value');
    await appears(page.getByText(/deals, .* won, all joined to an account/));
    await appears(page.getByLabel(/^Also write Current spend and Customer since beside the accounts/));
    await learnWorth(page);
    await look();
    await pressButton(page, 'Apply');
    await appears(button(page, 'Undo: what was learned'));
    await settled(page);
    await look();
    await writeResults(page);
    await appears(page.getByRole('table', { name: 'Lifetime value' }));
    await look();
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });

  test('nothing is changed until it is applied, and one Undo takes it back', async () => {
    const { page, errors } = await served.openPage(
      'panel.html?width=320&accounts=300&history=1&lacks=Current%20Spend&lacks=Customer%20Since&lacks=First%20Deal%20Date',
      { width: 320 },
    );
    const before = await cells(page);
    await goTo(page, 'value');
    await learnWorth(page);
    expect(await cells(page)).toBe(before);
    await pressButton(page, 'Put aside');
    expect(await cells(page)).toBe(before);
    await applyWorth(page);
    expect(await cells(page)).not.toBe(before);
    await undo(page);
    expect(await cells(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('tiers are cut as chosen', async () => {
    const { page, errors } = await served.openPage('panel.html?width=320&accounts=300&history=1', {
      width: 320,
    });
    await goTo(page, 'value');
    await page.getByLabel('Cut tiers by').selectOption('natural breaks');
    await applyWorth(page);
    const notes = await page.evaluate(() => {
      const rows = (window as unknown as PanelWindow).panelWorkbook.sheets.get('Model')?.cells ?? [];
      return rows.filter(([part]) => part === 'tier').map((row) => String(row[7]));
    });
    expect(notes).toEqual(Array(3).fill(expect.stringContaining('natural break on the log')));
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a table that lists something else is said, and nothing is learned from it', async () => {
    const { page } = await served.openPage('panel.html?width=320&accounts=300&history=1', { width: 320 });
    await goTo(page, 'value');
    const deals = page.getByLabel('Deals, won and lost');
    const label = await deals
      .locator('option')
      .filter({ hasText: /^Spend/ })
      .textContent();
    await deals.selectOption({ label: label ?? '' });
    await appears(page.getByText('This table cannot be used:'));
    await becomes(button(page, 'Learn'), 'disabled');
    await deals.selectOption({ label: 'None' });
    await page.getByText('This table cannot be used:').waitFor({ state: 'detached' });
    await settled(page);
    await becomes(button(page, 'Learn'), 'enabled');
    await page.close();
  });

  test('learning who buys can be called off, and leaves nothing behind', async () => {
    const { page } = await served.openPage('panel.html?width=320&accounts=4000&history=1', { width: 320 });
    const before = await cells(page);
    await goTo(page, 'fit');
    await pressWhenItComes(page, 'Cancel');
    await pressButton(page, 'Learn who buys');
    await page.getByText('Cancelled; the workbook is as it was.').waitFor();
    expect(await cells(page)).toBe(before);
    await page.close();
  });
});

describe('learning in the workbench', () => {
  test('worth and who buys are learned, applied, written and downloaded, and each undo takes its step back', async () => {
    const { page, errors, calledHosts } = await served.openPage('');
    await settled(page);
    const all = async () => [
      await sheet(page, 'Accounts'),
      await sheet(page, 'Model'),
      await sheet(page, 'Segments'),
    ];
    const before = await all();
    await goTo(page, 'fit');
    await pressButton(page, 'Learn who buys');
    await pressButton(page, 'Use it in the model');
    await appears(button(page, /^Undo: /));
    await goTo(page, 'value');
    await applyWorth(page);
    const parts = new Set((await sheet(page, 'Model')).map(([part]) => part));
    expect([...parts]).toEqual(
      expect.arrayContaining(['propensity', 'bin', 'peer', 'retention', 'lifetime', 'tier']),
    );
    const learned = await all();
    await writeResults(page);
    expect((await sheet(page, 'Accounts'))[0]).toEqual(
      expect.arrayContaining(['Propensity', 'Lifetime value', 'Tier']),
    );
    const waiting = page.waitForEvent('download');
    await pressButton(page, 'Download xlsx');
    const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
    const read = await readTables(bytes, 'tamarack-workbench.xlsx');
    const names = read.ok ? read.value.tables.map(({ name }) => name) : [];
    expect(names).toEqual(
      expect.arrayContaining(['Opportunities', 'Effort', 'Value', 'ROAD', 'Segment tests', 'Propensity']),
    );
    await undo(page);
    expect(await all()).toEqual(learned);
    await undo(page);
    await undo(page);
    expect(await all()).toEqual(before);
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });

  test('the functions of worth answer in cells', async () => {
    const { page, errors } = await served.openPage('');
    await goTo(page, 'value');
    await applyWorth(page);
    const lines = (await sheet(page, 'Model')).filter(([part]) => part === 'tier');
    const top = Number(lines.find(([, name]) => name === 'A')?.[4]);
    await typeInto(page, 'Overrides', 'H1', `=LTV_TIER(${top}, MODEL)`);
    await expectSoon(async () => (await sheet(page, 'Overrides'))[0]?.[7] === 'A');
    // Fader and Hardie (2007), "high end" customers: alpha 0.668, beta 3.806.
    for (const [row, survivors] of [1000, 869, 743, 653, 593, 551, 517, 491].entries()) {
      await typeInto(page, 'Overrides', `J${row + 1}`, String(survivors));
    }
    await typeInto(page, 'Overrides', 'L1', '=RETENTION_FIT(J1:J8)');
    await expectSoon(async () => {
      const rows = await sheet(page, 'Overrides');
      const alpha = rows.find((row) => row[11] === 'alpha')?.[12];
      return typeof alpha === 'number' && Math.abs(alpha - 0.668) < 0.001;
    });
    const test = '=SEGMENT_TEST(Accounts!A1:T2001, MODEL, Opportunities!A1:J1051, "region")';
    await typeInto(page, 'Overrides', 'A60', test);
    await expectSoon(async () => (await sheet(page, 'Overrides'))[59]?.[0] === 'measure');
    expect(await statusOf(page)).toMatch(/^Edit a line/);
    expect(errors).toEqual([]);
    await page.close();
  });
});
