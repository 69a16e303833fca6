/** Numbers, money, days: `NaN` is blank. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/**
 * Texts by a dictionary: `codes[row]` is a place in `values`, and place 0 is blank (`values[0]` is null).
 * `values` are as first received, trimmed; two spellings that fold to the same are one value.
 * When a column has more distinct texts than a dictionary is worth, those that no rule asks for share
 * the one place `other`, whose value is the empty text, equal to nothing.
 */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Uint16Array | Uint8Array;
  readonly values: readonly (string | null)[];
  readonly other?: number;
}

/** Lists, reduced to the items that rules ask for: bit k of `masks[row]` says that `items[k]` is in the row's list. */
export interface ListColumn {
  readonly kind: 'list';
  /** One word of 31 items each; bit 31 of word 0 is set where the list is blank. */
  readonly masks: readonly Uint32Array[];
  readonly items: readonly string[];
}

/** Truth: 0 false, 1 unknown, 2 true. So `all` is the least, `any` the greatest, `not` is 2 − x. */
export interface TruthColumn {
  readonly kind: 'truth';
  readonly values: Uint8Array;
}

export type Column = NumberColumn | TextColumn | ListColumn | TruthColumn;

/** What rows hold that stand for several accounts each: groups that a warehouse has counted. */
export interface Counted {
  /** How many accounts each row stands for. */
  readonly accounts: Float64Array;
  /** In how many of them a column is known, by its name; of a number column the row holds the sum of the known ones. */
  readonly known: ReadonlyMap<string, Float64Array>;
}

/** Columns of one length by name: the account fields a model asks for, then what its stages compute. */
export interface Frame {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** Absent where each row is one account, as everywhere but in summaries of a warehouse. */
  readonly counted?: Counted;
}

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
