import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { PanelPlace } from './panel-page';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What is looked for: all that WCAG 2.2 AA and axe's own practice ask, or whether colours can be told apart. */
type Standard = 'all' | 'colours';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every fault that axe finds on the page, by WCAG 2.2 AA and its own practice, each with where it is. A button that came to
 * life while axe looked is seen half in its old colours: what is found is looked for once more before it counts.
 */
export async function faults(page: PanelPlace, standard: Standard = 'all'): Promise<readonly string[]> {
  const found = await faultsNow(page, standard);
  return found.length === 0 ? found : faultsNow(page, standard);
}

async function faultsNow(page: PanelPlace, standard: Standard): Promise<readonly string[]> {
  await page.waitForFunction(
    () =>
      document.querySelector('main[data-busy=true]') === null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const runOnly =
    standard === 'all' ? { type: 'tag', values: standards } : { type: 'rule', values: ['color-contrast'] };
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run: (at: unknown, how: object) => Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: only, resultTypes: ['violations'] },
      ),
    runOnly,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How many pixels the widest thing stands out over the panel's side, scrolled out of sight or cut off. */
export function widestOverhang(): number {
  const sideways = (element: Element | null) =>
    element ? element.scrollWidth - element.clientWidth : Infinity;
  const body = document.querySelector('main [role=region]');
  return Math.max(
    sideways(document.scrollingElement),
    sideways(document.querySelector('main')),
    sideways(body),
  );
}

/** What moves by itself at this moment. */
export function moving(): readonly string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML ?? 'nothing');
}
