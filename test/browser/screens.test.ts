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

/** The window and the panel in it, and two pictures for what follows the width to be drawn anew. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((pixels) => {
    document.getElementById('panel')?.style.setProperty('width', `${pixels}px`);
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(0))));
  }, width);
}

describe.each([
  ['light', false],
  ['dark', true],
])('every screen, in the %s theme', (_, dark) => {
  test('is free of faults of access, fits its width and calls nobody', async () => {
    const { page, errors, calledHosts } = await served.openPage(`panel.html?width=320&${workbook}`, {
      width: 320,
      dark,
      reducedMotion: dark,
    });
    const found: string[] = [];
    await everyScreen(page, async (screen) => {
      for (const fault of await faults(page)) found.push(`${screen}: ${fault}`);
      // A theme is colours: what fits in light fits in dark.
      if (!dark) found.push(...(await overhangs(page, screen)));
      if (dark) for (const element of await page.evaluate(moving)) found.push(`${screen} moves: ${element}`);
    });
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    expect(calledHosts()).toEqual(['127.0.0.1']);
    await page.close();
  });
});

test.each(['de', 'ja', 'en-XA'])('every screen fits its width in %s', async (locale) => {
  const { page, errors } = await served.openPage(`panel.html?width=320&${workbook}&locale=${locale}`, {
    width: 320,
  });
  const found: string[] = [];
  await everyScreen(page, async (screen) => void found.push(...(await overhangs(page, screen))));
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test('in high contrast every screen can be read, and no mark of a chart is lost', async () => {
  const { page, errors } = await served.openPage(`panel.html?width=320&${workbook}`, {
    width: 320,
    dark: true,
    forcedColors: true,
  });
  const found: string[] = [];
  await everyScreen(page, async (screen) => {
    for (const mark of await page.evaluate(lostMarks)) found.push(`${screen}: ${mark}`);
  });
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

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
