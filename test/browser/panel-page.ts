import type { Frame, Locator, Page } from 'playwright-core';

/** Where a panel is shown: a page, or a frame of one. */
export type PanelPlace = Page | Frame;

/** The steps of the wizard, in their order. */
export const steps = ['accounts', 'market', 'fit', 'value', 'segments', 'coverage', 'finish'] as const;

/** Every screen that Home leads to. */
export const screens = [
  ...steps,
  ...(['explain', 'scenarios', 'health', 'review', 'functions', 'settings'] as const),
] as const;

export type LinkedScreen = (typeof screens)[number];

/** What workbench/panel-page.tsx puts on its window. */
export interface PanelWindow {
  readonly panelWorkbook: {
    readonly sheets: Map<string, { readonly cells: unknown[][]; readonly formats: unknown[] }>;
    readonly names: Map<string, unknown>;
    readonly select: (selection: { sheet: string; range: string } | null) => void;
    readonly type: (sheet: string, range: string, cells: unknown[][]) => void;
  };
}

/** After so many looks a locator's own waiting tells best what was missing. */
const mostLooks = 200;

/** Waits until nothing is going on, and every figure has come. */
export async function settled(page: PanelPlace): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main[data-busy=false]:not(:has([data-waiting]))') !== null,
  );
}

/**
 * Waits until something is seen, and looks at every third picture that the page draws: a locator's own waiting soon looks
 * twice a second only, and a test waits hundreds of times.
 */
export async function appears(wanted: Locator): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    if (await wanted.first().isVisible()) return;
    await wanted.page().evaluate(async () => {
      for (let picture = 0; picture < 3; picture++) await new Promise(requestAnimationFrame);
    });
  }
  await wanted.waitFor();
}

/** Presses a button once it is there; the first of several. */
export async function pressButton(page: PanelPlace, name: string | RegExp): Promise<void> {
  const wanted = button(page, name).first();
  await appears(wanted);
  await wanted.click();
}

export function button(page: PanelPlace, name: string | RegExp): Locator {
  return page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
}

/** Waits until a control can be used, or cannot be. */
export async function becomes(control: Locator, state: 'enabled' | 'disabled'): Promise<void> {
  await appears(control.and(control.page().locator(`:${state}`)));
}

/** Goes to a screen as a user does: home, and its line there. */
export async function goTo(page: PanelPlace, screen: LinkedScreen): Promise<void> {
  await settled(page);
  const link = page.locator(`button[data-screen=${screen}]`);
  if ((await link.count()) === 0) {
    await page.locator('main header button').first().click();
    await appears(link);
    // A line that is drawn anew, as its figures come, between the mouse's going down and up is not pressed.
    await settled(page);
  }
  await link.click();
  await appears(page.locator(`main[data-screen=${screen}]`));
  await settled(page);
}

/** Presses the main button of the screen, in the panel's foot. */
export async function pressMain(page: PanelPlace): Promise<void> {
  await settled(page);
  const main = page.locator('#tamarack-foot button');
  await appears(main);
  await main.click();
}

/** Goes to the last step and writes. */
export async function writeResults(page: PanelPlace): Promise<void> {
  await goTo(page, 'finish');
  await pressMain(page);
  await appears(page.locator('main[data-screen=results]'));
  await settled(page);
}

/** Takes the last write back. */
export async function undo(page: PanelPlace): Promise<void> {
  await settled(page);
  await pressButton(page, /^Undo:/);
  await appears(page.getByText(/^Undone:/));
  await settled(page);
}

/** Unfolds everything that is folded. */
export async function unfold(page: PanelPlace): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
  });
  await settled(page);
}

/** Everything that stands in the workbook in memory: cells, formats and names; how far blanks reach is nothing. */
export function workbookCells(): string {
  const { sheets, names } = (window as unknown as PanelWindow).panelWorkbook;
  const filled = (row: readonly unknown[]) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] ?? null) === null) end--;
    return row.slice(0, end);
  };
  const all = [...sheets].map(([name, { cells, formats }]) => [name, cells.map(filled), filled(formats)]);
  return JSON.stringify([all, [...names]]);
}
