import type { FieldMapping } from '#core';
import { modelEditing } from '../../panel/deeds/edit-model';
import type { MappedColumn } from '../../panel/mapped-column';
import { createMemoryHost } from '../../panel/memory-host';
import { panelDeeds } from '../../panel/panel-deeds';
import { deskOver } from './desk-under-test';
import { sampleSheets } from './sample-sheets';

async function opened() {
  const host = createMemoryHost({ sheets: sampleSheets(60), today: '2026-03-31' });
  const over = deskOver(host);
  await over.look();
  const editing = modelEditing(over.desk);
  const { get } = over.desk.store;
  const settled = async () => {
    while (get().progress !== null) await new Promise((resolve) => setTimeout(resolve, 5));
    await editing.flush();
  };
  return { ...over, editing, deeds: panelDeeds(over.desk, editing), get, settled };
}

const without =
  (field: string) =>
  (mapping: readonly MappedColumn[]): readonly MappedColumn[] =>
    mapping.map((column) => (column.field === field ? { ...column, field: null, kind: null } : column));

const shown = (mapping: readonly MappedColumn[]) =>
  mapping.flatMap(({ header, field }) => (field === null ? [] : [`${header}: ${field}`])).sort();
const read = (fields: readonly FieldMapping[] = []) =>
  fields.map(({ header, field }) => `${header}: ${field}`).sort();

describe('the columns that are shown', () => {
  test('follow the model when a mapping is taken back', async () => {
    const { deeds, editing, get, settled, undo } = await opened();
    editing.edit({ what: 'a name', key: 'name', change: (model) => ({ ...model, name: 'Plan' }) });
    await editing.flush();
    const before = get().mapping;
    deeds.map(without('naics')(before));
    await settled();
    expect(shown(get().mapping)).not.toContain('NAICS: naics');
    expect(get().undos[0]?.what).toBe('which column is which field');
    await undo();
    expect(shown(get().mapping)).toEqual(read(get().draft?.fields));
    expect(get().mapping).toEqual(before);
  });

  test('follow a model that was put in the place of another, and its undo', async () => {
    const { editing, get, undo } = await opened();
    editing.edit({ what: 'a name', key: 'name', change: (model) => ({ ...model, name: 'Plan' }) });
    await editing.flush();
    const change = (model: NonNullable<ReturnType<typeof get>['draft']>) => ({
      ...model,
      fields: model.fields.filter(({ field }) => field !== 'industry'),
      criteria: [],
      segments: [],
    });
    editing.edit({ what: 'another', key: 'another', change });
    expect(shown(get().mapping)).toEqual(read(get().draft?.fields));
    editing.dropUnsaved();
    expect(shown(get().mapping)).toEqual(read(get().draft?.fields));
    editing.edit({ what: 'another', key: 'another', change });
    await editing.flush();
    await undo();
    expect(shown(get().mapping)).toEqual(read(get().draft?.fields));
    expect(shown(get().mapping).some((column) => column.endsWith(': industry'))).toBe(true);
  });
});
