import type { Book } from './book';
import type { User } from './user';

/** Something that happened, for whoever follows it. */
export interface Happening {
  /** The number that Excel gives the event (`eventType` in Microsoft's proxies). */
  readonly type: number;
  /** The ids it is followed by: the object's own, and "Workbook" for its collection. */
  readonly targets: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
  /** Whose own affair it is, as a selection is; everybody's where it is not said. */
  readonly only?: User;
}

/** Tells all panels that follow it; `by` did it (null: the other person of a shared workbook). */
export function tell(book: Book, by: User | null, { type, targets, detail, only }: Happening): void {
  for (const user of only ? [only] : book.users) {
    for (const targetId of targets) {
      if (!user.follows.has(`${type}/${targetId}`)) continue;
      const message = JSON.stringify({ ...detail, source: user === by ? 'Local' : 'Remote' });
      user.deliver({ messageCategory: 65536, messageType: type, targetId, message });
    }
  }
}

/** Follows an event, or lets go of it. */
export function follow(user: User, type: number, targetId: string, by: 1 | -1): void {
  const key = `${type}/${targetId}`;
  const count = (user.follows.get(key) ?? 0) + by;
  if (count > 0) user.follows.set(key, count);
  else user.follows.delete(key);
}
