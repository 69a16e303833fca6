import type { Column } from '../../expr/columns';
import { fold } from '../../expr/fold';
import type { Candidate, LabelledRows } from './learning';

/** Labelled rows in an order that their content decides: accounts side by side, won rows of an account first. */
export interface CanonicalRows {
  readonly label: Uint8Array;
  readonly account: Int32Array;
  /** The group of each row, one an account, ascending. */
  readonly group: Int32Array;
  readonly groupWon: Int32Array;
  readonly groupLost: Int32Array;
}

/** Two words of 32 bits: together they tell any two accounts apart as good as surely. */
interface Hashes {
  readonly one: Int32Array;
  readonly two: Int32Array;
}

const BLANK = 0x5bd1e995;

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x2c1b3c6d);
  const turned = Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39);
  return turned ^ (turned >>> 13);
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}

const bits = new DataView(new ArrayBuffer(8));

function numberHash(value: number): number {
  if (value !== value) return BLANK;
  bits.setFloat64(0, value === 0 ? 0 : value);
  return mix(bits.getUint32(0), bits.getUint32(4));
}

/** A number that stands for the value of a row; the same wherever the same value stands. */
function hasherOf(column: Column): (row: number) => number {
  switch (column.kind) {
    case 'number':
      return (row) => numberHash(column.values[row]!);
    case 'truth':
      return (row) => column.values[row]!;
    case 'text': {
      const hashes = Int32Array.from(column.values, (text) => (text === null ? BLANK : textHash(fold(text))));
      return (row) => hashes[column.codes[row]!]!;
    }
    case 'list': {
      const items = column.items.map((item) => textHash(fold(item)));
      // A sum, because the order of items says nothing.
      return (row) => {
        let hash = (column.masks[0]?.[row] ?? 0) >>> 31 ? BLANK : 0;
        items.forEach((item, place) => {
          const mask = column.masks[Math.floor(place / 31)]?.[row] ?? 0;
          if ((mask >>> (place % 31)) & 1) hash = (hash + item) | 0;
        });
        return hash;
      };
    }
  }
}

function hashAccounts(candidates: readonly Candidate[], accounts: Int32Array, seed: number): Hashes {
  const one = new Int32Array(accounts.length).fill(mix(seed, 1));
  const two = new Int32Array(accounts.length).fill(mix(seed, 2));
  const byField = [...candidates].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
  for (const { column } of byField) {
    const hash = hasherOf(column);
    for (let at = 0; at < accounts.length; at++) {
      const value = hash(accounts[at]!);
      one[at] = mix(one[at]!, value);
      two[at] = mix(two[at]! + 0x9e3779b9, Math.imul(value, 0x85ebca6b));
    }
  }
  return { one, two };
}

/**
 * Puts rows into an order that hangs on the seed and on what the accounts hold, never on where they stand: accounts
 * by a hash of the seed and of their values in all candidate fields, those of one hash by their won and lost. Accounts
 * that are the same in all of that are interchangeable, so whatever is computed in this order, folds too, comes out
 * the same however the rows were shuffled.
 *
 * @param rows labels and accounts
 * @param candidates all fields that may be asked
 * @param seed any whole number
 * @returns labels and accounts in the new order
 */
export function canonicalRows(
  { label, account }: LabelledRows,
  candidates: readonly Candidate[],
  seed: number,
): CanonicalRows {
  const size = account.reduce((most, row) => Math.max(most, row + 1), 0);
  const counts = { won: new Int32Array(size), lost: new Int32Array(size) };
  account.forEach((row, at) => (label[at] === 1 ? counts.won : counts.lost)[row]!++);
  const accounts = Int32Array.from(counts.won.keys()).filter(
    (row) => counts.won[row]! + counts.lost[row]! > 0,
  );
  const { one, two } = hashAccounts(candidates, accounts, seed);
  const won = accounts.map((row) => counts.won[row]!);
  const lost = accounts.map((row) => counts.lost[row]!);
  const order = Uint32Array.from(accounts, (_, at) => at).sort(
    (a, b) => one[a]! - one[b]! || two[a]! - two[b]! || won[a]! - won[b]! || lost[a]! - lost[b]!,
  );
  const sorted = { label: new Uint8Array(label.length), account: new Int32Array(label.length) };
  const group = new Int32Array(label.length);
  let next = 0;
  order.forEach((at, place) => {
    const end = next + won[at]! + lost[at]!;
    sorted.label.fill(1, next, next + won[at]!);
    sorted.account.fill(accounts[at]!, next, end);
    group.fill(place, next, end);
    next = end;
  });
  return {
    ...sorted,
    group,
    groupWon: Int32Array.from(order, (at) => won[at]!),
    groupLost: Int32Array.from(order, (at) => lost[at]!),
  };
}
