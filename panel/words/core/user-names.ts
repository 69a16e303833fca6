import { fillTemplate } from '#core';
import type { CoreWords } from './core-words';
import { figuresOf, isFigure } from './figures-of';

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

/** The user's own names in a row; what was left out of the row is counted in our words. */
export function namedText(text: string, words: CoreWords): string {
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
export function bandWords(text: string, words: CoreWords): string {
  const [, side, limit = ''] = /^(below|from) (\S+)$/.exec(text) ?? [];
  if (side !== undefined && isFigure(limit)) {
    return fillTemplate(words.bands[side === 'from' ? 'from' : 'below'], { n: figuresOf(limit, words) });
  }
  const [, from = '', to = ''] = /^(\S+) to (\S+)$/.exec(text) ?? [];
  if (isFigure(from) && isFigure(to)) {
    return fillTemplate(words.bands.between, { from: figuresOf(from, words), to: figuresOf(to, words) });
  }
  return text === 'the others together' ? (words.phrases[text] ?? text) : text;
}
