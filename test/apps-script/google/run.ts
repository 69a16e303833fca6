import type { Area, Sheet } from './book/sheet';
import type { Google } from './google';
import type { Realm } from './realm';
import type { Fault } from './refusal';
import type { User } from './users';

/** Google's objects, each over its state; they name each other, so that they are made from here. */
export interface Objects {
  readonly range: (area: Area) => GoogleAppsScript.Spreadsheet.Range;
  readonly sheet: (sheet: Sheet) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** The mode that Google runs code in; top-level code runs without any permission here, whatever comes after it. */
export type Mode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** One run of the server's code, from its load to its answer. */
export interface ServerRun {
  readonly google: Google;
  readonly user: User;
  readonly realm: Realm;
  readonly entry: string;
  mode: Mode;
  readonly startedAt: number;
  /** Whether ScriptApp.requireAllScopes was called. */
  asked: boolean;
  /** How often each member of a service was called. */
  readonly calls: Map<string, number>;
  readonly faults: Fault[];
  /** Whether it changed the spreadsheet since it last called SpreadsheetApp.flush. */
  isPending: boolean;
  /** Makes what the code is handed of the spreadsheet. */
  readonly objects: Objects;
  /** Does a service's work: it takes time, needs permission, and refuses in the server's own exceptions. */
  service<Answer>(member: string, work: () => Answer): Answer;
  /** Time goes on by what a service does beyond its call. */
  spend(milliseconds: number): void;
  fault(message: string): never;
}
