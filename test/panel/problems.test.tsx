/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { modelSheet } from '#core';
import type { Cell, Problem, Rows } from '#core';
import { cellOfProblem, screenOfProblem } from '../../panel/problem-screen';
import { openedModel } from './opened-model';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const accounts = sampleSheets()[0]?.rows ?? [];

/** The Model sheet of a starter model, changed. */
function modelRows(change: (rows: Cell[][]) => void = () => undefined): Rows {
  const { columns, rows } = modelSheet(openedModel(accounts, '2026-03-31').model);
  const all = [columns.map(({ header }) => header), ...rows].map((row) => [...row] as Cell[]);
  change(all);
  return all;
}

const withModel = (rows: Rows) => ({ sheets: [...sampleSheets(), { name: 'Model', rows }] });
const at = (place: NonNullable<Problem['at']>) =>
  ({ code: 'any', level: 'problem', parameters: {}, message: '', at: place }) as const;

describe('where a problem is mended', () => {
  test.each([
    ['settings.currency', 'settings'],
    ['settings.yardstick', 'segments'],
    ['settings.value', 'market'],
    ['name', 'settings'],
    ['fields[3].unit', 'accounts'],
    ['layers.SAM[0][1].value', 'market'],
    ['criteria[0].weight', 'fit'],
    ['tiers[1].from', 'value'],
    ['segments[0].when[0][0].field', 'segments'],
    ['overrides', null],
  ])('%s: %s', (path, shown) => expect(screenOfProblem(at({ path }))).toBe(shown));

  test.each([
    ['Model!E14', { sheet: 'Model', range: 'E14' }],
    ["'My accounts'!$C$5", { sheet: 'My accounts', range: '$C$5' }],
    ["'Kim''s'!A1", { sheet: "Kim's", range: 'A1' }],
    ['nowhere', null],
  ])('the cell %s', (cell, place) => expect(cellOfProblem(at({ cell }))).toEqual(place));
});

describe('what is wrong with the model', () => {
  test('is listed at Home with the way to its step, and at its step', async () => {
    const { press, user } = await openPanel(withModel(modelRows()));
    await press(/^Start$/);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Field for Employees' }),
      'Not used',
    );
    await press('Home');
    const list = within(await screen.findByRole('alert'));
    const [way] = await list.findAllByRole('button', { name: 'Go to Segments' });
    await user.click(way!);
    const said = within(await screen.findByRole('alert'));
    expect(await said.findAllByText(/employees/)).not.toEqual([]);
    expect(said.queryByRole('button', { name: 'Go to Segments' })).toBeNull();
  });

  test('all problems of the Model sheet are listed, beyond five folded, each with the way to its cell', async () => {
    const rows = modelRows((all) => {
      for (const row of all) if (row[0] === 'grade') row[4] = 'plenty';
      for (const row of all) if (row[3] === 'weight') row[4] = 'much';
    });
    const wrong = rows.flatMap((row, index) =>
      ['plenty', 'much'].includes(String(row[4])) ? [`Show E${index + 1}`] : [],
    );
    const { host, user } = await openPanel(withModel(rows));
    const fold = await screen.findByText(`and ${wrong.length - 5} more`);
    await user.click(fold);
    const shown = screen
      .getAllByRole('button', { name: /^Show E/, hidden: true })
      .map((way) => way.textContent);
    expect(shown).toEqual(wrong);
    await user.click(screen.getByRole('button', { name: wrong[0]! }));
    expect(await host.sheets.readSelection()).toEqual({ sheet: 'Model', range: wrong[0]!.slice(5) });
  });
});
