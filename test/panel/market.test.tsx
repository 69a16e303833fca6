/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Model } from '#core';
import { accountRows, createRunner, marketColumns, marketDetail, readModelSheet, starterModel } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import type { PanelUnderTest } from './panel-under-test';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const card = (name: string) => within(screen.getByRole('region', { name }));

async function openMarket(options = {}): Promise<PanelUnderTest> {
  const panel = await openPanel(options);
  await panel.press(/^2 ?Market|Market/);
  await screen.findByRole('heading', { level: 1, name: 'Market' });
  await screen.findByRole('heading', { level: 2, name: 'Your market' });
  return panel;
}

/** The model as it stands on the Model sheet of the workbook. */
async function savedModel(host: MemoryHost): Promise<Model | null> {
  const rows = await host.models.loadModel();
  if (!rows) return null;
  const read = readModelSheet(rows);
  return read.ok ? read.value : null;
}

/** What the core makes of the market of these accounts. */
function detailOf(model: Model) {
  const accounts = sampleSheets()[0]!;
  const run = createRunner(accountRows(accounts.rows).table).run(model, { wanted: marketColumns(model) });
  if (!run.ok) throw new Error('the model does not run');
  return marketDetail(run.value);
}

function starterOf(): Model {
  const starter = starterModel(accountRows(sampleSheets()[0]!.rows).table);
  if (!starter.ok) throw new Error('the sample has no starter model');
  return { ...starter.value, settings: { ...starter.value.settings, asOf: '2026-03-31' } };
}

describe('the step Market', () => {
  test('shows the sizes that the core gives, in accounts', async () => {
    await openMarket();
    const { sizes } = detailOf(starterOf());
    for (const { layer, confirmed, possible } of sizes.layers) {
      const range =
        confirmed.accounts === possible.accounts
          ? `${confirmed.accounts} accounts`
          : `${confirmed.accounts} to ${possible.accounts} accounts`;
      expect(card(layer).getByText(range)).toBeTruthy();
    }
  });

  test('reads each layer as a sentence, with what each condition takes out', async () => {
    await openMarket();
    const { effects } = detailOf(starterOf());
    const taken = effects.layers[1]?.takesOut[0]?.[0];
    expect(card('TAM').getByText('every account')).toBeTruthy();
    expect(card('SAM').getByText(/^country is one of /)).toBeTruthy();
    expect(card('SAM').getByText(`−${taken} accounts`)).toBeTruthy();
  });

  test('a condition that is added moves the figures, is written, and is taken back', async () => {
    const { user, host, press } = await openMarket();
    await press('Edit TAM');
    await press('Add a condition, TAM');
    await user.selectOptions(screen.getByRole('combobox', { name: 'TAM, condition 1: field' }), 'employees');
    await user.type(screen.getByRole('textbox', { name: 'TAM, condition 1: value' }), '200');
    const wanted = [[{ field: 'employees', test: 'at least', value: 200 }]];
    const after = detailOf({
      ...starterOf(),
      layers: { ...starterOf().layers, TAM: wanted as Model['layers']['TAM'] },
    });
    const { confirmed, possible } = after.sizes.layers[0]!;
    await waitFor(() =>
      expect(card('TAM').getByText(`${confirmed.accounts} to ${possible.accounts} accounts`)).toBeTruthy(),
    );
    expect(screen.getByText(/^Now TAM: /)).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Undo: the conditions of TAM' })).toBeTruthy(),
    );
    expect((await savedModel(host))?.layers.TAM).toEqual(wanted);
    await press('Done with TAM');
    expect(card('TAM').getByText('employees is at least 200')).toBeTruthy();
    await press('Undo: the conditions of TAM');
    await waitFor(() => expect(card('TAM').getByText('every account')).toBeTruthy());
  });

  test('what is no number is said where it stands, and leaves the rule as it was', async () => {
    const { user, press } = await openMarket();
    await press('Edit SOM');
    const value = screen.getByRole('textbox', { name: 'SOM, condition 1: value' });
    const before = (value as HTMLInputElement).value;
    await user.clear(value);
    await user.type(value, 'two thousand');
    await user.tab();
    expect(
      await screen.findByText(`"two thousand" is not a number. Until then: fit score is at least ${before}`),
    ).toBeTruthy();
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await press('Done with SOM');
    expect(card('SOM').getByText(`fit score is at least ${before}`)).toBeTruthy();
  });

  test('Escape puts back what stood in an input, and then leaves the editor for its button', async () => {
    const { user, press } = await openMarket();
    await press('Edit SOM');
    const value = screen.getByRole('textbox', { name: 'SOM, condition 1: value' }) as HTMLInputElement;
    const before = value.value;
    await user.click(value);
    await user.type(value, '5');
    await user.keyboard('{Escape}');
    expect(value.value).toBe(before);
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit SOM' })),
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Market' })).toBeTruthy();
  });

  test('values are offered by how many accounts have them, picked, typed, and taken away by keyboard', async () => {
    const { user, press } = await openMarket();
    await press('Edit SAM');
    const [most] = await screen.findAllByRole('button', { name: /condition 1: add / });
    const name = /add (.*), \d+ accounts$/.exec(most?.getAttribute('aria-label') ?? '')?.[1] ?? '';
    most?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: `SAM, condition 1: remove ${name}` })).toBeTruthy();
    const input = screen.getByRole('combobox', { name: 'SAM, condition 1: value' });
    await user.type(input, 'Atlantis{Enter}');
    const typed = await screen.findByRole('button', { name: 'SAM, condition 1: remove Atlantis' });
    typed.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /remove Atlantis/ })).toBeNull());
    await waitFor(() => expect(document.activeElement === input).toBe(true));
  });

  test('an exclusion counts once it has a condition, and can be named and removed', async () => {
    const { user, host, press } = await openMarket();
    const before = starterOf().exclusions.length;
    await press('Add an exclusion');
    const name = screen.getByRole('textbox', { name: /^Name of Exclusion/ });
    await user.clear(name);
    expect(screen.getByText('a name is missing')).toBeTruthy();
    await user.type(name, 'Tiny');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tiny, condition 1: field' }), 'employees');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tiny, condition 1: test' }), 'less than');
    expect(await savedModel(host)).toBeNull();
    const value = screen.getByRole('textbox', { name: 'Tiny, condition 1: value' });
    await user.type(value, '20');
    expect(document.activeElement).toBe(value);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Undo: the exclusion Tiny' })).toBeTruthy(),
    );
    const saved = await savedModel(host);
    expect(saved?.exclusions.slice(before)).toEqual([
      { name: 'Tiny', when: [[{ field: 'employees', test: 'less than', value: 20 }]] },
    ]);
    const { accounts, possible } = detailOf(saved!).effects.exclusions[before]!;
    await waitFor(() =>
      expect(card('Tiny').getByText(`−${accounts} to ${accounts + possible} accounts`)).toBeTruthy(),
    );
    await press('Remove Tiny');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Tiny' })).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo: Tiny removed' })).toBeTruthy());
    expect((await savedModel(host))?.exclusions).toHaveLength(before);
  });

  test('a layer goes back to what the starter drew, with its note', async () => {
    const { press } = await openMarket();
    const note = starterOf().layers.notes?.SOM ?? '';
    expect(card('SOM').getByText(note)).toBeTruthy();
    await press('Edit SOM');
    await press(/^Remove SOM, condition 1: /);
    await waitFor(() => expect(card('SOM').queryByText(note)).toBeNull());
    await press('Reset SOM to the starter’s');
    await waitFor(() => expect(card('SOM').getByText(note)).toBeTruthy());
    await press('Done with SOM');
    expect(card('SOM').getByText(/^fit score is at least /)).toBeTruthy();
  });

  test('sizes are counted in another field, or in none', async () => {
    const { user } = await openMarket();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What accounts are worth, in USD' }), '');
    await waitFor(() => expect(screen.queryByText(/which count without a value/)).toBeNull());
    expect(screen.getByRole('combobox', { name: 'What accounts are worth' })).toBeTruthy();
  });

  test('says which blanks leave accounts open', async () => {
    await openMarket();
    const { open, openFields } = detailOf(starterOf()).effects;
    expect(open).toBeGreaterThan(0);
    expect(screen.getByText((said) => said.startsWith(`${open} account`))).toBeTruthy();
    const [first] = openFields;
    expect(screen.getByText((said) => said.includes(`${first?.field} in ${first?.accounts}`))).toBeTruthy();
  });
});
