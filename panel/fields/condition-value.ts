import type { ConditionValue, FieldKind, Test } from '#core';
import { dayOf, fittingTests } from '#core';
import { figureEntry, readFigure } from './read-figure';

/** How a test is given what it compares with: not at all, one value, two ends, or several values. */
export type ValueShape = 'none' | 'one' | 'range' | 'several';

export function shapeOf(test: Test): ValueShape {
  switch (test) {
    case 'is blank':
    case 'is known':
    case 'is yes':
    case 'is no':
      return 'none';
    case 'between':
      return 'range';
    case 'in':
    case 'not in':
    case 'contains any':
    case 'contains all':
    case 'contains none':
      return 'several';
    default:
      return 'one';
  }
}

/** The test that a new condition on a field of this kind begins with. */
const usualTests: Readonly<Record<FieldKind, Test>> = {
  number: 'at least',
  money: 'at least',
  date: 'at least',
  category: 'in',
  id: 'in',
  list: 'contains any',
  flag: 'is yes',
};

/** The test itself where it fits the kind, else the usual one of the kind, as for a condition that has none yet. */
export function testFor(kind: FieldKind, test: Test | null): Test {
  return test !== null && fittingTests[kind].includes(test) ? test : usualTests[kind];
}

const isNumeric = (kind: FieldKind) => kind === 'number' || kind === 'money';

/** Why a text that was typed is no value. */
export type EntryProblem = 'missing' | 'not a number' | 'not a day';

export type ReadEntry =
  | { readonly ok: true; readonly value: number | string }
  | { readonly ok: false; readonly problem: EntryProblem };

/** One value as it is typed: a number by the locale, a day as 2026-03-31, or a text. */
export function readEntry(text: string, kind: FieldKind, locale: string): ReadEntry {
  const bare = text.trim();
  if (bare === '') return { ok: false, problem: 'missing' };
  if (isNumeric(kind)) {
    const number = readFigure(bare, locale);
    return number === null ? { ok: false, problem: 'not a number' } : { ok: true, value: number };
  }
  if (kind === 'date' && dayOf(bare) === null) return { ok: false, problem: 'not a day' };
  return { ok: true, value: bare };
}

/** A year is written without a mark between its thousands. */
const isYear = (field: string, value: number) =>
  /\b(?:years?|founded)\b/.test(field) && Number.isInteger(value) && value >= 1000 && value < 3000;

/** One value of a field as it stands in its input. */
export function entryText(value: unknown, field: string, locale: string): string {
  if (typeof value === 'number') return isYear(field, value) ? String(value) : figureEntry(value, locale);
  return typeof value === 'string' ? value : '';
}

/** What is carried over when a test of another shape is chosen; undefined where a value is still to be given. */
export function carriedValue(
  value: ConditionValue | undefined,
  from: ValueShape,
  to: ValueShape,
): ConditionValue | undefined {
  if (to === 'none') return null;
  if (from === to) return value;
  if (from === 'one' && to === 'several' && value !== undefined && value !== null)
    return (Array.isArray(value) ? value : [value]) as ConditionValue;
  if (from === 'several' && to === 'one' && Array.isArray(value) && value.length === 1)
    return value[0] as ConditionValue;
  if (from === 'range' && to === 'one' && Array.isArray(value)) return value[0] as ConditionValue;
  return undefined;
}
