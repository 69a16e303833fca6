import type { Lookup } from './node';

function addOne(out: Uint16Array, one: Lookup<Uint16Array>, from: number, to: number): void {
  const { table } = one;
  const at = one.places(from, to);
  for (let row = 0; row < to - from; row += 1) out[row] = out[row]! + table[at[row]!]!;
}

function addTwo(
  out: Uint16Array,
  one: Lookup<Uint16Array>,
  two: Lookup<Uint16Array>,
  from: number,
  to: number,
): void {
  const [first, second] = [one.table, two.table];
  const [firstAt, secondAt] = [one.places(from, to), two.places(from, to)];
  for (let row = 0; row < to - from; row += 1) {
    out[row] = out[row]! + first[firstAt[row]!]! + second[secondAt[row]!]!;
  }
}

function addThree(
  out: Uint16Array,
  [one, two, three]: readonly [Lookup<Uint16Array>, Lookup<Uint16Array>, Lookup<Uint16Array>],
  from: number,
  to: number,
): void {
  const [first, second, third] = [one.table, two.table, three.table];
  const [firstAt, secondAt, thirdAt] = [one.places(from, to), two.places(from, to), three.places(from, to)];
  for (let row = 0; row < to - from; row += 1) {
    out[row] = out[row]! + first[firstAt[row]!]! + second[secondAt[row]!]! + third[thirdAt[row]!]!;
  }
}

type Four = readonly [Lookup<Uint16Array>, Lookup<Uint16Array>, Lookup<Uint16Array>, Lookup<Uint16Array>];

function setFour(out: Uint16Array, [one, two, three, four]: Four, from: number, to: number): void {
  const [first, second, third, fourth] = [one.table, two.table, three.table, four.table];
  const [firstAt, secondAt] = [one.places(from, to), two.places(from, to)];
  const [thirdAt, fourthAt] = [three.places(from, to), four.places(from, to)];
  for (let row = 0; row < to - from; row += 1) {
    out[row] =
      first[firstAt[row]!]! + second[secondAt[row]!]! + third[thirdAt[row]!]! + fourth[fourthAt[row]!]!;
  }
}

/** The first four are set, so that nothing has to be cleared; says how many are done. */
function begin(out: Uint16Array, lookups: readonly Lookup<Uint16Array>[], from: number, to: number): number {
  const [one, two, three, four] = lookups;
  if (one && two && three && four) {
    setFour(out, [one, two, three, four], from, to);
    return 4;
  }
  out.fill(0, 0, to - from);
  return 0;
}

/** Sums up what each row is given by several tables: a few at a time, so that sums are not written out for each. */
export function addLookups(
  out: Uint16Array,
  lookups: readonly Lookup<Uint16Array>[],
  from: number,
  to: number,
): void {
  for (let at = begin(out, lookups, from, to); at < lookups.length; at += 3) {
    const [one, two, three] = lookups.slice(at, at + 3);
    if (one && two && three) addThree(out, [one, two, three], from, to);
    else if (one && two) addTwo(out, one, two, from, to);
    else if (one) addOne(out, one, from, to);
  }
}
