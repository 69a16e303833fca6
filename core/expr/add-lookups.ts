import type { Lookup } from './node';

type Term = Lookup<Uint16Array>;

/*
 * Nothing is made for a chunk, not even a small array: once large columns have set the collector to work, every object
 * that a loop over a million rows makes lets it stop the loop.
 */

function addOne(out: Uint16Array, one: Term, from: number, to: number): void {
  const table = one.table;
  const at = one.places(from, to);
  for (let row = 0; row < to - from; row += 1) out[row] = out[row]! + table[at[row]!]!;
}

function addTwo(out: Uint16Array, one: Term, two: Term, from: number, to: number): void {
  const first = one.table;
  const second = two.table;
  const firstAt = one.places(from, to);
  const secondAt = two.places(from, to);
  for (let row = 0; row < to - from; row += 1) {
    out[row] = out[row]! + first[firstAt[row]!]! + second[secondAt[row]!]!;
  }
}

function addThree(out: Uint16Array, one: Term, two: Term, three: Term, from: number, to: number): void {
  const first = one.table;
  const second = two.table;
  const third = three.table;
  const firstAt = one.places(from, to);
  const secondAt = two.places(from, to);
  const thirdAt = three.places(from, to);
  for (let row = 0; row < to - from; row += 1) {
    out[row] = out[row]! + first[firstAt[row]!]! + second[secondAt[row]!]! + third[thirdAt[row]!]!;
  }
}

function setFour(out: Uint16Array, lookups: readonly Term[], from: number, to: number): void {
  const first = lookups[0]!.table;
  const second = lookups[1]!.table;
  const third = lookups[2]!.table;
  const fourth = lookups[3]!.table;
  const firstAt = lookups[0]!.places(from, to);
  const secondAt = lookups[1]!.places(from, to);
  const thirdAt = lookups[2]!.places(from, to);
  const fourthAt = lookups[3]!.places(from, to);
  for (let row = 0; row < to - from; row += 1) {
    out[row] =
      first[firstAt[row]!]! + second[secondAt[row]!]! + third[thirdAt[row]!]! + fourth[fourthAt[row]!]!;
  }
}

/** The first four are set, so that nothing has to be cleared; says how many are done. */
function begin(out: Uint16Array, lookups: readonly Term[], from: number, to: number): number {
  if (lookups.length >= 4) {
    setFour(out, lookups, from, to);
    return 4;
  }
  out.fill(0, 0, to - from);
  return 0;
}

/** Sums up what each row is given by several tables: a few at a time, so that sums are not written out for each. */
export function addLookups(out: Uint16Array, lookups: readonly Term[], from: number, to: number): void {
  let at = begin(out, lookups, from, to);
  for (; at + 2 < lookups.length; at += 3) {
    addThree(out, lookups[at]!, lookups[at + 1]!, lookups[at + 2]!, from, to);
  }
  if (at + 1 < lookups.length) addTwo(out, lookups[at]!, lookups[at + 1]!, from, to);
  else if (at < lookups.length) addOne(out, lookups[at]!, from, to);
}
