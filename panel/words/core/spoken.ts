import type { Parameters } from '#core';
import type { CoreWords } from './core-words';
import { figuresOf } from './figures-of';
import { ourWords } from './our-words';
import { roleOf } from './phrase-patterns';
import { wordsOf } from './words-of';

/** What the user wrote is not rewritten, not even where it looks like a figure of ours. */
const written: ReadonlySet<string> = new Set([
  ...[
    'value',
    'example',
    'text',
    'header',
    'headers',
    'name',
    'names',
    'found',
    'first',
    'second',
    'word',
    'like',
  ],
  ...[
    'key',
    'other',
    'known',
    'cell',
    'cells',
    'column',
    'columns',
    'field',
    'fields',
    'formula',
    'cohort',
    'item',
  ],
  ...[
    'segment',
    'region',
    'renamed',
    'product',
    'suggestion',
    'criterion',
    'who',
    'when',
    'why',
    'file',
    'sheet',
  ],
]);

function isOurs(entry: string, name: string, parameters: Parameters): boolean {
  const [own, condition] = entry.split(' unless ');
  if (own?.split(':').at(-1) !== name) return false;
  return condition === undefined || String(parameters[condition]) !== '1';
}

/** Numbers below this are years and rows too, which have no marks between thousands. */
const leastMarked = 10_000;

/** A number that core says as it is, as the language writes it. */
function numberWords(value: number, words: CoreWords): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  if (Math.abs(value) < leastMarked || !/^\d+$/.test(whole))
    return String(value).replace('.', words.marks.decimal);
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, words.marks.thousands);
  return (value < 0 ? '-' : '') + marked + (decimals === undefined ? '' : words.marks.decimal + decimals);
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
      if (typeof value === 'number') return [name, numberWords(value, words)];
      return [name, written.has(name) ? value : figuresOf(value, words)];
    }),
  );
}
