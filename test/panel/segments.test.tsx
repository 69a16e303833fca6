/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { readModelSheet } from '#core';
import type { Model } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import { openPanel } from './panel-under-test';

async function openSegments() {
  const panel = await openPanel();
  await panel.press(/^(5 ?)?Segments/);
  await screen.findByRole('row', { name: /^In the market/ });
  return panel;
}

const table = () => screen.getByRole('table', { name: 'What each holds' });
const rowOf = (segment: string) =>
  within(table())
    .getAllByRole('row')
    .find((row) => within(row).queryByRole('rowheader', { name: new RegExp(`^${segment}`) }))!;
const accountsOf = (segment: string) => {
  const [cell] = within(rowOf(segment)).getAllByRole('cell');
  return Number(cell!.firstChild!.textContent!.replace(',', ''));
};
const sheetOf = async (host: MemoryHost) => JSON.stringify(await host.models.loadModel());

async function savedModel(host: MemoryHost): Promise<Model> {
  const rows = await host.models.loadModel();
  const read = readModelSheet(rows ?? []);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

const isSaved = (host: MemoryHost) =>
  waitFor(async () => expect((await host.models.loadModel())?.length ?? 0).toBeGreaterThan(1));

describe('the step Segments', () => {
  test('a line moved by key changes the counts, and what the engine then says is the same', async () => {
    const { user } = await openSegments();
    const before = accountsOf('Enterprise');
    const slider = screen.getByRole('slider', { name: 'Enterprise' });
    slider.focus();
    await user.keyboard('{PageUp}');
    expect(Number(slider.getAttribute('aria-valuenow'))).toBe(2000);
    const ahead = accountsOf('Enterprise');
    expect(ahead).toBeLessThan(before);
    await waitFor(() => expect(table().getAttribute('aria-busy')).toBe('false'));
    expect(accountsOf('Enterprise')).toBe(ahead);
    expect(slider.getAttribute('aria-valuetext')).toContain(`${ahead} accounts`);
  });

  test('guardrails follow a line', async () => {
    const { user } = await openSegments();
    const top = () => screen.getByText('Top segment is small').closest('summary')!.textContent;
    expect(top()).toContain('Good');
    screen.getByRole('slider', { name: 'Enterprise' }).focus();
    await user.keyboard('{Home}');
    await waitFor(() => expect(top()).toContain('Act'));
    expect(top()).toContain('at most 20%');
  });

  test('Undo of a moved line gives the Model sheet as it was', async () => {
    const { host, user, press } = await openSegments();
    await press('Change SMB');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' and below{Enter}');
    await isSaved(host);
    const before = await sheetOf(host);
    screen.getByRole('slider', { name: 'Enterprise' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(async () => expect(await sheetOf(host)).not.toBe(before));
    await press('Undo: segment lines');
    await waitFor(async () => expect(await sheetOf(host)).toBe(before));
    await waitFor(() =>
      expect(screen.getByRole('slider', { name: 'Enterprise' }).getAttribute('aria-valuenow')).toBe('1000'),
    );
  });

  test('a segment called otherwise is called so wherever the model names it', async () => {
    const { host, user, press } = await openSegments();
    await press('Merge a segment');
    await press('Merge');
    await screen.findByText('Mid-Market counts as SMB everywhere');
    await press('Change Mid-Market');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'smb');
    expect(screen.getByText('There is a segment smb already')).toBeTruthy();
    await user.clear(name);
    await user.type(name, 'Growth{Enter}');
    expect(await screen.findByText('Growth counts as SMB everywhere')).toBeTruthy();
    await waitFor(async () =>
      expect((await savedModel(host)).segments.map((rule) => rule.name)).toEqual(['Enterprise', 'Growth']),
    );
    const saved = await savedModel(host);
    expect(saved.merges).toEqual([{ segment: 'Growth', into: 'SMB', regions: [] }]);
  });

  test('suggested lines are shown beside the own ones and taken in one step', async () => {
    const { host, press, user } = await openSegments();
    await press('Suggest lines');
    const suggested = await screen.findByRole('table', { name: 'Suggested lines' });
    expect(within(suggested).getByText('now 1,000')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How many segments' }), '4');
    await screen.findByRole('rowheader', { name: /^new/ });
    await press('Use these lines');
    await screen.findByRole('button', { name: 'Undo: suggested lines' });
    await isSaved(host);
    const saved = await savedModel(host);
    expect(saved.segments.map((rule) => rule.name)).toEqual(['Enterprise', 'Mid-Market', 'Segment 4']);
    const lines = saved.segments.map(({ when }) => Number(when[0]?.[0]?.value));
    expect([...lines].sort((one, other) => other - one)).toEqual(lines);
    await press('Undo: suggested lines');
    await waitFor(() => expect(within(table()).queryByText('Segment 4')).toBeNull());
  });

  test('a new segment gets a line and accounts, and goes again', async () => {
    const { press } = await openSegments();
    const before = accountsOf('SMB');
    await press('Add a segment');
    await waitFor(() => expect(accountsOf('Segment 4')).toBeGreaterThan(0));
    expect(screen.getByRole('slider', { name: 'Segment 4' })).toBeTruthy();
    expect(accountsOf('Segment 4') + accountsOf('SMB')).toBe(before);
    await press('Remove');
    await waitFor(() => expect(accountsOf('SMB')).toBe(before));
  });

  test('an order in which a segment can get nobody is said, and the keyboard stays with what was moved', async () => {
    const { press } = await openSegments();
    await press('Change Mid-Market');
    await press('Ask earlier');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Enterprise.*can never match/);
    expect(document.activeElement?.textContent).toBe('Ask later');
    await press('Ask later');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('another yardstick takes the lines along', async () => {
    const { user } = await openSegments();
    const share = (segment: string) =>
      Number(
        screen
          .getByRole('slider', { name: segment })
          .getAttribute('aria-valuetext')!
          .match(/(\d+)%$/)![1],
      );
    const before = share('Enterprise');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cut segments by' }), 'revenue');
    await screen.findByText('Accounts by revenue');
    expect(screen.getByRole('slider', { name: 'Enterprise' }).getAttribute('aria-valuetext')).toMatch(/^\$/);
    await waitFor(() => expect(Math.abs(share('Enterprise') - before)).toBeLessThanOrEqual(8));
  });

  test('a threshold of a guardrail is the user’s own until the usual one is taken again', async () => {
    const { host, user, press } = await openSegments();
    await user.click(screen.getByText('Top segment is small'));
    const threshold = within(screen.getByText('Top segment is small').closest('details')!).getByRole(
      'spinbutton',
      { name: 'Threshold' },
    );
    await user.clear(threshold);
    await user.type(threshold, '5{Enter}');
    await screen.findByText('at most 5%');
    await isSaved(host);
    expect((await savedModel(host)).guardrails).toEqual([{ name: 'top segment', threshold: 0.05 }]);
    await press('Use the usual');
    await screen.findByText('at most 20%');
  });

  test('accounts are named from a pasted list, and who is not there is said', async () => {
    const { host, user, press } = await openSegments();
    const { rows } = await host.sheets.readTable({ sheet: 'Accounts', range: 'A1:B3' });
    await press('Name accounts');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Found by' }), 'id');
    await user.click(screen.getByRole('textbox', { name: 'Accounts' }));
    await user.paste(`${String(rows.at(-1)?.[0])}\nnobody-1`);
    expect(await screen.findByText(/1 of 2 found\. ?Not found: nobody-1/)).toBeTruthy();
    await press('Name 1 accounts');
    expect(await screen.findByText(/To Enterprise: 1 by id/)).toBeTruthy();
    await isSaved(host);
    expect((await savedModel(host)).named).toHaveLength(1);
  });
});

describe('the step Coverage', () => {
  test('shows segments by region with totals, and says which cells are too small', async () => {
    const { press, user } = await openPanel();
    await press(/^(6 ?)?Coverage/);
    const matrix = await screen.findByRole('table', { name: 'Accounts' });
    const total = within(matrix).getByRole('row', { name: /^Total/ });
    const [all, ...regions] = within(total)
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent));
    expect(regions.reduce((sum, each) => sum + each, 0)).toBe(all);
    expect(regions).toEqual([...regions].sort((one, other) => other - one));
    expect(screen.getByText(/^\d+ of \d+ cells hold fewer than 60 accounts\.$/)).toBeTruthy();
    expect(within(matrix).getAllByText('too few').length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Possible accounts');
    expect(await screen.findByRole('table', { name: 'Possible accounts' })).toBeTruthy();
  });
});
