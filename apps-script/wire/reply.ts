import type { Method, WriteMethod, Calls } from './calls';

/** Whose write it is. */
export interface WriteHead {
  /** Another one for each write, the same when a write is sent again: it is answered then, and not done again. */
  readonly id: string;
  readonly panel: string;
  /** Who has the panel open, as others are told; blank where that is not known. */
  readonly who: string;
  /** Whether more writes follow that belong to this one: until then, or for 30 s, nobody else writes. */
  readonly more: boolean;
}

/** What is sent with the name of a method: `rpc(method, JSON.stringify(request))`. */
export type Request<Name extends Method> = {
  readonly argument: Calls[Name]['argument'];
  /** Which panel asks. */
  readonly panel: string;
  /** In the middle of a write of that panel: others go on waiting for it. */
  readonly keepsTurn?: true;
} & (Name extends WriteMethod ? { readonly write: WriteHead } : { readonly write?: never });

/** What comes back, as JSON. */
export type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly fault: string };

/**
 * Why the server will not do what is asked, for reasons that the user can mend: the problems of the panel's list by
 * their names there, and what is put into their sentences.
 */
export type Refusal = {
  readonly [Kind in keyof Refusals]: { readonly kind: Kind; readonly values: Refusals[Kind] };
}[keyof Refusals];

export interface Refusals {
  readonly sheetGone: { readonly sheet: string };
  /** `cells` with the sheet: `Accounts!A1:B3`. */
  readonly cellsMerged: { readonly cells: string };
  /** `what` is how its owner describes it, or its cells once more. */
  readonly cellsProtected: { readonly cells: string; readonly what: string };
  readonly textTooLong: { readonly cell: string; readonly length: number; readonly most: number };
  readonly tooManyCells: { readonly sheet: string; readonly cells: number; readonly most: number };
  readonly changedMeanwhile: { readonly sheet: string };
  readonly anotherWrites: { readonly who: string };
  readonly othersWrite: Readonly<Record<string, never>>;
  /** What Google says. */
  readonly refused: { readonly why: string };
}
