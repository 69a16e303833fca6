import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { text } from './settable';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    SettingCollection: Book;
    Setting: { readonly book: Book; readonly key: string };
  }
}

/** Everybody who has the workbook open hears that its settings changed. */
function tellSettings(book: Book): void {
  for (const user of book.users) user.signal('settingsChanged');
}

export const settingCollectionKind = defineKind({
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => live('Setting', { book, key })),
  item: (book, key) =>
    live('Setting', { book, key: book.settings.has(String(key)) ? String(key) : refuse('ItemNotFound') }),
  methods: {
    add(book, given) {
      const key = text(given[0]);
      book.settings.set(key, given[1]);
      tellSettings(book);
      return live('Setting', { book, key });
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, given) =>
      book.settings.has(String(given[0])) ? live('Setting', { book, key: String(given[0]) }) : null,
  },
});

export const settingKind = defineKind({
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => (book.settings.has(key) ? book.settings.get(key) : refuse('ItemNotFound')),
      set({ book, key }, given) {
        book.settings.set(key, given);
        tellSettings(book);
      },
    },
  },
  methods: {
    delete({ book, key }) {
      if (!book.settings.delete(key)) refuse('ItemNotFound');
      tellSettings(book);
    },
  },
});
