import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildWhenStale, root } from './build-when-stale.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const drawings = 'addin/icons';
const folder = 'dist/addin/icons';
/** 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins, 128 for the store. */
const sizes = [16, 32, 64, 80, 128];

/** Every drawing of addin/icons at every size, with nothing behind it. */
async function drawIcons() {
  const { chromium } = await import('playwright-core');
  mkdirSync(join(root, folder), { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(join(root, drawings)).filter((name) => name.endsWith('.svg'))) {
      const drawing = readFileSync(join(root, drawings, file), 'utf8');
      const style = 'body{margin:0}svg{display:block;width:100vw;height:100vh}';
      await page.setContent(`<!doctype html><style>${style}</style>${drawing}`);
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        const path = join(root, folder, `${basename(file, '.svg')}-${size}.png`);
        await page.screenshot({ path, omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

/** The icons of the add-in as the PNG files that manifest.xml names, when a drawing has changed. */
export async function buildIcons() {
  const isNew = await buildWhenStale({
    output: `${folder}/tamarack-128.png`,
    sources: [drawings, 'scripts/build-icons.mjs'],
    build: drawIcons,
  });
  console.log(`${folder}${isNew ? '' : ' (unchanged)'}`);
}
