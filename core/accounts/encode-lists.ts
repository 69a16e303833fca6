import type { Demand } from '../expr/demands';
import { fold } from '../expr/fold';
import type { Rows } from '../values/cell';
import type { ColumnReader } from './column-reader';
import type { FieldMapping } from './field';
import { createListAutomaton, type ListAutomaton } from './list-automaton';
import { splitList } from './split-list';
import { shownText } from './unread-cells';

const itemsPerWord = 31;
const blankBit = 0x80000000;
/** No mask at all: the text holds a character that the automaton does not know, or is a list in brackets. */
const strange = -1;

/** The items that a text's list holds: their bits, bit 31 where it holds any item that is not blank. */
function heldBits({ next, held, separator }: ListAutomaton, text: string): number {
  const { length } = text;
  let state = 0;
  let bits = 0;
  let seen = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    seen |= code;
    const step = state | (code & 127);
    bits |= held[step]!;
    state = next[step]!;
  }
  return seen > 127 ? strange : (bits | held[state | separator]!) >>> 0;
}

function needsCutting(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('[') && trimmed.endsWith(']');
}

/** Whether a separator is one that the automaton can know: a single ASCII character that is no letter. */
const isPlain = (separator: string): boolean =>
  separator.length === 1 && /[\x01-\x7f]/.test(separator) && !/[a-z\s]/i.test(separator);

/** Rows for which building an automaton takes longer than cutting each text up. */
const fewRows = 1024;

/** Reads each text once. */
function remembering(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const bits = known.get(text) ?? read(text);
    known.set(text, bits);
    return bits;
  };
}

function createWordReader(
  items: readonly string[],
  separator: string,
  length: number,
): (text: string) => number {
  const bitOf = new Map(items.map((item, bit) => [item, (1 << bit) >>> 0]));
  const automaton = length > fewRows && isPlain(separator) ? createListAutomaton(items, separator) : null;
  const cut = (text: string): number => {
    const parts = splitList(text, separator);
    return parts.reduce(
      (bits, part) => (bits | (bitOf.get(fold(part)) ?? 0)) >>> 0,
      parts.length > 0 ? blankBit : 0,
    );
  };
  if (length <= fewRows) return remembering(cut);
  return (text) => {
    const last = text.charCodeAt(text.length - 1);
    if (!automaton || ((last === 93 || last <= 32) && needsCutting(text))) return cut(text);
    const bits = heldBits(automaton, text);
    return bits === strange ? cut(text) : bits;
  };
}

/** Lists: which of the items that rules ask for each row holds. The other items are not kept. */
export function listReader(
  mapping: FieldMapping,
  column: number,
  length: number,
  demand: Demand,
): ColumnReader {
  const items = [...demand.items];
  const words = Math.max(1, Math.ceil(items.length / itemsPerWord));
  const masks = Array.from({ length: words }, () => new Uint32Array(length));
  const readers = masks.map((_, word) =>
    createWordReader(items.slice(word * itemsPerWord, (word + 1) * itemsPerWord), mapping.separator, length),
  );
  const readWord = (word: number, rows: Rows, from: number, to: number, at: number): void => {
    const mask = masks[word]!;
    const bitsOf = readers[word]!;
    // The reader marks what is known; a column marks what is blank, and that in its first word alone.
    const flip = word === 0 ? blankBit : 0;
    const keep = word === 0 ? 0xffffffff : 0x7fffffff;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]![column];
      const bits = bitsOf(typeof cell === 'string' ? cell : shownText(cell));
      mask[at + row - from] = (bits & keep) ^ flip;
    }
  };
  return {
    read(rows, from, to, at) {
      for (let word = 0; word < words; word += 1) readWord(word, rows, from, to, at);
    },
    finish: () => ({ column: { kind: 'list', masks, items }, notices: [] }),
  };
}
