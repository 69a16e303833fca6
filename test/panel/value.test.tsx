/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Model } from '#core';
import {
  accountRows,
  concentration,
  createRunner,
  gini,
  inMarket,
  readModelSheet,
  readSecondTables,
  retentionSeen,
  standings,
  worthFigureColumns,
  worthFigures,
} from '#core';
import { figuresFor } from '../../panel/figures';
import type { MemoryHost, MemoryHostOptions } from '../../panel/memory-host';
import type { PanelUnderTest } from './panel-under-test';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const figures = figuresFor('en-US');
const sheets = sampleSheets(600, 7);
const table = accountRows(sheets[0]!.rows).table;

async function openValue(options: MemoryHostOptions = {}): Promise<PanelUnderTest> {
  const panel = await openPanel({ sheets, today: '2026-01-01', ...options });
  await panel.press(/^Value/);
  await screen.findByRole('heading', { level: 1, name: 'Value' });
  return panel;
}

/** The step with all that the sample teaches, applied and written. */
async function taught(): Promise<PanelUnderTest> {
  const panel = await openValue();
  await panel.press('Learn');
  await panel.press('Apply');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'What was learned' })).toBeNull());
  await waitFor(() => expect(panel.host.workbook.sheets.has('Model')).toBe(true));
  return panel;
}

async function open({ user }: PanelUnderTest, title: string): Promise<ReturnType<typeof within>> {
  const heading = await screen.findByRole('heading', { level: 2, name: title });
  const section = heading.closest('details')!;
  await user.click(heading.closest('summary')!);
  await waitFor(() => expect(section.open).toBe(true));
  return within(section);
}

/** What a section says while it is folded. */
function resultOf(title: string): string {
  return screen.getByRole('heading', { level: 2, name: title }).closest('summary')?.textContent ?? '';
}

/** The model as it stands on the Model sheet. */
async function savedModel(host: MemoryHost): Promise<Model> {
  const read = readModelSheet((await host.models.loadModel()) ?? []);
  if (!read.ok) throw new Error('the Model sheet cannot be read');
  return read.value;
}

/** What the core makes of the accounts under a model, asked directly. */
function worthUnder(model: Model) {
  const run = createRunner(table).run(model, worthFigureColumns(model));
  if (!run.ok) throw new Error('the model does not run');
  const worth = worthFigures(run.value);
  if (!worth) throw new Error('the model says nothing of worth');
  const column = run.value.frame.columns.get('lifetime value');
  const standing = standings(run.value.frame);
  const values =
    column?.kind === 'number' ? column.values.filter((_, row) => standing[row] === inMarket) : [];
  return { worth, all: worth.segments.at(-1)!, values };
}

const money = (amount: number | null) => figures.money(amount ?? NaN, 'USD');

async function type({ user }: PanelUnderTest, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}

describe('the step Value before anything was learned', () => {
  test('says what it needs, offers to learn it, and can be passed', async () => {
    await openValue();
    const empty = within(screen.getByRole('region', { name: 'Not valued yet' }));
    expect(empty.getByText(/^Tamarack learns it from what your customers spend/)).toBeTruthy();
    expect(empty.getByRole('button', { name: 'Learn' })).toBeTruthy();
    expect(empty.getByRole('combobox', { name: 'Deals, won and lost' })).toBeTruthy();
    for (const title of ['Potential', 'Retention', 'Lifetime value', 'Tiers', 'ROAD'])
      expect(resultOf(title)).toContain('not set yet');
    expect(screen.getByRole('button', { name: 'Next: Segments' })).toBeTruthy();
  });

  test('what is learned is shown first, and put aside nothing has changed', async () => {
    const panel = await openValue();
    await panel.press('Learn');
    const learned = within(await screen.findByRole('region', { name: 'What was learned' }));
    expect(learned.getByRole('region', { name: 'How long customers stay' })).toBeTruthy();
    expect(learned.getAllByText('Learned').length).toBeGreaterThan(2);
    expect(panel.host.workbook.sheets.has('Model')).toBe(false);
    await panel.press('Put aside');
    expect(resultOf('Potential')).toContain('not set yet');
    expect(panel.host.workbook.sheets.has('Model')).toBe(false);
  });

  test('each part can be begun by hand, without a table beside the accounts', async () => {
    const panel = await openValue({ sheets: sheets.slice(0, 1) });
    const potential = await open(panel, 'Potential');
    await panel.press('Add a source');
    await panel.user.selectOptions(await potential.findByLabelText(/: How$/), 'A formula');
    await type(panel, await potential.findByLabelText(/: Formula$/), 'employees * 500{Enter}');
    await waitFor(() => expect(resultOf('Potential')).toMatch(/a year/));
    await open(panel, 'Retention');
    await panel.press('Assume 85 % a year');
    await waitFor(() => expect(resultOf('Retention')).toContain('85% stay the first year'));
    await open(panel, 'Lifetime value');
    await panel.press('Start with rules of thumb');
    await waitFor(() => expect(resultOf('Lifetime value')).toMatch(/all together/));
    await open(panel, 'Tiers');
    await panel.press('Cut A, B and C by share');
    await waitFor(() => expect(resultOf('Tiers')).toMatch(/A \d+, B \d+, and C \d+/));
    await open(panel, 'ROAD');
    await panel.press('Start at the medians');
    await waitFor(() => expect(resultOf('ROAD')).toMatch(/Retain \d+/));
  });
});

describe('the step Value with what was learned', () => {
  test('every figure is that of the core', async () => {
    const panel = await taught();
    const model = await savedModel(panel.host);
    const { worth, all, values } = worthUnder(model);
    const potential = await open(panel, 'Potential');
    await potential.findByText(money(all.potential.sum));
    expect(potential.getByText(money(all.spend.sum))).toBeTruthy();
    expect(potential.getByText(money(all.whitespace.sum))).toBeTruthy();
    const peers = potential.getByRole('table', { name: 'Groups of peers' });
    const groups = model.peers?.filter(({ product }) => product === undefined) ?? [];
    expect(within(peers).getAllByRole('row')).toHaveLength(groups.length + 1);
    const lifetime = await open(panel, 'Lifetime value');
    expect(lifetime.getByText(money(all.lifetime.sum))).toBeTruthy();
    expect(lifetime.getByText(money(all.lifetime.median))).toBeTruthy();
    expect(lifetime.getAllByText(figures.fineShare(concentration(values, 0.1))).length).toBeGreaterThan(0);
    expect(lifetime.getByRole('img', { name: new RegExp(figures.exact(gini(values))) })).toBeTruthy();
    const [first] = worth.shifts?.shifts ?? [];
    const shifts = lifetime.getByRole('table', { name: 'First deal and lifetime disagree' });
    const ranks = within(within(shifts).getAllByRole('row')[1]!).getAllByRole('cell');
    expect(ranks.map(({ textContent }) => textContent)).toEqual([
      `${first?.landRank}.${figures.shortMoney(first?.land ?? NaN, 'USD')}`,
      `${first?.valueRank}.${figures.shortMoney(first?.value ?? NaN, 'USD')}`,
    ]);
    expect(resultOf('Tiers')).toContain(
      figures.list(worth.tiers?.rows.map((row) => `${row.tier} ${row.accounts}`) ?? []),
    );
    const quadrants = worth.road?.slice(0, 4).map((row) => `${row.quadrant} ${figures.count(row.accounts)}`);
    expect(resultOf('ROAD')).toContain(figures.list(quadrants ?? []));
  });

  test('retention shows what was seen, and another way to say it keeps near to that', async () => {
    const panel = await taught();
    const model = await savedModel(panel.host);
    const history = readSecondTables(
      {
        history: accountRows(sheets[1]!.rows).table,
        spend: accountRows(sheets[2]!.rows).table,
        effort: accountRows(sheets[3]!.rows).table,
      },
      { accounts: table, fields: model.fields, asOf: 46_023 },
    );
    if (!history.ok) throw new Error('the history cannot be read');
    const seen = retentionSeen(table, model, history.value);
    if (!seen.ok) throw new Error('nothing is seen of retention');
    const retention = await open(panel, 'Retention');
    expect(retention.getByText(new RegExp(`${seen.value.fit.sbg.customers} customers`))).toBeTruthy();
    await panel.user.click(retention.getByText('Show as table'));
    const table1 = await retention.findByRole('table');
    const [, , firstYear] = within(table1).getAllByRole('row');
    expect(firstYear?.textContent).toContain(figures.share(seen.value.observed[0]?.share ?? NaN));
    const method = retention.getByLabelText('How customers stay');
    await panel.user.selectOptions(method, 'The same share each year');
    const rate = (await retention.findByLabelText('Stay each year')) as HTMLInputElement;
    expect(parseFloat(rate.value)).toBeCloseTo(seen.value.fit.constant.rate * 100, 0);
    await panel.user.selectOptions(method, 'A curve of your own');
    const curve = (await retention.findByLabelText('Left after 1, 2, 3 … years')) as HTMLInputElement;
    await type(panel, curve, '90 %; 95 %');
    expect(await retention.findByText(/never rise/)).toBeTruthy();
    await type(panel, curve, '90 %; 81; 0.75{Enter}');
    await waitFor(() => expect(resultOf('Retention')).toContain('90% stay the first year'));
    await waitFor(async () =>
      expect((await savedModel(panel.host)).retention?.[0]).toEqual({
        name: 'all',
        method: 'curve',
        remaining: [0.9, 0.81, 0.75],
      }),
    );
  });

  test('shares are typed with or without a percent sign, and it is said how they are read', async () => {
    const panel = await taught();
    const before = await savedModel(panel.host);
    const lifetime = await open(panel, 'Lifetime value');
    const margin = lifetime.getByLabelText('Margin') as HTMLInputElement;
    expect(margin.value).toBe('75 %');
    await type(panel, margin, '0.7');
    expect(await lifetime.findByText('Read as 70 %')).toBeTruthy();
    await type(panel, margin, '150');
    expect(await lifetime.findByText('Margin is more than 0 % and at most 100 %.')).toBeTruthy();
    await type(panel, margin, '150{Enter}');
    expect(margin.value).toBe('75 %');
    await type(panel, margin, '60{Enter}');
    expect(margin.value).toBe('60 %');
    const model = { ...before, lifetime: { ...before.lifetime!, margin: 0.6 } };
    await lifetime.findByText(money(worthUnder(model).all.lifetime.sum));
    await waitFor(async () => expect((await savedModel(panel.host)).lifetime?.margin).toBe(0.6));
    await panel.press('Undo: margin');
    await waitFor(async () => expect(await savedModel(panel.host)).toEqual(before));
    await waitFor(() => expect(margin.value).toBe('75 %'));
  });

  test('a tier line moves by key, and counts and value follow', async () => {
    const panel = await taught();
    const tiers = await open(panel, 'Tiers');
    const line = await tiers.findByRole('slider', { name: /^A/ });
    const was = (await savedModel(panel.host)).tiers?.find(({ name }) => name === 'A')?.from ?? NaN;
    line.focus();
    await panel.user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(async () => {
      const { tiers: saved } = await savedModel(panel.host);
      expect(saved?.find(({ name }) => name === 'A')?.from).toBeGreaterThan(was);
    });
    const model = await savedModel(panel.host);
    const row = worthUnder(model).worth.tiers?.rows[0];
    await tiers.findByText(
      `${row?.accounts} accounts, ${figures.share(row?.shareOfValue ?? 0)} of all lifetime value`,
    );
    expect((tiers.getByLabelText('Cut by') as HTMLSelectElement).value).toBe('lines');
    await panel.user.selectOptions(tiers.getByLabelText('Cut by'), 'natural breaks in lifetime value');
    await waitFor(async () =>
      expect((await savedModel(panel.host)).tiers?.[0]?.note).toMatch(/^natural break on the log/),
    );
    await type(panel, tiers.getByLabelText('Name of tier A'), 'Gold{Enter}');
    await waitFor(() => expect(resultOf('Tiers')).toContain('Gold'));
  });

  test('thresholds of ROAD and who looks after a quadrant are edited', async () => {
    const panel = await taught();
    const before = await savedModel(panel.host);
    const road = await open(panel, 'ROAD');
    await type(panel, road.getByLabelText('Spend is high from'), '50k{Enter}');
    const model: Model = { ...before, road: { ...before.road!, spend: 50_000 } };
    const rows = worthUnder(model).worth.road ?? [];
    await waitFor(() =>
      expect(resultOf('ROAD')).toContain(
        figures.list(rows.slice(0, 4).map((row) => `${row.quadrant} ${figures.count(row.accounts)}`)),
      ),
    );
    await type(panel, road.getByLabelText('Role for Develop'), 'growth team{Enter}');
    await waitFor(async () => {
      const quadrant = (await savedModel(panel.host)).road?.quadrants.find(({ name }) => name === 'Develop');
      expect(quadrant?.role).toBe('growth team');
    });
  });

  test('a source with a mistake says so where it stands, and the first that tells a figure counts', async () => {
    const panel = await taught();
    const potential = await open(panel, 'Potential');
    await panel.press('Add a source');
    const second = potential.getByRole('listitem', { name: 'Source 2' });
    await panel.user.selectOptions(within(second).getByLabelText(/: How$/), 'A formula');
    const formula = await within(second).findByLabelText(/: Formula$/);
    await type(panel, formula, 'employes * 5{Enter}');
    expect(await within(second).findByText(/there is no field "employes"/)).toBeTruthy();
    await type(panel, formula, 'employees * 5{Enter}');
    await waitFor(() => expect(within(second).queryByRole('alert')).toBeNull());
    await panel.press('Ask source 2 earlier');
    await waitFor(async () =>
      expect((await savedModel(panel.host)).potential?.map(({ method }) => method)).toEqual([
        'formula',
        'peer',
      ]),
    );
  });
});
