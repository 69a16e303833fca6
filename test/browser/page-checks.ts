import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How many pixels the widest thing stands out over the panel's edge. */
export function widestOverhang(): number {
  const panel = document.querySelector('main');
  if (!panel) return Infinity;
  const body = document.scrollingElement;
  return Math.max(panel.scrollWidth - panel.clientWidth, (body?.scrollWidth ?? 0) - innerWidth);
}

/** How many pixels of what the panel shows are cut off at its side. */
export function bodyOverhang(): number {
  const body = document.querySelector('main [role=region]');
  return body ? body.scrollWidth - body.clientWidth : Infinity;
}

/** What axe calls serious or critical in the panel, each with where it is. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (at: Element | null) => Promise<AxeResults> } }).axe.run(
      document.querySelector('main'),
    ),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
