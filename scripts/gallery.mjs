import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbench } from './build.mjs';
import { root } from './build-when-stale.mjs';
import { findBrowser } from './ensure-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { serveFolder } from './serve-folder.mjs';

/*
 * Pictures of every screen of the panel at every width that a host gives it, light, dark, in high contrast, and in every
 * language, in out/gallery with a page to look at them side by side.
 */

installMissing();
const { chromium } = await import('playwright-core');

const screens = [
  ...['accounts', 'market', 'fit', 'value', 'segments', 'coverage', 'finish'],
  ...['explain', 'scenarios', 'health', 'review', 'functions', 'settings'],
];
const looks = [
  ...[300, 320, 350, 500].flatMap((width) => [{ width }, { width, dark: true }]),
  { width: 320, contrast: true },
  ...['de', 'ja', 'en-XA'].map((locale) => ({ width: 320, locale })),
];
const tallest = 6000;
const folder = join(root, 'out/gallery');

/** @typedef {{ width: number, dark?: boolean, contrast?: boolean, locale?: string }} Look */
/** @typedef {import('playwright-core').Page} Page */

/** @param {Look} look */
const nameOf = ({ width, dark, contrast, locale }) =>
  [width, dark ? 'dark' : contrast ? 'contrast' : 'light', ...(locale ? [locale] : [])].join('-');

/** @param {Page} page */
async function settled(page) {
  await page.locator('main[data-busy=false]:not(:has([data-waiting]))').waitFor();
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/**
 * The whole screen in one picture, however long it is.
 * @param {Page} page
 * @param {Look} look
 * @param {string} screen
 */
async function picture(page, look, screen) {
  await settled(page);
  const hidden = await page
    .locator('main [role=region]')
    .first()
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width: look.width, height: Math.min(tallest, 900 + Math.max(0, hidden)) });
  await page.screenshot({ path: join(folder, `${nameOf(look)}-${screen}.png`) });
  await page.setViewportSize({ width: look.width, height: 900 });
}

/** @param {Page} page @param {string} screen */
async function goTo(page, screen) {
  await settled(page);
  if ((await page.locator(`[data-screen=${screen}]`).count()) === 0) await page.keyboard.press('Escape');
  await page.locator(`[data-screen=${screen}]`).click();
}

/** @param {import('playwright-core').Browser} browser @param {string} address @param {Look} look */
async function show(browser, address, look) {
  const page = await browser.newPage({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    forcedColors: look.contrast ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const locale = look.locale ? `&locale=${look.locale}` : '';
  await page.goto(`${address}panel.html?width=${look.width}&accounts=400&history=1${locale}`);
  await picture(page, look, 'home');
  await page.evaluate("panelWorkbook.select({ sheet: 'Accounts', range: 'A14' })");
  for (const screen of screens) {
    await goTo(page, screen);
    await picture(page, look, screen);
  }
  await goTo(page, 'finish');
  await settled(page);
  await page.locator('#tamarack-foot button').click();
  await page.locator('main[data-screen=results]').waitFor();
  await picture(page, look, 'results');
  await page.goto(`${address}panel.html?width=${look.width}&accounts=0${locale}`);
  await picture(page, look, 'empty');
  await page.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildWorkbench();
const served = await serveFolder(join(root, 'dist/workbench'), 0);
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
try {
  for (const look of looks) {
    await show(browser, served.address, look);
    console.log(nameOf(look));
  }
} finally {
  await browser.close();
  await served.stop();
}
const all = ['home', ...screens, 'results', 'empty'];
const rows = all.map((screen) => {
  const shown = looks.map((look) => {
    const name = `${nameOf(look)}-${screen}.png`;
    return `<figure><img src="${name}" loading="lazy" alt=""><figcaption>${name}</figcaption></figure>`;
  });
  return `<h2>${screen}</h2><div>${shown.join('')}</div>`;
});
const style =
  'body{font:14px sans-serif}div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0}';
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Screens of the panel</title><style>${style}</style>${rows.join('')}`,
);
console.log(`${all.length * looks.length} pictures in out/gallery; open out/gallery/index.html`);
