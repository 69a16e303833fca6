/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Rows } from '#core';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

/** The sample with deals of which two name accounts that are not in the table, and one none at all. */
function sheetsWithStrays(): { name: string; rows: Rows }[] {
  return sampleSheets().map((sheet) => {
    if (sheet.name !== 'Opportunities') return sheet;
    const [header, ...deals] = sheet.rows;
    const idAt = header!.indexOf('Account ID');
    const nameAt = header!.indexOf('Account Name');
    const strays = ['nobody 1', 'nobody 2', null].map((id, at) =>
      deals[at]!.map((cell, column) =>
        column === idAt ? id : column === nameAt ? null : column === 0 ? `stray ${at}` : cell,
      ),
    );
    return { ...sheet, rows: [header!, ...deals, ...strays] };
  });
}

async function openLearning(sheets: readonly { name: string; rows: Rows }[]) {
  const panel = await openPanel({ sheets });
  await panel.press(/^Fit/);
  const section = await screen.findByRole('region', { name: 'Learn from your wins' });
  return { ...panel, section: within(section) };
}

describe('the tables beside the accounts', () => {
  test('say how many rows joined and why others did not', async () => {
    const { section } = await openLearning(sheetsWithStrays());
    const deals = sampleSheets()[1]!.rows.length - 1;
    await section.findByText(new RegExp(`^${deals + 3} deals, \\d+ won, ${deals} joined to an account$`));
    section.getByText('2 rows name an account that is not in the table');
    section.getByText('1 row names no account');
  });

  test('are chosen, and none may be chosen', async () => {
    const { section, user } = await openLearning(sampleSheets());
    const choice = section.getByRole('combobox', { name: 'Deals, won and lost' });
    await section.findByText(/deals, \d+ won, all joined to an account$/);
    await user.selectOptions(choice, 'None');
    await section.findByText('Without deals, it is learned from which accounts are customers.');
    await waitFor(() => expect(section.queryByText(/all joined to an account$/)).toBeNull());
  });

  test('that are something else are refused where they were chosen', async () => {
    const { section, user } = await openLearning(sampleSheets());
    await user.selectOptions(
      section.getByRole('combobox', { name: 'Deals, won and lost' }),
      section.getByRole('option', { name: /^Effort/ }),
    );
    await section.findByText(/^This table cannot be used:/);
    expect((section.getByRole('button', { name: 'Learn who buys' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
  });
});
