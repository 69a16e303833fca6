import { isDay, type Cell } from './cell';
import { isoDay } from './day';

/**
 * The names of columns from a header row, each once: a cell without a text is `Column 3`, a second `Name` is
 * `Name (2)`.
 * @param cells the header row as received
 * Cost: one look a column, however many have the same name.
 */
export function headerNames(cells: readonly Cell[]): string[] {
  const texts = cells.map((cell) => {
    if (cell === null || cell === undefined) return '';
    return (isDay(cell) ? isoDay(cell.day) : String(cell)).trim();
  });
  const taken = new Set(texts);
  const used = new Set<string>();
  // Where the search for a free number went on last: with a thousand columns of one name it is not begun anew.
  const next = new Map<string, number>();
  return texts.map((text, column) => {
    const wanted = text === '' ? `Column ${column + 1}` : text;
    let name = wanted;
    if (used.has(wanted) || (text === '' && taken.has(wanted))) {
      let number = next.get(wanted) ?? 2;
      while (taken.has(`${wanted} (${number})`) || used.has(`${wanted} (${number})`)) number += 1;
      name = `${wanted} (${number})`;
      next.set(wanted, number + 1);
    }
    used.add(name);
    return name;
  });
}
