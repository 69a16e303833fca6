import type { Book } from './book/book';
import type { Clock } from './clock';
import type { User } from './users';

/** An item of a menu of ours; a line between items has no function. */
export interface MenuItem {
  readonly caption: string;
  readonly functionName: string | null;
}

/** A page that was shown to a user. */
export interface Shown {
  readonly kind: 'sidebar' | 'dialog' | 'alert' | 'toast';
  readonly title: string;
  readonly text: string;
  readonly user: User;
}

/** Who holds a lock, and until when by the clock; a run that still goes on holds it without end. */
export interface Holding {
  readonly owner: object;
  readonly until: number;
}

/** What was done in one run, for a test to look at. */
export interface RunRecord {
  readonly entry: string;
  readonly calls: ReadonlyMap<string, number>;
  readonly milliseconds: number;
}

/** All that outlives a run: Google's side of one spreadsheet with the add-on in it. */
export interface Google {
  readonly book: Book;
  readonly clock: Clock;
  readonly users: User[];
  /** Files of the project, by name without their ending. */
  readonly pages: ReadonlyMap<string, string>;
  /** By store (document, script, or a user's), by key. */
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  readonly locks: Map<string, Holding>;
  readonly menus: Map<string, readonly MenuItem[]>;
  readonly shown: Shown[];
  readonly logs: string[];
  readonly runs: RunRecord[];
  /** What the code did that it may never do, whoever caught it. */
  readonly faults: Error[];
  /** Called before each call of a service, with its name. */
  before: (member: string) => void;
  /** Works a custom function of a formula out; null where it throws, undefined where there is none of that name. */
  callFunction: (
    name: string,
    values: readonly unknown[],
  ) => readonly (readonly (string | number | boolean | Date)[])[] | null | undefined;
}
