/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { openPanel } from './panel-under-test';

describe('Home', () => {
  test('says what the workbook holds and how far it has come', async () => {
    await openPanel();
    expect(await screen.findByText('200 accounts on Accounts')).toBeTruthy();
    expect(screen.getByText('Beside them: deals, spend, and effort')).toBeTruthy();
    expect(await screen.findByText('No segments have been written yet.')).toBeTruthy();
    const stages = await screen.findByRole('list', { name: 'The five stages' });
    expect(within(stages).getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('What is missing for the stage Segmented')).toBeTruthy();
  });

  test('leads from what is missing to the step that mends it', async () => {
    const { press } = await openPanel();
    await press('Go to Finish');
    expect(await screen.findByRole('heading', { level: 1, name: 'Finish' })).toBeTruthy();
  });

  test('says when results were last written, and for how many accounts, until that is undone', async () => {
    const { press } = await openPanel();
    await press(/^Finish/);
    await press('Write');
    await screen.findByRole('heading', { level: 1, name: 'Results' });
    await press('Home');
    expect(await screen.findByText('Last written Mar 31, 2026: 200 accounts.')).toBeTruthy();
    expect(await screen.findByText(/^200 accounts have a segment beside them/)).toBeTruthy();
    await press(/^Undo/);
    expect(await screen.findByText('No segments have been written yet.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Last written/)).toBeNull());
  });
});
