/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Cell, Model, Rows } from '#core';
import { compareModels, dayOf, readModelSheet, writeModelSheet } from '#core';
import { nameFault } from '../../panel/scenario-sheet';
import { everything } from './desk-under-test';
import { openedModel } from './opened-model';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const today = '2026-03-31';
const sheets = sampleSheets(120);
const accounts = sheets[0]!.rows;
const { table, model } = openedModel(accounts, today);

/** The rows of a Model sheet with another line of the first segment. */
function withLine(line: number): Rows {
  const rows = writeModelSheet(model).map((row) => [...row]) as Cell[][];
  const at = rows.findIndex((row) => row[0] === 'segment' && row[3] === 'at least');
  rows[at]![4] = line;
  return rows;
}

function modelOf(rows: Rows): Model {
  const read = readModelSheet(rows);
  if (!read.ok) throw new Error('the rows are no model');
  return read.value;
}

async function openScenarios(more: readonly { name: string; rows: Rows }[] = []) {
  const panel = await openPanel({ today, sheets: [...sheets, ...more] });
  await panel.press(/^Scenarios/);
  await screen.findByRole('textbox', { name: 'Name of the scenario' });
  return panel;
}

describe('the name of a scenario', () => {
  test.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['a/b', 'characters'],
    ['[x]', 'characters'],
    ['what?', 'characters'],
    ['Q1: base', 'characters'],
    ["it's'", 'quote'],
    ['a name of twenty-three c', 'long'],
    ['BASE', 'taken'],
    ['base ', 'taken'],
    ['Base 2', null],
    ["it's fine", null],
    ['twenty-two characters!', null],
  ])('"%s" is %s', (name, fault) => {
    expect(nameFault(name, ['Scenario Base'])).toBe(fault);
  });
});

describe('the screen Scenarios', () => {
  test('says what to do where none is saved, and what is wrong with a name', async () => {
    const { user, press } = await openScenarios();
    expect(await screen.findByText(/^No scenario is saved yet/)).toBeTruthy();
    await press('Save scenario');
    expect(await screen.findByText('Give the scenario a name.')).toBeTruthy();
    await user.type(screen.getByRole('textbox'), 'a:b');
    expect(await screen.findByText(/^A name cannot hold any of/)).toBeTruthy();
  });

  test('saves the model as it is on a sheet of its own with the keyboard, and Undo takes it away', async () => {
    const { host, user, press } = await openScenarios();
    const before = everything(host);
    await user.type(screen.getByRole('textbox'), 'Base{Enter}');
    await screen.findByText('scenario Base saved');
    const saved = host.workbook.sheets.get('Scenario Base')!;
    expect(saved.cells).toEqual(writeModelSheet(model));
    expect(await screen.findByText('Same as the current model')).toBeTruthy();
    await user.type(screen.getByRole('textbox'), 'BASE{Enter}');
    expect(await screen.findByText(/^There is a sheet for a scenario of that name/)).toBeTruthy();
    await press('Undo: scenario Base saved');
    await screen.findByText(/^No scenario is saved yet/);
    expect(everything(host)).toEqual(before);
  });

  test('compares with the current model by the figures of core, in accounts and in money', async () => {
    const rows = withLine(700);
    const { user, press } = await openScenarios([{ name: 'Scenario Low', rows }]);
    const compared = compareModels(table, modelOf(rows), model);
    if (!compared.ok) throw new Error('the models cannot be compared');
    const { segments, movers, changes, guardrails } = compared.value;
    await press('Compare: Low');
    expect(
      await screen.findByText(`${segments.moved.accounts} of 120 accounts move to another segment.`),
    ).toBeTruthy();
    const matrix = screen.getByRole('table', { name: /^Segments: accounts by/ });
    const [, ...lines] = within(matrix).getAllByRole('row');
    const counts = lines.slice(0, -1).map((line) =>
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => Number(textContent)),
    );
    expect(counts).toEqual(
      segments.cells.map((cells, from) => [
        ...cells.map((cell) => cell.accounts),
        segments.before[from]!.accounts,
      ]),
    );
    const moved = screen.getByRole('region', { name: 'The largest that move' });
    expect(within(moved).getAllByRole('listitem')).toHaveLength(movers.length);
    expect(moved.textContent).toContain(movers[0]!.name);
    const causes = screen.getByRole('region', { name: 'From where to where, and why' });
    expect(within(causes).getAllByRole('listitem')).toHaveLength(compared.value.moves.length);
    expect(causes.textContent).toContain(changes[0]!.message);
    expect(moved.textContent).toContain(movers[0]!.why!.message);
    const said = screen.getByRole('region', { name: 'What the models say differently' });
    expect(
      within(said)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(changes.map(({ message }) => message));
    const judged = screen.getByRole('region', { name: 'Guardrails' });
    expect(judged.querySelectorAll('li')).toHaveLength(guardrails.length);
    await user.click(screen.getByRole('checkbox', { name: 'Show value instead of accounts' }));
    expect(
      within(matrix)
        .getAllByRole('cell')
        .some(({ textContent }) => textContent?.startsWith('$')),
    ).toBe(true);
    await user.selectOptions(screen.getByRole('combobox', { name: 'After' }), 'Low');
    expect(await screen.findByText('Choose two different models to compare.')).toBeTruthy();
  });

  test('another note alone is no change', async () => {
    const rows = writeModelSheet(model).map((row) => [...row]) as Cell[][];
    const note = rows[0]!.indexOf('note');
    rows.find((row) => row[0] === 'segment')![note] = 'agreed with sales';
    await openScenarios([{ name: 'Scenario Noted', rows }]);
    expect(await screen.findByText('The two models say the same: nobody moves.')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'After' }).value).toBe('');
  });

  test('restores a scenario as the current model, written to the Model sheet, and Undo brings the other back', async () => {
    const rows = withLine(700);
    const { host, press } = await openScenarios([{ name: 'Scenario Low', rows }]);
    await press('Restore: Low');
    await screen.findByText('Same as the current model');
    await waitFor(() => expect(host.workbook.sheets.get('Model')?.cells).toEqual(rows));
    await press('Undo: scenario Low restored');
    await screen.findByText('Undone: scenario Low restored');
    expect(host.workbook.sheets.get('Model')).toBeUndefined();
    expect(screen.queryByText('Same as the current model')).toBeNull();
  });

  test('adopts a scenario with a dated line in the log, keeps the model before it, and goes back', async () => {
    const rows = withLine(700);
    const { host, user, press } = await openScenarios([{ name: 'Scenario Low', rows }]);
    const before = everything(host);
    await press('Swap');
    await press('Adopt Low');
    await screen.findByText('scenario Low adopted');
    const { sheets: now } = host.workbook;
    expect(now.get('Model')?.cells).toEqual(rows);
    expect(now.get(`Scenario Before ${today}`)?.cells).toEqual(writeModelSheet(model));
    const compared = compareModels(table, model, modelOf(rows));
    const moved = compared.ok ? compared.value.moved.accounts : -1;
    expect(now.get('Change log')?.cells.slice(1)).toEqual([
      [
        { day: dayOf(today) },
        `Scenario Low adopted; the model before it is kept as Before ${today}`,
        ...[model.name, 120, moved, null],
      ],
    ]);
    // Rolling back is adopting what was kept: with a line of its own.
    await screen.findByRole('button', { name: `Compare: Before ${today}` });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Before' }), '');
    await user.selectOptions(screen.getByRole('combobox', { name: 'After' }), `Before ${today}`);
    await press(`Adopt Before ${today}`);
    await screen.findByText(`scenario Before ${today} adopted`);
    expect(now.get('Model')?.cells).toEqual(writeModelSheet(model));
    expect(now.get('Change log')?.cells).toHaveLength(3);
    expect([...now.keys()]).toContain(`Scenario Before ${today} 2`.slice(0, 31));
    await press(`Undo: scenario Before ${today} adopted`);
    await waitFor(() => expect(now.get('Model')?.cells).toEqual(rows));
    await press('Undo: scenario Low adopted');
    await waitFor(() => expect(everything(host)).toEqual(before));
  });

  test('renames and deletes, with what the user wrote beside it, and Undo brings both back', async () => {
    const rows = withLine(700).map((row, at) => [...row, at === 0 ? 'mine' : at === 1 ? 'keep' : null]);
    const { host, user, press } = await openScenarios([{ name: 'Scenario Low', rows }]);
    const before = everything(host);
    await press('Rename: Low');
    await user.type(screen.getByRole('textbox', { name: 'New name of Low' }), 'Lower lines{Enter}');
    await screen.findByText('scenario Low renamed to Lower lines');
    expect(host.workbook.sheets.has('Scenario Low')).toBe(false);
    expect(host.workbook.sheets.get('Scenario Lower lines')?.cells).toEqual(rows);
    await press('Delete: Lower lines');
    await screen.findByText('scenario Lower lines deleted');
    expect(host.workbook.sheets.has('Scenario Lower lines')).toBe(false);
    await press('Undo: scenario Lower lines deleted');
    await screen.findByRole('button', { name: 'Restore: Lower lines' });
    await press('Undo: scenario Low renamed to Lower lines');
    await screen.findByRole('button', { name: 'Restore: Low' });
    expect(everything(host)).toEqual(before);
  });

  test('lists a scenario that cannot be read with its first problem, and takes none for accounts', async () => {
    const rows = withLine(700).map((row) => [...row]) as Cell[][];
    const at = rows.findIndex((row) => row[0] === 'segment' && row[3] === 'at least');
    rows[at]![4] = 'two thousand';
    await openScenarios([
      { name: 'Scenario Broken', rows },
      { name: 'Old model', rows: withLine(800) },
    ]);
    expect(await screen.findByText(/^Cannot be read: /)).toBeTruthy();
    expect(screen.getByText(new RegExp(`'?Scenario Broken'?!E${at + 1}: "two thousand"`))).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Restore: Broken' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Restore: Old model' })).toBeTruthy();
  });
});
