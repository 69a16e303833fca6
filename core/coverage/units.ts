import type { CarveAccounts } from './territories';

/** Accounts that stay together: a family, or one account alone. */
export interface Units {
  readonly count: number;
  /** One an account: its unit. */
  readonly of: Int32Array;
  /** One a unit: its accounts. */
  readonly rows: readonly (readonly number[])[];
}

/** Every circle of parents, as the rows that it goes through; none where each family has a head. */
export function parentCircles(parent: Int32Array): readonly (readonly number[])[] {
  const state = new Int32Array(parent.length);
  const circles: number[][] = [];
  for (let start = 0; start < parent.length; start += 1) {
    let row = start;
    const path: number[] = [];
    while (row >= 0 && state[row] === 0) {
      state[row] = start + 1;
      path.push(row);
      row = parent[row]!;
    }
    if (row >= 0 && state[row] === start + 1 && path.includes(row))
      circles.push(path.slice(path.indexOf(row)));
  }
  return circles;
}

/** Puts families together: an account, those that belong to it, and those that belong to them. */
export function unitsOf({ count, parent }: CarveAccounts): Units {
  const head = new Int32Array(count).fill(-1);
  const headOf = (row: number): number => {
    const path: number[] = [];
    let at = row;
    while (head[at]! < 0 && parent && parent[at]! >= 0) {
      path.push(at);
      at = parent[at]!;
    }
    const found = head[at]! < 0 ? at : head[at]!;
    head[at] = found;
    for (const each of path) head[each] = found;
    return found;
  };
  const of = new Int32Array(count);
  const unitOfHead = new Map<number, number>();
  const rows: number[][] = [];
  for (let row = 0; row < count; row += 1) {
    const top = headOf(row);
    const unit = unitOfHead.get(top) ?? rows.length;
    if (unit === rows.length) {
      unitOfHead.set(top, unit);
      rows.push([]);
    }
    rows[unit]!.push(row);
    of[row] = unit;
  }
  return { count: rows.length, of, rows };
}
