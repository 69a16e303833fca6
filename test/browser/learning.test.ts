import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readTables } from '#files';
import { seriousFaults, widestOverhang } from './page-checks';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { expectSoon, sheet, statusOf, typeInto } from './workbench-page';

const pictures = join(__dirname, '../../out/screens');

let served: ServedWorkbench;

jest.setTimeout(90_000);

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  served = await serveWorkbench();
});

afterAll(() => served.stop());

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Nothing is going on any more. */
async function calm(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('main [role=progressbar]'));
}

async function learn(page: Page): Promise<void> {
  await named(page, 'Learn').waitFor();
  await calm(page);
  await named(page, 'Learn').click();
  await named(page, 'Write into the Model sheet').waitFor();
  await calm(page);
}

async function writeLessons(page: Page): Promise<void> {
  await named(page, 'Write into the Model sheet').click();
  await named(page, 'Write').click();
  await page.getByText('Written. Segment accounts').waitFor();
  await calm(page);
}

describe.each([
  [300, false],
  [300, true],
  [320, false],
  [320, true],
])('learning in the panel at %i px, dark %s', (width, dark) => {
  test('shows every screen without a sideways scroll or a serious fault of access', async () => {
    const { page, errors, calledHosts } = await served.openPage(
      `panel.html?width=${width}&accounts=600&history=1&lacks=Current%20Spend&lacks=Customer%20Since&lacks=First%20Deal%20Date`,
      { width, dark, height: 1000 },
    );
    const look = async (screen: string) => {
      const path = join(pictures, `learn-${width}-${dark ? 'dark' : 'light'}-${screen}.png`);
      await page.screenshot({ path });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
    };
    await named(page, 'Learn').waitFor();
    await calm(page);
    await page.getByText(/deals, .* won, all joined to an account/).scrollIntoViewIfNeeded();
    await page.getByLabel('Write Current spend and Customer since beside the accounts').waitFor();
    await named(page, 'Learn').scrollIntoViewIfNeeded();
    await look('choices');
    await learn(page);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await look('lessons');
    await named(page, 'Write into the Model sheet').click();
    await page.getByText('Current spend').waitFor();
    await look('write');
    await named(page, 'Write').click();
    await page.getByText('Written. Segment accounts').waitFor();
    await calm(page);
    await look('written');
    await named(page, 'Segment accounts').click();
    await named(page, 'Write').click();
    await page.getByRole('table', { name: 'Lifetime value' }).scrollIntoViewIfNeeded();
    await look('worth');
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });
});

describe('learning in the panel', () => {
  test('from the keyboard alone: learn, go back, learn again, write, undo', async () => {
    const { page, errors } = await served.openPage('panel.html?width=320&accounts=300&history=1', {
      width: 320,
      height: 900,
      dark: true,
    });
    const cells = () =>
      page.evaluate(() =>
        JSON.stringify(
          [
            ...(window as unknown as { panelWorkbook: { sheets: Map<string, { cells: unknown }> } })
              .panelWorkbook.sheets,
          ].map(([name, { cells: kept }]) => [name, kept]),
        ),
      );
    const pressAt = async (name: string) => {
      await named(page, name).waitFor();
      await calm(page);
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      while ((await focused()) !== name) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    const before = await cells();
    await pressAt('Learn');
    await named(page, 'Write into the Model sheet').waitFor();
    await calm(page);
    await page.keyboard.press('Escape');
    await pressAt('Learn');
    await pressAt('Write into the Model sheet');
    await named(page, 'Write').waitFor();
    // Escape from what will be written goes back to what was learned, not further.
    await page.keyboard.press('Escape');
    await pressAt('Write into the Model sheet');
    await pressAt('Write');
    await page.getByText('Written. Segment accounts').waitFor();
    expect(await cells()).not.toBe(before);
    await pressAt('Undo');
    await page.getByText('The workbook is as it was.').waitFor();
    expect(await cells()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('tiers are cut as chosen; the lines on the Model sheet can be kept once there are some', async () => {
    const { page, errors } = await served.openPage('panel.html?width=320&accounts=300&history=1', {
      width: 320,
    });
    await named(page, 'Learn').waitFor();
    await calm(page);
    const choice = page.getByLabel('Cut tiers by');
    const offered = () => choice.locator('option').allTextContents();
    expect([await choice.inputValue(), await offered()]).toEqual([
      'shares',
      ['share of the accounts', 'natural breaks in lifetime value'],
    ]);
    await choice.selectOption('natural breaks');
    await learn(page);
    await writeLessons(page);
    const notes = await page.evaluate(() => {
      const { sheets } = (
        window as unknown as { panelWorkbook: { sheets: Map<string, { cells: unknown[][] }> } }
      ).panelWorkbook;
      const rows = sheets.get('Model')?.cells ?? [];
      return rows.filter(([part]) => part === 'tier').map((row) => String(row[7]));
    });
    expect(notes).toEqual(Array(3).fill(expect.stringContaining('natural break on the log')));
    await named(page, 'Back').click();
    await named(page, 'Learn').waitFor();
    await calm(page);
    expect(await offered()).toContain('the lines on the Model sheet');
    expect(await choice.inputValue()).toBe('natural breaks');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a table that lists something else is said, and nothing is learned from it', async () => {
    const { page } = await served.openPage('panel.html?width=320&accounts=300&history=1', { width: 320 });
    await named(page, 'Learn').waitFor();
    await calm(page);
    const label = await page
      .getByLabel('Deals, won and lost')
      .locator('option')
      .filter({ hasText: /^Spend/ })
      .textContent();
    await page.getByLabel('Deals, won and lost').selectOption({ label: label ?? '' });
    await page.getByText('This table cannot be used:').waitFor();
    expect(await named(page, 'Learn').isDisabled()).toBe(true);
    await page.getByLabel('Deals, won and lost').selectOption({ label: 'None' });
    await page.getByText('Without deals, who buys is learned from').waitFor();
    await calm(page);
    expect(await named(page, 'Learn').isEnabled()).toBe(true);
    await page.close();
  });
});

describe('learning in the workbench', () => {
  test('at once, from the sample: written, applied, downloaded, and each undo takes its step back', async () => {
    const { page, errors, calledHosts } = await served.openPage('', { width: 1400, height: 900 });
    await named(page, 'Learn').waitFor();
    await calm(page);
    const all = async () => [
      await sheet(page, 'Accounts'),
      await sheet(page, 'Model'),
      await sheet(page, 'Segments'),
    ];
    const before = await all();
    await learn(page);
    expect(await all()).toEqual(before);
    await writeLessons(page);
    expect(await seriousFaults(page)).toEqual([]);
    const parts = new Set((await sheet(page, 'Model')).map(([part]) => part));
    expect([...parts]).toEqual(
      expect.arrayContaining(['propensity', 'bin', 'peer', 'retention', 'lifetime', 'tier']),
    );
    const learned = await all();
    await named(page, 'Segment accounts').click();
    await named(page, 'Write').click();
    await named(page, 'Undo').waitFor();
    expect((await sheet(page, 'Accounts'))[0]).toEqual(
      expect.arrayContaining(['Propensity', 'Lifetime value', 'Tier']),
    );
    await page.screenshot({ path: join(pictures, 'learn-workbench.png') });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download xlsx' }).click();
    const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
    const read = await readTables(bytes, 'tamarack-workbench.xlsx');
    const names = read.ok ? read.value.tables.map(({ name }) => name) : [];
    expect(names).toEqual(
      expect.arrayContaining(['Opportunities', 'Effort', 'Value', 'ROAD', 'Segment tests', 'Propensity']),
    );
    await calm(page);
    await named(page, 'Undo').click();
    await page.getByText('The workbook is as it was.').waitFor();
    await calm(page);
    expect(await all()).toEqual(learned);
    await named(page, 'Undo the last write').click();
    await page.getByText('The workbook is as it was.').waitFor();
    await calm(page);
    expect(await all()).toEqual(before);
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });

  test('the functions of worth answer in cells', async () => {
    const { page, errors } = await served.openPage('', { width: 1400, height: 900 });
    await learn(page);
    await writeLessons(page);
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
