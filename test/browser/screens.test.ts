import type { Page } from 'playwright-core';
import { faults, moving, widestOverhang } from './page-checks';
import { goTo, screens, settled, unfold, writeResults } from './panel-page';
import type { PanelWindow } from './panel-page';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';

/** As wide as hosts make a panel, and 300 pixels at 200 %. */
const widths = [150, 300, 320, 350, 500];
/** A sheet's name without a place to break it. */
const sheetName = 'crm_export_2026_all_regions_raw';
const workbook = `accounts=300&history=1&name=${sheetName}`;

let served: ServedWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
});

afterAll(() => served.stop());

/** Opens every screen that there is, the results of a write among them. */
async function everyScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await settled(page);
  await look('home');
  await page.evaluate(
    (sheet) => (window as unknown as PanelWindow).panelWorkbook.select({ sheet, range: 'A14' }),
    sheetName,
  );
  for (const screen of screens) {
    await goTo(page, screen);
    await unfold(page);
    await look(screen);
  }
  await writeResults(page);
  await unfold(page);
  await look('results');
}

/** Where the panel stands out over its side, at each width. */
async function overhangs(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await widen(page, width);
    const pixels = await page.evaluate(widestOverhang);
    if (pixels > 0) found.push(`${screen} at ${width} px: ${pixels} px`);
  }
  await widen(page, 320);
  return found;
}

/** As far apart as WCAG 1.4.12 lets a reader put letters and words, which is also wider than any usual font. */
const textSpacing = '[data-spaced] * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

/** Where the panel stands out over its side once its letters are put apart. */
async function overhangsSpaced(page: Page, screen: string): Promise<readonly string[]> {
  const put = (isSpaced: boolean) =>
    page.evaluate((spaced) => void document.body.toggleAttribute('data-spaced', spaced), isSpaced);
  await put(true);
  const found = await overhangs(page, screen);
  await put(false);
  return found;
}

/** The window and the panel in it, and two pictures for what follows the width to be drawn anew. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((pixels) => {
    document.getElementById('panel')?.style.setProperty('width', `${pixels}px`);
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0))));
  }, width);
}

test('every screen is free of faults of access in both themes, fits its width, keeps still and calls nobody', async () => {
  const { page, errors, calledHosts } = await served.openPage(`panel.html?width=320&${workbook}`, {
    width: 320,
    reducedMotion: true,
  });
  await page.addStyleTag({ content: textSpacing });
  const found: string[] = [];
  await everyScreen(page, async (screen) => {
    const told = (words: readonly string[]) => found.push(...words.map((each) => `${screen}: ${each}`));
    told(await faults(page));
    told((await page.evaluate(moving)).map((element) => `moves: ${element}`));
    found.push(...(await overhangsSpaced(page, screen)));
    // A theme is colours: what fits, and has its names, in light does so in dark.
    const light = await page.evaluate(colourBehind);
    await inColours(page, { colorScheme: 'dark' });
    if ((await page.evaluate(colourBehind)) === light) found.push(`${screen} stays light`);
    told((await faults(page, 'colours')).map((fault) => `in dark, ${fault}`));
    await inColours(page, { forcedColors: 'active' });
    told((await page.evaluate(lostMarks)).map((mark) => `lost in high contrast: ${mark}`));
    await inColours(page, { colorScheme: 'light', forcedColors: 'none' });
  });
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  expect(calledHosts()).toEqual(['127.0.0.1']);
  await page.close();
});

/** Shows the page in other colours, and gives it two pictures to be drawn anew. */
async function inColours(page: Page, colours: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(colours);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0)))),
  );
}

test.each([
  ['de', overhangsSpaced],
  ['ja', overhangsSpaced],
  // Its words are longer than any language's: that is room enough.
  ['en-XA', overhangs],
] as const)('every screen fits its width in %s', async (locale, look) => {
  const { page, errors } = await served.openPage(`panel.html?width=320&${workbook}&locale=${locale}`, {
    width: 320,
  });
  await page.addStyleTag({ content: textSpacing });
  const found: string[] = [];
  await everyScreen(page, async (screen) => void found.push(...(await look(page, screen))));
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

function colourBehind(): string {
  return getComputedStyle(document.querySelector('main') as Element).backgroundColor;
}

/** Texts in the colour of what lies behind them, and pictures of which no mark is seen. */
function lostMarks(): readonly string[] {
  const behind = getComputedStyle(document.querySelector('main') as Element).backgroundColor;
  const isSeen = (mark: Element) => {
    const { fill, stroke } = getComputedStyle(mark);
    return [fill, stroke].some((colour) => colour !== behind && colour !== 'none');
  };
  const lost: Element[] = [];
  for (const picture of document.querySelectorAll('main svg')) {
    const marks = [...picture.querySelectorAll('rect, path, circle, line, polyline')];
    if (marks.length > 0 && !marks.some(isSeen)) lost.push(picture);
    for (const text of picture.querySelectorAll('text:not(:has(tspan)), tspan'))
      if (!isSeen(text)) lost.push(text);
  }
  for (const element of document.querySelectorAll('main :is(span, h1, h2, h3, li, td, th, button, label)')) {
    const { color, backgroundColor } = getComputedStyle(element);
    if (color === backgroundColor) lost.push(element);
  }
  return lost.map(({ outerHTML }) => outerHTML.slice(0, 200));
}
