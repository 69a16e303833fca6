import { nextTurn } from './next-turn';

/** Milliseconds of work after which the page draws and answers: well below the 50 that a hand begins to feel. */
const mostAtOnce = 12;

/** Asked now and then in a loop over many rows, waits for the page whenever the loop has kept it for a while. */
export type Rest = () => Promise<void>;

/** A rest for one loop: however fast the machine is, no piece of the loop keeps the page for long. */
export function restOften(): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < mostAtOnce) return;
    await nextTurn();
    since = performance.now();
  };
}
