/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { exampleTagged, exampleTaggedModel, exampleTaggedReps } from '../../core/functions/example-tagged';
import { openPanel } from './panel-under-test';

const accounts = { name: 'Accounts', rows: exampleTagged() };
const model = { name: 'Model', rows: exampleTaggedModel() };
const reps = { name: 'Reps', rows: exampleTaggedReps() };

async function open(
  sheets: readonly { readonly name: string; readonly rows: ReturnType<typeof exampleTagged> }[],
) {
  const panel = await openPanel({ sheets });
  await panel.press(/^Data health/);
  return { panel, section: within(await screen.findByRole('region', { name: 'CRM truth' })) };
}

const listed = (section: ReturnType<typeof within>) =>
  within(section.getByRole('list', { name: 'What to correct first' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('CRM truth on Data health', () => {
  test('says purity, recall and the classes, with what each means', async () => {
    const { section } = await open([accounts, model, reps]);
    await section.findByText(/40% of the tags that can be judged are right \(12% to 77%\)/);
    section.getByText(/the CRM finds 50% \(15% to 85%\)/);
    section.getByText('right, but no rep works its cell');
    const table = section.getByRole('table', { name: 'Purity and recall by segment' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toBe(
      'Enterprise3333%\n6%\u2060–\u206079%50%\n9%\u2060–\u206091%',
    );
  });

  test('lists what to correct, worth most first, one class alone where it is asked for, and shows the tag on the sheet', async () => {
    const { panel, section } = await open([accounts, model, reps]);
    await section.findByText('4 of 4, worth most first');
    expect(listed(section)[1]).toMatch(/^A6Tag it Enterprise.*Missing · Ben Roe · \$60K/);
    fireEvent.change(section.getByLabelText('Show'), { target: { value: 'C' } });
    await section.findByText('1 of 1, worth most first');
    expect(listed(section)).toEqual([expect.stringMatching(/^A2ENT → SMB/)]);
    await panel.press('Show the tag of A2');
    expect(await panel.host.sheets.readSelection()).toEqual({ sheet: 'Accounts', range: 'B3' });
  });

  test('says of exclusions who is not checked, and how to know', async () => {
    const { section } = await open([accounts, model, reps]);
    await section.findByText(/Competitor: not checked: 1, worth \$15K/);
    section.getByText(/ask, only a conversation tells/);
  });

  test('asks what a tag means that is no segment, judges it then, and keeps it in the model', async () => {
    const { panel, section } = await open([accounts, model, reps]);
    fireEvent.change(await section.findByLabelText('Gold (1)'), { target: { value: 'SMB' } });
    await section.findByText(/50% of the tags that can be judged are right/);
    expect(section.queryByLabelText('Gold (1)')).toBeNull();
    await waitFor(async () => {
      const saved = await panel.host.models.loadModel();
      expect(JSON.stringify(saved)).toContain('Gold');
    });
  });

  test('without a tag it says which column to map', async () => {
    const untagged = exampleTaggedModel().filter(([, item]) => item !== 'crm segment');
    const { section } = await open([accounts, { name: 'Model', rows: untagged }]);
    await section.findByText(/No column is mapped as the segment that your CRM gives accounts/);
    section.getByRole('button', { name: 'Map the column' });
  });
});
