import type { Mode, Objects, ServerRun } from './run';
import { minute } from './clock';
import { costOf } from './costs';
import type { Google } from './google';
import { permissionRefusal } from './permissions';
import { newRealm } from './realm';
import { Fault, Refusal } from './refusal';
import type { User } from './users';

const budgets: Readonly<Record<Mode, number>> = {
  NONE: minute / 2,
  LIMITED: minute / 2,
  CUSTOM_FUNCTION: minute / 2,
  FULL: 6 * minute,
};

/** A run that begins; what its code is handed is made by `objectsOf`. */
export function newRun(
  google: Google,
  user: User,
  entry: string,
  objectsOf: (run: ServerRun) => Objects,
): ServerRun {
  const { clock } = google;
  let objects: Objects | null = null;
  const made = () => (objects ??= objectsOf(run));
  const run: ServerRun = {
    google,
    user,
    entry,
    mode: 'NONE',
    realm: newRealm(clock),
    startedAt: clock.now,
    asked: false,
    calls: new Map(),
    faults: [],
    isPending: false,
    objects: {
      range: (area) => made().range(area),
      sheet: (sheet) => made().sheet(sheet),
      spreadsheet: () => made().spreadsheet(),
    },
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
