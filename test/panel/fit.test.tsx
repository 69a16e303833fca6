/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Model, Rows } from '#core';
import {
  accountRows,
  createRunner,
  criterionDefinitions,
  fitColumns,
  fitFigures,
  learnModel,
  readModelSheet,
  readSecondTables,
  starterModel,
} from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import type { PanelUnderTest } from './panel-under-test';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

/** The sample's accounts with a flag beside them, so that every kind of criterion has something to ask. */
function sheetsWithFlag(accounts = 200): { name: string; rows: Rows }[] {
  return sampleSheets(accounts).map((sheet) => ({
    ...sheet,
    rows:
      sheet.name === 'Accounts'
        ? sheet.rows.map((row, at) => [...row, at === 0 ? 'Target Account' : at % 3 === 0 ? 'Yes' : 'No'])
        : sheet.rows,
  }));
}

async function openFit(options = {}): Promise<PanelUnderTest> {
  const panel = await openPanel(options);
  await panel.press(/^Fit/);
  await screen.findByRole('heading', { level: 1, name: 'Fit' });
  await screen.findByRole('button', { name: 'Add a criterion' });
  return panel;
}

/** By attribute: with so many controls on the screen a search by role takes seconds. */
const cards = () =>
  [...document.querySelectorAll('[data-card-handle]')].map((handle) =>
    handle.getAttribute('aria-label')!.replace('Move ', ''),
  );

/** The button that unfolds a criterion. */
const cardOf = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-card-card]')].find((card) =>
    card.textContent?.startsWith(name),
  )!;

function starterOf(rows: Rows): Model {
  const starter = starterModel(accountRows(rows).table);
  if (!starter.ok) throw new Error('the sample has no starter model');
  return { ...starter.value, settings: { ...starter.value.settings, asOf: '2026-03-31' } };
}

function figuresOf(rows: Rows, model: Model) {
  const run = createRunner(accountRows(rows).table).run(model, { wanted: fitColumns(model) });
  if (!run.ok) throw new Error('the model does not run');
  return fitFigures(run.value);
}

async function savedModel(host: MemoryHost): Promise<Model | null> {
  const rows = await host.models.loadModel();
  const read = rows && readModelSheet(rows);
  return read?.ok ? read.value : null;
}

describe('the step Fit', () => {
  test('shows grades, confidence and criteria as the core gives them', async () => {
    await openFit();
    const { rows } = sampleSheets()[0]!;
    const model = starterOf(rows);
    const figures = figuresOf(rows, model);
    const grades = figures.grades.map(({ name, accounts }) => `${name} ${accounts}`).join(', ');
    await screen.findByRole('status', { name: new RegExp(`^Accounts by grade: ${grades}`) });
    screen.getByText(`Mean confidence ${Math.round(figures.meanConfidence! * 100)}%`);
    const sum = model.criteria.reduce((total, { weight }) => total + weight, 0);
    for (const [at, { name, weight }] of model.criteria.entries()) {
      const { meanPoints, known } = figures.criteria[at]!;
      const text = cardOf(name).textContent;
      expect(text).toContain(`${Math.round((weight / sum) * 100)}%`);
      expect(text).toContain(
        `${Math.round(meanPoints! * 100) / 100} points on average, known for ${Math.round(known * 100)}%`,
      );
    }
  });

  test('the shares follow a weight, the figures follow, and Undo takes it back', async () => {
    const { user, host, press } = await openFit();
    const { rows } = sampleSheets()[0]!;
    const model = starterOf(rows);
    const [first] = model.criteria;
    await user.click(cardOf(first!.name));
    fireEvent.change(screen.getByRole('slider', { name: `Weight of ${first!.name}` }), {
      target: { value: '80' },
    });
    const changed = {
      ...model,
      criteria: model.criteria.map((each) => (each === first ? { ...each, weight: 80 } : each)),
    };
    const sum = changed.criteria.reduce((total, { weight }) => total + weight, 0);
    for (const { name, weight } of changed.criteria)
      expect(cardOf(name).textContent).toContain(`${Math.round((weight / sum) * 100)}%`);
    const grades = figuresOf(rows, changed)
      .grades.map(({ name, accounts }) => `${name} ${accounts}`)
      .join(', ');
    await screen.findByRole('status', { name: new RegExp(`^Accounts by grade: ${grades}`) });
    await press(`Undo: criterion ${first!.name}`);
    await waitFor(() =>
      expect((screen.getByRole('textbox', { name: 'Weight' }) as HTMLInputElement).value).toBe(
        String(first!.weight),
      ),
    );
    expect((await savedModel(host))?.criteria[0]?.weight ?? first!.weight).toBe(first!.weight);
  });

  test('criteria are brought into order by key, the focus goes with them, and it is said', async () => {
    const { user, host } = await openFit();
    const before = cards();
    screen.getByRole('button', { name: `Move ${before[0]}` }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const after = [before[1], before[2], before[0], ...before.slice(3)];
    await waitFor(() => expect(cards()).toEqual(after));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move ${before[0]}`);
    screen.getByText(`${before[0]} is now 3 of ${before.length}`);
    await waitFor(async () =>
      expect((await savedModel(host))?.criteria.map(({ name }) => name)).toEqual(after),
    );
  });

  test('criteria are dragged by their handles, and Escape puts a dragged one back', async () => {
    const { user } = await openFit();
    const before = cards();
    const items = screen.getAllByRole('listitem').filter((item) => item.querySelector('[data-card-handle]'));
    items.forEach((item, at) => {
      item.getBoundingClientRect = () => ({ top: at * 50, bottom: at * 50 + 50 }) as DOMRect;
    });
    const drag = async () => {
      const handle = screen.getByRole('button', { name: `Move ${before[0]}` });
      await user.pointer([{ keys: '[MouseLeft>]', target: handle, coords: { clientY: 25 } }]);
      await user.pointer([{ target: handle, coords: { clientY: 75 } }]);
      await waitFor(() => expect(cards().slice(0, 2)).toEqual([before[1], before[0]]));
    };
    await drag();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(cards()).toEqual(before));
    await user.pointer('[/MouseLeft]');
    await drag();
    await user.pointer('[/MouseLeft]');
    await waitFor(() => expect(cards().slice(0, 2)).toEqual([before[1], before[0]]));
  });

  test.each(criterionDefinitions.map(({ kind, label }) => [kind, label] as const))(
    'a criterion by %s is added, with a line for each that its kind asks for',
    async (kind, label) => {
      const { user, host } = await openFit({ sheets: sheetsWithFlag() });
      const count = cards().length;
      await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
      const form = within(screen.getByRole('group', { name: 'Add a criterion' }));
      await user.selectOptions(form.getByRole('combobox', { name: 'How points are given' }), label);
      await user.click(form.getByRole('button', { name: 'Add it' }));
      await waitFor(() => expect(cards()).toHaveLength(count + 1));
      const name = cards().at(-1)!;
      await waitFor(async () => expect((await savedModel(host))?.criteria.at(-1)?.kind).toBe(kind));
      const saved = (await savedModel(host))!.criteria.at(-1)!;
      expect(cardOf(name).getAttribute('aria-expanded')).toBe('true');
      expect(document.activeElement).toBe(cardOf(name));
      const lines = screen.getAllByRole('group', { name: new RegExp(`^${name}, line \\d+$`) });
      expect(lines).toHaveLength(saved.lines.length);
    },
  );

  test('what is wrong with a criterion is said at its line, and on its card when it is folded', async () => {
    const { user } = await openFit();
    const [name] = cards();
    await user.click(cardOf(name!));
    const points = screen.getByRole('textbox', { name: `${name}, line 1: points` });
    await user.clear(points);
    await user.type(points, '2{Enter}');
    await screen.findByText(/points are from 0 to 1, and 2 is not/);
    expect(cardOf(name!).textContent).toContain('one thing to mend');
    await screen.findByText('The figures are of before the last change: mend what is wrong first.');
    await user.type(
      screen.getByRole('textbox', { name: `${name}, line 1: points` }),
      '{Backspace}many{Enter}',
    );
    await screen.findByText('"many" is not a number');
  });

  test('without criteria the ones that the columns suggest are offered', async () => {
    const { user } = await openFit();
    for (const name of cards()) {
      await user.click(cardOf(name));
      await user.click(screen.getByRole('button', { name: `Remove ${name}` }));
    }
    await user.click(await screen.findByRole('button', { name: 'Start with criteria for these columns' }));
    await waitFor(() =>
      expect(cards()).toEqual(starterOf(sampleSheets()[0]!.rows).criteria.map(({ name }) => name)),
    );
  });

  test('an account is found by its name, with its score and its reasons', async () => {
    const { user } = await openFit();
    const list = await screen.findByRole('region', { name: 'Ten accounts' });
    await waitFor(() =>
      expect(within(list).getAllByText(/^(best|middle|worst|excluded|least known)$/)).toHaveLength(10),
    );
    await user.type(within(list).getByRole('searchbox'), 'zzzz');
    await within(list).findByText('No account has this in its name.');
  });
});

describe('learning from wins', () => {
  test('with too few wins it is said how many were needed and found', async () => {
    const sheets = sampleSheets(40);
    const { press } = await openFit({ sheets });
    await press('Learn who buys');
    const card = await screen.findByRole('region', { name: 'Who buys' });
    const [won, lost] = countsOf(sheets);
    expect(won).toBeLessThan(20);
    within(card).getByText(`20 won and 20 lost are needed; ${won} won and ${lost} lost were found.`);
    expect(screen.queryByRole('button', { name: 'Use it in the model' })).toBeNull();
  });

  test('what was learned is kept while other steps are looked at, and let go with the columns it was read from', async () => {
    const { press, user } = await openFit({ sheets: sampleSheets(40) });
    await press('Learn who buys');
    await screen.findByRole('region', { name: 'Who buys' });
    await press('Next: Value');
    await press('Back');
    await screen.findByRole('region', { name: 'Who buys' });
    await press('Back');
    await press('Back');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Field for NAICS' }), 'Not used');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await press('Next: Market');
    await press('Next: Fit');
    await screen.findByRole('button', { name: 'Learn who buys' });
    expect(screen.queryByRole('region', { name: 'Who buys' })).toBeNull();
  });

  test('what was learned is tested in words and pictures, and goes into the model as the core learned it', async () => {
    const sheets = sampleSheets(1500);
    const { host, press } = await openFit({ sheets });
    await press('Learn who buys');
    const card = await screen.findByRole('region', { name: 'Who buys' });
    const model = starterOf(sheets[0]!.rows);
    const learned = learnModel(accountRows(sheets[0]!.rows).table, model, historyOf(sheets, model), {
      only: ['propensity'],
    });
    if (!learned.ok) throw new Error('nothing was learned');
    const [attempt] = learned.value.cards;
    if (!attempt?.result.ok) throw new Error('who buys was not learned');
    const { validation } = attempt.result.value;
    within(card).getByText(
      `It tells a buyer from another in ${Math.round(validation.auc * 100)} of 100 pairs.`,
    );
    within(card).getByRole('figure', { name: 'Is the chance right?' });
    within(card).getByRole('figure', { name: 'Do the likeliest buy more?' });
    within(card).getByText('Left out, because it gives the outcome away');
    await press('Use it in the model');
    await waitFor(async () =>
      expect((await savedModel(host))?.propensity?.map(({ base, rows }) => [base, rows])).toEqual(
        learned.value.model.propensity?.map(({ base, rows }) => [base, rows]),
      ),
    );
    await press('Add it as a criterion');
    await waitFor(() => expect(cards().at(-1)).toBe('Chance to buy'));
    await press('Undo: criterion Chance to buy added');
    await waitFor(() => expect(cards()).not.toContain('Chance to buy'));
  });

  test('without any table of deals it is said which sheet to add', async () => {
    await openFit({ sheets: sampleSheets().slice(0, 1) });
    await screen.findByText(/^Add a sheet of deals with one row a deal/);
  });
});

function historyOf(sheets: readonly { readonly rows: Rows }[], { fields }: Model) {
  const [accounts, deals, spend, effort] = sheets.map(({ rows }) => accountRows(rows).table);
  const asOf = 46_112; // 2026-03-31
  const read = readSecondTables(
    { history: deals!, spend: spend!, effort: effort! },
    { accounts: accounts!, fields, asOf },
  );
  if (!read.ok) throw new Error('the sample has no history');
  return read.value;
}

/** Decided deals of new business, won and lost, as the core reads them. */
function countsOf(sheets: readonly { readonly rows: Rows }[]): readonly [number, number] {
  const model = starterOf(sheets[0]!.rows);
  const learned = learnModel(accountRows(sheets[0]!.rows).table, model, historyOf(sheets, model), {
    only: ['propensity'],
  });
  const result = learned.ok ? learned.value.cards[0]?.result : undefined;
  if (!result || result.ok) throw new Error('so few accounts should not have been enough');
  const [problem] = result.problems;
  return [Number(problem?.parameters['won']), Number(problem?.parameters['lost'])];
}
