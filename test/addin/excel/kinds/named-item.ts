import { addressOf } from '../book/address';
import { areaAt } from '../book/calculate';
import { nameFormula } from '../book/defined-name';
import { evaluate } from '../../../hosts/cells/evaluate';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { flag, text } from './settable';
import type { DefinedName } from '../book/defined-name';
import type { Call } from './kind';

declare module './kind' {
  interface Selves {
    NamedItem: DefinedName;
  }
}

function valueOf(name: DefinedName): string | number | boolean {
  if ('area' in name.meaning) return addressOf(name.meaning.area);
  const value = evaluate(name.meaning.formula, { look: () => null });
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : name.meaning.formula;
}

function typeOf(name: DefinedName): string {
  if ('area' in name.meaning) return 'Range';
  const value = valueOf(name);
  if (typeof value === 'string' && value.startsWith('#')) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

function rangeOf(name: DefinedName) {
  return 'area' in name.meaning ? live('Range', name.meaning.area) : null;
}

function change(name: DefinedName, given: unknown, { book, user }: Call): void {
  const formula = text(given);
  const area = areaAt(
    book,
    name.scope ?? user.selection.sheet,
    formula.replace(/^=/u, '').replaceAll('$', ''),
  );
  name.meaning = area ? { area } : { formula: formula.startsWith('=') ? formula : `="${formula}"` };
  book.stale = true;
}

export const namedItemKind = defineKind({
  name: 'NamedItem',
  id: (name) => name.name,
  properties: {
    comment: {
      get: (name) => name.comment,
      set(name, given) {
        name.comment = text(given);
      },
    },
    formula: { get: nameFormula, set: change },
    name: { get: (name) => name.name },
    scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: (name) => name.visible,
      set(name, given) {
        name.visible = flag(given);
      },
    },
  },
  objects: {
    worksheet: (name) => live('Worksheet', name.scope ?? refuse('ItemNotFound')),
  },
  methods: {
    delete(name, _given, { book }) {
      const index = book.names.indexOf(name);
      if (index < 0) refuse('ItemNotFound');
      book.names.splice(index, 1);
      book.stale = true;
    },
    getRange: (name) => rangeOf(name) ?? refuse('InvalidReference'),
    getRangeOrNullObject: rangeOf,
  },
});
