/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import { makeSample, modelSheet, starterModel } from '#core';
import type { Rows } from '#core';
import { engineHere } from '../../panel/engine/engine-here';
import { Panel } from '../../panel/panel';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const { accounts } = makeSample({ accounts: 200, seed: 3, today: 46_000 });

/** The Model sheet of a starter model, with one row changed. */
function modelRows(change: (rows: (string | number | null)[][]) => void = () => undefined): Rows {
  const starter = starterModel(accounts);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const { columns, rows } = modelSheet({
    ...starter.value,
    settings: { ...starter.value.settings, asOf: '2026-03-31' },
  });
  const all = [columns.map(({ header }) => header), ...rows].map((row) => [...row]) as (
    string | number | null
  )[][];
  change(all);
  return all;
}

function setting(rows: (string | number | null)[][], name: string, value: string | number): void {
  const row = rows.find(([part, item]) => part === 'setting' && item === name);
  if (row) row[4] = value;
}

describe('a workbook that is not as it should be', () => {
  test('without a table the panel says what to do', async () => {
    await openPanel({ sheets: [{ name: 'Notes', rows: [['nothing here']] }] });
    expect(await screen.findByText('No table of accounts was found.')).toBeTruthy();
  });

  test('a model of a newer version is left alone, and said', async () => {
    const rows = modelRows((all) => setting(all, 'version', 99));
    const { host, press } = await openPanel({ sheets: [...sampleSheets(), { name: 'Model', rows }] });
    expect(await screen.findByText(/made by a newer Tamarack/)).toBeTruthy();
    await press('Start');
    const [unit] = await screen.findAllByRole('combobox', { name: 'Who can know it', hidden: true });
    if (!unit) throw new Error('no column can be edited');
    await waitFor(async () => expect(await host.sheets.readSheet('Model')).toEqual(rows));
  });
});

describe('a workbook that changes beside the panel', () => {
  test('a Model sheet edited into nonsense is said with its cell, and restored', async () => {
    const before = modelRows();
    const { host, press } = await openPanel({
      sheets: [...sampleSheets(), { name: 'Model', rows: before }],
    });
    const row = before.findIndex(([part, , , test]) => part === 'segment' && test === 'at least') + 1;
    host.workbook.type('Model', `E${row}`, [['two thousand']]);
    expect(await screen.findByText('The Model sheet cannot be read any more.')).toBeTruthy();
    expect(screen.getByText(new RegExp(`Model!E${row}: "two thousand"`))).toBeTruthy();
    await press('Restore the model as it was');
    await waitFor(() => expect(screen.queryByText('The Model sheet cannot be read any more.')).toBeNull());
    expect(await host.sheets.readSheet('Model')).toEqual(before);
    await press('Undo: the model restored');
    expect(await screen.findByText('The Model sheet cannot be read any more.')).toBeTruthy();
    expect((await host.sheets.readSheet('Model'))?.[row - 1]?.[4]).toBe('two thousand');
  });

  test('a Model sheet edited well is followed', async () => {
    const before = modelRows();
    const { host } = await openPanel({ sheets: [...sampleSheets(), { name: 'Model', rows: before }] });
    const row = before.findIndex(([, item]) => item === 'name') + 1;
    host.workbook.type('Model', `E${row}`, [['Plan of the board']]);
    expect(await screen.findByText('Model: Plan of the board')).toBeTruthy();
  });

  test('a Model sheet that cannot be read when the panel opens can be begun anew, and that be undone', async () => {
    const rows = modelRows((all) => setting(all, 'seed', 'a lot'));
    const { host, press } = await openPanel({ sheets: [...sampleSheets(), { name: 'Model', rows }] });
    expect(await screen.findByText(/"a lot"/)).toBeTruthy();
    await press('Start with a new model');
    await waitFor(() => expect(screen.queryByText(/"a lot"/)).toBeNull());
    await press(/^Undo/);
    expect(await screen.findByText(/"a lot"/)).toBeTruthy();
    expect(await host.sheets.readSheet('Model')).toEqual(rows);
  });

  test('changed accounts are said to be changed, and read again when the user asks', async () => {
    const { host, press } = await openPanel();
    host.workbook.type('Accounts', 'A202:B203', [
      ['A9000001', 'New one'],
      ['A9000002', 'New two'],
    ]);
    expect(await screen.findByText('The accounts have changed since they were read.')).toBeTruthy();
    await press('Look again');
    expect(await screen.findByText('202 accounts on Accounts')).toBeTruthy();
    expect(screen.queryByText('The accounts have changed since they were read.')).toBeNull();
  });

  test('the later of two panels on one workbook is told of the earlier, until that is closed', async () => {
    const { host } = await openPanel();
    expect(screen.queryByText(/Another Tamarack panel/)).toBeNull();
    const leave = host.presence.enter('another', () => undefined);
    const second = render(<Panel host={host} engine={engineHere()} />);
    const shown = within(second.container);
    expect(await shown.findByText(/Another Tamarack panel is open/)).toBeTruthy();
    leave();
    second.unmount();
  });
});
