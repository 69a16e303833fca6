import { FALSE, TRUE, UNKNOWN } from './columns';
import { fold } from './fold';
import { constantTruth } from './leaf-nodes';
import type { ListNode, TruthNode } from './node';
import { remembered, truthBuffer } from './node';

/** Items that one word of a list's mask holds. */
export const itemsPerWord = 31;
/** Set in the first word where the list is blank. */
export const blankBit = 0x80000000;

/** Which bits of each word the items stand for. */
export function wordsOf(list: ListNode, items: readonly string[]): readonly number[] {
  const words: number[] = list.masks.map(() => 0);
  for (const item of items) {
    const place = list.items.indexOf(fold(item));
    if (place < 0) throw new Error(`the list was read without the item "${item}"`);
    const word = Math.floor(place / itemsPerWord);
    words[word] = (words[word] ?? 0) | (1 << (place % itemsPerWord));
  }
  return words;
}

/** Whether a list is unknown. */
export function blankListNode(of: ListNode, length: number): TruthNode {
  const [masks] = of.masks;
  if (!masks) throw new Error('a list without masks');
  const fill = remembered(truthBuffer(length), (out, from, to) => {
    for (let row = from; row < to; row += 1) out[row - from] = masks[row]! >>> 31 ? TRUE : FALSE;
  });
  return { kind: 'truth', fill };
}

/** Whether a list holds any, or all, of these items. */
export function containsNode(
  of: ListNode,
  mode: 'any' | 'all',
  items: readonly string[],
  length: number,
): TruthNode {
  const asked = wordsOf(of, items);
  const [first] = of.masks;
  if (!first) throw new Error('a list without masks');
  if (items.length === 0) return constantTruth(mode === 'all' ? TRUE : FALSE, length);
  const fill = remembered(truthBuffer(length), (out, from, to) => {
    // One word decides: by an item that it holds, or by one that it lacks.
    out.fill(0, 0, to - from);
    of.masks.forEach((masks, at) => {
      const word = asked[at] ?? 0;
      if (word === 0) return;
      const wanted = mode === 'any' ? 0 : word;
      for (let row = from; row < to; row += 1) {
        const decides = (masks[row]! & word) === wanted ? 0 : 1;
        out[row - from] = out[row - from]! | decides;
      }
    });
    const [decided, undecided] = mode === 'any' ? [TRUE, FALSE] : [FALSE, TRUE];
    for (let row = 0; row < to - from; row += 1) out[row] = out[row] === 1 ? decided : undecided;
    for (let row = from; row < to; row += 1) if (first[row]! >>> 31) out[row - from] = UNKNOWN;
  });
  return { kind: 'truth', fill };
}
