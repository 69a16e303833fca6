import type { Column, Frame } from '../../core/expr/columns';
import { fold } from '../../core/expr/fold';
import { dayOf } from '../../core/values/day';
import type { FieldKind, KindOf } from '../../core/values/field-kind';

/** One field of accounts as plain values; null is blank, a date is an ISO day, a list is an array. */
export interface PlainField {
  readonly kind: FieldKind;
  /** Items of a list that rules ask for, whether or not an account has them. */
  readonly items?: readonly string[];
  readonly values: readonly (number | string | boolean | readonly string[] | null)[];
}

function textColumn(texts: readonly (string | null)[]): Column {
  const values: (string | null)[] = [null, ...new Set(texts.filter((text) => text !== null))];
  const places = new Map(values.map((text, place) => [text, place]));
  return { kind: 'text', codes: Uint16Array.from(texts, (text) => places.get(text) ?? 0), values };
}

function listColumn(lists: readonly (readonly string[] | null)[], asked: readonly string[]): Column {
  const items = [...new Set([...asked, ...lists.flatMap((list) => list ?? [])].map(fold))];
  const words = Math.max(1, Math.ceil(items.length / 31));
  const masks = Array.from({ length: words }, (_, word) =>
    Uint32Array.from(lists, (list) => {
      if (list === null) return word === 0 ? 2 ** 31 : 0;
      return list
        .map((item) => items.indexOf(fold(item)))
        .filter((place) => Math.floor(place / 31) === word)
        .reduce((bits, place) => bits | (1 << (place % 31)), 0);
    }),
  );
  return { kind: 'list', masks, items };
}

function columnOf({ kind, values, items = [] }: PlainField): Column {
  if (kind === 'list') return listColumn(values as (readonly string[] | null)[], items);
  if (kind === 'category' || kind === 'id') return textColumn(values as (string | null)[]);
  if (kind === 'flag') {
    return { kind: 'truth', values: Uint8Array.from(values, (flag) => (flag === null ? 1 : flag ? 2 : 0)) };
  }
  const numbers = values.map((value) =>
    value === null ? NaN : typeof value === 'string' ? (dayOf(value) ?? NaN) : Number(value),
  );
  return { kind: 'number', values: Float64Array.from(numbers) };
}

/** Accounts as columns, and what kind each is. */
export function frameOf(fields: Readonly<Record<string, PlainField>>): { frame: Frame; kindOf: KindOf } {
  const entries = Object.entries(fields);
  const columns = new Map(entries.map(([name, plain]) => [name, columnOf(plain)]));
  const kinds = new Map(entries.map(([name, { kind }]) => [name, kind]));
  const length = entries[0]?.[1].values.length ?? 0;
  return { frame: { length, columns }, kindOf: (field) => kinds.get(field) };
}

/** A column as plain values: numbers with null for blank, texts, truth as false, null, true. */
export function plainColumn(column: Column | undefined): readonly unknown[] {
  switch (column?.kind) {
    case 'number':
      return [...column.values].map((value) => (Number.isNaN(value) ? null : value));
    case 'text':
      return [...column.codes].map((code) => column.values[code]);
    case 'truth':
      return [...column.values].map((value) => [false, null, true][value]);
    default:
      throw new Error('a column of numbers, texts or truth is meant');
  }
}
