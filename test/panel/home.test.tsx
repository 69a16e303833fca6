/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MemoryHost } from '../../panel/memory-host';
import { openPanel } from './panel-under-test';

/** Lets the host's reading of a table wait until it is told to go on. */
function heldReading(host: MemoryHost): () => void {
  const { readTable } = host.sheets;
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const held: typeof readTable = async (place) => {
    await gate;
    return readTable.call(host.sheets, place);
  };
  Object.assign(host.sheets, { readTable: held });
  return () => goOn();
}

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

  test('is opened without accounts where reading them is called off, says so, and reads them then', async () => {
    let goOn: () => void = () => undefined;
    const opening = openPanel({}, (host) => (goOn = heldReading(host)));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    goOn();
    const { press } = await opening;
    await screen.findByText('The accounts have not been read.');
    expect(screen.getByText('Cancelled; the workbook is as it was.')).toBeTruthy();
    await press('Look again');
    expect(await screen.findByText('200 accounts on Accounts')).toBeTruthy();
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
