import type { Rows } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';

const accounts: Rows = [
  ['Account ID', 'Account Name', 'Employees', 'Annual Revenue', 'Industry', 'Country', 'Account Owner'],
  ['A-1', 'Acme', 1200, 90_000_000, 'Software', 'Germany', 'Ann'],
  ['A-2', 'Birch', null, 12_000_000, 'Retail', 'France', 'Ben'],
  ['A-3', 'Cedar', 35, 4_000_000, 'Software', 'Germany', 'Ann'],
  ['A-4', 'Dogwood', 700, null, 'Retail', 'France', null],
];

test('the scores tell all accounts, each owner, and what a blank leaves undecided', async () => {
  const { desk, look } = deskOver(
    createMemoryHost({ sheets: [{ name: 'Accounts', rows: accounts }], today: '2026-11-22' }),
  );
  await look();
  const model = desk.store.get().draft;
  const scores = await desk.engine.ask('data scores', { model: model! });
  if (!scores.ok) throw new Error(scores.problems.map(({ message }) => message).join('; '));
  const { whole, groups, worths } = scores.value;
  expect(whole).toMatchObject({ accounts: 4, kinds: { geographic: 1, technographic: null }, stale: null });
  expect(groups.owner.map(({ name, accounts: count }) => [name, count])).toEqual([
    ['Ann', 2],
    ['Ben', 1],
    ['', 1],
  ]);
  expect(worths.find(({ field }) => field === 'employees')).toMatchObject({ accounts: 1, segments: 1 });
});
