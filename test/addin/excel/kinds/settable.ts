import { refuse } from '../refusal';
import type { Property } from './kind';

/** A property that is one of Excel's words; any other word is an invalid argument. */
export function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word {
  return words.find((word) => word === given) ?? refuse('InvalidArgument');
}

export function flag(given: unknown): boolean {
  return typeof given === 'boolean' ? given : refuse('InvalidArgument');
}

export function text(given: unknown): string {
  return typeof given === 'string' ? given : refuse('InvalidArgument');
}

export function finite(given: unknown): number {
  return typeof given === 'number' && Number.isFinite(given) ? given : refuse('InvalidArgument');
}

/** A colour as Excel takes and gives it: #RRGGBB in capitals; a few names of HTML's are not modelled. */
export function colour(given: unknown): string {
  const code = text(given);
  return /^#?[0-9a-f]{6}$/i.test(code)
    ? `#${code.replace('#', '').toUpperCase()}`
    : refuse('InvalidArgument');
}

/** A property kept as it is given, once it was checked. */
export function kept<Name extends string>(
  name: Name,
  check: (given: unknown) => unknown,
): Property<Record<Name, unknown>> {
  return {
    get: (state) => state[name],
    set: (state, given) => {
      state[name] = check(given);
    },
  };
}
