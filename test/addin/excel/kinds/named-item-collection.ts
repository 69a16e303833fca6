import { isLegalName } from '../book/defined-name';
import { findTable } from '../book/table';
import { refuse } from '../refusal';
import { areaAt } from '../book/calculate';
import { defineKind, isLiveOf, live } from './kind';
import { text } from './settable';
import type { Book } from '../book/book';
import type { DefinedName } from '../book/defined-name';
import type { Sheet } from '../book/sheet';
import type { Call } from './kind';

/** The names of the workbook, or those of one sheet's own. */
export interface Names {
  readonly book: Book;
  readonly scope: Sheet | null;
}

declare module './kind' {
  interface Selves {
    NamedItemCollection: Names;
  }
}

function namesOf({ book, scope }: Names): readonly DefinedName[] {
  return book.names.filter((name) => name.scope === scope);
}

function find(names: Names, key: unknown): DefinedName | undefined {
  return namesOf(names).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

/** A name stands for a block, or for a formula or constant; in one scope only once, and not for a table's name. */
function add({ book, scope }: Names, given: readonly unknown[], { user }: Call): DefinedName {
  const name = text(given[0]);
  if (!isLegalName(name)) refuse('InvalidArgument');
  if (find({ book, scope }, name)) refuse('ItemAlreadyExists');
  if (findTable(book, name)) refuse('InvalidArgument');
  const reference = given[1];
  const comment = typeof given[2] === 'string' ? given[2] : '';
  const area = isLiveOf('Range', reference)
    ? reference.self
    : areaAt(book, scope ?? user.selection.sheet, text(reference).replace(/^=/u, '').replaceAll('$', ''));
  const formula = String(reference).startsWith('=') ? String(reference) : `="${String(reference)}"`;
  const made: DefinedName = { name, scope, meaning: area ? { area } : { formula }, visible: true, comment };
  book.names.push(made);
  book.stale = true;
  return made;
}

export const namedItemCollectionKind = defineKind({
  name: 'NamedItemCollection',
  items: (names) => namesOf(names).map((name) => live('NamedItem', name)),
  item: (names, key) => live('NamedItem', find(names, key) ?? refuse('ItemNotFound')),
  methods: {
    add: (names, given, call) => live('NamedItem', add(names, given, call)),
    getCount: (names) => namesOf(names).length,
    getItemOrNullObject(names, given) {
      const name = find(names, given[0]);
      return name ? live('NamedItem', name) : null;
    },
  },
});
