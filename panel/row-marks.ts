import type { WrittenCell } from '#core';

const offset = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A short mark for each row of a sheet as it is kept, formulas as formulas: where a mark differs, somebody has
 * edited the row. Blank cells at a row's end and blank rows at the sheet's end leave no mark.
 */
export function rowMarks(rows: readonly (readonly WrittenCell[])[]): string {
  return joined(rows.map(rowMark));
}

/** Rows that are marked while nobody notices. */
const rowsAtOnce = 2_000;

/** The same for sheets of any length: the page can draw and answer between two pieces. */
export async function rowMarksInTurns(
  rows: readonly (readonly WrittenCell[])[],
  pause: () => Promise<void>,
): Promise<string> {
  const marks: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await pause();
    for (const row of rows.slice(from, from + rowsAtOnce)) marks.push(rowMark(row));
  }
  return joined(marks);
}

function joined(marks: string[]): string {
  while (marks.at(-1) === '') marks.pop();
  return marks.join(' ');
}

/** Rows, from 1, whose marks differ. */
export function changedRows(before: string, after: string): readonly number[] {
  const [old, now] = [before.split(' '), after.split(' ')];
  const rows = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index);
  return rows.filter((index) => (old[index] ?? '') !== (now[index] ?? '')).map((index) => index + 1);
}

/** FNV-1a over the row's JSON: not proof against malice, which nobody has towards their own sheet. */
function rowMark(row: readonly WrittenCell[]): string {
  const cells = row.map((cell) => (cell === '' || cell === undefined ? null : plainlyQuoted(cell)));
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length === 0) return '';
  const text = JSON.stringify(cells);
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(36);
}

/** A host that rewrites a formula, as when rows are added above, may leave out quotes that a sheet's name does not need. */
function plainlyQuoted(cell: WrittenCell): WrittenCell {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return cell;
  return { formula: cell.formula.replace(/'([A-Za-z_][A-Za-z0-9_]*)'!/g, '$1!') };
}
