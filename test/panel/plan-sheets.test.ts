import { makeSample } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';

const sample = makeSample({ accounts: 300, seed: 3, today: 46_000 });
const names = ['Capacity by rep', 'Capacity', 'Reps by cell', 'Coverage plan'];
const sheets = [
  { name: 'Accounts', rows: sample.accounts.rows },
  { name: 'Reps', rows: sample.reps.rows },
];

test('with reps the sheets of the coverage plan are planned, each after what it refers to', async () => {
  const panel = deskOver(createMemoryHost({ sheets }));
  await panel.look();
  const plan = await panel.plan();
  expect(plan.sheets.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(names);
});

test('without reps there are none', async () => {
  const panel = deskOver(createMemoryHost({ sheets: sheets.slice(0, 1) }));
  await panel.look();
  const plan = await panel.plan();
  expect(plan.sheets.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([]);
});
