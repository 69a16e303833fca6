import type { Rows } from '#core';
import { makeSample } from '#core';
import { createMemoryHost } from '../../panel/memory-host';
import { lastRunIn, logPlaceIn } from '../../panel/change-log';
import { deskOver, everything } from './desk-under-test';

const { accounts } = makeSample({ accounts: 60, seed: 3, today: 46_000 });
const [names = []] = accounts.rows;
const march31 = { day: 46112 };

async function opened(sheets: readonly { name: string; rows: Rows }[] = []) {
  const host = createMemoryHost({
    sheets: [{ name: 'Accounts', rows: accounts.rows }, ...sheets],
    today: '2026-03-31',
  });
  const panel = deskOver(host);
  await panel.look();
  return { host, panel, log: () => host.sheets.readSheet('Change log') };
}

const planned = (sheets: readonly { readonly name: string }[]) =>
  sheets.find(({ name }) => name === 'Change log');

describe('the change log', () => {
  test('is made with the first write, with a row for it', async () => {
    const { panel, log } = await opened();
    const plan = await panel.plan();
    expect(planned(plan.sheets)).toMatchObject({ state: 'fresh', rowsBefore: null, rowsAfter: 1 });
    await panel.write(plan);
    const model = panel.desk.store.get().saved?.name;
    expect(await log()).toEqual([
      ['When', 'What', 'Model', 'Accounts', 'Moved', 'Who'],
      [march31, 'Results written as values', model, 60, null, null],
    ]);
  });

  test('gets a row at its end with each write, with the accounts that moved and who wrote', async () => {
    const { host, panel, log } = await opened();
    await panel.write(await panel.plan());
    const written = (await host.sheets.readSheet('Accounts')) ?? [];
    const segment = written[0]?.indexOf('Tamarack segment') ?? -1;
    const small = written.findIndex((row) => row[segment] === 'SMB');
    const employees = String.fromCharCode(65 + names.indexOf('Employees'));
    host.workbook.type('Accounts', `${employees}${small + 1}`, [[90_000]]);
    panel.desk.store.dispatch({ kind: 'prefers', preferences: { name: 'Ines' } });
    const plan = await panel.plan();
    expect(planned(plan.sheets)).toMatchObject({ state: 'extended', rowsBefore: 1, rowsAfter: 2 });
    await panel.write(plan);
    const rows = (await log()) ?? [];
    expect(rows).toHaveLength(3);
    expect(rows[2]?.slice(3)).toEqual([60, 1, 'Ines']);
  });

  test("keeps the user's columns, their order and what stands in them", async () => {
    const mine: Rows = [
      ['Our runs', null, null, null],
      ['Approved by', 'Accounts', 'When', 'Who'],
      ['Ada', 55, { day: 46000 }, 'Ben'],
    ];
    const { host, panel, log } = await opened([{ name: 'Change log', rows: mine }]);
    host.workbook.sheets.get('Change log')?.formats.push('@', '0');
    await panel.write(await panel.plan());
    expect(await log()).toEqual([...mine, [null, 60, march31, null]]);
    expect(host.workbook.sheets.get('Change log')?.formats[0]).toBe('@');
    await panel.undo();
    expect(await log()).toEqual(mine);
  });

  test('goes away again when the first write is undone', async () => {
    const { host, panel } = await opened();
    const before = everything(host);
    await panel.write(await panel.plan());
    await panel.undo();
    expect(everything(host)).toEqual(before);
  });

  test('a sheet of that name which is no log is left as it is, and the plan says so', async () => {
    const { panel, log } = await opened([{ name: 'Change log', rows: [['moved the office to Graz']] }]);
    const plan = await panel.plan();
    expect(planned(plan.sheets)).toMatchObject({ state: 'kept', rowsBefore: 1, rowsAfter: 1 });
    await panel.write(plan);
    expect(await log()).toEqual([['moved the office to Graz']]);
  });

  test('is no table of accounts, nor one beside them', async () => {
    const { panel } = await opened();
    await panel.write(await panel.plan());
    const { tables, second } = panel.desk.store.get();
    expect(tables?.map(({ name }) => name)).not.toContain('Change log');
    expect(second?.offered.map(({ name }) => name)).not.toContain('Change log');
  });
});

test.each<[string, Rows, ReturnType<typeof lastRunIn>]>([
  ['nothing', [], null],
  ['a header alone', [['When', 'Accounts']], null],
  [
    'rows of the user below the last run',
    [
      ['When', 'Accounts'],
      [march31, 60],
      ['a note', null],
    ],
    { when: 46112, accounts: 60 },
  ],
  [
    'days as numbers',
    [
      ['accounts', 'WHEN '],
      [60, 46112],
    ],
    { when: 46112, accounts: 60 },
  ],
])('the last run is read from %s', (_, rows, expected) => expect(lastRunIn(rows)).toEqual(expected));

test('a log whose header has lost its day is no log', () => {
  expect(logPlaceIn([['What', 'Accounts', 'Who']])).toBeNull();
});
