import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { strict } from '../strict';

type Lock = GoogleAppsScript.Lock.Lock;

export function lockService(run: ServerRun): GoogleAppsScript.Lock.LockService {
  return strict<GoogleAppsScript.Lock.LockService>(run, 'LockService', {
    getDocumentLock: () => lockOf(run, 'document'),
    getScriptLock: () => lockOf(run, 'script'),
    getUserLock: () => lockOf(run, `user ${run.user.key}`),
  });
}

/** A run waits by the clock: for a holder who lets go in time, else as long as it said it would. */
function lockOf(run: ServerRun, store: string): Lock {
  const { locks, clock } = run.google;
  const tryLock = (milliseconds: number): boolean => {
    const holding = locks.get(store);
    if (holding && holding.owner !== run && holding.until > clock.now) {
      const wait = Math.min(milliseconds, holding.until - clock.now);
      run.spend(wait);
      if (holding.until > clock.now) return false;
    }
    locks.set(store, { owner: run, until: Number.POSITIVE_INFINITY });
    return true;
  };
  return strict<Lock>(run, 'Lock', {
    tryLock,
    waitLock: (milliseconds) => {
      if (!tryLock(milliseconds)) refuse('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => {
      const holding = locks.get(store);
      return holding?.owner === run && holding.until > clock.now;
    },
    releaseLock: () => {
      if (locks.get(store)?.owner !== run) return;
      // Google may write what is pending after the lock is gone, into the middle of another's work.
      if (run.isPending) run.fault('a lock was released before SpreadsheetApp.flush');
      locks.set(store, { owner: run, until: clock.now });
    },
  });
}

/** A run that ends lets go of all that it holds. */
export function releaseLocks(run: ServerRun): void {
  const { locks, clock } = run.google;
  for (const [store, { owner, until }] of locks) {
    if (owner === run && until > clock.now) locks.set(store, { owner, until: clock.now });
  }
}
