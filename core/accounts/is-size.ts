/** Standard fields that are numbers, but say when or how fast rather than how large. */
const notSizes: ReadonlySet<string> = new Set(['founded', 'growth']);

/**
 * Whether a number says how large an account is, so that segments may be cut by it and accounts be valued by it: a year of
 * foundation or a rate of growth is no size. What the user's own numbers say is not known: they count as sizes.
 * @param field - the key of a number or money field
 */
export function isSize(field: string): boolean {
  return !notSizes.has(field);
}
