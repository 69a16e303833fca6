import type { Rows } from '#core';
import { makeSample } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { chooseSecond } from '../../panel/deeds/look-beside';
import { makeReps } from '../../panel/deeds/make-reps';
import { deskOver } from './desk-under-test';

const { accounts, reps } = makeSample({ accounts: 120, seed: 3, today: 46_000 });

const workbook = (name: string, rows: Rows): MemoryHost =>
  createMemoryHost({
    sheets: [
      { name: 'Accounts', rows: accounts.rows },
      { name, rows },
    ],
    today: '2026-03-31',
  });

async function opened(host: MemoryHost) {
  const panel = deskOver(host);
  await panel.look();
  return panel;
}

describe('the reps that stand beside the accounts', () => {
  test('are found by their columns and read, whatever their sheet is called', async () => {
    const { desk } = await opened(workbook('Team 2026', reps.rows));
    expect(desk.store.get().second?.places.reps?.sheet).toBe('Team 2026');
    const read = await desk.engine.ask('reps', {});
    expect(read?.ok && read.value.reps.map(({ name }) => name)).toEqual(
      reps.rows.slice(1).map((row) => row[1]),
    );
  });

  test('are none where no table of them is chosen', async () => {
    const { desk } = await opened(workbook('Reps', reps.rows));
    await chooseSecond(desk, desk.store.get().second!, 'reps', null);
    expect(await desk.engine.ask('reps', {})).toBeNull();
  });

  test('are refused with the cell of the sheet where they say what cannot be, blank rows counted', async () => {
    const [header = [], first = [], ...others] = reps.rows;
    const rows = [
      header,
      first,
      [null],
      others[0]!.map((cell, at) => (at === header.indexOf('Annual Quota') ? -1 : cell)),
    ];
    const { desk } = await opened(workbook('Reps', rows));
    const read = await desk.engine.ask('reps', {});
    expect(read?.ok === false && read.problems.map(({ at }) => at?.cell)).toEqual(['Reps!J4']);
  });
});

describe('a sheet of reps made of the owners of the accounts', () => {
  const read = async (host: MemoryHost) => (await host.sheets.readSheet('Reps')) ?? [];
  const alone = () =>
    createMemoryHost({ sheets: [{ name: 'Accounts', rows: accounts.rows }], today: '2026-03-31' });

  test('stands in the workbook, is what the panel reads, and is one step of Undo', async () => {
    const host = alone();
    const { desk, said } = await opened(host);
    await makeReps(desk, 'the sheet Reps');
    expect(said()).toEqual([]);
    const rows = await read(host);
    expect(rows[0]?.slice(0, 4)).toEqual(['Rep', 'Role', 'Segment', 'Region']);
    expect(desk.store.get().second?.places.reps?.sheet).toBe('Reps');
    const found = await desk.engine.ask('reps', {});
    expect(found?.ok && found.value.reps.map(({ name }) => name)).toEqual(rows.slice(1).map((row) => row[0]));
    expect(desk.store.get().undos.map(({ what }) => what)).toEqual(['the sheet Reps']);
    await host.sheets.restore(desk.store.get().undos[0]!.snapshot);
    expect(await host.sheets.readSheet('Reps')).toBeNull();
  });

  test('made again, adds who is missing and leaves what the user wrote', async () => {
    const host = alone();
    const { desk } = await opened(host);
    await makeReps(desk, 'the sheet Reps');
    const before = await read(host);
    host.workbook.type('Reps', 'J2', [[900_000]]);
    host.workbook.type('Reps', 'A3', [['Somebody Else']]);
    await makeReps(desk, 'the sheet Reps');
    const after = await read(host);
    expect(after[1]?.[9]).toBe(900_000);
    expect(after.slice(1, before.length).map((row) => row[0])).toEqual(
      before.slice(1).map((row, at) => (at === 1 ? 'Somebody Else' : row[0])),
    );
    expect(after.slice(before.length).map((row) => row[0])).toEqual([before[2]?.[0]]);
  });

  test('is not made over a sheet of that name that is something else', async () => {
    const notes: Rows = [
      ['Topic', 'Remark'],
      ['kick-off', 'in March'],
    ];
    const host = workbook('Reps', notes);
    const { desk, said } = await opened(host);
    await makeReps(desk, 'the sheet Reps');
    expect(said().join()).toMatch(/^the sheet Reps has no column Rep/);
    expect(await read(host)).toEqual(notes);
  });
});
