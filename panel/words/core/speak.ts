import { fillTemplate, type Parameters } from '#core';
import type { CoreWords } from './core-words';
import { nestedSentences, ourWords } from './our-words';
import { ruleWords } from './rule-words';

/** What a phrase is found by, and what is said instead. */
interface Pattern {
  readonly expression: RegExp;
  readonly slots: readonly string[];
  /** The slots that hold words of ours again. */
  readonly ours: readonly string[];
  readonly template: string;
}

/** Slots that hold several sentences, parted as any list of sentences is. */
const lists: ReadonlySet<string> = new Set(['evidence', 'shortage']);

const slotText = /\{(~?)(\w+)\}/g;

/** Counts are figures; a field is one of a list, and a name may hold a comma but not what parts sentences. */
function slotExpression(slot: string): string {
  if (slot === 'n' || slot === 'm') return '([+-]?[\\d.,]*\\d(?: %)?)';
  if (lists.has(slot)) return '(.+?)';
  return slot === 'field' ? '((?:(?!; |, ).)+?)' : '((?:(?!; ).)+?)';
}

function patternOf(english: string, ours: readonly string[], template: string): Pattern {
  const slots: string[] = [];
  const source = english
    .split(/(\{~?\w+\})/)
    .map((part) => {
      const slot = /^\{~?(\w+)\}$/.exec(part)?.[1];
      if (slot === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      slots.push(slot);
      return slotExpression(slot);
    })
    .join('');
  return { expression: new RegExp(`^${source}$`, 's'), slots, ours, template };
}

const patterns = new WeakMap<CoreWords, readonly Pattern[]>();

/** Sentences and phrases with slots, those that say most first. */
function patternsOf(words: CoreWords): readonly Pattern[] {
  const known = patterns.get(words);
  if (known) return known;
  const sentences = Object.entries(nestedSentences).map(([code, english]) => ({
    english,
    pattern: patternOf(english, ourWords[code] ?? [], words.sentences[code] ?? english),
  }));
  const phrases = Object.entries(words.phrases)
    .filter(([english]) => english.includes('{'))
    .map(([english, said]) => ({
      english,
      pattern: patternOf(
        english,
        [...english.matchAll(slotText)].flatMap(([, tilde, name]) => (tilde ? [name ?? ''] : [])),
        said,
      ),
    }));
  const told = ({ english }: { readonly english: string }): number => english.replace(slotText, '').length;
  const made = [...sentences, ...phrases]
    .sort((one, other) => told(other) - told(one))
    .map(({ pattern }) => pattern);
  patterns.set(words, made);
  return made;
}

/** What a parameter that holds words of ours is read as: its own name unless another stands before it. */
const roleOf = (entry: string): string => entry.split(/[: ]/)[0] ?? '';

/** What a whole text says in the other language; undefined where it is none of our words. */
function wholeText(text: string, words: CoreWords, name: string): string | undefined {
  if (fieldNames.has(name) && Object.hasOwn(words.fields, text)) return words.fields[text];
  if (Object.hasOwn(words.phrases, text)) return words.phrases[text];
  for (const { expression, slots, ours, template } of patternsOf(words)) {
    const match = expression.exec(text);
    if (!match) continue;
    const given = slots.map((slot, at): [string, string] => {
      const value = match[at + 1] ?? '';
      const entry = ours.find((each) => each.split(':').at(-1) === slot);
      return [slot, entry === undefined ? figuresOf(value, words) : wordsOf(value, words, roleOf(entry))];
    });
    return fillTemplate(template, Object.fromEntries(given));
  }
  return undefined;
}

/** The pieces of a list, each said if it is ours; what was cut inside a sentence is joined again. */
function listed(text: string, mark: '; ' | ', ', words: CoreWords, name: string): string | undefined {
  const pieces = text.split(mark);
  if (pieces.length < 2) return undefined;
  let isSaid = false;
  const said: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    let found: string | undefined;
    for (; end > at && found === undefined; end--) {
      if (end - at < pieces.length) found = wholeText(pieces.slice(at, end).join(mark), words, name);
    }
    isSaid ||= found !== undefined;
    said.push(found ?? figuresOf(pieces[at] ?? '', words));
    at = found === undefined ? at + 1 : end + 1;
  }
  return isSaid ? said.join(words.marks[mark === '; ' ? 'sentences' : 'names']) : undefined;
}

/** Two names, or several pairs of them: `A and B, C and D`. A name that holds an "and" itself is left as it is. */
function paired(text: string, words: CoreWords): string {
  const pair = words.pair;
  return text
    .split(', ')
    .map((piece) => {
      const names = piece.split(' and ');
      return names.length === 2 ? fillTemplate(pair, { one: names[0] ?? '', other: names[1] ?? '' }) : piece;
    })
    .join(words.marks.names);
}

const figure = /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: %)?$|^[+-]?\d+(?:\.\d+)?(?: %)?$/;

/** A figure of ours in the marks of the language: 1,234.5 is 1.234,5 in German. */
function figuresOf(text: string, { marks }: CoreWords): string {
  if (!figure.test(text)) return text;
  return text
    .replace(/[.,]/g, (mark) => (mark === '.' ? marks.decimal : marks.thousands))
    .replace(' %', marks.percent);
}

/** The user's own names in a row; what was left out of the row is counted in our words. */
function namedText(text: string, words: CoreWords): string {
  const counted = /^(.*) and (\d+) more$/s.exec(text);
  if (counted) {
    const template = words.phrases['{names} and {n} more'] ?? '{names}';
    return fillTemplate(template, { names: paired(counted[1] ?? '', words), n: counted[2] ?? '' });
  }
  const others = /^(.*) and others$/s.exec(text);
  if (others) {
    return fillTemplate(words.phrases['{names} and others'] ?? '{names}', { names: others[1] ?? '' });
  }
  return paired(text, words);
}

/** A group of accounts by a number (`below 70`, `70 to 191`, `from 499`) or all other groups; a group's own name stays. */
function bandWords(text: string, words: CoreWords): string {
  const [, side, limit = ''] = /^(below|from) (\S+)$/.exec(text) ?? [];
  if (side !== undefined && figure.test(limit)) {
    return fillTemplate(words.bands[side === 'from' ? 'from' : 'below'], { n: figuresOf(limit, words) });
  }
  const [, from = '', to = ''] = /^(\S+) to (\S+)$/.exec(text) ?? [];
  if (figure.test(from) && figure.test(to)) {
    return fillTemplate(words.bands.between, { from: figuresOf(from, words), to: figuresOf(to, words) });
  }
  return text === 'the others together' ? (words.phrases[text] ?? text) : text;
}

/** What an account has in a field, as a reason says it: `101 employees`, `USD 4,500,000`, `3 days ago`, `Software`. */
function amountWords(text: string, words: CoreWords): string {
  const [, amount = '', field = ''] = /^(-?[\d.,]+) (.+)$/.exec(text) ?? [];
  if (figure.test(amount) && Object.hasOwn(words.fields, field)) {
    return fillTemplate(words.amountOfField, {
      amount: figuresOf(amount, words),
      field: words.fields[field] ?? field,
    });
  }
  const [, currency = '', money = ''] = /^([A-Z]{3}) (\S+)$/.exec(text) ?? [];
  if (figure.test(money)) return `${currency} ${figuresOf(money, words)}`;
  const said = wholeText(text, words, 'amount');
  return said ?? figuresOf(text, words);
}

const fieldNames: ReadonlySet<string> = new Set(['field', 'fields', 'lowest', 'yardstick']);
const userNames: ReadonlySet<string> = new Set(['pairs', 'pair', 'names', 'segment']);
/** Tiers with their lines: `A 83,400, B 24,000`. */
function lineTexts(text: string, words: CoreWords): string {
  return text
    .split(/, (?!\d)/)
    .map((piece) => piece.replace(/\S+$/, (last) => figuresOf(last, words)))
    .join(words.marks.names);
}

const ruleNames: ReadonlySet<string> = new Set(['rule', 'conditions']);

/** A parameter that holds words of ours, in the other language; what is not known stays as it is. */
export function wordsOf(text: string, words: CoreWords, name = ''): string {
  if (ruleNames.has(name)) return ruleWords(text, words);
  if (name === 'lines') return lineTexts(text, words);
  if (name === 'band') return bandWords(text, words);
  if (name === 'amount') return amountWords(text, words);
  if (userNames.has(name)) return namedText(text, words);
  const said = wholeText(text, words, name);
  if (said !== undefined) return said;
  return listed(text, '; ', words, name) ?? listed(text, ', ', words, name) ?? figuresOf(text, words);
}

/** What the user wrote is not rewritten, not even where it looks like a figure of ours. */
const written: ReadonlySet<string> = new Set(
  'value example text header name found first second word like key other known cells column known field fields cell'.split(
    ' ',
  ),
);

function isOurs(entry: string, name: string, parameters: Parameters): boolean {
  const [own, condition] = entry.split(' unless ');
  if (own?.split(':').at(-1) !== name) return false;
  return condition === undefined || String(parameters[condition]) !== '1';
}

/** Parameters as they stand in a sentence of the other language. */
export function spoken(code: string, parameters: Parameters, words: CoreWords): Parameters {
  const ours = ourWords[code] ?? [];
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const entry = ours.find((each) => isOurs(each, name, parameters));
      if (entry !== undefined) {
        return [name, wordsOf(String(value), words, roleOf(entry))];
      }
      if (typeof value === 'number') return [name, String(value).replace('.', words.marks.decimal)];
      return [name, written.has(name) ? value : figuresOf(value, words)];
    }),
  );
}
