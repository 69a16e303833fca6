import type { Rows } from '#core';
import { makeSample } from '#core';
import type { MemoryHost } from '../../panel/memory-host';
import { createMemoryHost } from '../../panel/memory-host';
import { chooseSecond } from '../../panel/deeds/look-beside';
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
    const read = await desk.engine.ask('reps', null);
    expect(read?.ok && read.value.reps.map(({ name }) => name)).toEqual(
      reps.rows.slice(1).map((row) => row[1]),
    );
  });

  test('are none where no table of them is chosen', async () => {
    const { desk } = await opened(workbook('Reps', reps.rows));
    await chooseSecond(desk, desk.store.get().second!, 'reps', null);
    expect(await desk.engine.ask('reps', null)).toBeNull();
  });

  test('are refused with the cell of the sheet where they say what cannot be, blank rows counted', async () => {
    const [header = [], first = [], ...others] = reps.rows;
    const rows = [header, first, [null], others[0]!.with(header.indexOf('Annual Quota'), -1)];
    const { desk } = await opened(workbook('Reps', rows));
    const read = await desk.engine.ask('reps', null);
    expect(read?.ok === false && read.problems.map(({ at }) => at?.cell)).toEqual(['Reps!J4']);
  });
});
