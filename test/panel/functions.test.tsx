/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { catalogue } from '#core/functions';
import { openPanel } from './panel-under-test';

async function openFunctions() {
  const panel = await openPanel({ hasFunctions: true });
  await panel.press(/^Functions/);
  await screen.findByRole('searchbox', { name: 'Search the functions' });
  return panel;
}

describe('the list of functions', () => {
  test('holds every function of the catalogue with its summary', async () => {
    await openFunctions();
    const list = screen.getByRole('list');
    const shown = within(list).getAllByRole('button');
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      catalogue.map(({ name, summary }) => name + summary),
    );
  });

  test('is searched by name and by what a function is for', async () => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole('searchbox'), 'wilson');
    expect(screen.getByText('1 function')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^WIN_RATE_INTERVAL/ })).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(screen.getByText('No function has this in its name or its help.')).toBeTruthy();
  });

  test('inserts a formula over the accounts into the selected cell, and Undo takes it out', async () => {
    const { host, press } = await openFunctions();
    await press(/^SEGMENT ?The segment of/);
    expect(await screen.findByText('Select a cell in the workbook to insert the formula into.')).toBeTruthy();
    host.workbook.select({ sheet: 'Effort', range: 'J2:K9' });
    await press('Insert into J2');
    await screen.findByText('SEGMENT inserted into J2');
    const cells = host.workbook.sheets.get('Effort')?.cells;
    expect(cells?.[1]?.[9]).toEqual({
      formula: expect.stringMatching(/^=SEGMENT\('Accounts'!\$A\$1:\$[A-Z]+\$\d+, "starter"\)$/),
    });
    await press('Undo: SEGMENT inserted into J2');
    await screen.findByText('Undone: SEGMENT inserted into J2');
    expect(host.workbook.sheets.get('Effort')?.cells[1]?.[9] ?? null).toBeNull();
  });

  test('says when the selected cell is not blank, and what is still to be filled in', async () => {
    const { host, user, press } = await openFunctions();
    await press(/^WIN_RATE_INTERVAL/);
    host.workbook.select({ sheet: 'Accounts', range: 'A2' });
    expect(
      await screen.findByText('A2 is not blank: inserting replaces it. You can undo that.'),
    ).toBeTruthy();
    expect(screen.getByText('Still to fill in: Won and Decided')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Insert into A2' }) as HTMLButtonElement).disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Won' }), '7');
    await press('Take the selected cells for Decided');
    expect(await screen.findByText("=WIN_RATE_INTERVAL(7, 'Accounts'!$A$2)")).toBeTruthy();
  });
});
