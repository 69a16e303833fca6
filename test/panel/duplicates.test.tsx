/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { duplicatesFunction } from '../../core/functions/definitions/duplicates';
import type { Rows } from '../../core/values/cell';
import { openPanel } from './panel-under-test';

const [rows, modelRows] = duplicatesFunction.examples[0]!.args as readonly [Rows, Rows];
const accounts = { name: 'Accounts', rows };

async function open(model: Rows = modelRows) {
  const panel = await openPanel({ sheets: [accounts, { name: 'Model', rows: model }] });
  await panel.press(/^Data health/);
  return { panel, section: within(await screen.findByRole('region', { name: 'Likely duplicates' })) };
}

describe('likely duplicates on Data health', () => {
  test('says the groups, who should stay, how likely the others are, and leads to each', async () => {
    const { panel, section } = await open();
    await section.findByText(/Groups that are likely one account each: 2. Accounts that could go: 2/);
    const groups = within(section.getByRole('list', { name: 'Likely duplicates' }));
    expect(groups.getByText('Alder Works GmbH').parentElement?.textContent).toMatch(/stays: the most/);
    expect(groups.getByText('ALDER WORKS AG').parentElement?.textContent).toMatch(
      /the same domain, alder-works\.example.*99\.9% likely the same/,
    );
    groups.getByText(/1 rows? that hold/);
    section.getByText(/which are no duplicates: 2 pairs/);
    await panel.press('Show ALDER WORKS AG at B4 in the sheet');
    expect(await panel.host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: 'B4' });
  });

  test('a threshold that is dragged says at once what it comes to', async () => {
    const { section } = await open();
    const slider = await section.findByRole('slider', { name: 'Threshold' });
    expect(slider.getAttribute('aria-valuetext')).toBe('80%');
    fireEvent.change(slider, { target: { value: '10' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('99%');
    await section.findByText(/^From 99% up, .*% of the proposed pairs are expected to be right/);
  });

  test('a threshold that was tried is kept in the model, and stands there from then on', async () => {
    const { panel, section } = await open();
    const slider = await section.findByRole('slider', { name: 'Threshold' });
    expect(section.queryByRole('button', { name: /^Propose from/ })).toBeNull();
    fireEvent.change(slider, { target: { value: '10' } });
    await panel.press('Propose from 99% up from now on');
    expect(section.queryByRole('button', { name: /^Propose from/ })).toBeNull();
    await panel.press('Undo: threshold of duplicates');
    await section.findByRole('button', { name: /^Propose from 99%/ });
  });

  test('begins at the threshold that the model says, be it none of the curve', async () => {
    const { section } = await open([
      ...modelRows.slice(0, 1),
      ['setting', 'duplicates threshold', null, null, 0.93, null, null, null],
      ...modelRows.slice(1),
    ]);
    const slider = await section.findByRole('slider', { name: 'Threshold' });
    expect(slider.getAttribute('aria-valuetext')).toBe('93%');
    expect(slider.getAttribute('value')).toBe('9');
  });

  test('writes the groups as a sheet, beside the accounts', async () => {
    const { panel, section } = await open();
    await section.findByText(/Groups that are likely/);
    await panel.press('Write the sheet Duplicates');
    await screen.findByText('the sheet Duplicates');
    const written = await panel.host.sheets.readSheet('Duplicates');
    expect(written?.[1]?.slice(0, 5)).toEqual(['Group', 'Account ID', 'Account', 'Row', 'Proposal']);
    expect(written?.[2]?.slice(0, 5)).toEqual([1, 'A1', 'Alder Works GmbH', 2, 'stays']);
  });

  test('without name and site it says which column to map', async () => {
    const { section } = await open(modelRows.filter(([, item]) => item !== 'name' && item !== 'website'));
    await section.findByText(/Neither a name nor a website is mapped/);
    section.getByRole('button', { name: 'Map a column' });
  });
});
