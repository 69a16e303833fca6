/** Several texts in one cell: `Software; "Smith; Sons"`. What holds a separator, a quote or an outer blank is quoted. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => (/[;"\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join('; ');
}

/** The texts of one cell, as `joinTexts` wrote them; surrounding blanks go, empty ones are left out unless quoted. */
export function splitTexts(cell: string): string[] {
  const texts: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)/gy;
  while (pattern.lastIndex < cell.length) {
    const match = pattern.exec(cell);
    if (!match) return cell.split(';').flatMap((text) => text.trim() || []);
    if (match[1] !== undefined) texts.push(match[1].replaceAll('""', '"'));
    else if (match[2]?.trim()) texts.push(match[2].trim());
  }
  return texts;
}

/** A closed range as it stands in a cell: `50..200`. */
export function rangeText(range: readonly (number | string)[]): string {
  return `${range[0]}..${range[1]}`;
}

/** The two ends of `50..200` as texts; undefined where it is no range. */
export function splitRange(cell: string): [string, string] | undefined {
  const at = cell.indexOf('..');
  if (at < 0) return undefined;
  const low = cell.slice(0, at).trim();
  const high = cell.slice(at + 2).trim();
  return low && high ? [low, high] : undefined;
}
