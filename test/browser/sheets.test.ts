import { makeSample } from '#core';
import type { Cell } from '#core';
import type { Frame } from 'playwright-core';
import { edit, remove, rename, select, sheetAt } from '../apps-script/google/hands';
import type { Sheets } from '../apps-script/google/open-sheets';
import type { Fate, Sent } from '../apps-script/google/page-run';
import { faults, widestOverhang } from './page-checks';
import {
  appears,
  button,
  goTo,
  pressButton,
  pressMain,
  screens,
  settled,
  steps,
  undo,
  unfold,
  writeResults,
} from './panel-page';
import type { ServedSite } from './served-site';
import { openSidebarPage, serveSidebar } from './served-sidebar';

let served: ServedSite;

beforeAll(async () => {
  served = await serveSidebar();
});

afterAll(() => served.stop());

function workbook(accounts = 120) {
  const { rows } = makeSample({ accounts, seed: 7, today: 46_000 }).accounts;
  return [{ name: 'Accounts', rows: rows as readonly (readonly Cell[])[] }];
}

const sheetNames = ({ book }: Sheets) => book.sheets.map(({ name }) => name);

/** Every filled cell of the spreadsheet, formulas as they were typed, by its sheet and place. */
function everyCell({ book }: Sheets): readonly string[] {
  return book.sheets.flatMap(({ name, values, formulas }) =>
    [values, formulas].flatMap(({ rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell === undefined || cell === '' ? [] : [`${name} ${row + 1}:${column + 1} ${String(cell)}`],
        ),
      ),
    ),
  );
}

/** What the rows of a sheet hold. */
const rowsOf = (sheets: Sheets, name: string) =>
  sheetAt(sheets, name).values.rows.map((cells) => Array.from(cells, (cell) => cell ?? null));

/** Follows the buttons that the panel offers, from Home to the results. */
async function walkThrough(frame: Frame): Promise<void> {
  await settled(frame);
  await pressButton(frame, 'Start');
  for (const step of steps.slice(1)) {
    await settled(frame);
    const name = `${step[0]?.toUpperCase()}${step.slice(1)}`;
    await pressButton(frame, `Next: ${name}`);
    await appears(frame.getByRole('heading', { level: 1, name }));
  }
  await pressMain(frame);
  await appears(frame.locator('main[data-screen=results]'));
  await settled(frame);
}

/** Screens that show what only this host has; all screens are searched for faults of access over the workbook in memory. */
const hostScreens: ReadonlySet<string> = new Set(['home', 'finish', 'settings', 'results']);

describe('the sidebar in Google Sheets', () => {
  test('goes through the whole wizard where calls are lost and slow, writes once, and takes it back', async () => {
    const fateOf = ({ count }: Sent): Fate => {
      if (count % 7 === 0) return count % 2 === 0 ? 'broken' : 'answer broken';
      return count === 10 ? 2_000 : 'fine';
    };
    const { page, frame, sheets, errors, asked } = await openSidebarPage(served, workbook(), {
      connection: { fateOf },
    });
    const before = everyCell(sheets);
    await walkThrough(frame);
    expect(sheetNames(sheets)).toEqual(
      expect.arrayContaining(['Accounts', 'Model', 'Segments', 'TAM SAM SOM']),
    );
    expect(new Set(sheetNames(sheets)).size).toBe(sheets.book.sheets.length);
    const [header = [], ...rows] = rowsOf(sheets, 'Accounts');
    expect(header.filter((cell) => cell === 'Tamarack segment')).toHaveLength(1);
    expect(rows).toHaveLength(120);
    expect(rows.every((row) => typeof row[header.indexOf('Tamarack segment')] === 'string')).toBe(true);
    await undo(frame);
    expect(everyCell(sheets)).toEqual(before);
    expect(errors).toEqual([]);
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual(['spreadsheet', 'sidebar.html']);
    await page.close();
  });

  test('shows every screen at 300 pixels without a fault of access, and asks nobody for anything', async () => {
    const { page, frame, errors, asked } = await openSidebarPage(served, workbook());
    const found: string[] = [];
    const look = async (screen: string) => {
      if (hostScreens.has(screen)) for (const fault of await faults(frame)) found.push(`${screen}: ${fault}`);
      const pixels = await frame.evaluate(widestOverhang);
      if (pixels > 0) found.push(`${screen}: ${pixels} px`);
    };
    await settled(frame);
    await look('home');
    for (const screen of screens) {
      await goTo(frame, screen);
      await unfold(frame);
      await look(screen);
    }
    await writeResults(frame);
    await look('results');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual(['spreadsheet', 'sidebar.html']);
    await page.close();
  });

  test.each([
    ['en-US', 'en_US', 'Tamarack needs your leave', 'Try again', 'Accounts'],
    ['de-DE', 'de_DE', 'Tamarack braucht Ihre Zustimmung', 'Noch einmal versuchen', 'Welche Tabelle'],
    ['ja-JP', 'ja_JP', 'Tamarack には許可が必要です', 'もう一度試す', 'アカウント'],
  ])(
    'where consent is refused says in %s what is asked and how to go on',
    async (language, locale, title, again, word) => {
      const { page, frame, sheets, errors } = await openSidebarPage(served, workbook(), {
        locale: language,
        opening: { locale },
        refused: true,
      });
      await appears(frame.getByRole('heading', { level: 1, name: title }));
      expect(await faults(frame)).toEqual([]);
      expect(await frame.evaluate(widestOverhangOfNotice)).toBe(0);
      await pressButton(frame, again);
      await appears(frame.getByRole('heading', { level: 1, name: title }));
      sheets.user.hasConsented = true;
      await pressButton(frame, again);
      await settled(frame);
      await appears(frame.locator('button[data-screen=accounts]').filter({ hasText: word }));
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('where consent is withdrawn half-way says so, writes nothing, and goes on once it is given again', async () => {
    const { page, frame, sheets } = await openSidebarPage(served, workbook());
    await settled(frame);
    await goTo(frame, 'finish');
    const before = everyCell(sheets);
    sheets.user.hasConsented = false;
    await pressMain(frame);
    await appears(frame.getByText(/Google says that Tamarack may not use this spreadsheet/i));
    await settled(frame);
    expect(everyCell(sheets)).toEqual(before);
    sheets.user.hasConsented = true;
    await pressMain(frame);
    await appears(frame.locator('main[data-screen=results]'));
    await page.close();
  });

  test('takes what is chosen in the menu, follows the selection, and notices what is typed', async () => {
    const { page, frame, sheets, errors } = await openSidebarPage(served, workbook());
    await settled(frame);
    const before = everyCell(sheets);
    sheets.menu('Segment accounts');
    await appears(frame.locator('main[data-screen=results]'));
    await settled(frame);
    select(sheets, 'Accounts', 'A5');
    sheets.menu('Explain account');
    await appears(frame.locator('main[data-screen=explain]'));
    const name = String(rowsOf(sheets, 'Accounts')[4]?.[1]);
    await appears(frame.getByText(name).first());
    sheets.menu('Undo');
    await appears(frame.getByText(/^Undone:/));
    await settled(frame);
    expect(everyCell(sheets)).toEqual(before);
    edit(sheets, 'Accounts', 'B3', 'Another name');
    await frame
      .getByText(/have changed/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('two users press Segment at once: one waits for the other, and nothing is doubled', async () => {
    const first = await openSidebarPage(served, workbook());
    const { sheets } = first;
    const user = sheets.join('user 2');
    const second = await openSidebarPage(served, [], { beside: sheets, connection: { user } });
    for (const { frame } of [first, second]) await settled(frame);
    const before = everyCell(sheets);
    sheets.menu('Segment accounts');
    sheets.menu('Segment accounts', user);
    for (const { frame } of [first, second]) {
      await appears(frame.locator('main[data-screen=results]'));
      await settled(frame);
    }
    const [header = [], ...rows] = rowsOf(sheets, 'Accounts');
    expect(new Set(header).size).toBe(header.length);
    expect(rows).toHaveLength(120);
    expect(new Set(sheetNames(sheets)).size).toBe(sheets.book.sheets.length);
    // Each of the two leaves its own line in the log.
    expect(rowsOf(sheets, 'Change log')).toHaveLength(3);
    expect(everyCell(sheets).length).toBeGreaterThan(before.length);
    expect([...first.errors, ...second.errors]).toEqual([]);
    for (const { page } of [first, second]) await page.close();
  });

  test('offers to write a Model sheet anew that was renamed or taken away', async () => {
    const { page, frame, sheets, errors } = await openSidebarPage(served, workbook());
    await settled(frame);
    sheets.menu('Segment accounts');
    await appears(frame.locator('main[data-screen=results]'));
    await settled(frame);
    const model = rowsOf(sheets, 'Model');
    const losses = [() => rename(sheets, 'Model', 'My old model'), () => remove(sheets, 'Model')];
    for (const loseModel of losses) {
      loseModel();
      expect(sheetNames(sheets)).not.toContain('Model');
      await pressButton(frame, 'Write the model again');
      await button(frame, 'Write the model again').waitFor({ state: 'hidden' });
      await appears(button(frame, 'Undo: the model restored'));
      await settled(frame);
      expect(rowsOf(sheets, 'Model')).toEqual(model);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** How far the notice in the panel's place stands out to the side. */
function widestOverhangOfNotice(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
