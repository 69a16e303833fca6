import type { Doing } from './engine/doing';
import { nextTurn } from './next-turn';

/** What a deed says between two of its pieces; it rejects with `cancelled` when the user no longer wants the deed. */
export type Turn = (share: number, doing: Doing) => Promise<void>;

/** Thrown by a turn whose deed the user has called off. */
export const cancelled = new Error('called off by the user');

/** Turns that tell how far a deed is, let the page draw, and end the deed once the signal says so. */
export function turnsWith(tell: (share: number, doing: Doing) => void, signal: AbortSignal): Turn {
  return async (share, doing) => {
    tell(share, doing);
    await nextTurn();
    if (signal.aborted) throw cancelled;
  };
}

/** Turns for a piece of a deed: its own 0 to 1 is a stretch of the whole. */
export function turnsWithin(turn: Turn, from: number, to: number): Turn {
  return (share, doing) => turn(from + (to - from) * share, doing);
}
