import { makeSample } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';

const sample = makeSample({ accounts: 300, seed: 3, today: 46_000 });
const names = ['handful of reps', 'starving cells', 'unlikely buyers'];

async function opened(sheets: Parameters<typeof createMemoryHost>[0]) {
  const panel = deskOver(createMemoryHost(sheets));
  await panel.look();
  const { draft } = panel.desk.store.get();
  if (!draft) throw new Error(`there is no draft: ${panel.said().join('; ')}`);
  const judged = await panel.desk.engine.ask('guardrails beside', { model: draft });
  if (!judged.ok) throw new Error(judged.problems.map(({ message }) => message).join('; '));
  const ofReps = judged.value.filter(({ name }) => names.includes(name));
  return { panel, ofReps };
}

const accounts = { name: 'Accounts', rows: sample.accounts.rows };

test('without a table of reps the guardrails that need it say so', async () => {
  const { panel, ofReps } = await opened({ sheets: [accounts] });
  expect(ofReps.map(({ verdict, code }) => [verdict, code])).toEqual([
    ['not known', 'handful-no-reps'],
    ['not known', 'starving-no-reps'],
    ['not known', 'unlikely-no-reps'],
  ]);
  const plan = await panel.plan();
  expect(plan.sheets.map(({ name }) => name)).not.toContain('Coverage check');
});

test('with reps they are judged in the segments step, and the coverage check is written', async () => {
  const { panel, ofReps } = await opened({ sheets: [accounts, { name: 'Reps', rows: sample.reps.rows }] });
  expect(ofReps.map(({ name }) => name)).toEqual(names);
  expect(ofReps[0]).toMatchObject({ code: 'handful-too-few', verdict: 'act', usual: 3 });
  const plan = await panel.plan();
  expect(plan.sheets.map(({ name }) => name)).toContain('Coverage check');
});
