import { excelCell } from './excel-cell';
import type { Received } from './used-block';

interface Remembered<Answer> {
  readonly args: readonly unknown[];
  readonly answer: Answer;
  readonly cells: number;
}

/** How much is remembered at most. */
export interface MemoBounds {
  readonly entries: number;
  /** Of arguments and answers together. */
  readonly cells: number;
}

/**
 * Answers that were given lately, by what was asked. Arguments are as Excel handed them over, so that a call that is
 * remembered is found without reading its table anew.
 */
export interface Memo<Answer> {
  recall(name: string, args: readonly unknown[]): Answer | undefined;
  /** @param cells how many cells the answer has */
  keep(name: string, args: readonly unknown[], answer: Answer, cells: number): void;
}

/** Two large tables with their answers: about 100 MB. */
const usual: MemoBounds = { entries: 256, cells: 4_000_000 };

/** Cells of an argument that its fingerprint looks at; a row alone is looked at whole. */
const SAMPLES = 64;
const LONGEST_SAMPLED = 24;

const isBlock = (value: unknown): value is Received => Array.isArray(value);

/** One step of FNV-1a over a number of 32 bits. */
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

function withText(hash: number, text: string): number {
  let next = mixed(hash, text.length);
  const end = Math.min(text.length, LONGEST_SAMPLED);
  for (let at = 0; at < end; at += 1) next = mixed(next, text.charCodeAt(at));
  return next;
}

const withCell = (hash: number, value: unknown): number => withText(hash, String(excelCell(value)));

function withBlock(hash: number, block: Received): number {
  const columns = block[0]?.length ?? 0;
  const count = block.length * columns;
  let next = mixed(mixed(hash, block.length), columns);
  for (let sample = 0; sample < Math.min(SAMPLES, count); sample += 1) {
    const at = count <= SAMPLES ? sample : Math.floor((sample * (count - 1)) / (SAMPLES - 1));
    next = withCell(next, block[Math.floor(at / columns)]?.[at % columns]);
  }
  return next;
}

/** Where a call is looked for: its name, its shape and a few cells. Calls may share it, so what is found is compared. */
function fingerprint(name: string, args: readonly unknown[]): string {
  const hash = args.reduce<number>(
    (sum, value) => (isBlock(value) ? withBlock(sum, value) : withCell(sum, value)),
    0x811c9dc5,
  );
  return `${name} ${args.length} ${hash}`;
}

const isSameCell = (one: unknown, other: unknown): boolean =>
  one === other || excelCell(one) === excelCell(other);

/** A function of its own, which its engine runs fast after the first rows of the first table. */
function isSameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  const { length } = one;
  if (length !== other.length) return false;
  for (let column = 0; column < length; column += 1) {
    if (one[column] !== other[column] && !isSameCell(one[column], other[column])) return false;
  }
  return true;
}

function isSameBlock(one: Received, other: Received): boolean {
  // Nobody writes in what Excel handed over, else nothing could be remembered of it.
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSameRow(one[at]!, other[at]!)) return false;
  return true;
}

/** A single value is a row of one: used twice, the function above stays one, where a minifier would else unfold it. */
const isSame = (one: unknown, other: unknown): boolean =>
  isBlock(one) && isBlock(other)
    ? isSameBlock(one, other)
    : !isBlock(one) && !isBlock(other) && isSameRow([one], [other]);

const cellsIn = (value: unknown): number => (isBlock(value) ? value.length * (value[0]?.length ?? 0) : 1);

/**
 * Remembers answers, those used last, within bounds. A call is looked for by a fingerprint of a few of its cells and then
 * compared with what is remembered cell by cell, so two calls are never taken for one another: comparing is as quick as
 * reading, where a hash of every character that could stand for the cells would take several times as long.
 */
export function createMemo<Answer>(bounds: MemoBounds = usual): Memo<Answer> {
  const remembered = new Map<string, Remembered<Answer>>();
  let cells = 0;

  function forget(key: string): void {
    cells -= remembered.get(key)?.cells ?? 0;
    remembered.delete(key);
  }

  return {
    recall(name, args) {
      const key = fingerprint(name, args);
      const found = remembered.get(key);
      if (!found || !args.every((value, at) => isSame(found.args[at], value))) return undefined;
      remembered.delete(key);
      remembered.set(key, found);
      return found.answer;
    },
    keep(name, args, answer, cellsOfAnswer) {
      const size = args.reduce<number>((sum, value) => sum + cellsIn(value), cellsOfAnswer);
      const key = fingerprint(name, args);
      forget(key);
      if (size > bounds.cells) return;
      remembered.set(key, { args, answer, cells: size });
      cells += size;
      for (const oldest of remembered.keys()) {
        if (remembered.size <= bounds.entries && cells <= bounds.cells) break;
        forget(oldest);
      }
    },
  };
}
