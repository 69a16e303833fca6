import type { CoreWords } from './core-words';
import { nestedSentences, ourWords } from './our-words';

/** What a phrase is found by, and what is said instead. */
export interface Pattern {
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
export function patternsOf(words: CoreWords): readonly Pattern[] {
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
export const roleOf = (entry: string): string => entry.split(/[: ]/)[0] ?? '';
