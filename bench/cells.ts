import { columnOf, type Cell, type Frame } from '#core';

/** Different rows that are told apart; a power of two. Beyond half of it rows are made afresh. */
const slots = 1 << 16;

/** The texts of several columns as one small number a row. */
function combinedCodes(frame: Frame, names: readonly string[]) {
  const columns = names.map((name) => {
    const column = columnOf(frame, name);
    if (column.kind !== 'text') throw new Error(`${name} is no column of texts`);
    return column;
  });
  const codes = new Int32Array(frame.length);
  for (const { codes: own, values } of columns) {
    const size = values.length;
    for (let row = 0; row < codes.length; row += 1) codes[row] = codes[row]! * size + own[row]!;
  }
  const texts = (code: number): (string | null)[] => {
    let left = code;
    const backwards = [...columns].reverse().map(({ values }) => {
      const at = left % values.length;
      left = (left - at) / values.length;
      return values[at]!;
    });
    return backwards.reverse();
  };
  return { codes, texts };
}

/**
 * The cells that go back to the host: one row an account, score, grade, layer and segment. Accounts with the same answers
 * share a row: there are a few thousand of them among a million, and making a million arrays costs more than all the rest.
 */
export function cellsOf(frame: Frame): Cell[][] {
  const column = columnOf(frame, 'score');
  if (column.kind !== 'number') throw new Error('scores are numbers');
  const scores = column.values;
  const halves = new Int32Array(scores.buffer, scores.byteOffset, scores.length * 2);
  const { codes, texts } = combinedCodes(frame, ['grade', 'layer', 'segment']);
  let shared = 0;
  const placeAt = new Int32Array(slots).fill(-1);
  const rows = new Array<Cell[]>(frame.length);
  const make = (row: number): Cell[] => {
    const score = scores[row]!;
    return [score === score ? score : null, ...texts(codes[row]!)];
  };
  for (let row = 0; row < rows.length; row += 1) {
    const low = halves[row * 2]!;
    const high = halves[row * 2 + 1]!;
    const code = codes[row]!;
    let slot = Math.imul(low ^ Math.imul(high ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35) >>> 16;
    for (;;) {
      const first = placeAt[slot]!;
      if (first < 0) {
        const fresh = make(row);
        if (shared < slots >> 1) {
          placeAt[slot] = row;
          shared += 1;
        }
        rows[row] = fresh;
        break;
      }
      if (halves[first * 2] === low && halves[first * 2 + 1] === high && codes[first] === code) {
        rows[row] = rows[first]!;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }
  return rows;
}
