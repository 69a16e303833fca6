import { defineNotice, type Problem } from '../values/problem';
import { isBlankCell } from '../values/cell';
import type { Table } from '../values/table';

const totalRow = defineNotice(
  'accounts/total-row',
  'this row reads like a total ("{text}") and is counted as an account; take it out of the accounts',
);

const totals =
  /^(?:(?:grand|sub|overall|report)[ -]?)?(?:totals?|summe|gesamt|somme|suma|totale)(?:\s*[:(].*)?$/i;

/**
 * The notice about a last row that adds up the rows above it, as reports end: as an account it would double every sum.
 * @param table the accounts; only the first cell of the last row that holds something is asked
 * @returns none or one, with the row as a sheet counts it
 */
export function totalRowNotices({ rows, firstRow, rowCount }: Table): Problem[] {
  if (rowCount < 2) return [];
  const row = firstRow + rowCount;
  const first = rows[row - 1]?.find((cell) => !isBlankCell(cell));
  const text = typeof first === 'string' ? first.trim() : '';
  return totals.test(text) ? [totalRow({ text }, { row })] : [];
}
