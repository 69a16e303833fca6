import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOverhang, seriousFaults, widestOverhang } from './page-checks';
import type { ServedWorkbench, WatchedPage } from './served-workbench';
import { serveWorkbench } from './served-workbench';

const pictures = join(__dirname, '../../out/screens');

let served: ServedWorkbench;

jest.setTimeout(60_000);

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  served = await serveWorkbench();
});

afterAll(() => served.stop());

async function openPanel(query: string, options: { width: number; dark?: boolean }): Promise<WatchedPage> {
  return served.openPage(`panel.html?width=${options.width}&${query}`, { ...options, height: 1000 });
}

describe.each([
  [300, false],
  [300, true],
  [320, false],
  [320, true],
])('the panel at %i px, dark %s', (width, dark) => {
  test('shows every screen without a sideways scroll or a serious fault of access', async () => {
    const { page, errors } = await openPanel('accounts=400&name=crm_export_2026_all_regions_raw', {
      width,
      dark,
    });
    const look = async (screen: string) => {
      await page.screenshot({
        path: join(pictures, `panel-${width}-${dark ? 'dark' : 'light'}-${screen}.png`),
      });
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
    };
    await page.getByRole('button', { name: 'Segment accounts' }).waitFor();
    await look('accounts');
    await page.getByRole('button', { name: 'Segment accounts' }).click();
    await page.getByRole('button', { name: 'Write' }).waitFor();
    await look('write');
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await look('results');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the panel', () => {
  test('says what to do when the workbook holds no accounts', async () => {
    const { page } = await openPanel('accounts=0', { width: 320 });
    await page.getByText('No table of accounts was found.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.close();
  });

  test('a field taken twice is said, and segmenting waits until it is mended', async () => {
    const { page } = await openPanel('accounts=50', { width: 320 });
    const segment = page.getByRole('button', { name: 'Segment accounts' });
    await segment.waitFor();
    const state = page.getByLabel('Field for State');
    await state.selectOption('country');
    await page.getByText('country is taken from two columns; choose one').first().waitFor();
    expect(await segment.isDisabled()).toBe(true);
    await state.selectOption('');
    expect(await segment.isEnabled()).toBe(true);
    await page.close();
  });

  test("a sheet of the user's own is overwritten only after the user agrees", async () => {
    const { page } = await openPanel('accounts=50&own=Segments', { width: 320 });
    await page.getByRole('button', { name: 'Segment accounts' }).click();
    await page.getByText('This would be overwritten').waitFor();
    await page.getByText('sheet Segments').waitFor();
    const write = page.getByRole('button', { name: 'Write' });
    expect(await write.isDisabled()).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Overwrite it; I can undo this').check();
    await write.click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The workbook is as it was.').waitFor();
    const own = await page.evaluate(() =>
      (window as unknown as PanelWindow).panelWorkbook.sheets.get('Segments'),
    );
    expect(own?.cells[0]).toEqual(['my own notes']);
    await page.close();
  });

  test('everything can be done from the keyboard, and Escape goes back', async () => {
    const { page, errors } = await openPanel('accounts=50', { width: 320, dark: true });
    const pressAt = async (name: string, key: string) => {
      await page.getByRole('button', { name }).waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      while ((await focused()) !== name) await page.keyboard.press('Tab');
      await page.keyboard.press(key);
    };
    await pressAt('Segment accounts', 'Enter');
    await page.getByRole('button', { name: 'Write' }).waitFor();
    await page.keyboard.press('Escape');
    await pressAt('Segment accounts', 'Enter');
    await pressAt('Write', 'Space');
    await page.getByText('columns and').waitFor();
    await pressAt('Undo', 'Enter');
    await page.getByText('The workbook is as it was.').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('at 300 pixels and 200 % everything stays within the panel', async () => {
    const { page } = await openPanel('accounts=50', { width: 150 });
    await page.getByRole('button', { name: 'Segment accounts' }).click();
    expect(await page.evaluate(widestOverhang)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('table', { name: 'Segments' }).waitFor();
    expect(await page.evaluate(bodyOverhang)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('the counts of the segments add up to the accounts in the market', async () => {
    const { page } = await openPanel('accounts=300', { width: 320 });
    await page.getByRole('button', { name: 'Segment accounts' }).click();
    await page.getByRole('button', { name: 'Write' }).click();
    const table = page.getByRole('table', { name: 'Segments' });
    await table.waitFor();
    const counts = await table.locator('tbody tr:not([aria-hidden]) td:nth-of-type(1)').allTextContents();
    const inMarket = await page
      .getByRole('table', { name: 'Market' })
      .getByRole('row', { name: /^TAM/ })
      .locator('td')
      .first()
      .textContent();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(inMarket));
    await page.close();
  });
});

/** What workbench/panel-page.tsx puts on its window. */
interface PanelWindow {
  readonly panelWorkbook: { readonly sheets: ReadonlyMap<string, { readonly cells: unknown[][] }> };
}
