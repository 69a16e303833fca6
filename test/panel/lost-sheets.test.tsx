/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { modelSheet } from '#core';
import type { Rows } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import { openedModel } from './opened-model';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const accounts = sampleSheets()[0]?.rows ?? [];
const { columns, rows } = modelSheet({ ...openedModel(accounts, '2026-03-31').model, name: 'Our plan' });
const modelRows = [columns.map(({ header }) => header), ...rows] as Rows;
const withModel = { sheets: [...sampleSheets(), { name: 'Model', rows: modelRows }] };

const isThere = async (host: MemoryHost, sheet: string) => (await host.sheets.readSheet(sheet)) !== null;

describe('the Model sheet', () => {
  test('that is deleted is said, kept, written again, and that be undone', async () => {
    const { host, press } = await openPanel(withModel);
    await host.sheets.removeSheet('Model');
    await screen.findByText(/^The sheet Model is gone/);
    await press('Write the model again');
    await waitFor(() => expect(screen.queryByText(/^The sheet Model is gone/)).toBeNull());
    expect(await host.sheets.readSheet('Model')).toEqual(modelRows);
    await press('Undo: the model restored');
    await screen.findByText(/^The sheet Model is gone/);
    expect(await isThere(host, 'Model')).toBe(false);
    await press('Write the model again');
    await waitFor(async () => expect(await host.sheets.readSheet('Model')).toEqual(modelRows));
  });

  test('that got another name does not stop the results from being written', async () => {
    const { host, press } = await openPanel(withModel);
    await host.sheets.renameSheet('Model', 'Old model');
    await screen.findByText(/^The sheet Model is gone/);
    await press(/^Finish/);
    await press('Write');
    await waitFor(async () => expect(await host.sheets.readSheet('Model')).toEqual(modelRows));
    expect(await isThere(host, 'Old model')).toBe(true);
    await waitFor(() => expect(screen.queryByText(/^The sheet Model is gone/)).toBeNull());
  });

  test('that cannot be written is said, the change is kept, and tried again with the next', async () => {
    const { host, press, user } = await openPanel(withModel);
    const { saveModel } = host.models;
    const isProtected = async () => {
      throw new Error('the sheet is protected');
    };
    Object.assign(host.models, { saveModel: isProtected });
    await press(/^Settings/);
    const name = await screen.findByRole('textbox', { name: 'Name of the model' });
    await user.clear(name);
    await user.type(name, 'A better plan{Enter}');
    await screen.findByText(/could not be written to the sheet Model \(the sheet is protected\)/);
    expect((name as HTMLInputElement).value).toBe('A better plan');
    expect(await host.sheets.readSheet('Model')).toEqual(modelRows);
    await press('Try again');
    await screen.findByText(/could not be written to the sheet Model/);
    Object.assign(host.models, { saveModel });
    await user.clear(name);
    await user.type(name, 'The best plan{Enter}');
    await waitFor(() => expect(screen.queryByText(/could not be written/)).toBeNull());
    const written = (await host.sheets.readSheet('Model'))?.find(([, item]) => item === 'name');
    expect(written?.[4]).toBe('The best plan');
  });
});

describe('the sheet of the accounts', () => {
  test('that got another name is said, and found again', async () => {
    const { host, press } = await openPanel(withModel);
    await host.sheets.renameSheet('Accounts', 'Companies');
    await screen.findByText('The table of accounts on Accounts is not where it was.');
    await press('Look again');
    await screen.findByText('The table on Accounts is gone; Companies is read instead.');
    await screen.findByText('200 accounts on Companies');
    await screen.findByText('Model: Our plan');
  });

  test('that is deleted with all others is said, and what to do', async () => {
    const { host, press } = await openPanel({ sheets: [{ name: 'Accounts', rows: accounts }] });
    await host.sheets.removeSheet('Accounts');
    await screen.findByText('The table of accounts on Accounts is not where it was.');
    await press('Look again');
    await screen.findByText('No table of accounts was found.');
  });
});
