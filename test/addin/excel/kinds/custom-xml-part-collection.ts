import { nextId, type Book } from '../book/book';
import { rootNamespace } from '../book/custom-xml-part';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { text } from './settable';

declare module './kind' {
  interface Selves {
    CustomXmlPartCollection: Book;
  }
}

const find = (book: Book, key: unknown) => book.customXmlParts.find(({ id }) => id === key);

export const customXmlPartCollectionKind = defineKind({
  name: 'CustomXmlPartCollection',
  items: ({ customXmlParts }) => customXmlParts.map((part) => live('CustomXmlPart', part)),
  item: (book, key) => live('CustomXmlPart', find(book, key) ?? refuse('ItemNotFound')),
  methods: {
    add(book, [given]) {
      const xml = text(given);
      const part = { id: `{XML-${nextId(book)}}`, xml, namespaceUri: rootNamespace(xml) };
      book.customXmlParts.push(part);
      return live('CustomXmlPart', part);
    },
    getByNamespace: (book, [namespaceUri]) =>
      live('CustomXmlPartScopedCollection', { book, namespaceUri: text(namespaceUri) }),
    getCount: ({ customXmlParts }) => customXmlParts.length,
    getItemOrNullObject(book, [key]) {
      const part = find(book, key);
      return part ? live('CustomXmlPart', part) : null;
    },
  },
});
