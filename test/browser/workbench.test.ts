import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Cell } from '#core';
import { readTables } from '#files';
import { appears, becomes, button, goTo, settled, undo, writeResults } from './panel-page';
import type { ServedWorkbench, WatchedPage } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { expectSoon, sheet, statusOf, typeInto } from './workbench-page';

const realAccounts = join(__dirname, '../../../shared/data/crm_maven/accounts.csv');

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

describe('the workbench', () => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    watched = await served.openPage('');
    page = watched.page;
    await showsSample();
  });

  afterEach(() => {
    expect(watched.errors).toEqual([]);
    expect(watched.calledHosts()).toEqual(['127.0.0.1']);
  });

  afterAll(() => page.close());

  async function showsSample(): Promise<void> {
    await settled(page);
    await expectSoon(async () => (await segmentCount(page, 'Enterprise')) > 0);
  }

  describe('whose cells stay as they are', () => {
    test('the sample opens with live segments that add up to the accounts in the market', async () => {
      const rows = await sheet(page, 'Segments');
      expect(rows[2]?.slice(0, 3)).toEqual(['segment', 'region', 'accounts']);
      const segments = rows.slice(3).filter((row) => row[1] === null && row[2] !== null);
      const total = segments.find(([name]) => name === 'Total');
      const counted = segments.filter((row) => row !== total).map((row) => Number(row[2]));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total?.[2]);
      expect((await sheet(page, 'Accounts')).length).toBe(2001);
    });

    test('a file that cannot be read is said, and the workbook stays', async () => {
      await openFile(page, 'empty.csv', Buffer.from(''));
      await appears(page.getByText('Not opened:'));
      expect((await sheet(page, 'Accounts')).length).toBe(2001);
    });

    test('the workbook is downloaded as xlsx, with values where formulas were', async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download xlsx' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('tamarack-workbench.xlsx');
      const bytes = new Uint8Array(readFileSync(await download.path()));
      const read = await readTables(bytes, 'tamarack-workbench.xlsx');
      if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
      const tables = new Map(read.value.tables.map((table) => [table.name, table]));
      expect(tables.get('Accounts')?.rowCount).toBe(2000);
      expect(tables.get('Segments')?.rows.some((row) => row[0] === 'Enterprise')).toBe(true);
      expect(tables.get('Guardrails')?.rows.some((row) => row[0] === 'top segment')).toBe(true);
      expect(read.value.names.map(({ name }) => name)).toEqual(['MODEL', 'OVERRIDES', 'CoverageData']);
    });

    test('F6 leads from the sheet, which keeps Tab for its cells, into the panel and back', async () => {
      const inPanel = () =>
        page.evaluate(() => document.activeElement?.closest('.panel')?.tagName ?? 'elsewhere');
      const selected = () => page.locator('[data-u-comp=defined-name] input').inputValue();
      await page.getByRole('tab', { name: 'Accounts' }).click();
      const box = page.locator('[data-u-comp=defined-name] input');
      await box.fill('B2');
      await box.press('Enter');
      await expectSoon(async () => (await selected()) === 'B2');
      await page.keyboard.press('Tab');
      await expectSoon(async () => (await selected()) === 'C2');
      await page.keyboard.press('F6');
      expect(await inPanel()).toBe('ASIDE');
      await page.keyboard.press('Tab');
      expect(await inPanel()).toBe('ASIDE');
      expect(await selected()).toBe('C2');
      await page.keyboard.press('F6');
      expect(await inPanel()).toBe('elsewhere');
      await page.keyboard.press('ArrowDown');
      await expectSoon(async () => (await selected()) === 'C3');
    });

    test('in a narrow window the panel stands under the sheet, and neither is cut off', async () => {
      const before = page.viewportSize() ?? { width: 1400, height: 900 };
      await page.setViewportSize({ width: 320, height: 900 });
      for (const part of ['.bar', '.spreadsheet', '.panel'])
        expect(
          await page
            .locator(part)
            .evaluate((at) => [at.getBoundingClientRect().right <= 320, at.clientHeight >= 40]),
        ).toEqual([true, true]);
      expect(await page.evaluate(() => document.querySelector('.bar')?.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize(before);
    });

    test('the theme follows the browser until the switch is pressed', async () => {
      const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
      expect(await theme()).toBe('light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectSoon(async () => (await theme()) === 'dark');
      await page.getByRole('button', { name: 'Light' }).click();
      await expectSoon(async () => (await theme()) === 'light');
    });

    test('the panel can be made 300 to 400 pixels wide from the keyboard', async () => {
      const edge = page.getByRole('separator', { name: 'Width of the panel' });
      const width = () => page.locator('.panel').evaluate((panel) => panel.clientWidth);
      for (let press = 0; press < 12; press++) await edge.press('ArrowRight');
      expect(await width()).toBe(300);
      for (let press = 0; press < 12; press++) await edge.press('ArrowLeft');
      expect(await width()).toBe(400);
    });
  });

  describe('whose cells are changed', () => {
    // To open the sample again takes a third of what it takes to open the page again.
    beforeEach(async () => {
      await page.getByRole('button', { name: 'Sample' }).click();
      await showsSample();
    });

    test('moving a line on the Model sheet recalculates the cells that the segments spill', async () => {
      const before = await segmentCount(page, 'Enterprise');
      const row = await lineRow(page);
      await typeInto(page, 'Model', `E${row}`, '5000');
      await expectSoon(async () => (await segmentCount(page, 'Enterprise')) < before / 2);
      expect(await segmentCount(page, 'Enterprise')).toBeGreaterThan(0);
    });

    test('a mistake on the Model sheet is said with its cell, and goes when it is mended', async () => {
      const row = await lineRow(page);
      const status = page.locator('.status');
      const line = String((await sheet(page, 'Model'))[row - 1]?.[4]);
      await typeInto(page, 'Model', `E${row}`, 'two thousand');
      await expectSoon(async () => /Segments!A3/.test((await status.textContent()) ?? ''));
      expect(await status.textContent()).toContain(`Model!E${row}: "two thousand"`);
      await typeInto(page, 'Model', `E${row}`, line);
      await expectSoon(async () => !/Segments!A3/.test((await status.textContent()) ?? ''));
      expect(await segmentCount(page, 'Enterprise')).toBeGreaterThan(0);
    });

    test('a decision on the sheet Overrides moves its account in the cells that the segments spill', async () => {
      const before = await segmentCount(page, 'Enterprise');
      await typeInto(page, 'Overrides', 'C2', 'SMB');
      await expectSoon(async () => (await segmentCount(page, 'Enterprise')) === before - 1);
      await typeInto(page, 'Overrides', 'A4', 'A0000001');
      await expectSoon(async () => /row 4 has no field/.test(await statusOf(page)));
    });

    test('an edit by hand on a sheet of ours is shown before it is replaced', async () => {
      await typeInto(page, 'Segments', 'B60', 'my note');
      await goTo(page, 'finish');
      await appears(page.getByText('edits by hand on sheet Segments, row 60'));
      await becomes(button(page, 'Write'), 'disabled');
    });

    test('what was wrong with a workbook is forgotten when another is opened', async () => {
      const row = await lineRow(page);
      await typeInto(page, 'Model', `E${row}`, 'two thousand');
      await expectSoon(async () => /Segments!A3/.test(await statusOf(page)));
      await page.getByRole('button', { name: 'Sample' }).click();
      await expectSoon(async () => /^Edit a line on the Model sheet/.test(await statusOf(page)));
    });

    test('segmenting writes columns beside the accounts, and undo takes all of it back', async () => {
      const before = [
        await sheet(page, 'Accounts'),
        await sheet(page, 'Segments'),
        await sheet(page, 'Model'),
      ];
      await writeResults(page);
      const [header = [], ...rows] = await sheet(page, 'Accounts');
      const column = header.indexOf('Tamarack segment');
      expect(column).toBe(20);
      const counted = rows.filter((row) => row[column] === 'Enterprise').length;
      expect(counted).toBeGreaterThan(0);
      expect(rows.every((row) => typeof row[column] === 'string')).toBe(true);
      await undo(page);
      const after = [
        await sheet(page, 'Accounts'),
        await sheet(page, 'Segments'),
        await sheet(page, 'Model'),
      ];
      expect(after).toEqual(before);
    });

    test('segmenting twice gives the same columns once', async () => {
      await writeResults(page);
      const once = await sheet(page, 'Accounts');
      await page.getByRole('button', { name: 'Write again' }).click();
      await writeResults(page);
      expect(await sheet(page, 'Accounts')).toEqual(once);
    });

    test('a csv is opened as it stands, a formula in it as text, and can be segmented', async () => {
      const lines = [
        'Company,Employees,Country,Note',
        '"Ölbaum ""A"" AG",1200,Germany,=cmd()',
        'Borg,80,France,+1',
      ];
      const csv = [
        ...lines,
        ...Array.from({ length: 40 }, (_, at) => `Firm ${at},${at * 30 + 5},Spain,`),
      ].join('\n');
      await openFile(page, 'my accounts.csv', Buffer.from(csv));
      await appears(page.getByText('42 accounts on my accounts'));
      const rows = await sheet(page, 'my accounts');
      expect(rows.slice(0, 3)).toEqual([
        ['Company', 'Employees', 'Country', 'Note'],
        ['Ölbaum "A" AG', 1200, 'Germany', '=cmd()'],
        ['Borg', 80, 'France', '+1'],
      ]);
      await writeResults(page);
      expect((await sheet(page, 'my accounts'))[0]).toContain('Segment');
      expect((await sheet(page, 'Model'))[0]?.[0]).toBe('part');
      expect((await sheet(page, 'Segments'))[2]?.[0]).toBe('segment');
    });

    test('real accounts are opened, recognised and segmented', async () => {
      if (!existsSync(realAccounts)) {
        console.log('the real accounts are absent');
        return;
      }
      await openFile(page, 'accounts.csv', readFileSync(realAccounts));
      await appears(page.getByText('85 accounts on accounts'));
      await writeResults(page);
      expect((await sheet(page, 'accounts'))[0]).toContain('Segment');
    });
  });
});

async function segmentCount(page: Page, name: string): Promise<number> {
  const row = (await sheet(page, 'Segments')).find(
    ([segment, region]) => segment === name && region === null,
  );
  return Number(row?.[2]);
}

/** The row, from 1, of the highest segment line. */
async function lineRow(page: Page): Promise<number> {
  const isLine = (row: readonly Cell[]) => row[0] === 'segment' && row[3] === 'at least';
  return (await sheet(page, 'Model')).findIndex(isLine) + 1;
}

async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
