import type { Model, When } from '#core';
import { accountRows, starterModel } from '#core';
import {
  canReset,
  withExclusion,
  withExclusionName,
  withLayer,
  withStarterLayer,
  withValue,
  withoutExclusion,
} from '../../panel/wizard/market/market-edits';
import { sampleSheets } from './sample-sheets';

const made = starterModel(accountRows(sampleSheets()[0]!.rows).table);
if (!made.ok) throw new Error('the sample has no starter model');
const model: Model = made.value;
const starter = model.layers;
const large: When = [[{ field: 'employees', test: 'at least', value: 200 }]];

test('the starter’s note goes with the starter’s conditions, and comes back with them', () => {
  const edited = withLayer(model, 'SOM', large, starter);
  expect(edited.layers.notes).toEqual({ TAM: starter.notes?.TAM, SAM: starter.notes?.SAM });
  expect(withStarterLayer(edited, 'SOM', starter)).toEqual(model);
});

test('a note of the user’s stays', () => {
  const noted = { ...model, layers: { ...starter, notes: { ...starter.notes, SOM: 'agreed in May' } } };
  expect(withLayer(noted, 'SOM', large, starter).layers.notes?.SOM).toBe('agreed in May');
});

test('a layer can be reset where it is another now and the model has the fields that it asks for', () => {
  const edited = withLayer(model, 'SAM', large, starter);
  expect(canReset(model, 'SAM', starter, [{ field: 'country' }])).toBe(false);
  expect(canReset(edited, 'SAM', starter, [{ field: 'country' }])).toBe(true);
  expect(canReset(edited, 'SAM', starter, [{ field: 'employees' }])).toBe(false);
  expect(canReset(edited, 'SAM', null, [{ field: 'country' }])).toBe(false);
});

test('exclusions are added at the end, changed and named in place, and removed', () => {
  const count = model.exclusions.length;
  const added = withExclusion(model, count, 'Tiny', large);
  expect(added.exclusions.at(-1)).toEqual({ name: 'Tiny', when: large });
  expect(withExclusion(added, count, 'ignored', []).exclusions.at(-1)).toEqual({ name: 'Tiny', when: [] });
  expect(withExclusionName(added, count, 'Large').exclusions.at(-1)?.name).toBe('Large');
  expect(withoutExclusion(added, count)).toEqual(model);
});

test('what was noted of the field that sizes were counted in goes with it', () => {
  expect(model.settings.notes?.value).toBeDefined();
  const { settings } = withValue(model, 'current spend');
  expect(settings.value).toBe('current spend');
  expect(settings.notes?.value).toBeUndefined();
  expect(settings.notes?.currency).toBe(model.settings.notes?.currency);
});
