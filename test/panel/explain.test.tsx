/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { AccountExplanation, Rows } from '#core';
import {
  explainAccount,
  learnModel,
  makeSample,
  readModelSheet,
  readSecondTables,
  writeModelSheet,
} from '#core';
import { openedModel } from './opened-model';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const today = '2026-03-31';

function explained(rows: Rows, row: number): AccountExplanation {
  const { table, model } = openedModel(rows, today);
  const explanation = explainAccount(table, model, row);
  if (!explanation.ok) throw new Error('the account cannot be explained');
  return explanation.value;
}

const sheets = sampleSheets(60);
const accounts = sheets[0]!.rows;
const nameColumn = accounts[0]!.indexOf('Account Name');
const nameOf = (row: number) => String(accounts[row + 1]![nameColumn]);

async function openExplain(options = {}) {
  const panel = await openPanel({ today, sheets, ...options });
  await panel.press(/^Explain/);
  await screen.findByRole('searchbox', { name: 'Search by name, id or domain' });
  return panel;
}

/** What stands beside a label of a list of facts. */
function factOf(label: string): string {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent?.trim() === label);
  return term?.nextElementSibling?.textContent ?? '';
}

describe('the account that is explained', () => {
  test('is the selected row, with the figures of core', async () => {
    const { host } = await openExplain();
    for (const row of [0, 7, 23]) {
      host.workbook.select({ sheet: 'Accounts', range: `C${row + 2}:D${row + 2}` });
      const article = await screen.findByRole('article', { name: nameOf(row) });
      const { segment, market, fit, changes, unknown } = explained(accounts, row);
      expect(factOf('Segment')).toContain(segment.name);
      if (segment.possible !== null) expect(factOf('Segment')).toContain(`could be ${segment.possible}`);
      expect(factOf('Segment').includes('not counted in the segment')).toBe(market.excluded !== null);
      expect(factOf('Layer')).toContain(market.layer);
      expect(factOf('Fit score')).toContain(String(Math.round((fit.score ?? 0) * 10) / 10));
      const change = within(article).getByRole('region', { name: 'What would change it' });
      expect(within(change).queryAllByRole('listitem')).toHaveLength(changes.length);
      const [first] = changes;
      if (first)
        expect(within(change).getAllByRole('listitem')[0]!.textContent).toContain(first.moves[0]!.to);
      const blanks = within(article).getByRole('region', { name: 'What is not known' });
      for (const { sentence } of unknown)
        expect(blanks.textContent?.toLowerCase()).toContain(sentence.message.toLowerCase());
      const score = within(article).getByRole('table', { name: 'What makes the score' });
      expect(within(score).getAllByRole('rowheader')).toHaveLength(fit.criteria.length);
    }
  });

  test('shows each condition of the rule that decided with the account’s own value', async () => {
    const { host } = await openExplain();
    const row = Array.from({ length: 60 }, (_, at) => at).find(
      (at) => explained(accounts, at).segment.decidedBy === 'rule',
    )!;
    host.workbook.select({ sheet: 'Accounts', range: `A${row + 2}` });
    await screen.findByRole('article', { name: nameOf(row) });
    const rules = screen.getByRole('list', { name: 'The rules, first match wins' });
    const told = explained(accounts, row).segment.rules;
    expect(within(rules).getAllByRole('img', { name: 'holds' }).length).toBeGreaterThanOrEqual(2);
    for (const { name } of told) expect(within(rules).getByText(name)).toBeTruthy();
    expect(within(rules).getAllByText(/^\(here: /).length).toBe(
      told.flatMap(({ when }) => when.flat()).length,
    );
  });

  test('is found across blank rows, and what is no account is said', async () => {
    const gapped = [...accounts.slice(0, 4), [], ...accounts.slice(4)];
    const { host } = await openExplain({ sheets: [{ name: 'Accounts', rows: gapped }, sheets[1]!] });
    expect(
      await screen.findByText('Select a row of Accounts in the workbook, or search above.'),
    ).toBeTruthy();
    host.workbook.select({ sheet: 'Accounts', range: 'B6' });
    await screen.findByRole('article', { name: nameOf(3) });
    host.workbook.select({ sheet: 'Accounts', range: 'B5' });
    expect(await screen.findByText(/This row is blank/)).toBeTruthy();
    host.workbook.select({ sheet: 'Accounts', range: 'B1' });
    expect(await screen.findByText(/This is the header row/)).toBeTruthy();
    host.workbook.select({ sheet: 'Accounts', range: 'B900' });
    expect(await screen.findByText(/outside of the table of accounts/)).toBeTruthy();
    host.workbook.select({ sheet: 'Opportunities', range: 'A3' });
    expect(await screen.findByText(/is not on Accounts, where the accounts stand/)).toBeTruthy();
  });

  test('is found by name with the keyboard alone', async () => {
    const { user } = await openExplain();
    screen.getByRole('searchbox').focus();
    await user.keyboard(nameOf(11));
    await screen.findByRole('list', { name: 'Accounts found' });
    await user.keyboard('{Enter}');
    await screen.findByRole('article', { name: nameOf(11) });
    await user.clear(screen.getByRole('searchbox'));
    await user.keyboard('no such account');
    expect(await screen.findByText('No account has this in its name, id or domain.')).toBeTruthy();
  });

  test('follows its cells once the changed accounts are looked at again', async () => {
    const { host, press } = await openExplain();
    host.workbook.select({ sheet: 'Accounts', range: 'A2' });
    await screen.findByRole('article', { name: nameOf(0) });
    host.workbook.type('Accounts', 'B2', [['Renamed & Sons']]);
    await press('Look again');
    await screen.findByRole('article', { name: 'Renamed & Sons' });
  });

  test('says who decided, when and why', async () => {
    const id = accounts[1]![accounts[0]!.findIndex((header) => /id/i.test(String(header)))]!;
    const overrides: Rows = [
      ['key', 'field', 'value', 'who', 'when', 'why'],
      [id, 'segment', 'Enterprise', 'Ann', '2026-02-01', 'part of a larger group'],
    ];
    const { host } = await openExplain({ sheets: [...sheets, { name: 'Overrides', rows: overrides }] });
    host.workbook.select({ sheet: 'Accounts', range: 'A2' });
    const decided = await screen.findByRole('region', { name: 'Decided by a person' });
    expect(decided.textContent).toContain('Enterprise');
    expect(decided.textContent).toContain('Ann, 2026-02-01');
    expect(decided.textContent).toContain('part of a larger group');
  });

  test('is worth what core says, where the model was learned', async () => {
    const sample = makeSample({ accounts: 300, seed: 5, today: 46_000 });
    const { table, model } = openedModel(sample.accounts.rows, today);
    const second = { history: sample.opportunities, spend: sample.spend };
    const read = readSecondTables(second, { accounts: table, fields: model.fields, asOf: 46_112 });
    const taught = read.ok ? learnModel(table, model, read.value) : read;
    if (!taught.ok) throw new Error('nothing can be learned from the sample');
    const rows = writeModelSheet(taught.value.model) as Rows;
    const kept = readModelSheet(rows);
    if (!kept.ok) throw new Error('the model cannot be read');
    const { host } = await openExplain({
      sheets: [
        { name: 'Accounts', rows: sample.accounts.rows },
        { name: 'Model', rows },
      ],
    });
    const money = new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: kept.value.settings.currency,
      maximumFractionDigits: 0,
    });
    const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
    for (const row of [2, 40, 77]) {
      const explanation = explainAccount(table, kept.value, row);
      if (!explanation.ok) throw new Error('the account cannot be explained');
      const { potential, whitespace, lifetime, tier, road, propensities } = explanation.value.worth;
      host.workbook.select({ sheet: 'Accounts', range: `A${row + 2}` });
      const { names } = explanation.value;
      const name = names.find(({ field }) => field === 'name')!.text;
      await screen.findByRole('article', { name });
      const said = (value: number | null) => (value === null ? 'Not known' : money.format(value));
      expect(factOf('Potential a year')).toContain(said(potential!.potential));
      if (potential!.peer) expect(factOf('Potential a year')).toContain(said(potential!.peer.spend));
      expect(factOf('Whitespace')).toBe(said(whitespace));
      expect(factOf('Lifetime value')).toContain(said(lifetime!.value));
      expect(factOf('Tier')).toBe(tier!.name ?? 'Not known');
      expect(factOf('ROAD')).toContain(road!.quadrant ?? 'Not known');
      const [card] = propensities;
      if (typeof card?.probability === 'number')
        expect(factOf('Chance to buy')).toBe(share.format(card.probability));
    }
  });
});
