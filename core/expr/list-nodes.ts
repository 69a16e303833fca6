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

function tellBlank(out: Uint8Array, first: Uint32Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) out[row - from] = first[row]! >>> 31 ? TRUE : FALSE;
}

/** Whether a list is unknown. */
export function blankListNode(of: ListNode, length: number): TruthNode {
  const [masks] = of.masks;
  if (!masks) throw new Error('a list without masks');
  const fill = remembered(truthBuffer(length), (out, from, to) => tellBlank(out, masks, from, to));
  return { kind: 'truth', fill };
}

/** Marks the rows of which a word decides the answer: those that do not hold just what is wanted of it. */
function addDecided(
  out: Uint8Array,
  masks: Uint32Array,
  word: number,
  wanted: number,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const decides = (masks[row]! & word) === wanted ? 0 : 1;
    out[row - from] = out[row - from]! | decides;
  }
}

/** Turns marks into answers. */
function tellDecided(out: Uint8Array, first: Uint32Array, decided: number, from: number, to: number): void {
  const undecided = TRUE - decided;
  for (let row = 0; row < to - from; row += 1) out[row] = out[row] === 1 ? decided : undecided;
  for (let row = from; row < to; row += 1) if (first[row]! >>> 31) out[row - from] = UNKNOWN;
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
    for (let at = 0; at < asked.length; at += 1) {
      const word = asked[at]!;
      if (word !== 0) addDecided(out, of.masks[at]!, word, mode === 'any' ? 0 : word, from, to);
    }
    tellDecided(out, first, mode === 'any' ? TRUE : FALSE, from, to);
  });
  return { kind: 'truth', fill };
}
