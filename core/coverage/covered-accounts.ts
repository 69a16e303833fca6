import type { TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import type { Rep } from '../values/rep';

/** Texts by a dictionary of any size; a place whose value is null is blank. */
export interface Texts {
  readonly codes: ArrayLike<number>;
  readonly values: readonly (string | null)[];
}

/** The accounts whose coverage is looked at, by column; one entry an account. Those outside the market count nowhere. */
export interface CoveredAccounts {
  readonly count: number;
  /** 1 for an account in the market that no exclusion takes. */
  readonly inMarket: Uint8Array;
  readonly segment: TextColumn;
  /** The text `Unknown` and blank are no cell. */
  readonly region: TextColumn;
  /** Who has it; null where the model maps no owner. */
  readonly owner: Texts | null;
  /** What two accounts are one by, each a text an account, the empty text where blank: id, domain. */
  readonly identities: readonly (readonly string[])[];
  /** What an account is called. */
  readonly nameOf: (row: number) => string;
  /** The row of the account that it belongs to, -1 for none; null where the model maps no parent. */
  readonly parent: Int32Array | null;
  /** Money, `NaN` where blank; null where the model does not say it. */
  readonly value: Float64Array | null;
  readonly potential: Float64Array | null;
  readonly spend: Float64Array | null;
}

/** Marks between two names in one cell that no name of a person holds. */
const between = /\s*(?:[;|\n+/&]|\s+(?:and|und)\s+)\s*/u;

/**
 * The owners that one cell names: one where the whole is a rep's name, else those between `;`, `|`, `/`, `&`, `+`, `and` or
 * `und`; a comma parts them only where all between commas are reps (`Doe, Jane` is one).
 * @param isRep whether a folded text is the name of a rep
 * @returns each once, as first written; none for a blank
 */
export function ownersIn(text: string | null, isRep: (name: string) => boolean): readonly string[] {
  if (text === null || text.trim() === '') return [];
  if (isRep(fold(text))) return [text.trim()];
  const commas = text.split(',').map((part) => part.trim());
  const parts =
    commas.length > 1 && commas.every((part) => isRep(fold(part))) ? commas : text.trim().split(between);
  const once = new Map<string, string>();
  for (const part of parts) if (part !== '' && !once.has(fold(part))) once.set(fold(part), part);
  return [...once.values()];
}

/** Who has which account. */
export interface Ownership {
  /** By code of the owner column, the owners' places in `names`; none for a blank. */
  readonly byCode: readonly (readonly number[])[];
  readonly names: readonly string[];
  /** By name: the reps of that name, as places among those given; none where the owner is no rep. */
  readonly reps: readonly (readonly number[])[];
}

/** Reads the owner column against the reps. */
export function ownershipOf({ values }: Texts, reps: readonly Rep[]): Ownership {
  const places = new Map<string, number[]>();
  reps.forEach(({ name }, at) => {
    const key = fold(name);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const known = new Map<string, number>();
  const names: string[] = [];
  const byCode = values.map((text) =>
    ownersIn(text, (key) => places.has(key)).map((name) => {
      const key = fold(name);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, names.length);
      return names.push(name) - 1;
    }),
  );
  return { byCode, names, reps: names.map((name) => places.get(fold(name)) ?? []) };
}

/** By owner, the rows of the accounts in the market that they have; an account of two owners stands with both. */
export function rowsByOwner(
  { count, inMarket, owner }: CoveredAccounts,
  { byCode, names }: Ownership,
): readonly (readonly number[])[] {
  const rows: number[][] = names.map(() => []);
  if (!owner) return rows;
  for (let row = 0; row < count; row++) {
    if (inMarket[row] !== 1) continue;
    for (const name of byCode[owner.codes[row]!]!) rows[name]!.push(row);
  }
  return rows;
}
