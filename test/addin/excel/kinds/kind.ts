import type { Book } from '../book/book';
import type { User } from '../book/user';

/**
 * What the objects of each kind hold on to, by the kind's name. Every file of kinds/ declares its own:
 * `declare module './kind' { interface Selves { Slicer: Slicer } }`.
 */
export interface Selves {}

export type KindName = keyof Selves;

const liveMark = Symbol('an object of the workbook');

/** An object of the workbook as a request knows it: its Office.js class and the state behind it. */
export interface Live<Name extends KindName = KindName> {
  readonly [liveMark]: true;
  readonly kind: Name;
  /** Another block of cells where rows were put in above a Range that is kept. */
  self: Selves[Name];
}

/** @returns The object of this kind over this state: what an object path, a method or a collection gives. */
export function live<Name extends KindName>(kind: Name, self: Selves[Name]): Live<Name> {
  return { [liveMark]: true, kind, self };
}

export function isLive(value: unknown): value is Live {
  return typeof value === 'object' && value !== null && liveMark in value;
}

/** @returns Whether an argument is an object of that kind, for methods that take a Range or an address. */
export function isLiveOf<Name extends KindName>(kind: Name, value: unknown): value is Live<Name> {
  return isLive(value) && value.kind === kind;
}

/** Who asks, of which workbook. */
export interface Call {
  readonly book: Book;
  readonly user: User;
}

/** A property as `load` reads it and an assignment writes it; without `set` it is read only. */
export interface Property<Self> {
  get(self: Self, call: Call): unknown;
  set?(self: Self, value: unknown, call: Call): void;
}

/**
 * A class of Office.js. Names are written as in Office.js (`getRange`, `values`); whatever is not named here
 * is refused by name. Refusals of Excel's are made with `refuse(code)`.
 */
export interface Kind<Name extends KindName> {
  readonly name: Name;
  /** What Excel finds the object by in later requests: its place is then free to move or to be renamed. */
  id?(self: Selves[Name]): string | number;
  readonly properties?: Readonly<Record<string, Property<Selves[Name]>>>;
  /** The objects that hang on it (`range.format`). */
  readonly objects?: Readonly<Record<string, (self: Selves[Name], call: Call) => Live>>;
  /**
   * Its methods. One that gives an object returns a `Live`, or null for a null object (`…OrNullObject`);
   * one that gives a plain value (ClientResult) returns it; the others return nothing.
   */
  readonly methods?: Readonly<
    Record<string, (self: Selves[Name], given: readonly unknown[], call: Call) => unknown>
  >;
  /**
   * The events it can be followed by, named as the proxies register them (`_RegisterDataChangedEvent` is
   * `DataChanged`): the number of the event and the id of what is followed.
   */
  readonly events?: Readonly<
    Record<string, { readonly type: number; target(self: Selves[Name]): string | number }>
  >;
  /** For a collection: its items, in order. */
  items?(self: Selves[Name], call: Call): readonly Live[];
  /** For a collection: `getItem`, by name or by the `id` above; refuses with ItemNotFound. */
  item?(self: Selves[Name], key: unknown, call: Call): Live;
}

export function defineKind<Name extends KindName>(kind: Kind<Name>): Kind<Name> {
  return kind;
}
