import type { MatrixPlace } from '#core';
import type { Words } from '../words/words';

/** What a place of a matrix is called. */
export function placeWord({ kind, name }: MatrixPlace, words: Words['scenarios']): string {
  return kind === 'named' ? name : words[kind];
}
