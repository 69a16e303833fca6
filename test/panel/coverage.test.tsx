/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Model, Rows } from '#core';
import { makeSample, readModelSheet } from '#core';
import { figuresFor } from '../../panel/figures';
import type { MemoryHost, MemoryHostOptions } from '../../panel/memory-host';
import type { PanelUnderTest } from './panel-under-test';
import { openPanel } from './panel-under-test';

const sample = makeSample({ accounts: 300, seed: 3, today: 46_000 });
const accounts = { name: 'Accounts', rows: sample.accounts.rows };
const withReps = (rows: Rows = sample.reps.rows) => [accounts, { name: 'Reps', rows }];
const figures = figuresFor('en-US');

async function openCoverage(options: MemoryHostOptions = {}): Promise<PanelUnderTest> {
  const panel = await openPanel({ sheets: withReps(), ...options });
  await panel.press(/^Coverage/);
  await screen.findByRole('heading', { level: 1, name: 'Coverage' });
  await screen.findByRole('heading', { level: 2, name: 'Reps' });
  return panel;
}

/** The step with rules of thumb, written to the Model sheet. */
async function started(options: MemoryHostOptions = {}): Promise<PanelUnderTest> {
  const panel = await openCoverage(options);
  await panel.press('Start with rules of thumb');
  await screen.findByRole('heading', { level: 2, name: 'Roles' });
  await waitFor(async () => expect((await savedModel(panel.host)).roles).toBeDefined());
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
  const summary = screen.getByRole('heading', { level: 2, name: title }).closest('summary');
  return summary?.querySelector('span')?.textContent ?? '';
}

async function savedModel(host: MemoryHost): Promise<Partial<Model>> {
  const read = readModelSheet((await host.models.loadModel()) ?? []);
  return read.ok ? read.value : {};
}

async function type({ user }: PanelUnderTest, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}

const roleOf = ({ roles = [] }: Partial<Model>, name: string) => roles.find((role) => role.name === name);

/** The text of a table's cells, its header left out. */
function cells(table: HTMLElement): readonly (readonly string[])[] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

describe('the step Coverage before anything is said of it', () => {
  test('rules of thumb say roles, hours, motions and a calendar in one step of Undo', async () => {
    const panel = await openCoverage();
    expect(screen.queryByRole('heading', { level: 2, name: 'Roles' })).toBeNull();
    await panel.press('Start with rules of thumb');
    // Its button is gone, and whoever uses the keyboard goes on where it stood.
    await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
    await waitFor(async () => {
      const { roles, touches, motions, calendar, kickOff } = await savedModel(panel.host);
      for (const part of [roles, touches, motions, calendar]) expect(part?.length).toBeGreaterThan(0);
      expect(kickOff).toBeDefined();
    });
    for (const title of ['Roles', 'Hours', 'Capacity', 'Headcount', 'Motions', 'Territories', 'Calendar'])
      await waitFor(() => expect(resultOf(title)).not.toBe(''));
    await panel.press('Undo: rules of thumb for coverage');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: 'Roles' })).toBeNull());
    await screen.findByRole('button', { name: 'Start with rules of thumb' });
    await waitFor(async () => expect(await savedModel(panel.host)).not.toHaveProperty('roles'));
  });

  test('without reps everything is needed and nobody is there, and territories say what they lack', async () => {
    const panel = await started({ sheets: [accounts] });
    expect(resultOf('Reps')).toBe('No table of reps is chosen');
    const capacity = await open(panel, 'Capacity');
    expect(await capacity.findByText(/^Nobody is there yet/)).toBeTruthy();
    const territories = await open(panel, 'Territories');
    expect(territories.getByText(/^Choose a table of reps above/)).toBeTruthy();
    expect(territories.queryByRole('button', { name: /^Carve/ })).toBeNull();
    expect(resultOf('Coverage check')).toBe('Needs a table of reps');
  });
});

describe('roles and hours', () => {
  test('a figure lands in the model, blank takes it away, and what cannot be is said and not taken', async () => {
    const panel = await started();
    const roles = await open(panel, 'Roles');
    const quota = roles.getByLabelText('Quota a year, AE');
    await type(panel, quota, '1.2m{Enter}');
    await waitFor(async () => expect(roleOf(await savedModel(panel.host), 'AE')?.quota).toBe(1_200_000));
    await type(panel, quota, '0');
    expect(await roles.findByText('Give a number above 0, or leave it blank')).toBeTruthy();
    await panel.user.clear(quota);
    await panel.user.tab();
    await waitFor(async () => expect(roleOf(await savedModel(panel.host), 'AE')).not.toHaveProperty('quota'));
    await type(panel, roles.getByLabelText('Share who leave in a year, AE'), '12{Enter}');
    await waitFor(async () => expect(roleOf(await savedModel(panel.host), 'AE')?.attrition).toBe(0.12));
  });

  test('a ramp is months or shares by month; one that is neither is said and not taken', async () => {
    const panel = await started();
    const roles = await open(panel, 'Roles');
    const ramp = roles.getByLabelText('Ramp, AE') as HTMLInputElement;
    await type(panel, ramp, '4{Enter}');
    await waitFor(async () =>
      expect(roleOf(await savedModel(panel.host), 'AE')?.ramp).toEqual([0, 0.25, 0.5, 0.75]),
    );
    expect(ramp.value).toBe('0 %; 25 %; 50 %; 75 %');
    await type(panel, ramp, '0 %; 25 %; 50 %{Enter}');
    await waitFor(async () =>
      expect(roleOf(await savedModel(panel.host), 'AE')?.ramp).toEqual([0, 0.25, 0.5]),
    );
    await type(panel, ramp, '0 %; 125 %');
    expect(await roles.findByText(/^Give months such as 5, or shares such as/)).toBeTruthy();
    await panel.user.keyboard('{Enter}');
    expect(roleOf(await savedModel(panel.host), 'AE')?.ramp).toEqual([0, 0.25, 0.5]);
  });

  test('a role is added once and taken out with what is said of it', async () => {
    const panel = await started();
    const roles = await open(panel, 'Roles');
    const name = roles.getByLabelText('Name of the new role');
    await panel.user.type(name, 'ae');
    expect(await roles.findByText('Another role is called so')).toBeTruthy();
    await type(panel, name, 'Partner{Enter}');
    await waitFor(() => expect(resultOf('Roles')).toContain('Partner'));
    await panel.press('Remove AE');
    await waitFor(async () => {
      const model = await savedModel(panel.host);
      expect(roleOf(model, 'AE')).toBeUndefined();
      expect(model.touches?.filter(({ role }) => role === 'AE') ?? []).toEqual([]);
    });
  });

  test('hours are said by segment, and taken away by blank', async () => {
    const panel = await started();
    const [segment = ''] = (await savedModel(panel.host)).touches?.map((touch) => touch.segment) ?? [];
    const hours = await open(panel, 'Hours');
    const field = hours.getByLabelText(`Hours of AE for an account of ${segment}`);
    const saidOf = async () =>
      (await savedModel(panel.host)).touches?.find(
        (touch) => touch.segment === segment && touch.role === 'AE',
      );
    const before = resultOf('Hours');
    await type(panel, field, '52{Enter}');
    await waitFor(async () => expect((await saidOf())?.hours).toBe(52));
    await panel.user.clear(field);
    await panel.user.tab();
    await waitFor(async () => expect(await saidOf()).toBeUndefined());
    expect(resultOf('Hours')).not.toBe(before);
  });
});

describe('capacity and headcount', () => {
  test('capacity says how many are needed and there, and against a target, once there is one', async () => {
    const panel = await started();
    await waitFor(() => expect(resultOf('Capacity')).toMatch(/^At least [\d.]+ needed, [\d.]+ there$/));
    const capacity = await open(panel, 'Capacity');
    await waitFor(() =>
      expect(capacity.getByText('Target', { selector: 'dt' }).nextElementSibling?.textContent).toBe(
        'unknown',
      ),
    );
    await type(panel, capacity.getByLabelText('Target of the year'), '5m{Enter}');
    const target = figures.money(5_000_000, 'USD');
    await waitFor(() =>
      expect(capacity.getByText('Target', { selector: 'dt' }).nextElementSibling?.textContent).toBe(target),
    );
    await waitFor(async () => expect((await savedModel(panel.host)).settings?.target).toBe(5_000_000));
    const [table] = capacity.getAllByRole('table', { name: 'Needed and there' });
    expect(cells(table!).every((row) => row.slice(1).every((figure) => figure !== ''))).toBe(true);
  });

  test('a cell of capacity unfolds the rule that binds, its rows of the Model sheet, and its accounts', async () => {
    const panel = await started();
    const capacity = await open(panel, 'Capacity');
    const [table] = await capacity.findAllByRole('table', { name: 'Needed and there' });
    const way = within(table!).getByRole('button', { name: 'Enterprise × EMEA' });
    await panel.user.click(way);
    expect(way.getAttribute('aria-expanded')).toBe('true');
    const said = await within(table!).findByText(
      /^AE: \d+ accounts × [\d,.]+ hours ÷ 1,380 hours a year = [\d.]+$/,
    );
    const [count = 0, hours = 0, year = 1, needed] = (said.textContent ?? '')
      .replaceAll(',', '')
      .match(/[\d.]+/g)!
      .map(Number);
    expect(needed).toBeCloseTo((count * hours) / year, 1);
    await within(table!).findByText(`${count} accounts`);
    const [account] = within(table!).getAllByTitle(/^Show Accounts!/);
    await panel.user.click(account!);
    const row = Number((await panel.host.sheets.readSelection())?.range.slice(1));
    expect(sample.accounts.rows[row - 1]).toContain(account!.textContent);
    const rule = await within(table!).findByRole('button', { name: /^touch Enterprise AE hours \(E\d+\)$/ });
    await panel.user.click(rule);
    const place = await panel.host.sheets.readSelection();
    expect(place?.sheet).toBe('Model');
    const line = (await panel.host.models.loadModel())?.[Number(place?.range.slice(1)) - 1];
    expect(line?.slice(0, 5)).toEqual(['touch', 'Enterprise', 'AE', 'hours', hours]);
  });

  test('heads are those who are there, a number, or a budget', async () => {
    const { accounts: many, reps: team } = makeSample({ accounts: 2000, seed: 3, today: 46_000 });
    const sheets = [
      { name: 'Accounts', rows: many.rows },
      { name: 'Reps', rows: team.rows },
    ];
    const panel = await started({ sheets });
    const headcount = await open(panel, 'Headcount');
    await waitFor(() => expect(resultOf('Headcount')).toMatch(/^\d+ heads? covers? \$/));
    const ways = headcount.getByLabelText('Give out');
    await panel.user.selectOptions(ways, 'a number of people');
    const heads = await headcount.findByLabelText('People');
    await type(panel, heads, '6{Enter}');
    await waitFor(() => expect(resultOf('Headcount')).toMatch(/^[1-6] heads? covers? \$/));
    const six = resultOf('Headcount');
    await type(panel, heads, '2.5');
    expect(await headcount.findByText('Give a whole number of people, 1 or more')).toBeTruthy();
    await panel.user.selectOptions(ways, 'a budget');
    await type(panel, await headcount.findByLabelText('Money a year'), '1.1m{Enter}');
    // A head costs what the roles that come with it cost, too: the money is for fewer than six.
    await waitFor(() => expect(resultOf('Headcount')).not.toBe(six));
    const cost = roleOf(await savedModel(panel.host), 'AE')?.cost ?? NaN;
    expect(parseInt(resultOf('Headcount'), 10)).toBeLessThan(1_100_000 / cost);
  });
});

describe('territories', () => {
  test('are carved with how fair they are and could be, and Finish writes them until the model changes', async () => {
    const panel = await started();
    const territories = await open(panel, 'Territories');
    expect(resultOf('Territories')).toBe('Not carved yet');
    await panel.press('Carve territories');
    await waitFor(() => expect(resultOf('Territories')).toMatch(/^\d+ books, at most [\d.,]+% from fair$/));
    const figure = (name: string) =>
      parseFloat(territories.getByText(name).nextElementSibling?.textContent ?? '');
    const weighed = territories.queryByText('The same, by your weights')
      ? 'The same, by your weights'
      : 'Most that a book is off';
    const [farthest, fair, bound, gap] = [
      figure('Most that a book is off'),
      figure(weighed),
      figure('Least that any split could be off'),
      figure('Could still be gained'),
    ];
    expect(fair).toBeGreaterThanOrEqual(bound);
    expect(gap).toBeCloseTo(fair - bound, 0);
    const [table] = territories.getAllByRole('table', { name: 'Books' });
    const off = cells(table!).map((row) => Math.abs(parseFloat(row.at(-1)!.replace('−', '-'))));
    expect(off[0]).toBeCloseTo(farthest, 1);
    expect(farthest).toBeGreaterThanOrEqual(fair);
    expect(off).toEqual([...off].sort((one, other) => other - one));
    const book = within(table!).getAllByRole('button')[0]!;
    await panel.user.click(book);
    const unfolded = book.closest('tr')!.nextElementSibling as HTMLElement;
    await within(unfolded).findByText(/^Fair here: /);
    await within(unfolded).findByText(`${cells(table!)[0]![1]} accounts`);
    await within(unfolded).findByRole('button', { name: /^balance AE hours weight \(E\d+\)$/ });
    await panel.user.click(book);
    await panel.press('Next: Finish');
    await screen.findByRole('region', { name: 'Sheets' });
    const planned = () =>
      within(screen.getByRole('region', { name: 'Sheets' }))
        .getAllByRole('listitem')
        .map((item) => item.querySelector('span')?.textContent ?? '');
    expect(planned().join()).toContain('Territories');
    await panel.press('Back');
    const again = await open(panel, 'Territories');
    expect(resultOf('Territories')).toMatch(/^\d+ books/);
    await type(panel, again.getByLabelText('Keep owners'), '30{Enter}');
    await waitFor(() => expect(resultOf('Territories')).toBe('Not carved yet'));
    await panel.press('Next: Finish');
    await screen.findByRole('region', { name: 'Sheets' });
    expect(planned()).not.toContain('Territories');
  });
});

describe('checks and the calendar', () => {
  test('what is wrong is listed worst first, each with its accounts', async () => {
    const panel = await started();
    await waitFor(() => expect(resultOf('Coverage check')).toMatch(/^\d+ things to look at$/));
    const checks = await open(panel, 'Coverage check');
    const said = checks
      .getAllByText(/^(Act|Watch):$/)
      .map((verdict: HTMLElement) => verdict.closest('li')?.textContent ?? '');
    const isAct = said.map((text: string) => text.startsWith('Act:'));
    expect(isAct).toEqual([...isAct].sort((one, other) => Number(other) - Number(one)));
    expect(said.some((text: string) => /^Act: \d+ accounts in the market have no owner/.test(text))).toBe(
      true,
    );
    const [first] = checks.getAllByRole('group');
    const way = within(first!).getAllByRole('button')[0]!;
    expect(first!.textContent).toMatch(/\d+ more/);
    await panel.user.click(way);
    const selected = await panel.host.sheets.readSelection();
    expect(selected?.sheet).toBe('Accounts');
    const row = Number(selected?.range.slice(1));
    expect(sample.accounts.rows[row - 1]).toContain(way.textContent);
  });

  test('a kick-off on a weekend says so, and one that is no day is not taken', async () => {
    const panel = await started();
    const calendar = await open(panel, 'Calendar');
    const day = calendar.getByLabelText('Day of the kick-off');
    // 2027-01-09 is a Saturday.
    await type(panel, day, '2027-01-09{Enter}');
    expect(await calendar.findByText(/the kick-off, 2027-01-09, is on a weekend/)).toBeTruthy();
    await waitFor(() => expect(resultOf('Calendar')).toBe('Kick-off on Jan 9, 2027'));
    await type(panel, day, 'next week');
    expect(await calendar.findByText('Write the day as 2027-01-11')).toBeTruthy();
    await type(panel, day, '2027-01-11{Enter}');
    await waitFor(() => expect(resultOf('Calendar')).toBe('Kick-off on Jan 11, 2027'));
    expect(calendar.queryByText(/is on a weekend/)).toBeNull();
    await panel.user.clear(day);
    await panel.user.tab();
    await waitFor(() => expect(resultOf('Calendar')).toBe('No kick-off yet'));
  });
});

test('a table of reps with mistakes says which cells, and no section counts with it', async () => {
  const [header = [], first = [], ...others] = sample.reps.rows;
  const bad = others[0]!.map((cell, at) => (header[at] === 'Annual Quota' ? -1 : cell));
  const panel = await openCoverage({ sheets: withReps([header, first, bad, ...others.slice(1)]) });
  await waitFor(() => expect(resultOf('Reps')).toMatch(/^The table of reps cannot be read/));
  const reps = await open(panel, 'Reps');
  expect(await reps.findAllByText(/Reps!J3/)).toHaveLength(1);
  await panel.press('Start with rules of thumb');
  for (const title of ['Capacity', 'Headcount', 'Motions', 'Coverage check'])
    await waitFor(() => expect(resultOf(title)).toMatch(/^Cannot be counted/));
  const territories = await open(panel, 'Territories');
  expect(territories.getByText(/Reps!J3/)).toBeTruthy();
  expect(territories.queryByRole('button', { name: 'Carve territories' })).toBeNull();
});
