import { isDay, makeSample } from '#core';
import type { Cell } from '#core';
import type { Page } from 'playwright-core';
import { excelAround, microsoft, serveLibrary, serveMicrosoftsOwn } from './excel-around';
import type { ExcelAround } from './excel-around';
import type { OfficeAnswer } from './office-in-page';
import { faults, widestOverhang } from './page-checks';
import { appears, goTo, screens, settled, unfold, writeResults } from './panel-page';
import type { PageOptions, ServedSite, WatchedPage } from './served-site';
import { serveAddin } from './served-addin';

const ours = '127.0.0.1';
const theirs = new URL(microsoft).hostname;

const onTheWeb: OfficeAnswer = { host: 'Excel', platform: 'OfficeOnline', language: 'en-US', ground: null };

let served: ServedSite;

beforeAll(async () => {
  served = await serveAddin();
});

afterAll(() => served.stop());

/** A cell as Excel keeps it. */
const kept = (cell: Cell) => (cell !== null && isDay(cell) ? cell.day : cell);

function workbook(accounts = 120) {
  const sample = makeSample({ accounts, seed: 7, today: 46_000 });
  return [{ name: 'Accounts', rows: sample.accounts.rows.map((row) => row.map(kept)) }];
}

interface OpenPane extends WatchedPage {
  readonly excel: ExcelAround['excel'];
  /** What the policy of the page kept back. */
  readonly violations: () => Promise<readonly string[]>;
}

async function openPane(office: Partial<OfficeAnswer> = {}, options: PageOptions = {}): Promise<OpenPane> {
  const { excel, prepare } = excelAround(workbook(), { ...onTheWeb, ...office });
  const opened = await served.openPage('taskpane.html', {
    width: 320,
    height: 800,
    ...options,
    prepare: async (page) => {
      await watchPolicy(page);
      await prepare(page);
    },
  });
  return { ...opened, excel, violations: () => opened.page.evaluate(keptBack) };
}

function watchPolicy(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { keptBack: found });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      found.push(`${violatedDirective} ${blockedURI}`),
    );
  });
}

const keptBack = () => (window as unknown as { keptBack: string[] }).keptBack;

const press = (page: Page, command: string) =>
  page.evaluate(
    (id) => (window as unknown as { ribbon: { press: (id: string) => Promise<void> } }).ribbon.press(id),
    command,
  );

const shownTimes = (page: Page) =>
  page.evaluate(() => (window as unknown as { ribbon: { shown: { times: number } } }).ribbon.shown.times);

/** The sheets that a user sees. */
const shownSheets = ({ book }: ExcelAround['excel']) =>
  book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);

/** Every cell that holds something, by its sheet and place. */
function cellsOf(excel: ExcelAround['excel']): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const { hands } = excel;
  for (const name of shownSheets(excel))
    hands.formulas(name, 'A1:AZ300').forEach((row, at) =>
      row.forEach((cell, across) => {
        if (cell !== '') found.set(`${name} row ${at + 1} column ${across + 1}`, cell);
      }),
    );
  return found;
}

/** Where two workbooks differ, in a few lines. */
function differences(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): readonly string[] {
  const places = [...new Set([...one.keys(), ...other.keys()])];
  const differing = places.filter((place) => one.get(place) !== other.get(place));
  return differing
    .slice(0, 10)
    .map((place) => `${place}: ${String(one.get(place))}, ${String(other.get(place))}`);
}

/** Screens that show what only this host has; all screens are searched for faults of access over the workbook in memory. */
const hostScreens: ReadonlySet<string> = new Set(['home', 'finish', 'settings', 'results']);

describe('the pane in Excel', () => {
  test.each<[string, Partial<OfficeAnswer>, number]>([
    ['the web', {}, 350],
    ['Windows', { platform: 'PC', ground: '#ffffff' }, 320],
    ['a Mac', { platform: 'Mac', ground: '#1f1f1f' }, 270],
  ])('on %s finds the accounts, knows its functions, and fits its width', async (_, office, width) => {
    const { page, errors, violations } = await openPane(office, { width });
    await settled(page);
    await goTo(page, 'accounts');
    await page.getByText('Accounts (120 rows)').waitFor({ state: 'attached' });
    const functions = await page.evaluate(
      () => (window as unknown as { ribbon: { functions: string[] } }).ribbon.functions,
    );
    expect(functions).toEqual(expect.arrayContaining(['SEGMENT_TABLE', 'TAMARACK_SEGMENT_TABLE']));
    const dark = await page.evaluate(
      () => getComputedStyle(document.querySelector('main') as Element).colorScheme,
    );
    expect(dark).toBe(office.ground === '#1f1f1f' ? 'dark' : 'light');
    expect(await page.evaluate(widestOverhang)).toBe(0);
    expect([errors, await violations()]).toEqual([[], []]);
    await page.close();
  });

  test('shows every screen without a fault of access, and calls nobody but Microsoft’s script host', async () => {
    const { page, errors, calledHosts, violations } = await openPane();
    const found: string[] = [];
    const look = async (screen: string) => {
      if (hostScreens.has(screen)) for (const fault of await faults(page)) found.push(`${screen}: ${fault}`);
      for (const width of [270, 320, 350]) {
        await page.setViewportSize({ width, height: 800 });
        // Charts follow the width one picture later.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0)))),
        );
        const pixels = await page.evaluate(widestOverhang);
        if (pixels > 0) found.push(`${screen} at ${width} px: ${pixels} px`);
      }
    };
    await settled(page);
    await look('home');
    for (const screen of screens) {
      await goTo(page, screen);
      await unfold(page);
      await look(screen);
    }
    await writeResults(page);
    await look('results');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    expect(await violations()).toEqual([]);
    expect([...calledHosts()].sort()).toEqual([ours, theirs].sort());
    await page.close();
  });
});

describe('the ribbon', () => {
  test('segments accounts into the workbook, and takes it back', async () => {
    const { page, excel, errors } = await openPane();
    const before = cellsOf(excel);
    await press(page, 'segmentAccounts');
    await appears(page.locator('main[data-screen=results]'));
    expect(shownSheets(excel)).toEqual(
      expect.arrayContaining(['Accounts', 'Model', 'Segments', 'TAM SAM SOM']),
    );
    expect([...cellsOf(excel).values()]).toContain('Tamarack segment');
    await press(page, 'undoLastWrite');
    await appears(page.getByText(/^Undone:/));
    expect(differences(before, cellsOf(excel))).toEqual([]);
    expect(shownSheets(excel)).toEqual(['Accounts']);
    expect([await shownTimes(page), errors]).toEqual([2, []]);
    await page.close();
  });

  test('explains the account of the selected row, and refreshes what was written', async () => {
    const { page, excel, errors } = await openPane();
    await press(page, 'segmentAccounts');
    excel.hands.select('Accounts', 'A5');
    await press(page, 'explainAccount');
    await appears(page.locator('main[data-screen=explain]'));
    const name = String(excel.hands.values('Accounts', 'B5')[0]?.[0]);
    await appears(page.getByText(name).first());
    await press(page, 'refreshResults');
    await appears(page.locator('main[data-screen=results]'));
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** After some seconds Microsoft's library wants to show a frame to its telemetry, which the page's policy refuses. */
function withoutTheirTelemetry(errors: readonly string[]): readonly string[] {
  const isFrame = (error: string) => error.startsWith("Framing 'https://telemetryservice.");
  const isStyle = (error: string) => error.startsWith('Applying inline style violates');
  // Each frame is hidden by one style, which is refused too; any other style is ours to answer for.
  let theirs = errors.filter(isFrame).length;
  return errors.filter((error) => !isFrame(error) && !(isStyle(error) && theirs-- > 0));
}

test('styles are refused without a word only with the frame of Microsoft’s telemetry', () => {
  const frame = "Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/' violates the policy";
  const style = 'Applying inline style violates the policy';
  expect(withoutTheirTelemetry([style])).toEqual([style]);
  expect(withoutTheirTelemetry([style, frame])).toEqual([]);
  expect(withoutTheirTelemetry([style, frame, style, 'x'])).toEqual([style, 'x']);
});

describe('the page without Excel around it', () => {
  test.each([
    ['en-US', 'Tamarack works inside Excel'],
    ['de-DE', 'Tamarack arbeitet in Excel'],
    ['ja-JP', 'Tamarack は Excel の中で動きます'],
    ['fr-FR', 'Tamarack works inside Excel'],
  ])('says in %s what it is, and how to start', async (locale, title) => {
    const { page, errors, calledHosts } = await served.openPage('taskpane.html', {
      width: 800,
      locale,
      prepare: serveMicrosoftsOwn,
    });
    await appears(page.getByRole('heading', { level: 1, name: title }));
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link').click();
    await page.waitForURL(/help\.html$/);
    await appears(page.locator('main:not([hidden]) h1'));
    expect(await page.locator('main:not([hidden])').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      locale.startsWith('fr') ? 'en' : locale.slice(0, 2),
    );
    expect(await faults(page)).toEqual([]);
    expect(withoutTheirTelemetry(errors)).toEqual([]);
    expect([...calledHosts()].sort()).toEqual([ours, theirs].sort());
    await page.close();
  });

  test('where Microsoft’s library is held back, says what IT must allow', async () => {
    const { page } = await served.openPage('taskpane.html', {
      width: 320,
      prepare: async (page) =>
        void (await page.route(`${microsoft}/**`, (route) => route.abort('blockedbyclient'))),
    });
    await appears(page.locator('main[data-reason=absent]'));
    await appears(page.getByText(`IT has to allow ${microsoft}.`));
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('while Excel does not answer, waits calmly, and in the end says what may be in the way', async () => {
    const never =
      'window.CustomFunctions = { associate() {} };' +
      'window.Office = { actions: { associate() {} }, onReady: () => new Promise(() => {}) };';
    const { page, errors } = await served.openPage('taskpane.html', {
      width: 320,
      prepare: async (page) => {
        await page.clock.install();
        await serveLibrary(page, never);
      },
    });
    await appears(page.getByRole('status').filter({ hasText: 'Waiting for Excel' }));
    await page.clock.fastForward(11_000);
    await appears(page.locator('main[data-reason=slow]'));
    expect(errors).toEqual([]);
    await page.close();
  });
});
