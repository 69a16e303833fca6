/** Small whole numbers, one a row, that name a text. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Rows by group: a number a row, and what each number stands for. */
export interface Groups {
  readonly codes: Codes;
  /** Numbers are below this; not all of them need to occur. */
  readonly count: number;
  /** The codes of the keys that make up a group, in the order of the keys. */
  keysOf(group: number): readonly number[];
}

/** Up to here a group may be numbered by arithmetic alone; beyond, only the groups that occur are numbered. */
const MOST_GROUPS = 1 << 20;

/** Room for a number below `count` in each row, in as few bytes as hold it. */
function smallestCodes(length: number, count: number): Codes {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

function combined(before: Groups, codes: Codes, size: number): Groups {
  const groups = smallestCodes(codes.length, before.count * size);
  const earlier = before.codes;
  for (let row = 0; row < groups.length; row++) groups[row] = earlier[row]! * size + codes[row]!;
  return {
    codes: groups,
    count: before.count * size,
    keysOf: (group) => [...before.keysOf(Math.floor(group / size)), group % size],
  };
}

/** The same for many groups: those that occur are numbered as they are met. */
function numbered(before: Groups, codes: Codes, size: number): Groups {
  const groups = new Uint32Array(codes.length);
  const numbers = new Map<number, number>();
  const pairs: number[] = [];
  const earlier = before.codes;
  for (let row = 0; row < groups.length; row++) {
    const pair = earlier[row]! * size + codes[row]!;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = pairs.length;
      numbers.set(pair, number);
      pairs.push(pair);
    }
    groups[row] = number;
  }
  return {
    codes: groups,
    count: pairs.length,
    keysOf: (group) => [...before.keysOf(Math.floor(pairs[group]! / size)), pairs[group]! % size],
  };
}

/**
 * Puts rows into groups by several keys at once: a mixed-radix number of the keys' codes.
 * @param keys - the codes of each key and how many there are; of no key at all there is one group
 * @param length - how many rows
 * Cost: O(rows × keys).
 */
export function groupRows(
  keys: readonly { readonly codes: Codes; readonly size: number }[],
  length: number,
): Groups {
  const [first, ...rest] = keys;
  if (!first) return { codes: new Uint8Array(length), count: 1, keysOf: () => [] };
  return rest.reduce<Groups>(
    (before, { codes, size }) =>
      before.count * size <= MOST_GROUPS ? combined(before, codes, size) : numbered(before, codes, size),
    { codes: first.codes, count: first.size, keysOf: (group) => [group] },
  );
}
