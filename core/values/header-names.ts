import { isDay, type Cell } from './cell';
import { isoDay } from './day';

/**
 * The names of columns from a header row, each once: a cell without a text is `Column 3`, a second `Name` is
 * `Name (2)`.
 * @param cells the header row as received
 */
export function headerNames(cells: readonly Cell[]): string[] {
  const texts = cells.map((cell) => {
    if (cell === null || cell === undefined) return '';
    return (isDay(cell) ? isoDay(cell.day) : String(cell)).trim();
  });
  const taken = new Set(texts);
  const used = new Set<string>();
  return texts.map((text, column) => {
    const wanted = text === '' ? `Column ${column + 1}` : text;
    let name = wanted;
    if (used.has(wanted) || (text === '' && taken.has(wanted))) {
      let number = 2;
      while (taken.has(`${wanted} (${number})`) || used.has(`${wanted} (${number})`)) number += 1;
      name = `${wanted} (${number})`;
    }
    used.add(name);
    return name;
  });
}
