/** Pairs of records with a number each, in columns that grow. */
export interface PairList {
  readonly length: () => number;
  readonly add: (one: number, other: number, value: number) => void;
  /** The pairs so far: columns of one length. */
  readonly columns: () => PairColumns;
}

/** Pairs by column; the earlier record first. */
export interface PairColumns {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly value: Int32Array;
}

const firstRoom = 1024;

/** Starts a list of pairs: twelve bytes each. */
export function pairList(): PairList {
  let length = 0;
  let columns: PairColumns = {
    one: new Int32Array(firstRoom),
    other: new Int32Array(firstRoom),
    value: new Int32Array(firstRoom),
  };
  const larger = (column: Int32Array): Int32Array => {
    const room = new Int32Array(column.length * 2);
    room.set(column);
    return room;
  };
  return {
    length: () => length,
    add(one, other, value) {
      if (length === columns.one.length) {
        columns = { one: larger(columns.one), other: larger(columns.other), value: larger(columns.value) };
      }
      columns.one[length] = one;
      columns.other[length] = other;
      columns.value[length] = value;
      length += 1;
    },
    columns: () => ({
      one: columns.one.subarray(0, length),
      other: columns.other.subarray(0, length),
      value: columns.value.subarray(0, length),
    }),
  };
}
