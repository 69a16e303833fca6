/** So much goes to Excel, or comes from it, at once. Excel on the web takes 5 MB; a request is more than its cells. */
export const bytesAtOnce = 1_900_000;

/** Of cells that nobody has seen yet so many are asked for, that long texts fit too. */
const cellsAtFirst = 20_000;
/** Rows looked at to tell how long the next are. */
const rowsLookedAt = 40;
/** What stands around a cell that is taken or given. */
const around = 3;

/** So many bytes a value takes on its way: text in UTF-8, with what must be escaped. */
export function valueBytes(value: unknown): number {
  if (typeof value !== 'string') return around + String(value).length;
  let bytes = value.length + around;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x7f) bytes += 2;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}

/** So many bytes a row of values takes. */
export function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((bytes, value) => bytes + valueBytes(value), around);
}

/** How many rows are asked for at once: few at first, then as many as fit by what came. */
export interface RowPace {
  readonly rows: () => number;
  readonly came: (rows: readonly (readonly unknown[])[]) => void;
  /** They were too many; false where it was one row. */
  readonly tooMany: () => boolean;
}

/** The pace of reading a block. @param perCell things read of each cell that are not among what came, in bytes */
export function rowPace(columnCount: number, perCell = 0): RowPace {
  let rows = Math.max(1, Math.floor(cellsAtFirst / columnCount));
  return {
    rows: () => rows,
    came: (taken) => {
      const step = Math.max(1, Math.floor(taken.length / rowsLookedAt));
      const looked = taken.filter((_, index) => index % step === 0);
      const each = looked.reduce((bytes, row) => bytes + rowBytes(row), 0) / Math.max(1, looked.length);
      rows = Math.max(1, Math.floor(bytesAtOnce / (each + perCell * columnCount)));
    },
    tooMany: () => {
      if (rows === 1) return false;
      rows = Math.max(1, Math.floor(rows / 4));
      return true;
    },
  };
}
