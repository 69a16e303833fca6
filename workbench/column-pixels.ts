const characterWidth = 7.2;
const cellMargin = 14;

/** The width of a column that holds this many characters. */
export function columnPixels(characters: number): number {
  return Math.round(characters * characterWidth + cellMargin);
}
