/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { exampleFirms } from '../../core/functions/example-firms';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

test('a table of firms stands beside the layers of the step Market, held against the accounts', async () => {
  const firms = { name: 'Firms', rows: exampleFirms().map((row) => [...row]) };
  const { user, press } = await openPanel({ sheets: [...sampleSheets(), firms] });
  await press(/^2 ?Market|Market/);
  const title = await screen.findByText('Firms that there are');
  await user.click(title);
  // Found by its columns, and chosen without being asked for.
  await waitFor(() => expect(screen.getByText('6 rows of firms')).toBeDefined());
  const table = await screen.findByRole('table', { name: 'Cells with most accounts' });
  const row = (name: RegExp) => within(table).getByRole('row', { name }).textContent;
  expect(row(/Professional services.*20-99/)).toMatch(/900/);
  expect(row(/Professional services.*100\+/)).toMatch(/not shown in the table.*unknown/);
  // What stands in no cell comes after the cells.
  const named = within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent ?? '');
  const apart = named.map((text) => !/ · |not in the table/.test(text));
  expect(apart.indexOf(true) < 0 || apart.slice(apart.indexOf(true)).every(Boolean)).toBe(true);
  expect(row(/sectors that the table does not name/)).toMatch(/not in the table.*unknown/);
});
