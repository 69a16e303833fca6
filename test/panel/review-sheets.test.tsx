/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Cell } from '#core';
import { dayOf } from '#core';
import { decisionBlocks, overridePlaces } from '../../panel/override-rows';
import type { MemoryHost } from '../../panel/memory-host';
import { everything } from './desk-under-test';
import { openPanel } from './panel-under-test';
import { sampleSheets } from './sample-sheets';

const today = '2026-03-31';
const day = { day: dayOf(today)! };
const sheets = sampleSheets(150);

async function openReview() {
  const panel = await openPanel({ today, sheets });
  await panel.press(/^Review/);
  await screen.findByRole('region', { name: 'Review sheets' });
  return panel;
}
type Opened = Awaited<ReturnType<typeof openReview>>;

/** Writes the sheets of the first two owners, of three accounts at most. */
async function writeTwo({ user, press }: Opened): Promise<readonly string[]> {
  const owners = await screen.findByRole('group', { name: 'Whose sheets', hidden: true });
  await user.click(within(owners).getByRole('button', { name: 'Choose none', hidden: true }));
  const boxes = within(owners).getAllByRole('checkbox', { hidden: true });
  for (const box of boxes.slice(0, 2)) await user.click(box);
  const rows = screen.getByRole('textbox', { name: /^Accounts on a sheet/ });
  await user.clear(rows);
  await user.type(rows, '3');
  await user.tab();
  await press('Write review sheets');
  await screen.findByText('2 review sheets written');
  return boxes.slice(0, 2).map((box) => box.closest('span')!.textContent!.replace(/ \(.*/, ''));
}

const cellsOf = (host: MemoryHost, sheet: string): Cell[][] =>
  host.workbook.sheets.get(sheet)!.cells as Cell[][];

/** Answers the row of a sheet, from 1 below the header. */
function answer(host: MemoryHost, sheet: string, row: number, answers: Readonly<Record<string, Cell>>): void {
  const cells = cellsOf(host, sheet);
  for (const [header, cell] of Object.entries(answers)) cells[row]![cells[0]!.indexOf(header)] = cell;
}
const at = (host: MemoryHost, sheet: string, row: number, header: string): Cell =>
  cellsOf(host, sheet)[row]![cellsOf(host, sheet)[0]!.indexOf(header)] ?? null;

test('writes the sheets of the owners that are chosen, and takes them back with one step of Undo', async () => {
  const panel = await openReview();
  const before = everything(panel.host);
  const owners = await writeTwo(panel);
  const written = owners.map((owner) => `Review ${owner}`);
  for (const sheet of written) {
    expect(cellsOf(panel.host, sheet)).toHaveLength(4);
    expect(at(panel.host, sheet, 1, 'Status')).toBe('open');
  }
  await panel.press('Write review sheets');
  expect(await screen.findByText('Every review sheet is up to date.')).toBeTruthy();
  await panel.press('Read corrections');
  expect(await screen.findByText('The review sheets hold no new answer.')).toBeTruthy();
  await panel.press('Undo: 2 review sheets written');
  await screen.findByText('Undone: 2 review sheets written');
  expect(everything(panel.host)).toEqual(before);
});

test('shows what would be taken, lets two who contradict be decided between, and writes all in one step', async () => {
  const panel = await openReview();
  const { host, user, press } = panel;
  const [one, other] = (await writeTwo(panel)).map((owner) => `Review ${owner}`);
  const now = at(host, one!, 1, 'Segment now');
  const segments = ['Enterprise', 'Mid-Market', 'SMB'].filter(
    (name) => name !== at(host, one!, 1, 'Segment now'),
  );
  answer(host, one!, 1, { 'Correct segment': segments[0]!, Reason: 'annual report' });
  answer(host, one!, 2, { 'Correct segment': 'Entreprise', Reason: 'x' });
  const copied = cellsOf(host, one!)[1]!;
  cellsOf(host, other!).push([...copied]);
  answer(host, other!, 4, { 'Correct segment': segments[1]!, Who: 'Cy', Reason: 'called them' });
  const third = at(host, other!, 1, 'Segment now') === 'SMB' ? 'Enterprise' : 'SMB';
  answer(host, other!, 1, { 'Correct segment': third, Reason: 'told' });
  const before = everything(host);

  await press('Read corrections');
  const result = await screen.findByRole('group', { name: 'Corrections on the review sheets' });
  expect(within(result).getByText('1 correction can be taken')).toBeTruthy();
  expect(within(result).getByText('1 contradiction')).toBeTruthy();
  expect(within(result).getByText('1 answer needs another look')).toBeTruthy();
  expect(result.textContent).toContain('is “Enterprise” meant?'.replace(/[“”]/g, '"'));
  await waitFor(() => expect(document.activeElement).toBe(result));
  const name = at(host, one!, 1, 'Account');
  const choice = within(result).getByRole('group', { name: `segment of ${name}` });
  expect(within(choice).getAllByRole('radio')).toHaveLength(3);
  await user.click(within(choice).getByRole('radio', { name: new RegExp(`^${segments[1]!}.*Cy`) }));
  await press('Take 2 answers');
  await screen.findByText('2 corrections taken');

  const key = at(host, one!, 1, 'Review key');
  const decisions = cellsOf(host, 'Overrides');
  expect(decisions[0]).toEqual(['key', 'field', 'value', 'who', 'when', 'why']);
  expect(decisions.find((row) => row[0] === key)).toEqual([
    ...[key, 'segment', segments[1]!, 'Cy', day, 'called them'],
  ]);
  const log = cellsOf(host, 'Change log');
  expect(log[0]).toEqual(['When', 'What', 'Model', 'Accounts', 'Moved', 'Who', 'Before', 'After', 'Why']);
  expect(log.find((row) => row[8] === 'called them')).toMatchObject([
    ...[day, `Review: segment of ${name} (${key})`, null, null, null, 'Cy'],
    ...[now === 'Unknown' ? null : now, segments[1]!, 'called them'],
  ]);
  expect(at(host, one!, 1, 'Status')).toBe(`done: segment ${segments[0]!} (not taken)`);
  expect([at(host, other!, 4, 'Status'), at(host, other!, 1, 'When')]).toEqual([
    `done: segment ${segments[1]!}`,
    day,
  ]);
  // Nothing of it is asked again.
  await press('Read corrections');
  const again = await screen.findByRole('group', { name: 'Corrections on the review sheets' });
  expect(within(again).getByText('There is no correction to take')).toBeTruthy();
  expect(within(again).queryByRole('button', { name: /^Take/ })).toBeNull();
  await press('Undo: 2 corrections taken');
  await screen.findByText('Undone: 2 corrections taken');
  expect(everything(host)).toEqual(before);
});

test('sheets that were sorted after they were read are read again before anything is taken', async () => {
  const panel = await openReview();
  const { host, press } = panel;
  const [one] = (await writeTwo(panel)).map((owner) => `Review ${owner}`);
  const to = at(host, one!, 1, 'Segment now') === 'SMB' ? 'Enterprise' : 'SMB';
  answer(host, one!, 1, { 'Correct segment': to, Reason: 'told' });
  await press('Read corrections');
  await screen.findByText('1 correction can be taken');
  const cells = cellsOf(host, one!);
  cells.push(...cells.splice(1, 1));
  await press('Take 1 answer');
  expect(await screen.findByText(/^The review sheets have changed since they were read/)).toBeTruthy();
  expect(host.workbook.sheets.has('Overrides')).toBe(false);
  await press('Take 1 answer');
  await screen.findByText('1 correction taken');
  expect(at(host, one!, 3, 'Status')).toBe(`done: segment ${to}`);
});

test('a workbook without review sheets is said to have none', async () => {
  const { press } = await openReview();
  await press('Read corrections');
  expect(await screen.findByText(/^There is no review sheet in this workbook yet/)).toBeTruthy();
});

test('decisions are written in as few blocks as they stand in', () => {
  const header: readonly Cell[] = ['key', 'field', 'value', 'who', 'when', 'why'];
  const decision = (key: string) => ({
    key,
    field: 'segment',
    value: 'SMB',
    who: 'Bo',
    when: today,
    why: 'x',
  });
  const rows = [
    header,
    ['A1', 'segment', 'Enterprise', 'Al', null, 'y'],
    ['a1', 'segment', 'SMB', 'Cy', null, 'z'],
  ];
  const blocks = decisionBlocks(rows, overridePlaces(header), ['A1', 'A2', 'A3'].map(decision));
  const grid = rows.map((row) => [...row]);
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) => {
      while (grid.length <= row + down) grid.push([]);
      line.forEach((cell, across) => (grid[row + down]![column + across] = cell as Cell));
    });
  // The second row on A1 was made blank, and holds the next decision.
  expect(grid.slice(1)).toEqual(['A1', 'A2', 'A3'].map((key) => [key, 'segment', 'SMB', 'Bo', day, 'x']));
  expect(blocks).toHaveLength(4);
});
