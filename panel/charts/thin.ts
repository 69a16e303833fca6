/** At most so many of the places 0 … length − 1, evenly spread; all of them where there are no more. */
export function thin(length: number, most: number): readonly number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, at) => Math.floor((at * length) / count));
}
