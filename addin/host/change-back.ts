import { changeCells } from './change-cells';
import type { CopiedSheet } from './copied-sheet';
import type { Session } from './session';
import { readStanding } from './standing-cells';

/**
 * Puts a copied sheet back by changing the cells that differ, where nothing else does.
 * @returns false where it has to be put back whole, and nothing is changed
 */
export async function changeBack(
  context: Excel.RequestContext,
  session: Session,
  copy: CopiedSheet,
): Promise<boolean> {
  const { written, cells, mark } = copy;
  const described = written?.described;
  const isMore = copy.tables.length + copy.looks.length + copy.merged.length > 0;
  if (!written || !described?.table || described.role !== 'input' || isMore) return false;
  const rowCount = described.rows.length;
  const standing = await readStanding(context, session, described, rowCount);
  if (!standing || !isShownAlike(standing.copy, copy)) return false;
  const formats = cells.typed.map((_, row) =>
    cells.formats.map((format) => (typeof format === 'string' ? format : (format[row] ?? 'General'))),
  );
  return changeCells(context, session, standing, { typed: cells.typed, formats, mark, rowCount, written });
}

function isShownAlike(one: CopiedSheet, other: CopiedSheet): boolean {
  const shownAs = ({ visibility, tabColor, widths }: CopiedSheet, count: number) =>
    JSON.stringify([visibility, tabColor, widths.slice(0, count)]);
  const count = Math.min(one.widths.length, other.widths.length);
  return shownAs(one, count) === shownAs(other, count);
}
