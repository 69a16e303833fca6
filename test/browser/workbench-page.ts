import type { Page } from 'playwright-core';
import type { Rows } from '#core';
import type { Host } from '../../panel/host';

/** What the workbench puts on its window. */
interface WorkbenchWindow {
  readonly workbenchHost: Host;
}

/**
 * The values of a sheet, spilled ones among them; none where there is no such sheet. They come as one text: what the
 * browser's wire makes of ten thousands of cells takes seconds.
 */
export async function sheet(page: Page, name: string): Promise<Rows> {
  const rows = await page.evaluate(
    async (asked) =>
      JSON.stringify(await (window as unknown as WorkbenchWindow).workbenchHost.sheets.readSheet(asked)),
    name,
  );
  return (JSON.parse(rows) as Rows | null) ?? [];
}

/** What the line of messages says. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('.status').textContent()) ?? '';
}

/** As a user does: the sheet's tab, the address in the name box, the keyboard. */
export async function typeInto(page: Page, sheetName: string, address: string, typed: string): Promise<void> {
  await page.getByRole('tab', { name: sheetName }).click();
  const box = page.locator('[data-u-comp=defined-name] input');
  await box.fill(address);
  await box.press('Enter');
  await expectSoon(async () => {
    const selection = await page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbenchHost.sheets.readSelection(),
    );
    return selection?.sheet === sheetName && selection.range === address;
  });
  await page.keyboard.type(typed.slice(0, 1));
  // Letter by letter, a list of functions that comes late on a busy machine would take the Enter for a choice of its own.
  await page.keyboard.insertText(typed.slice(1));
  await page.keyboard.press('Enter');
}

/** Asks again until it holds; the test's own time limit ends it. */
export async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
