import type { Desk } from './host';
import { nextTurn } from './next-turn';

/** What a deed says between two of its pieces; it rejects with `cancelled` when the user no longer wants the deed. */
export type Turn = (share: number, doing: string) => Promise<void>;

/** Thrown by a turn whose deed the user has called off. */
export const cancelled = new Error('called off by the user');

/** Turns that show progress, let the page draw, and end the deed once the signal says so. */
export function turnsWith(showProgress: Desk['showProgress'], signal: AbortSignal): Turn {
  return async (share, doing) => {
    showProgress({ share, doing });
    await nextTurn();
    if (signal.aborted) throw cancelled;
  };
}
