import type { Model, Territories } from '#core';
import { repsOf } from './reps-of';
import type { Session } from './session';
import { openAccounts } from './session';

/** The books as they were last carved; null where there are none, and where accounts, reps or the model have changed since. */
export function territoriesOf(session: Session, model: Model): Territories | null {
  const kept = session.territories;
  const isSame =
    kept !== null &&
    kept.accounts === openAccounts(session) &&
    kept.reps === repsOf(session) &&
    kept.model === JSON.stringify(model);
  return isSame ? kept.territories : null;
}
