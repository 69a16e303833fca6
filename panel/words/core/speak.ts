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

const slotText = /\{(~?)(\w+)\}/g;

function patternOf(english: string, ours: readonly string[], template: string): Pattern {
  const slots: string[] = [];
  const source = english
    .split(/(\{~?\w+\})/)
    .map((part) => {
      const slot = /^\{~?(\w+)\}$/.exec(part)?.[1];
      if (slot === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      slots.push(slot);
      return '(.+?)';
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

/** What a whole text says in the other language; undefined where it is none of our words. */
function wholeText(text: string, words: CoreWords): string | undefined {
  if (Object.hasOwn(words.phrases, text)) return words.phrases[text];
  for (const { expression, slots, ours, template } of patternsOf(words)) {
    const match = expression.exec(text);
    if (!match) continue;
    const given = slots.map((slot, at): [string, string] => {
      const value = match[at + 1] ?? '';
      return [slot, ours.includes(slot) ? wordsOf(value, words, slot) : figuresOf(value, words)];
    });
    return fillTemplate(template, Object.fromEntries(given));
  }
  return undefined;
}

/** The pieces of a list, each said if it is ours; what was cut inside a sentence is joined again. */
function listed(text: string, mark: string, words: CoreWords): string | undefined {
  const pieces = text.split(mark);
  if (pieces.length < 2) return undefined;
  let isSaid = false;
  const said: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    let found: string | undefined;
    for (; end > at && found === undefined; end--) {
      if (end - at < pieces.length) found = wholeText(pieces.slice(at, end).join(mark), words);
    }
    isSaid ||= found !== undefined;
    said.push(found ?? figuresOf(pieces[at] ?? '', words));
    at = found === undefined ? at + 1 : end + 1;
  }
  return isSaid ? said.join(mark) : undefined;
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
    .join(', ');
}

const figure = /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: %)?$|^[+-]?\d+(?:\.\d+)?(?: %)?$/;

/** A figure of ours in the marks of the language: 1,234.5 is 1.234,5 in German. */
function figuresOf(text: string, { marks }: CoreWords): string {
  if (!figure.test(text)) return text;
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? marks.decimal : marks.thousands));
}

const pairNames: ReadonlySet<string> = new Set(['pairs', 'pair', 'names', 'segment']);
const ruleNames: ReadonlySet<string> = new Set(['rule', 'conditions']);

/** A parameter that holds words of ours, in the other language; what is not known stays as it is. */
export function wordsOf(text: string, words: CoreWords, name = ''): string {
  if (name === 'field' && Object.hasOwn(words.fields, text)) return words.fields[text] ?? text;
  if (ruleNames.has(name)) return ruleWords(text, words);
  const said = wholeText(text, words);
  if (said !== undefined) return pairNames.has(name) ? paired(said, words) : said;
  if (pairNames.has(name) && text.includes(' and ')) return paired(text, words);
  return listed(text, '; ', words) ?? listed(text, ', ', words) ?? figuresOf(text, words);
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
        return [name, wordsOf(String(value), words, entry.startsWith('field:') ? 'field' : name)];
      }
      if (typeof value === 'number') return [name, String(value).replace('.', words.marks.decimal)];
      return [name, written.has(name) ? value : figuresOf(value, words)];
    }),
  );
}
