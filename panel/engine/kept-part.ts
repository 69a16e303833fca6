import type { Session } from './session';

/**
 * A part of an answer, made anew only where something that it is made of is another than the last time. A run gives the very
 * columns of the run before as long as nothing of their rules has changed, so a line that is dragged costs what it moves.
 * @param of what the part is made of, compared one by one
 */
export function keptPart<Value>(
  { parts }: Pick<Session, 'parts'>,
  name: string,
  of: readonly unknown[],
  make: () => Value,
): Value {
  const kept = parts.get(name);
  const isSame = kept?.of.length === of.length && kept.of.every((one, at) => Object.is(one, of[at]));
  if (kept && isSame) return kept.value as Value;
  const value = make();
  parts.set(name, { of, value });
  return value;
}
