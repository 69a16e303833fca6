/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Cell, Rows } from '#core';
import { columnOf, dayOf, run } from '#core';
import { decisionWrites, overridePlaces } from '../../panel/override-rows';
import { everything } from './desk-under-test';
import { openedModel } from './opened-model';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const today = '2026-03-31';
const sheets = sampleSheets(150);
const accounts = sheets[0]!.rows;
const { table, model } = openedModel(accounts, today);
const header: readonly Cell[] = ['key', 'field', 'value', 'who', 'when', 'why'];
const columnUnder = (name: string) => accounts[0]!.indexOf(name);
const ids = columnUnder(model.fields.find(({ field }) => field === 'id')!.header);
const names = columnUnder(model.fields.find(({ field }) => field === 'name')!.header);

/** Rows of the table that blanks leave open, by the columns of a run, those worth most first. */
function openRows(): readonly number[] {
  const wanted = ['segment', 'possible segment', 'layer', 'possible layer', 'excluded', 'possible exclusion'];
  const value = model.settings.value!;
  const done = run(table, model, { wanted, fields: [value] });
  if (!done.ok) throw new Error('the model does not run');
  const text = (name: string, row: number) => {
    const column = columnOf(done.value.frame, name);
    return column.kind === 'text' ? (column.values[column.codes[row]!] ?? null) : null;
  };
  const values = columnOf(done.value.frame, value);
  const worth = (row: number) => {
    const own = values.kind === 'number' ? values.values[row]! : NaN;
    return Number.isNaN(own) ? -1 : own;
  };
  return Array.from({ length: table.rowCount }, (_, row) => row)
    .filter((row) => {
      if (text('excluded', row) !== null) return false;
      if (text('layer', row) === 'Outside' && text('possible layer', row) === null) return false;
      const others = ['possible segment', 'possible layer', 'possible exclusion'];
      return text('segment', row) === 'Unknown' || others.some((name) => text(name, row) !== null);
    })
    .sort((one, other) => worth(other) - worth(one) || one - other);
}

const nameOf = (row: number) => String(accounts[row + 1]![names]);
const idOf = (row: number) => String(accounts[row + 1]![ids]);
const open = openRows();
const first = open[0]!;

async function openReview(overrides?: Rows) {
  const more = overrides ? [{ name: 'Overrides', rows: overrides }] : [];
  const panel = await openPanel({ today, sheets: [...sheets, ...more] });
  await panel.press(/^Review/);
  await screen.findByRole('region', { name: 'Decisions that stand' });
  return panel;
}

/** Decides that an account is of a segment. */
async function decideOn(
  { user, press }: Awaited<ReturnType<typeof openReview>>,
  name: string,
  segment: string,
  who?: string,
) {
  await press(`Decide on ${name}`);
  const form = await screen.findByRole('form', { name: `Decision on ${name}` });
  await user.selectOptions(within(form).getByRole('combobox', { name: /^Is/ }), segment);
  await user.type(within(form).getByRole('textbox', { name: /^Reason/ }), 'they told us');
  if (who) await user.type(within(form).getByRole('textbox', { name: /^Your name/ }), who);
  await user.click(within(form).getByRole('button', { name: 'Save decision' }));
}

describe('where a decision is written', () => {
  const decision = { key: 'A1', field: 'segment', value: 'SMB', who: 'Bo', when: '2026-03-31', why: 'x' };
  const day = { day: dayOf('2026-03-31')! };

  test('a first row below the header, or the first that is blank', () => {
    const places = overridePlaces(header);
    const cells = ['A1', 'segment', 'SMB', 'Bo'];
    const at = (row: number) => [
      { row, column: 0, cells },
      { row, column: 4, cells: [day] },
      { row, column: 5, cells: ['x'] },
    ];
    expect(decisionWrites([header], places, decision)).toEqual(at(1));
    const gapped: Rows = [
      header,
      ['A2', 'segment', 'SMB', '', '', ''],
      [null, ' '],
      ['A3', 'region', 'EMEA'],
    ];
    expect(decisionWrites(gapped, places, decision)).toEqual(at(2));
  });

  test('the user’s columns and order are kept, and other rows on the same are made blank', () => {
    const own: readonly Cell[] = ['Why', 'note', 'When', 'who', 'VALUE', 'Field', 'key', 'seen'];
    const rows: Rows = [
      own,
      ['a', 'n1', null, 'Al', 'Enterprise', 'Segment', 'a1', 'yes'],
      ['b', 'n2', null, 'Al', 'EMEA', 'region', 'A1', null],
      ['c', 'n3', null, 'Cy', 'Mid-Market', 'segment', 'A1 ', 'no'],
    ];
    expect(decisionWrites(rows, overridePlaces(own), decision)).toEqual([
      { row: 1, column: 0, cells: ['x'] },
      { row: 1, column: 2, cells: [day] },
      { row: 1, column: 3, cells: ['Bo', 'SMB', 'segment', 'A1'] },
      { row: 3, column: 0, cells: Array(8).fill(null) },
    ]);
  });
});

describe('the screen Review', () => {
  test('lists the accounts that blanks leave open, those worth most first', async () => {
    await openReview();
    expect(await screen.findByText(`${open.length} accounts to check`)).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: /^Decide on / });
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(
      open.slice(0, 50).map((row) => `Decide on ${nameOf(row)}`),
    );
  });

  test('shows the accounts of one owner alone', async () => {
    const { user } = await openReview();
    const column = columnUnder(model.fields.find(({ field }) => field === 'owner')!.header);
    const owner = String(accounts[first + 1]![column]);
    const own = open.filter((row) => accounts[row + 1]![column] === owner);
    const option = `${owner} (${own.length} to check)`;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose accounts' }), option);
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Decide on / })).toHaveLength(own.length),
    );
  });

  test('asks for what a decision lacks, and writes nothing without', async () => {
    const { host, user, press } = await openReview();
    await press(`Decide on ${nameOf(first)}`);
    await press('Save decision');
    for (const fault of ['Say what it is.', 'Give the reason: others will ask.', 'Say who decides.'])
      expect(await screen.findByText(fault)).toBeTruthy();
    expect(host.workbook.sheets.has('Overrides')).toBe(false);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(`Decide on ${nameOf(first)}`),
    );
  });

  test('writes a decision with its day, counts it at once, asks for the name once, and takes it back', async () => {
    const panel = await openReview();
    const { host, press } = panel;
    const before = everything(host);
    const [one, other] = [first, open[1]!];
    await decideOn(panel, nameOf(one), 'Enterprise', 'Ann Lee');
    await screen.findByText(`segment of ${nameOf(one)} decided`);
    const cells = () => host.workbook.sheets.get('Overrides')?.cells;
    const day = { day: dayOf(today) };
    const row = (at: number) => [idOf(at), 'segment', 'Enterprise', 'Ann Lee', day, 'they told us'];
    expect(cells()).toEqual([header, row(one)]);
    expect(host.workbook.names.get('OVERRIDES')?.sheet).toBe('Overrides');
    await decideOn(panel, nameOf(other), 'Enterprise');
    await screen.findByText(`segment of ${nameOf(other)} decided`);
    expect(cells()).toEqual([header, row(one), row(other)]);
    const decisions = screen.getByRole('region', { name: 'Decisions that stand' });
    await waitFor(() => expect(within(decisions).getAllByRole('listitem')).toHaveLength(2));
    await press(`Remove the decision on segment of ${nameOf(one)}`);
    await screen.findByText(`decision on segment of ${nameOf(one)} removed`);
    await waitFor(() => expect(within(decisions).getAllByRole('listitem')).toHaveLength(1));
    await press(/^Undo: decision on/);
    await press(`Undo: segment of ${nameOf(other)} decided`);
    await press(`Undo: segment of ${nameOf(one)} decided`);
    await screen.findByText(`Undone: segment of ${nameOf(one)} decided`);
    expect(everything(host)).toEqual(before);
  });

  test('makes every figure follow: a decided account is unknown no more', async () => {
    const panel = await openReview();
    const unknown = () => screen.queryAllByText('Its segment is not known.').length;
    const before = unknown();
    expect(before).toBeGreaterThan(0);
    const row = open.find((each) => {
      const button = screen.queryByRole('button', { name: `Decide on ${nameOf(each)}` });
      return button?.closest('li')?.textContent?.includes('Its segment is not known.');
    })!;
    await decideOn(panel, nameOf(row), 'SMB', 'Ann');
    await waitFor(() => expect(unknown()).toBe(before - 1));
  });

  test('shows what was decided before, and replaces it where the user keeps it', async () => {
    const own: readonly Cell[] = ['note', ...header];
    const panel = await openReview([
      own,
      ['mine', idOf(first), 'region', 'EMEA', 'Bo', '2026-01-05', 'moved'],
      ['', 'no-such-id', 'segment', 'SMB', 'Bo', '2026-01-05', ''],
    ]);
    const { host, user, press } = panel;
    expect(screen.getByText('No account has this id, domain or name.')).toBeTruthy();
    await press(`Decide on ${nameOf(first)}`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What is decided' }), 'region');
    expect(await screen.findByText('Decided until now: EMEA, by Bo on 2026-01-05.')).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: /^Is/ }), 'APAC');
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'moved again');
    await user.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Ann{Enter}');
    await screen.findByText(`region of ${nameOf(first)} decided`);
    const { cells } = host.workbook.sheets.get('Overrides')!;
    const day = { day: dayOf(today) };
    expect(cells[1]).toEqual(['mine', idOf(first), 'region', 'APAC', 'Ann', day, 'moved again']);
    expect(cells).toHaveLength(3);
  });

  test('shows two decisions of one day that contradict each other, and the way out', async () => {
    const { user, press } = await openReview([
      header,
      [idOf(first), 'segment', 'SMB', 'Bo', '2026-01-05', ''],
      [idOf(first), 'segment', 'Enterprise', 'Cy', '2026-01-05', ''],
    ]);
    expect(await screen.findByText(/^2 decisions contradict one another/)).toBeTruthy();
    expect(screen.getAllByText('Contradicts another')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'Accounts to check' })).toBeNull();
    const [remove] = screen.getAllByRole('button', { name: /^Remove the decision on segment/ });
    await user.click(remove!);
    await screen.findByRole('region', { name: 'Accounts to check' });
    expect(screen.queryByText('Contradicts another')).toBeNull();
    await press(/^Undo: decision on segment/);
    expect(await screen.findByText(/^2 decisions contradict one another/)).toBeTruthy();
  });

  test('says of how many accounts a decision is whose key is doubled', async () => {
    const [own, ...others] = sheets;
    const doubled = { ...own!, rows: [...own!.rows, own!.rows[first + 1]!] };
    const decided = [header, [idOf(first), 'segment', 'SMB', 'Bo', '2026-01-05', '']];
    const panel = await openPanel({
      today,
      sheets: [doubled, ...others, { name: 'Overrides', rows: decided }],
    });
    await panel.press(/^Review/);
    expect(await screen.findByText(/^It counts for 2 accounts that have this id/)).toBeTruthy();
  });

  test('says which columns a sheet Overrides of the user’s own lacks', async () => {
    const panel = await openReview([
      ['Key', 'field', 'value'],
      [idOf(first), 'segment', 'SMB'],
    ]);
    await decideOn(panel, nameOf(first), 'SMB', 'Ann');
    expect(await screen.findByText(/^The sheet Overrides lacks the columns who, when, why/)).toBeTruthy();
  });
});
