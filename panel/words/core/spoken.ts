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
