/** Google ends a run after six minutes; the rest is left for what is under way. */
const mostMilliseconds = 4 * 60_000;

const startedAt = Date.now();

/** Whether a call that has something to answer should do so, and be asked for the rest anew. */
export function isTimeUp(): boolean {
  return Date.now() - startedAt > mostMilliseconds;
}
