import type { Codes } from '../stats/group-rows';
import { tallyRows, type GroupTally, type RowCounts } from '../stats/tally';
import type { GroupKey } from './group-keys';

/** The keys for which a row takes its alternative, every choice but the one that takes none. */
function choicesOf(keys: readonly GroupKey[]): readonly (readonly number[])[] {
  const uncertain = keys.flatMap(({ alternatives }, at) => (alternatives ? [at] : []));
  return uncertain
    .reduce<number[][]>((choices, at) => [...choices, ...choices.map((choice) => [...choice, at])], [[]])
    .slice(1);
}

/** Those of the rows that have an alternative for a key. */
function narrowed(rows: Uint32Array | null, codes: Codes): Uint32Array {
  const length = rows?.length ?? codes.length;
  const kept = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const row = rows ? rows[at]! : at;
    if (codes[row] !== 0) kept[count++] = row;
  }
  return kept.subarray(0, count);
}

/** The rows that have an alternative for each of these keys; at least one key is chosen. */
function rowsWith(keys: readonly GroupKey[], choice: readonly number[]): Uint32Array {
  const none = new Uint32Array(0);
  return (
    choice.reduce<Uint32Array | null>((rows, at) => {
      const codes = keys[at]?.alternatives;
      return codes ? narrowed(rows, codes) : none;
    }, null) ?? none
  );
}

function gathered<Values extends Codes | Float64Array>(
  from: Values,
  rows: Uint32Array,
  into: Values,
): Values {
  for (let at = 0; at < rows.length; at++) into[at] = from[rows[at]!]!;
  return into;
}

/**
 * Counts and sums the accounts that may belong to groups other than their own, in every group they may belong to.
 * An account that is uncertain in two keys may belong to three other groups.
 * @returns tallies by group; a group can stand among them more than once
 */
export function tallyPossible(
  keys: readonly GroupKey[],
  values: readonly Float64Array[],
  counts?: RowCounts,
): readonly GroupTally[] {
  return choicesOf(keys).flatMap((choice) => {
    const rows = rowsWith(keys, choice);
    if (rows.length === 0) return [];
    const chosen = keys.map(({ codes, alternatives, texts }, at) => ({
      codes: gathered<Codes>(
        choice.includes(at) && alternatives ? alternatives : codes,
        rows,
        new Uint32Array(rows.length),
      ),
      size: texts.length,
    }));
    const numbers = (column: Float64Array) => gathered(column, rows, new Float64Array(rows.length));
    const own = counts && { accounts: numbers(counts.accounts), unknown: counts.unknown.map(numbers) };
    return tallyRows(chosen, values.map(numbers), rows.length, own);
  });
}
