import { makeSample } from '#core';
import type { Cell, Model, Rows } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';

const sample = makeSample({ accounts: 60, seed: 3, today: 46_000 });

/** A panel over accounts and, where it is given, a sheet Calendar, with steps in its draft. */
async function opened(calendar?: Rows) {
  const host = createMemoryHost({
    sheets: [
      { name: 'Accounts', rows: sample.accounts.rows },
      ...(calendar ? [{ name: 'Calendar', rows: calendar }] : []),
    ],
  });
  const panel = deskOver(host);
  await panel.look();
  const draft: Model = {
    ...panel.desk.store.get().draft!,
    kickOff: { day: '2027-01-11' },
    calendar: [
      { name: 'Coverage plan', weeksBefore: 8, weeks: 3, owner: 'Planners' },
      { name: 'Hand-over', weeksBefore: 1 },
    ],
  };
  panel.desk.store.dispatch({ kind: 'edited', draft });
  return { host, panel, draft };
}

const rowsOf = async (host: ReturnType<typeof createMemoryHost>): Promise<Rows> =>
  (await host.sheets.readSheet('Calendar')) ?? [];

test('a write makes the calendar, the next one keeps what its owners wrote', async () => {
  const { host, panel } = await opened();
  const first = await panel.plan();
  expect(first.sheets.find(({ name }) => name === 'Calendar')).toMatchObject({
    state: 'fresh',
    rowsAfter: 3,
  });
  await panel.write(first);
  const before = await rowsOf(host);
  expect(before.map(([step]) => step)).toEqual(['Step', 'Coverage plan', 'Hand-over', 'kick-off']);
  const statusAt = before[0]!.indexOf('Status');
  await host.sheets.writeCells(
    { sheet: 'Calendar', range: 'A2:J2' },
    [[...before[1]!.map((cell, at): Cell => (at === statusAt ? 'done' : cell)), 'ours']],
    [],
  );
  const second = await panel.plan();
  expect(second.sheets.find(({ name }) => name === 'Calendar')).toMatchObject({ isTheUsers: false });
  await panel.write(second);
  const after = await rowsOf(host);
  expect([after[1]![statusAt], after[1]![9]]).toEqual(['done', 'ours']);
  expect(after).toHaveLength(4);
});

test('a sheet of that name that is something else stays as it is', async () => {
  const { host, panel } = await opened([
    ['Month', 'Holiday'],
    ['May', 'Labour Day'],
  ]);
  const plan = await panel.plan();
  expect(plan.sheets.find(({ name }) => name === 'Calendar')).toMatchObject({ state: 'kept' });
  await panel.write(plan);
  expect((await rowsOf(host))[1]!.slice(0, 2)).toEqual(['May', 'Labour Day']);
});
