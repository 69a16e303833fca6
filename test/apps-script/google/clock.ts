/** The time of the servers, in milliseconds since 1970; it goes on only when something is done. */
export interface Clock {
  now: number;
  /** How much of it runs have slept. */
  slept: number;
}

/** Noon of 22 November 2026, UTC. */
export function newClock(): Clock {
  return { now: Date.UTC(2026, 10, 22, 12), slept: 0 };
}

export const minute = 60_000;
