import type { Table } from '#core';
import { timed, type Contender } from './contender';
import { place } from './make-accounts';

function readOnce({ rows, firstRow, rowCount }: Table): Float64Array {
  const out = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const cells = rows[firstRow + row]!;
    let sum = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += cell.length;
      else if (cell === true) sum += 1;
    }
    out[row] = sum;
  }
  return out;
}

function readCharacters({ rows, firstRow, rowCount }: Table): Float64Array {
  const out = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const cells = rows[firstRow + row]!;
    let sum = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') {
        if (column === place.technologies)
          for (let at = 0; at < cell.length; at += 1) sum += cell.charCodeAt(at);
        else sum += cell.length;
      } else if (cell === true) sum += 1;
    }
    out[row] = sum;
  }
  return out;
}

/** Sums that nobody uses might not be summed: they are kept where the compiler cannot see that. */
export const seen = { sum: 0 };

function reading(name: string, read: (table: Table) => Float64Array): Contender {
  return {
    name,
    run(table) {
      const { value, took } = timed(() => read(table));
      seen.sum += value[table.rowCount >> 1] ?? 0;
      return { times: { work: took } };
    },
  };
}

/** The least that any answer needs: read every cell once, write one array. */
export const floor = reading('floor: every cell once', readOnce);

/** The same, and every character of the technology lists, which any answer needs that asks for items. */
export const floorOfCharacters = reading('floor, and every character of the lists', readCharacters);
