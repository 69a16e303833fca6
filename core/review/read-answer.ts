import { editDistance } from '../accounts/edit-distance';
import { isBlankText } from '../accounts/blank-text';
import { parseDay } from '../accounts/parse-day';
import { parseFlag } from '../accounts/parse-flag';
import { parseMoney } from '../accounts/parse-money';
import { decimalShown } from '../accounts/plain-digits';
import { shownText } from '../accounts/unread-cells';
import { fold } from '../expr/fold';
import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import type { FieldKind } from '../values/field-kind';
import { defineProblem, type Place, type Problem } from '../values/problem';

const noChoice = defineProblem(
  'review/choice-unknown',
  '"{value}" is no {field} of this model; they are {known}',
);
const nearChoice = defineProblem(
  'review/choice-near',
  '"{value}" is no {field} of this model; is "{near}" meant?',
);
const noField = defineProblem(
  'review/field-unknown',
  '"{value}" is not a field that a person can decide; they are {known}',
);
const nearField = defineProblem(
  'review/field-near',
  '"{value}" is not a field that a person can decide; is "{near}" meant?',
);
const nearValue = defineProblem(
  'review/value-near',
  '"{value}" stands nowhere under {field} yet, and "{near}" does: is that meant? If not, put the new text on the sheet Overrides yourself',
);
const noFlag = defineProblem('review/flag', '"{value}" is neither yes nor no');
const noNumber = defineProblem('review/number', '"{value}" is not a number for {field}; write it like 1200');
const twoNumbers = defineProblem(
  'review/number-twice',
  '"{value}" is {first} to some and {second} to others: write {field} without a mark between thousands',
);
const noDay = defineProblem('review/day', '"{value}" is not a day for {field}; write it like 2026-03-31');
const twoDays = defineProblem(
  'review/day-twice',
  '"{value}" is {first} to some and {second} to others: write {field} like 2026-03-31',
);

/** What an answer says, or why it says nothing. */
export type AnswerRead = { readonly value: string } | { readonly problem: Problem };

/** Yes and no in more languages than exports speak: a drop-down that was ignored is answered in one's own. */
const moreFlags: ReadonlyMap<string, string> = new Map([
  ...[
    'はい',
    '是',
    '对',
    '예',
    '네',
    'да',
    'tak',
    'ano',
    'evet',
    'igen',
    'kyllä',
    'joo',
    'ναι',
    'kyl',
    'jah',
  ].map((word) => [word, 'yes'] as const),
  ...[
    'いいえ',
    '否',
    '不',
    '아니오',
    '아니요',
    'нет',
    'nie',
    'ne',
    'hayır',
    'nem',
    'ei',
    'όχι',
    'nee',
    'nej',
    'nei',
  ].map((word) => [word, 'no'] as const),
]);

/** A cell of an answer as text; empty where nothing is answered. */
export function answerText(cell: Cell | undefined): string {
  const text = shownText(cell).replace(/\s+/g, ' ').trim();
  return isBlankText(text) ? '' : text;
}

/** How many letters a text may differ in from what is meant: about one in four. */
const allowed = (length: number): number => (length < 3 ? 0 : Math.min(4, Math.ceil(length / 4)));

/** The text that a misspelt one probably means; null where none is near. */
export function nearestText(text: string, known: readonly string[]): string | null {
  const wanted = fold(text);
  let least = allowed(wanted.length) + 1;
  let nearest: string | null = null;
  for (const each of known) {
    const distance = editDistance(wanted, fold(each), least);
    if (distance < least) [nearest, least] = [each, distance];
  }
  return nearest;
}

/** A segment or a region, as the model spells it. */
export function readChoice(text: string, choices: readonly string[], field: string, at: Place): AnswerRead {
  const chosen = choices.find((choice) => fold(choice) === fold(text));
  if (chosen !== undefined) return { value: chosen };
  const near = nearestText(text, choices);
  const problem =
    near === null
      ? noChoice({ value: text, field, known: choices.join(', ') }, at)
      : nearChoice({ value: text, field, near }, at);
  return { problem };
}

/** Why a name is not that of a field that can be decided. */
export function fieldProblem(name: string, fields: readonly string[], at: Place): Problem {
  const near = nearestText(name, fields);
  return near === null
    ? noField({ value: name, known: fields.join(', ') }, at)
    : nearField({ value: name, near }, at);
}

/** Yes or no in whatever language. */
export function readFlag(cell: Cell | undefined, at: Place): AnswerRead {
  const text = answerText(cell);
  const flag = parseFlag(text) ?? moreFlags.get(fold(text));
  if (flag === undefined) return { problem: noFlag({ value: text }, at) };
  return { value: flag === true || flag === 'yes' ? 'yes' : 'no' };
}

function readNumber(cell: Cell, field: string, at: Place): AnswerRead {
  const text = answerText(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { value: String(cell) }
      : { problem: noNumber({ value: text, field }, at) };
  if (typeof cell === 'boolean' || isDay(cell)) return { problem: noNumber({ value: text, field }, at) };
  const [point, comma] = (['.', ','] as const).map((decimal) => parseMoney(text, { decimal }));
  if (!point || !comma || Number.isNaN(point.value) || point.band)
    return { problem: noNumber({ value: text, field }, at) };
  const first = String(point.value);
  const second = String(comma.value);
  if (first !== second && decimalShown(text) === null)
    return { problem: twoNumbers({ value: text, first, second, field }, at) };
  return { value: decimalShown(text) === ',' ? second : first };
}

function readDay(cell: Cell, field: string, at: Place): AnswerRead {
  if (isDay(cell)) return { value: isoDay(cell.day) };
  if (typeof cell === 'number' && cell > 0 && cell < 3e6) return { value: isoDay(cell) };
  const text = answerText(cell);
  const [first, second] = (['dmy', 'mdy'] as const).map((order) => parseDay(text, order));
  const day = first ?? second ?? null;
  if (day === null) return { problem: noDay({ value: text, field }, at) };
  const isTold =
    first === second || first === null || second === null || first === undefined || second === undefined;
  if (!isTold)
    return { problem: twoDays({ value: text, first: isoDay(first), second: isoDay(second), field }, at) };
  return { value: isoDay(day) };
}

/**
 * What an owner says that a field is, as the table OVERRIDES holds it: a plain number, an ISO day, yes or no, or a text.
 * What can be read in two ways is not guessed, and a text that is nearly one that other accounts have is asked about.
 * @param known the texts that the accounts have in the field
 */
export function readValue(
  cell: Cell,
  { field, kind }: { readonly field: string; readonly kind: FieldKind },
  known: readonly string[],
  at: Place,
): AnswerRead {
  switch (kind) {
    case 'number':
    case 'money':
      return readNumber(cell, field, at);
    case 'date':
      return readDay(cell, field, at);
    case 'flag':
      return readFlag(cell, at);
    default: {
      const value = answerText(cell);
      const same = known.find((each) => fold(each) === fold(value));
      if (same !== undefined) return { value: same };
      const near = nearestText(value, known);
      return near === null ? { value } : { problem: nearValue({ value, field, near }, at) };
    }
  }
}
