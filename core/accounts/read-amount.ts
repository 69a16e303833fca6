import {
  aboutWords,
  countedWords,
  currencyCodes,
  currencyMarks,
  openEndings,
  openWords,
  scales,
} from './number-words';
import { plainDigits, type DecimalMark } from './plain-digits';

/** One number as a text writes it, with all that stands around it. */
export interface Amount {
  /** Without its scale: 1.2 for `$1.2M`. */
  readonly digits: number;
  /** What the scale word multiplies with; null where there is none. */
  readonly scale: number | null;
  /** `1000+` and `<5` leave one end open. */
  readonly open: 'above' | 'below' | null;
  /** ISO 4217 code where the mark stands for one currency, else the mark; null without one. */
  readonly currency: string | null;
  readonly percent: boolean;
}

type Draft = { -readonly [key in keyof Amount]: Amount[key] } & { negative: boolean };

const letter = /\p{L}/u;
const token = /^(?:[.,]?\d(?:[\d.,']|[ _](?=\d{3}(?!\d)))*)(?:e[+-]?\d{1,3}(?![\d\p{L}]))?/u;
const marks = [...currencyMarks].sort((a, b) => b.length - a.length);

function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  const next = text[word.length];
  return next === undefined || !letter.test(word[word.length - 1] ?? '') || !letter.test(next);
}

/** A full stop belongs to a word (`Rs.500`), not to a sign before a fraction (`$.50`). */
function afterWord(text: string, word: string): string {
  const stop = letter.test(word.at(-1) ?? '') ? /^\.? */ : /^(?:\.(?!\d))? */;
  return text.slice(word.length).replace(stop, '');
}

function takeCurrency(text: string, draft: Draft): string | null {
  const mark = draft.currency === null ? marks.find((each) => startsWithWord(text, each)) : undefined;
  if (mark === undefined) return null;
  draft.currency = currencyCodes.get(mark) ?? mark.toUpperCase();
  return afterWord(text, mark);
}

/** Takes what may stand before the digits; the text that is left, or null when a sign stands twice. */
function takeFront(text: string, draft: Draft): string | null {
  let rest = text;
  for (;;) {
    const sign = rest[0];
    const about = aboutWords.find((word) => startsWithWord(rest, word));
    const open = draft.open === null ? openWords.find(([word]) => startsWithWord(rest, word)) : undefined;
    const money = takeCurrency(rest, draft);
    if (money !== null) rest = money;
    else if (about !== undefined) rest = afterWord(rest, about);
    else if (open !== undefined) [rest, draft.open] = [afterWord(rest, open[0]), open[1]];
    else if (sign === '-' || sign === '+') {
      if (draft.negative) return null;
      draft.negative = sign === '-';
      rest = rest.slice(1).trimStart();
    } else return rest;
  }
}

function scaleOf(word: string, decimal: DecimalMark): number | undefined {
  // English shortens million to "mil"; in Spanish and Portuguese the same word is a thousand.
  return word === 'mil' ? (decimal === '.' ? 1e6 : 1e3) : scales.get(word);
}

/** Takes what may stand behind the digits; false when something is left that belongs to no number. */
function takeBack(text: string, draft: Draft, decimal: DecimalMark): boolean {
  let rest = text.trim();
  while (rest !== '') {
    const word = /^[\p{L}/ ]*\p{L}/u.exec(rest)?.[0] ?? '';
    const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    const scale = draft.scale === null ? scaleOf(first, decimal) : undefined;
    const ending = draft.open === null ? openEndings.find(([each]) => startsWithWord(rest, each)) : undefined;
    const money = scale === undefined ? takeCurrency(rest, draft) : null;
    const counted = countedWords.has(word) ? word : countedWords.has(first) ? first : null;
    if (scale !== undefined) [rest, draft.scale] = [afterWord(rest, first), scale];
    else if (money !== null) rest = money;
    else if (ending !== undefined) [rest, draft.open] = [afterWord(rest, ending[0]), ending[1]];
    else if (counted !== null) rest = afterWord(rest, counted);
    else if (rest[0] === '%' && !draft.percent) [rest, draft.percent] = [rest.slice(1).trim(), true];
    // SAP writes the sign of a negative amount behind it.
    else if (rest === '-' && !draft.negative) [rest, draft.negative] = ['', true];
    else return false;
  }
  return true;
}

function readDigits(text: string, decimal: DecimalMark): number | null {
  const power = text.indexOf('e');
  const digits = plainDigits(power < 0 ? text : text.slice(0, power), decimal);
  return digits === null ? null : Number(power < 0 ? digits : digits + text.slice(power));
}

/**
 * Reads one number with its sign, currency, scale word, open end and per cent sign.
 * @param text lower case, blanks and minus signs made plain (`plainText`)
 * @returns null when the text is not one number.
 */
export function readAmount(text: string, decimal: DecimalMark): Amount | null {
  const draft: Draft = {
    digits: 0,
    scale: null,
    open: null,
    currency: null,
    percent: false,
    negative: false,
  };
  const bracketed = /^\((.*)\)$/.exec(text);
  const front = takeFront(bracketed?.[1]?.trim() ?? text, draft);
  // A German "T€" or "TEUR" is a thousand euros.
  const thousands = front === null ? null : /^t(?:€|eur) *(?=\d)/.exec(front);
  if (thousands) [draft.scale, draft.currency] = [1e3, 'EUR'];
  const rest = thousands ? front?.slice(thousands[0].length) : front;
  const found = rest === null || rest === undefined ? null : token.exec(rest);
  if (!found || rest === null || rest === undefined || (bracketed && draft.negative)) return null;
  const digits = readDigits(found[0], decimal);
  const back = rest.slice(found[0].length).replace(/^ *t(?=€|eur\b)/, ' tsd ');
  if (digits === null || !Number.isFinite(digits) || !takeBack(back, draft, decimal)) return null;
  // A plus sign and ten digits or more in one go are a telephone number.
  if (/^\+ *\d{10,}$/.test(text)) return null;
  const { negative, ...amount } = draft;
  return { ...amount, digits: negative || bracketed ? -digits : digits };
}
