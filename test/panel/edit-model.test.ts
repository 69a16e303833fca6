import { modelEditing } from '../../panel/deeds/edit-model';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver } from './desk-under-test';
import { sampleSheets } from './sample-sheets';

const named = (name: string) => ({
  what: `name ${name}`,
  key: name,
  change: (model: object) => ({ ...model, name }),
});

async function editing() {
  const host = createMemoryHost({ sheets: sampleSheets(60), today: '2026-03-31' });
  const over = deskOver(host);
  await over.look();
  const edits = modelEditing(over.desk);
  const edit = (name: string) => edits.edit(named(name) as Parameters<typeof edits.edit>[0]);
  const nameOnSheet = async () =>
    (await host.sheets.readSheet('Model'))?.find(([, item]) => item === 'name')?.[4] ?? null;
  return { ...over, edits, edit, nameOnSheet };
}

describe('edits of the model', () => {
  test('of different things shortly after one another are written and undone one by one', async () => {
    const { desk, edits, edit, nameOnSheet, undo } = await editing();
    edit('first');
    edit('second');
    await edits.flush();
    expect(desk.store.get().undos.map(({ what }) => what)).toEqual(['name second', 'name first']);
    expect(await nameOnSheet()).toBe('second');
    expect(await undo()).toBe('name second');
    expect(await nameOnSheet()).toBe('first');
    expect(await undo()).toBe('name first');
    expect(await nameOnSheet()).toBeNull();
  });

  test('that are not written yet are taken back to what stood before them', async () => {
    const { desk, edits, edit, nameOnSheet } = await editing();
    const before = desk.store.get().draft?.name;
    edit('first');
    expect(edits.dropUnsaved()).toBe(true);
    expect(desk.store.get().draft?.name).toBe(before);
    edit('second');
    edit('third');
    expect(edits.dropUnsaved()).toBe(true);
    expect(desk.store.get().draft?.name).toBe('second');
    await edits.flush();
    expect(await nameOnSheet()).toBe('second');
  });
});
