import type { Refusal, Refusals } from '../wire/reply';

interface Refused extends Error {
  readonly refusal: Refusal;
}

/** Throws what the user can mend: the sidebar says it in the user's language. */
export function refuse<Kind extends keyof Refusals>(kind: Kind, values: Refusals[Kind]): never {
  throw Object.assign(new Error(kind), { refusal: { kind, values } });
}

/** Why something was refused, by us or by Google; null for an error of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('refusal' in error) return (error as Refused).refusal;
  const { name, message } = error as Partial<Error>;
  return name === 'Exception' ? { kind: 'refused', values: { why: message ?? '' } } : null;
}

/** What Google says when it had no time for us: the same call may well succeed in a moment. */
export function isPassing(error: unknown): boolean {
  const { name, message = '' } = (error ?? {}) as Partial<Error>;
  return (
    name === 'Exception' &&
    /^service .*(timed out|failed|unavailable)|server error|try again later/i.test(message)
  );
}
