import type { Cell, Model, Territories } from '#core';
import { repsOf } from './reps-of';
import type { OpenAccounts, Session } from './session';
import { openAccounts } from './session';

/**
 * The books as they were last carved; null where there are none, and where accounts, reps or the model have changed since.
 * Accounts and reps that were only read again, and are as they were, have not changed.
 */
export function territoriesOf(session: Session, model: Model): Territories | null {
  const kept = session.territories;
  if (!kept || kept.model !== JSON.stringify(model)) return null;
  const accounts = openAccounts(session);
  const reps = repsOf(session);
  const isSame =
    isSameAccounts(kept.accounts, accounts) &&
    (kept.reps === reps || JSON.stringify(kept.reps) === JSON.stringify(reps));
  if (!isSame) return null;
  session.territories = { ...kept, accounts, reps };
  return kept.territories;
}

function isSameAccounts(before: OpenAccounts, now: OpenAccounts): boolean {
  if (before === now) return true;
  const { headers, rows, firstRow, rowCount } = before.table;
  const same = now.table;
  const isSameRow = (row: number) => {
    const [one, other] = [rows[firstRow + row], same.rows[same.firstRow + row]];
    return headers.every((_, column) => isSameCell(one?.[column], other?.[column]));
  };
  if (rowCount !== same.rowCount || headers.length !== same.headers.length) return false;
  if (headers.some((header, column) => header !== same.headers[column])) return false;
  if (JSON.stringify(before.overrides) !== JSON.stringify(now.overrides)) return false;
  for (let row = 0; row < rowCount; row++) if (!isSameRow(row)) return false;
  return true;
}

/** What an error or a day of a cell is, its text tells. */
function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (Object.is(one ?? null, other ?? null)) return true;
  return (
    typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other)
  );
}
