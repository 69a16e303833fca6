import type { Page } from 'playwright-core';
import { appears, button, goTo, pressButton, pressMain, settled, steps, undo } from './panel-page';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';
import { expectSoon, sheet } from './workbench-page';

/** Clicks that a first-time user may need for written segments. */
const mostClicks = 12;

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

/** Follows the buttons that the panel offers, nothing else. */
async function walkThrough(page: Page): Promise<{ readonly clicks: number; readonly seconds: number }> {
  const begun = Date.now();
  let clicks = 0;
  const press = async (name: string) => {
    await settled(page);
    await pressButton(page, name);
    clicks++;
  };
  await press('Start');
  for (const step of steps.slice(1)) {
    const name = `${step[0]?.toUpperCase()}${step.slice(1)}`;
    await press(`Next: ${name}`);
    await appears(page.getByRole('heading', { level: 1, name }));
  }
  await pressMain(page);
  clicks++;
  await appears(page.locator('main[data-screen=results]'));
  await settled(page);
  return { clicks, seconds: (Date.now() - begun) / 1000 };
}

async function everySheet(page: Page): Promise<readonly unknown[]> {
  const names = await page.getByRole('tab').allTextContents();
  const all: unknown[] = [];
  for (const name of names) all.push([name, await sheet(page, name)]);
  return all;
}

/** Moves the highest line, waits for the Model sheet to follow, and takes it back. */
async function editAndUndo(page: Page): Promise<void> {
  const before = await everySheet(page);
  const model = JSON.stringify(await sheet(page, 'Model'));
  await goTo(page, 'segments');
  await page.getByRole('slider').last().focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expectSoon(async () => JSON.stringify(await sheet(page, 'Model')) !== model);
  await appears(button(page, 'Undo: segment lines'));
  await undo(page);
  expect(await everySheet(page)).toEqual(before);
}

describe('a first-time user', () => {
  test('has segments written from the sample by the buttons that are offered, edits a line and takes it back', async () => {
    const { page, errors, calledHosts } = await served.openPage('');
    const { clicks, seconds } = await walkThrough(page);
    console.log(`from the sample to written segments: ${clicks} clicks, ${seconds.toFixed(1)} s`);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    const [header = [], ...rows] = await sheet(page, 'Accounts');
    const column = header.indexOf('Tamarack segment');
    expect(rows.every((row) => typeof row[column] === 'string')).toBe(true);
    await editAndUndo(page);
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });

  test('opens a csv, goes through the wizard, writes, edits a line and takes it all back', async () => {
    const { page, errors, calledHosts } = await served.openPage('');
    await settled(page);
    const rows = Array.from({ length: 240 }, (_, at) => [
      `Firm ${at}`,
      Math.round(5 * 1.035 ** at),
      ['Germany', 'France', 'Spain'][at % 3],
      ['Software', 'Retail'][at % 2],
    ]);
    const csv = [['Company', 'Employees', 'Country', 'Industry'], ...rows]
      .map((row) => row.join(','))
      .join('\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await appears(page.getByText('240 accounts on customers'));
    const before = await sheet(page, 'customers');
    const { clicks, seconds } = await walkThrough(page);
    console.log(`from a csv to written segments: ${clicks} clicks, ${seconds.toFixed(1)} s`);
    expect((await sheet(page, 'customers'))[0]).toContain('Segment');
    expect((await sheet(page, 'Segments'))[0]?.[0]).toMatch(/Tamarack/);
    await editAndUndo(page);
    await undo(page);
    expect(await sheet(page, 'customers')).toEqual(before);
    expect(await sheet(page, 'Segments')).toEqual([]);
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });
});
