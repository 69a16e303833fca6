import type { Codes, GroupKey } from './group-keys';
import { tallyRows, type GroupTally } from './tally';

/** The keys for which a row takes its alternative, every choice but the one that takes none. */
function choicesOf(keys: readonly GroupKey[]): readonly (readonly number[])[] {
  const uncertain = keys.flatMap(({ alternatives }, at) => (alternatives ? [at] : []));
  return uncertain
    .reduce<number[][]>((choices, at) => [...choices, ...choices.map((choice) => [...choice, at])], [[]])
    .slice(1);
}

/** The rows that have an alternative for each of these keys. */
function rowsWith(keys: readonly GroupKey[], choice: readonly number[], length: number): Uint32Array {
  const rows = new Uint32Array(length);
  let count = 0;
  const alternatives = choice.map((at) => keys[at]?.alternatives ?? new Uint8Array(length));
  for (let row = 0; row < length; row++) {
    if (alternatives.every((codes) => codes[row] !== 0)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

const gathered = (codes: Codes, rows: Uint32Array): Uint32Array => rows.map((row) => codes[row]!);

/**
 * Counts and sums the accounts that may belong to groups other than their own, in every group they may belong to.
 * An account that is uncertain in two keys may belong to three other groups.
 * @returns tallies by group; a group can stand among them more than once
 */
export function tallyPossible(
  keys: readonly GroupKey[],
  values: readonly Float64Array[],
  length: number,
): readonly GroupTally[] {
  return choicesOf(keys).flatMap((choice) => {
    const rows = rowsWith(keys, choice, length);
    if (rows.length === 0) return [];
    const chosen = keys.map(({ codes, alternatives, texts }, at) => ({
      codes: gathered(choice.includes(at) && alternatives ? alternatives : codes, rows),
      size: texts.length,
    }));
    const amounts = values.map((column) => Float64Array.from(rows, (row) => column[row]!));
    return tallyRows(chosen, amounts, rows.length);
  });
}
