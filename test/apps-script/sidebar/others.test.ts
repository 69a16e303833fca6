import { makeSample } from '#core';
import { segmentNow } from '../../../panel/deeds/segment-now';
import { deskOver, quietDeed } from '../../panel/desk-under-test';
import { edit } from '../google/hands';
import type { SidebarBench } from './open-sidebar';
import { joinSidebar, openSidebar } from './open-sidebar';

const { accounts } = makeSample({ accounts: 30, seed: 3, today: 46_000 });
const starting = [{ name: 'Accounts', rows: accounts.rows }];

async function opened({ host }: SidebarBench) {
  const panel = deskOver(host);
  await panel.look();
  return panel;
}

const read = (bench: SidebarBench, sheet: string) => bench.host.sheets.readSheet(sheet);
const changedOf = (sheet: string) =>
  new RegExp(`somebody else has changed the sheet "${sheet}" since it was read`);

describe('two people over one spreadsheet', () => {
  test('what one plans is not written over what the other has written since, and is planned anew', async () => {
    const one = await openSidebar(starting);
    const other = await joinSidebar(one.sheets, { user: one.sheets.join('ben') });
    const [ann, ben] = [await opened(one), await opened(other)];
    const plan = await ann.plan();
    await ben.write(await ben.plan());
    const standing = await read(one, 'Segments');
    await expect(ann.write(plan)).rejects.toThrow(changedOf('Accounts'));
    expect(ann.desk.store.get().isBehind).toBe(true);
    expect(await read(one, 'Segments')).toEqual(standing);
    await ann.look();
    await ann.write(await ann.plan());
    expect(ann.said()).toEqual([]);
  });

  test('Segment accounts looks again by itself and writes what it found', async () => {
    const one = await openSidebar(starting);
    const ann = await opened(one);
    const employees = accounts.rows[0]?.indexOf('Employees') ?? 0;
    const cell = `${String.fromCharCode(65 + employees)}2`;
    const { sheets } = one.host;
    let isEdited = false;
    const take = sheets.takeSnapshot.bind(sheets);
    Object.assign(sheets, {
      takeSnapshot: (touches: Parameters<typeof take>[0]) => {
        if (!isEdited) edit(one.sheets, 'Accounts', cell, 90_000);
        isEdited = true;
        return take(touches);
      },
    });
    await segmentNow(ann.desk, quietDeed);
    const [header = [], first = []] = (await read(one, 'Accounts')) ?? [];
    expect(first[header.indexOf('Tamarack segment')]).toBe('Enterprise');
    expect(ann.said()).toEqual([]);
  });

  test('a snapshot and the write after it are one turn: the other waits, and its copy holds what was written', async () => {
    const one = await openSidebar(starting);
    const other = await joinSidebar(one.sheets, { user: one.sheets.join('ben') });
    const place = { sheet: 'Accounts', range: 'Z1:Z2' };
    const touches = [{ kind: 'cells', place } as const];
    const before = await one.host.sheets.takeSnapshot(touches);
    const bens = other.host.sheets.takeSnapshot(touches);
    await one.host.sheets.writeCells(place, [['of Ann'], [1]]);
    await one.call('endWriting', { panel: 'page-of-nobody' });
    await bens.then((copied) => other.host.sheets.restore(copied));
    expect(await one.host.sheets.readCells(place)).toEqual([['of Ann'], [1]]);
    await one.host.sheets.restore(before);
    expect(await one.host.sheets.readCells(place)).toEqual([[null], [null]]);
  });
});
