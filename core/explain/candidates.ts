import type { FieldMapping } from '../accounts/field';
import { fold } from '../expr/fold';
import { keyFields } from '../segments/settled-overrides';
import type { Cell } from '../values/cell';
import type { FieldValue } from './account-explanation';
import type { AskedValues } from './asked-values';
import { itemsOf } from './field-value';
import { ladder, stepDecimals, valuesAround } from './number-steps';

/** How a candidate differs from what stands in the account. */
export type Way = 'amount' | 'is' | 'other' | 'with' | 'without' | 'yes' | 'no';

/** A cell that is tried in the place of the account's own. */
export interface Candidate {
  readonly mapping: FieldMapping;
  readonly now: FieldValue;
  readonly cell: Cell;
  readonly way: Way;
  /** What the cell is made for: a number in the field's unit, a text, an item or several. */
  readonly value: number | string | boolean | null;
  /** The account may move at any value of the field. */
  readonly reckoned: boolean;
}

/** More values of one field than these are not tried. */
const MOST_TRIED = 400;

/** What every candidate of a field has in common. */
type Ground = Pick<Candidate, 'mapping' | 'now' | 'reckoned'>;

/** A number in the field's unit as the column writes it, with what the model reads there: 0.1 × 3 is not quite 0.3. */
export function amountCandidate({ mapping, now, reckoned }: Ground, value: number): Candidate {
  const { kind, unit } = mapping;
  const ground = { mapping, now, reckoned, way: 'amount' as const };
  if (kind === 'date') return { ...ground, cell: { day: value }, value };
  const cell = value / unit;
  return { ...ground, cell, value: cell * unit };
}

function amounts(from: Ground, asked: AskedValues): Candidate[] {
  const { mapping, now } = from;
  const own = typeof now.value === 'number' ? now.value : null;
  const lines = [...asked.numbers].filter(Number.isFinite);
  const near = lines.flatMap((line) => valuesAround(line, stepDecimals(mapping, now, line)));
  const far =
    asked.reckoned && mapping.kind !== 'date'
      ? ladder(own).map((rung) => valuesAround(rung, stepDecimals(mapping, now, rung))[1] ?? rung)
      : [];
  const least = Math.min(0, own ?? 0, ...lines);
  return [...new Set([...near, ...far])]
    .filter(
      (value) =>
        Number.isFinite(value) &&
        value !== own &&
        value >= least &&
        !(value === 0 && mapping.zero === 'blank'),
    )
    .slice(0, MOST_TRIED)
    .map((value) => amountCandidate(from, value));
}

/** A text that no rule asks for. */
function anotherText({ texts, prefixes, items }: AskedValues, now: string): string {
  const starts = [...prefixes].map(fold);
  const free = (name: string): boolean =>
    name !== now &&
    !texts.has(fold(name)) &&
    !items.has(fold(name)) &&
    !starts.some((start) => fold(name).startsWith(start));
  let name = 'Other';
  for (let at = 2; !free(name) && at < MOST_TRIED; at += 1) name = `${at} Other`;
  return free(name) ? name : '';
}

function texts(from: Ground, asked: AskedValues): Candidate[] {
  const own = typeof from.now.value === 'string' ? from.now.value : '';
  const named = [...asked.texts.values(), ...asked.items.values(), ...asked.prefixes];
  const other = anotherText(asked, own);
  const said = [...new Map(named.map((text) => [fold(text), text])).values()].filter(
    (text) => fold(text) !== fold(own),
  );
  return [
    ...said.slice(0, MOST_TRIED).map((value) => ({ ...from, cell: value, way: 'is' as const, value })),
    ...(other === '' || own === '' ? [] : [{ ...from, cell: other, way: 'other' as const, value: null }]),
  ];
}

function lists(from: Ground, asked: AskedValues): Candidate[] {
  const { separator } = from.mapping;
  const own = itemsOf(from.now.cell, from.mapping);
  const held = new Set(own.map(fold));
  const joined = (items: readonly string[]): string => items.join(separator === ';' ? '; ' : separator);
  const added = [...[...asked.items.values()].map((item) => [item]), ...asked.together]
    .map((items) => items.filter((item) => !held.has(fold(item))))
    .filter((items) => items.length > 0);
  const taken = own.filter((item) => asked.items.has(fold(item)) && own.length > 1);
  return [
    ...added.slice(0, MOST_TRIED).map((items) => ({
      ...from,
      cell: joined([...own, ...items]),
      way: 'with' as const,
      value: items.join('; '),
    })),
    ...taken.map((item) => ({
      ...from,
      cell: joined(own.filter((each) => fold(each) !== fold(item))),
      way: 'without' as const,
      value: item,
    })),
  ];
}

function flags(from: Ground): Candidate[] {
  return [true, false]
    .filter((value) => value !== from.now.value)
    .map((value) => ({ ...from, cell: value, way: value ? ('yes' as const) : ('no' as const), value }));
}

/**
 * The cells that are worth trying in the place of the account's own, one field changed at a time: for numbers and days
 * those next to a line, for texts, lists and flags those that a rule names. What names the account is left as it is, and
 * so is what a person corrected.
 * @param mapping how the field is read; the cells are in the column's own unit
 * @param now what the account has
 * @param asked what rules compare the field with
 */
export function candidatesOf(
  mapping: FieldMapping,
  now: FieldValue,
  asked: AskedValues,
): readonly Candidate[] {
  const from = { mapping, now, reckoned: asked.reckoned };
  if (now.origin === 'override' || keyFields.some((key) => key === mapping.field)) return [];
  switch (mapping.kind) {
    case 'number':
    case 'money':
    case 'date':
      return amounts(from, asked);
    case 'category':
      return texts(from, asked);
    case 'list':
      return lists(from, asked);
    case 'flag':
      return flags(from);
    case 'id':
      return [];
  }
}
