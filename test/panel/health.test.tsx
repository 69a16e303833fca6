/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Rows } from '#core';
import { accountRows, dataQuality, recognise } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const sheets = sampleSheets(120).slice(0, 1);
const accounts = sheets[0]?.rows ?? [];
const [names = []] = accounts;

/** The accounts with two industries misspelt, a blank row above them, and a row that stands twice. */
function spoilt(): Rows {
  const industry = names.indexOf('Industry');
  const rows = accounts.map((row) => [...row]);
  rows.forEach((row, at) => {
    if (at > 0) row[industry] = at === 30 || at === 40 ? 'Softwrae' : 'Software';
  });
  rows.splice(
    10,
    0,
    names.map(() => null),
  );
  rows.push([...(rows[5] ?? [])]);
  return rows;
}

async function open(rows: Rows = accounts) {
  const panel = await openPanel({ sheets: [{ name: 'Accounts', rows }] });
  await panel.press(/^Data health/);
  await screen.findByRole('region', { name: 'Field by field' });
  return panel;
}

const fieldsShown = () =>
  within(screen.getByRole('region', { name: 'Field by field' }))
    .getAllByRole('img')
    .map((bar) => bar.getAttribute('aria-label')?.split(':')[0]);

const lineOf = (field: string) => {
  const line = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('summary')?.textContent?.startsWith(field));
  if (!line) throw new Error(`no line of ${field}`);
  return line;
};

describe('data health', () => {
  test("says the figures of core on the host's rows", async () => {
    await open();
    const { table } = accountRows(accounts);
    const quality = dataQuality(table, recognise(table).fields);
    const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
    screen.getByText(
      new RegExp(
        `^${share.format(quality.filled)} of the cells are filled, over ${quality.fields.length} fields of 120 accounts`,
      ),
    );
    const revenue = quality.fields.find(({ field }) => field === 'revenue');
    expect(lineOf('revenue').textContent).toContain(
      `${share.format((revenue?.filled ?? 0) * (revenue?.valid ?? 0))} known`,
    );
  });

  test('what the model uses comes first, and alone where that is asked for', async () => {
    const { user } = await open();
    const all = fieldsShown();
    await user.click(screen.getByRole('checkbox', { name: 'Only fields that the model uses' }));
    const used = fieldsShown();
    expect(used.length).toBeLessThan(all.length);
    expect(all.slice(0, used.length)).toEqual(used);
    screen.getByText(`${used.length} of ${all.length} fields`);
    expect(used).toEqual(expect.arrayContaining(['revenue', 'employees']));
    expect(lineOf('employees').textContent).toMatch(/Used by.*the segment lines, as yardstick/);
  });

  test('a surprise names its cell on the sheet, and shows it', async () => {
    const { host, user } = await open(spoilt());
    const line = lineOf('industry');
    await user.click(within(line).getByText('industry'));
    within(line).getByText('"Softwrae" in industry is likely misspelt: Software (rows: 2)');
    // Row 1 is the header; the account in row 30 of the sample stands below one blank row.
    const column = String.fromCharCode(65 + names.indexOf('Industry'));
    await user.click(within(line).getByRole('button', { name: `Show ${column}32 in the sheet` }));
    expect(await host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: `${column}32` });
  });

  test('rows that stand twice are pointed out apart from the fields', async () => {
    await open(spoilt());
    const across = screen.getByRole('region', { name: 'Across the accounts' });
    within(across).getAllByText(/stood before/);
    within(across).getByRole('button', { name: 'Show A123 in the sheet' });
  });

  test('blanks that leave accounts open are counted by field', async () => {
    const country = names.indexOf('Billing Country');
    const rows = accounts.map((row, at) =>
      row.map((cell, column) => (at > 0 && at <= 25 && column === country ? null : cell)),
    );
    await open(rows);
    const because = screen.getByRole('region', { name: 'Unknown because' });
    expect(within(because).getAllByRole('listitem')[0]?.textContent).toMatch(/^country: \d+ accounts$/);
    screen.getByRole('region', { name: 'Placed in a minute' });
  });

  test('a model with a mistake still has its data looked at, and the mistake is said', async () => {
    const { desk, look } = deskOver(createMemoryHost({ sheets }));
    await look();
    const { draft } = desk.store.get();
    if (!draft) throw new Error('the sample has no starter model');
    const wrong = { ...draft, settings: { ...draft.settings, fiscalYear: 13 } };
    const health = await desk.engine.ask('health figures', { model: wrong });
    expect(health.fields).toHaveLength(draft.fields.length);
    expect(health.model.ok ? [] : health.model.problems.map(({ message }) => message)).toEqual([
      '13 is not a month; a fiscal year begins in a month from 1 to 12',
    ]);
  });
});
