import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { text } from './settable';
import type { Sheet } from '../book/sheet';

interface Mark {
  readonly sheet: Sheet;
  readonly key: string;
}

declare module './kind' {
  interface Selves {
    WorksheetCustomPropertyCollection: Sheet;
    WorksheetCustomProperty: Mark;
  }
}

const keyOf = (key: unknown) => String(key).toLowerCase();

export const worksheetCustomPropertyCollectionKind = defineKind({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => live('WorksheetCustomProperty', { sheet, key })),
  item(sheet, key) {
    if (!sheet.customProperties.has(keyOf(key))) refuse('ItemNotFound');
    return live('WorksheetCustomProperty', { sheet, key: keyOf(key) });
  },
  methods: {
    add(sheet, given) {
      const [key, value] = [text(given[0]), text(given[1])];
      if (key === '') refuse('InvalidArgument');
      sheet.customProperties.set(keyOf(key), { key, value });
      return live('WorksheetCustomProperty', { sheet, key: keyOf(key) });
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, given) =>
      sheet.customProperties.has(keyOf(given[0]))
        ? live('WorksheetCustomProperty', { sheet, key: keyOf(given[0]) })
        : null,
  },
});

export const worksheetCustomPropertyKind = defineKind({
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  properties: {
    key: { get: ({ sheet, key }) => sheet.customProperties.get(key)?.key ?? refuse('ItemNotFound') },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key)?.value ?? refuse('ItemNotFound'),
      set({ sheet, key }, given) {
        const mark = sheet.customProperties.get(key) ?? refuse('ItemNotFound');
        mark.value = text(given);
      },
    },
  },
  methods: {
    delete({ sheet, key }) {
      if (!sheet.customProperties.delete(key)) refuse('ItemNotFound');
    },
  },
});
