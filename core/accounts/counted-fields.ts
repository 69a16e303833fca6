/** Standard fields that count things or years, by key: between two whole numbers there is nothing. */
const counted: ReadonlySet<string> = new Set(['employees', 'founded', 'open deals', 'deals']);

/**
 * Whether a standard field is only ever whole: people, deals, a year.
 * @param key the key of a field; those of the user's own are not known to be
 */
export function isCounted(key: string): boolean {
  return counted.has(key);
}
