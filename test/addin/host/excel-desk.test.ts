/** @jest-environment jsdom */
import { excelDesk } from '../../../addin/host/excel-desk';

/** What Excel says of itself, and a browser whose own theme is light. */
function inExcel(context: Record<string, unknown>): void {
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Office: { context: { requirements, ...context } } });
  window.matchMedia = () => ({ matches: false, addEventListener: () => undefined }) as never;
}

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['#0A0A0AFF', 'dark'],
  [undefined, 'light'],
])('on a ground of %s the theme is %s', (bodyBackgroundColor, theme) => {
  inExcel({ officeTheme: bodyBackgroundColor && { bodyBackgroundColor } });
  expect(excelDesk().theme()).toBe(theme);
});

test('numbers are written as in the cells, not as in the menus', () => {
  inExcel({ contentLanguage: 'de-DE', displayLanguage: 'en-US' });
  expect(excelDesk().locale).toBe('de-DE');
});

test('preferences are kept apart from those of other pages that share the store', async () => {
  inExcel({ partitionKey: 'one/' });
  await excelDesk().savePreferences({ name: 'Ann' });
  expect(await excelDesk().loadPreferences()).toEqual({ name: 'Ann' });
  inExcel({ partitionKey: 'another/' });
  expect(await excelDesk().loadPreferences()).toEqual({});
});
