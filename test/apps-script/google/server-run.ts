import type { Google } from './google';
import { costOf } from './costs';
import { minute } from './clock';
import { permissionRefusal } from './permissions';
import { Fault, Refusal } from './refusal';
import type { Realm } from './realm';
import { newRealm } from './realm';
import type { User } from './users';

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
  /** Does a service's work: it takes time, needs permission, and refuses in the server's own exceptions. */
  service<Answer>(member: string, work: () => Answer): Answer;
  /** Time goes on by what a service does beyond its call. */
  spend(milliseconds: number): void;
  fault(message: string): never;
}

const budgets: Readonly<Record<Mode, number>> = {
  NONE: minute / 2,
  LIMITED: minute / 2,
  CUSTOM_FUNCTION: minute / 2,
  FULL: 6 * minute,
};

export function newRun(google: Google, user: User, entry: string, mode: Mode): ServerRun {
  const { clock } = google;
  const run: ServerRun = {
    google,
    user,
    entry,
    mode,
    realm: newRealm(clock),
    startedAt: clock.now,
    asked: false,
    calls: new Map(),
    faults: [],
    isPending: false,
    service(member, work) {
      run.calls.set(member, (run.calls.get(member) ?? 0) + 1);
      google.before(member);
      try {
        run.spend(costOf(member));
        const refusal = permissionRefusal(run, member);
        if (refusal !== null) throw new Refusal(refusal);
        const { changes } = google.book;
        try {
          return work();
        } finally {
          if (google.book.changes !== changes) run.isPending = true;
        }
      } catch (fault) {
        if (!(fault instanceof Refusal)) throw fault;
        throw run.realm.exception(fault.message);
      }
    },
    spend(milliseconds) {
      clock.now += milliseconds;
      if (clock.now - run.startedAt <= budgets[run.mode]) return;
      run.fault('Exceeded maximum execution time');
    },
    fault(message) {
      const fault = new Fault(message);
      run.faults.push(fault);
      throw fault;
    },
  };
  return run;
}
