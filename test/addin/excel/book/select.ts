import { refuse } from '../refusal';
import { localAddress } from './address';
import { areaOf } from './area';
import { tell } from './events';
import type { Area } from './area';
import type { Book } from './book';
import type { Sheet } from './sheet';
import type { User } from './user';

/** Moves somebody's selection, to another sheet where it must; a sheet out of sight cannot be looked at. */
export function select(book: Book, user: User, area: Area): void {
  const before = user.selection;
  if (area.sheet.visibility !== 'Visible') refuse('InvalidOperation');
  user.selection = area;
  if (before.sheet !== area.sheet) {
    tell(book, user, own(user, 12, before.sheet));
    tell(book, user, own(user, 11, area.sheet));
  }
  user.signal('documentSelectionChanged');
  tell(book, user, own(user, 14, area.sheet, { address: localAddress(area) }));
}

export function activate(book: Book, user: User, sheet: Sheet): void {
  if (user.selection.sheet === sheet) return;
  select(book, user, areaOf(sheet, 0, 0));
}

/** Where somebody looks is nobody else's business. */
function own(user: User, type: number, sheet: Sheet, detail: object = {}) {
  return { type, targets: [sheet.id, 'Workbook'], detail: { worksheetId: sheet.id, ...detail }, only: user };
}
