import { fold } from '../expr/fold';

/** Names in their order, each once: what differs only by case or blanks is one name, spelt as it came first. */
export function namesOnce(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}
