import { groupRows, type Codes } from '../stats/group-rows';
import type { Column, Frame } from './columns';
import { TRUE, UNKNOWN } from './columns';
import { createEvaluator } from './evaluator';
import type { Expr } from './expr';
import { fieldsOf } from './fields-of';

/** What is asked of many accounts at once: how many there are, by groups. Data, so that a warehouse can be asked it too. */
export interface Aggregate {
  /** Accounts of which this is true; all unless said. */
  readonly where?: Expr;
  /** Text and truth columns: each combination of what they hold is a group; none is one group of all. */
  readonly by: readonly string[];
  /** Truth columns, at most 31: each set of them that is true of an account is a group of its own. */
  readonly holding?: readonly string[];
  /** Columns of which it is counted in how many accounts they are known. */
  readonly known?: readonly string[];
}

/** One group that occurs. */
export interface AggregateRow {
  /** In the order of `by`; a truth is `yes`, `no` or, unknown, null. */
  readonly keys: readonly (string | null)[];
  /** Bit k is set where the k-th of `holding` is true. */
  readonly holding: number;
  readonly accounts: number;
  /** In the order of `known`. */
  readonly known: readonly number[];
}

/** Somebody who counts accounts. */
export interface Tallies {
  /** Whether there is a column of this name. */
  has(name: string): boolean;
  /** The groups that occur, in no promised order; without groups to ask for, one row, or none where no account is left. */
  of(aggregate: Aggregate): readonly AggregateRow[];
}

interface Key {
  readonly codes: Codes;
  readonly size: number;
}

const truthTexts = ['no', null, 'yes'] as const;

/** Up to so many truths, sets are numbered by their bits; beyond, as they are met. */
const mostBits = 16;

function keyOf(frame: Frame, name: string): Key & { readonly texts: readonly (string | null)[] } {
  const column = frame.columns.get(name);
  if (column?.kind === 'text')
    return { codes: column.codes, size: column.values.length, texts: column.values };
  if (column?.kind === 'truth') return { codes: column.values, size: 3, texts: truthTexts };
  throw new Error(`accounts cannot be counted by the column ${name}`);
}

/** Which of several truths are true of each row, as bits, and the sets that the key's codes stand for. */
function setsOf(frame: Frame, names: readonly string[]): Key & { readonly setOf: (code: number) => number } {
  const sets = new Uint32Array(frame.length);
  names.forEach((name, bit) => {
    const column = frame.columns.get(name);
    if (column?.kind !== 'truth') throw new Error(`the column ${name} holds no truth`);
    for (let row = 0; row < sets.length; row++) if (column.values[row] === TRUE) sets[row]! |= 1 << bit;
  });
  if (names.length <= mostBits) return { codes: sets, size: 1 << names.length, setOf: (code) => code };
  const numbers = new Map<number, number>();
  for (let row = 0; row < sets.length; row++) {
    const number = numbers.get(sets[row]!) ?? numbers.size;
    numbers.set(sets[row]!, number);
    sets[row] = number;
  }
  const met = [...numbers.keys()];
  return { codes: sets, size: met.length, setOf: (code) => met[code]! };
}

/** In how many rows of each group a column is known. */
function countKnown(column: Column | undefined, codes: Codes, size: number): Float64Array {
  const known = new Float64Array(size);
  const { length } = codes;
  switch (column?.kind) {
    case 'number': {
      const { values } = column;
      for (let row = 0; row < length; row++) if (values[row] === values[row]) known[codes[row]!]!++;
      break;
    }
    case 'text': {
      const own = column.codes;
      for (let row = 0; row < length; row++) if (own[row] !== 0) known[codes[row]!]!++;
      break;
    }
    case 'truth': {
      const { values } = column;
      for (let row = 0; row < length; row++) if (values[row] !== UNKNOWN) known[codes[row]!]!++;
      break;
    }
    case 'list': {
      // The top bit of the first word says that the list is blank.
      const words = column.masks[0];
      if (words) for (let row = 0; row < length; row++) if (words[row]! >>> 31 === 0) known[codes[row]!]!++;
    }
  }
  return known;
}

function addUp(counts: Float64Array | null, codes: Codes, size: number): Float64Array {
  const sums = new Float64Array(size);
  if (counts) for (let row = 0; row < codes.length; row++) sums[codes[row]!]! += counts[row]!;
  else for (let row = 0; row < codes.length; row++) sums[codes[row]!]!++;
  return sums;
}

/** In how many accounts of each group a column is known. */
const knownIn = ({ counted, columns }: Frame, name: string, codes: Codes, size: number): Float64Array =>
  counted
    ? addUp(counted.known.get(name) ?? new Float64Array(codes.length), codes, size)
    : countKnown(columns.get(name), codes, size);

function aggregated(
  frame: Frame,
  { by, holding = [], known = [] }: Aggregate,
  truths: Uint8Array | null,
): readonly AggregateRow[] {
  const keys = by.map((name) => keyOf(frame, name));
  const sets = holding.length > 0 ? setsOf(frame, holding) : null;
  const all: readonly Key[] = [
    ...(truths ? [{ codes: truths, size: 3 }] : []),
    ...(sets ? [sets] : []),
    ...keys,
  ];
  const { codes, count, keysOf } = groupRows(all, frame.length);
  const accounts = addUp(frame.counted?.accounts ?? null, codes, count);
  const counts = known.map((name) => knownIn(frame, name, codes, count));
  const rows: AggregateRow[] = [];
  accounts.forEach((number, group) => {
    if (number === 0) return;
    const own = [...keysOf(group)];
    if (truths && own.shift() !== TRUE) return;
    const set = sets ? sets.setOf(own.shift()!) : 0;
    const texts = own.map((code, at) => keys[at]!.texts[code] ?? null);
    rows.push({ keys: texts, holding: set, accounts: number, known: counts.map((each) => each[group]!) });
  });
  return rows;
}

function holdsAll(frame: Frame, { where, by, holding = [], known = [] }: Aggregate): boolean {
  const named = [...by, ...holding, ...(where ? fieldsOf(where) : [])];
  const isKnown = (name: string): boolean => frame.counted?.known.has(name) ?? frame.columns.has(name);
  return named.every((name) => frame.columns.has(name)) && known.every(isKnown);
}

/**
 * Counts the accounts of a frame.
 * @param frames the same accounts, counted by other columns each; the first that has the columns asked for answers.
 *   Columns that no frame has are a mistake of ours; of columns to be known, one that is not there is known nowhere
 * Cost: O(rows × columns) a question; whether `where` holds is worked out once.
 */
export function talliesOf(...frames: readonly Frame[]): Tallies {
  const held = new Map<Frame, Map<Expr, Uint8Array>>();
  const truthsOf = (frame: Frame, where: Expr): Uint8Array => {
    const own = held.get(frame) ?? new Map<Expr, Uint8Array>();
    held.set(frame, own);
    const truths = own.get(where) ?? createEvaluator(frame).truths(where);
    own.set(where, truths);
    return truths;
  };
  return {
    has: (name) => frames.some(({ columns }) => columns.has(name)),
    of(aggregate) {
      const frame = frames.find((each) => holdsAll(each, aggregate)) ?? frames[0]!;
      return aggregated(frame, aggregate, aggregate.where ? truthsOf(frame, aggregate.where) : null);
    },
  };
}
