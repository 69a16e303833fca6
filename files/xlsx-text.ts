/** The most characters that a cell of an xlsx file holds. */
export const longestCellText = 32_767;

/**
 * A text as an xlsx cell can carry it: cut to 32,767 characters, halves of surrogate pairs and the two non-characters
 * replaced by U+FFFD, and a text that looks like an escape (`_x0041_`) kept from being read as one.
 */
export function xlsxText(text: string): string {
  const whole = text.length > longestCellText ? text.slice(0, longestCellText) : text;
  return whole
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
