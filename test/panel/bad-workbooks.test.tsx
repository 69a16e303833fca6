/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Cell, Rows } from '#core';
import { openPanel } from './panel-under-test';

const open = (rows: Rows) => openPanel({ sheets: [{ name: 'Sheet1', rows }] });
const advice = /^Paste or open a list with one row for each account, at least two columns and a row of names/;

const firms: Rows = Array.from({ length: 30 }, (_, row): Cell[] => [`Firm ${row}`, 10 * row, row % 3 === 0]);
const header = ['Company', 'Employees', 'Customer'];

describe('what stands in the workbook', () => {
  test.each<[string, Rows]>([
    ['no header, but numbers from the first row on', firms],
    ['a single column', [['Company'], ...firms.map(([name]) => [name ?? null])]],
    ['no account below the header', [header]],
    ['a header over blank rows', [header, [null, null, null], ['', '', '']]],
    ['one cell', [['hello']]],
    ['nothing', []],
  ])('%s: no accounts are found, and it is said what to do', async (_, rows) => {
    await open(rows);
    await screen.findByText('No table of accounts was found.');
    await screen.findByText(advice);
  });

  test('the same header twice: both columns are shown, told apart', async () => {
    const { press } = await open([[...header, 'Employees'], ...firms.map((row) => [...row, 7])]);
    await screen.findByText('30 accounts on Sheet1');
    await press(/^Start$/);
    await screen.findByRole('combobox', { name: 'Field for Employees' });
    await screen.findByRole('combobox', { name: 'Field for Employees (2)', hidden: true });
  });

  test('columns that nothing is recognised in: it is said which a table of accounts has', async () => {
    const { press } = await open([['Aa', 'Bb'], ...firms.map((_, row) => [row % 2, row % 3])]);
    await press(/^Start$/);
    await screen.findByText(/no column names one \(an id, a name or a domain\)/);
  });

  test('more columns than a page can list: the first are listed, and how the others are recognised', async () => {
    const more = Array.from({ length: 260 }, (_, column) => `Zq ${column}`);
    const { press } = await open([
      [...header, ...more],
      ...firms.map((row) => [...row, ...more.map(() => 'x')]),
    ]);
    await press(/^Start$/);
    await screen.findByText(/^Only the first 200 of these are listed/);
    const listed = (label: string) => document.querySelectorAll(`select[aria-label^="Field for ${label}"]`);
    expect(listed('Zq')).toHaveLength(200);
    expect(listed('Employees')).toHaveLength(1);
  });
});
