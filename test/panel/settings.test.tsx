/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { isCurrency } from '../../panel/settings/currencies';
import { localeExample, monthNames } from '../../panel/settings/locales';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

async function open() {
  const panel = await openPanel({ sheets: sampleSheets(40).slice(0, 1) });
  await panel.press(/^Settings/);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  /** The value of a setting on the Model sheet; undefined where it has no row. */
  const kept = async (name: string) => {
    const rows = (await panel.host.sheets.readSheet('Model')) ?? [];
    return rows.find(([part, item]) => part === 'setting' && item === name)?.[4];
  };
  const soon = (name: string, value: unknown) => waitFor(async () => expect(await kept(name)).toEqual(value));
  return { ...panel, kept, soon };
}

describe('the settings of a model', () => {
  test('are written to the Model sheet, each a step that Undo names', async () => {
    const { user, soon, press } = await open();
    await user.selectOptions(screen.getByLabelText('Currency'), 'EUR');
    await soon('currency', 'EUR');
    await user.selectOptions(screen.getByLabelText('Fiscal year begins in'), 'July');
    screen.getByText('FY2026 is Jul 2025 to Jun 2026.');
    await soon('fiscal year', 7);
    await press('Undo: beginning of the fiscal year');
    await soon('fiscal year', undefined);
    await soon('currency', 'EUR');
  });

  test('a year that begins in January has no row', async () => {
    const { user, soon } = await open();
    await user.selectOptions(screen.getByLabelText('Fiscal year begins in'), '4');
    await soon('fiscal year', 4);
    await user.selectOptions(screen.getByLabelText('Fiscal year begins in'), '1');
    await soon('fiscal year', undefined);
    screen.getByText('FY2026 is Jan 2026 to Dec 2026.');
  });

  test('any other currency is given by its code, and what is none is said', async () => {
    const { user, soon } = await open();
    await user.selectOptions(screen.getByLabelText('Currency'), 'Another code');
    const code = screen.getByLabelText('Currency code');
    await user.type(code, 'gold{Enter}');
    await screen.findByText('“GOLD” is not a currency code.');
    await user.type(code, 'mxn{Enter}');
    await soon('currency', 'MXN');
    expect(screen.getByLabelText<HTMLSelectElement>('Currency').value).toBe('MXN');
  });

  test('the day is taken from the calendar, and may be taken away', async () => {
    const { user, soon, press } = await open();
    const day = screen.getByLabelText<HTMLInputElement>('Counted as of');
    await user.clear(day);
    await screen.findByText('No day is set: history is counted back from its own last day.');
    await soon('as of', null);
    await press('Today');
    expect(day.value).toBe('2026-03-31');
    await soon('as of', '2026-03-31');
  });

  test('a name and a seed count once they are left; what is none is said and forgotten', async () => {
    const { user, soon, kept } = await open();
    const seed = screen.getByLabelText<HTMLInputElement>('Seed');
    await user.clear(seed);
    await user.type(seed, '1.5');
    screen.getByText('A seed is a whole number from 0 to 4,294,967,295.');
    await user.tab();
    expect(seed.value).toBe('1');
    await user.clear(seed);
    await user.type(seed, '42{Enter}');
    await soon('seed', 42);
    const name = screen.getByLabelText('Name of the model');
    await user.clear(name);
    screen.getByText('A model needs a name.');
    await user.type(name, 'Spring 2026{Enter}');
    await soon('name', 'Spring 2026');
    expect(await kept('seed')).toBe(42);
  });

  test('what sizes are counted in, and what lines cut, is changed at its step', async () => {
    const { press } = await open();
    screen.getByText(/^Sizes are counted in/);
    await press('Change it at Segments');
    await screen.findByRole('heading', { level: 1, name: 'Segments' });
  });
});

describe('what a user prefers', () => {
  test('stays on the machine, and goes back to what the spreadsheet has', async () => {
    const { host, user } = await open();
    await user.selectOptions(screen.getByLabelText('Theme'), 'Dark');
    await user.selectOptions(screen.getByLabelText('Numbers and dates'), 'de-DE');
    screen.getByText('1.234,5 · 31.03.2026');
    await user.type(screen.getByLabelText('Your name'), 'Ines{Enter}');
    await waitFor(async () =>
      expect(await host.desk.loadPreferences()).toEqual({ theme: 'dark', locale: 'de-DE', name: 'Ines' }),
    );
    await user.selectOptions(screen.getByLabelText('Theme'), 'As the spreadsheet has it');
    await user.clear(screen.getByLabelText('Your name'));
    await user.tab();
    await waitFor(async () => expect(await host.desk.loadPreferences()).toEqual({ locale: 'de-DE' }));
    expect(await host.sheets.readSheet('Model')).toBeNull();
  });

  test('languages stand in their own words, without the one that is made strange', async () => {
    await open();
    const offered = within(screen.getByLabelText('Language')).getAllByRole('option');
    expect(offered.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'As the spreadsheet has it',
      'English',
    ]);
    expect(offered.map((option) => (option as HTMLOptionElement).value)).not.toContain('en-XA');
  });

  test('can be said where there are no accounts', async () => {
    const { host, press, user } = await openPanel({ sheets: [{ name: 'Notes', rows: [['nothing here']] }] });
    await press(/^Settings/);
    await screen.findByText(/There are no accounts yet/);
    await user.selectOptions(screen.getByLabelText('Theme'), 'Light');
    await waitFor(async () => expect(await host.desk.loadPreferences()).toEqual({ theme: 'light' }));
  });
});

// https://www.unicode.org/cldr/charts/ — the decimal mark and the order of a date by locale.
test.each([
  ['de-DE', '1.234,5', '31.03.2026'],
  ['en-US', '1,234.5', '03/31/2026'],
  ['en-GB', '1,234.5', '31/03/2026'],
  ['ja-JP', '1,234.5', '2026/03/31'],
])('%s writes %s and %s', (locale, number, day) => expect(localeExample(locale)).toEqual({ number, day }));

test.each([
  ['USD', true],
  ['usd', false],
  ['QQQ', false],
  ['MXN', true],
])('%s is a currency code: %s', (code, expected) => expect(isCurrency(code)).toBe(expected));

test('months are named in the language of the panel', () => {
  expect(monthNames('de')[2]).toBe('März');
  expect(monthNames('en')).toHaveLength(12);
});
