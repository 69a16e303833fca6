import type { Cell, CellFormat, Rows } from '#core';
import { formatNotation } from '../grid-sheet';
import type { WrittenColumn } from '../host';

const prefix = 'Tamarack ';

/** Which columns of `SEGMENT_TABLE` are written beside the accounts, and how they are shown. */
const written: readonly { readonly column: string; readonly format: CellFormat }[] = [
  { column: 'segment', format: 'text' },
  { column: 'possible segment', format: 'text' },
  { column: 'region', format: 'text' },
  { column: 'layer', format: 'text' },
  { column: 'possible layer', format: 'text' },
  { column: 'score', format: 'score' },
  { column: 'confidence', format: 'percent' },
  { column: 'grade', format: 'text' },
  { column: 'reasons', format: 'text' },
];

/** The headers under which computed columns stand; the name in front keeps them apart from the user's own. */
export const computedHeaders: readonly string[] = written.map(({ column }) => prefix + column);

/** True for a column that we wrote beside the accounts in an earlier run. */
export function isComputedHeader(header: string): boolean {
  return computedHeaders.includes(header);
}

/** Picks the written columns out of the rows that `SEGMENT_TABLE` answers with. */
export function computedColumns(rows: Rows): readonly WrittenColumn[] {
  const places = new Map((rows[0] ?? []).map((header, column) => [header, column]));
  return written.flatMap(({ column, format }) => {
    const place = places.get(column);
    if (place === undefined) return [];
    const notation = formatNotation(format);
    const cells = rows.slice(1).map((row): Cell => (row[place] === '' ? null : (row[place] ?? null)));
    return [{ header: prefix + column, cells, ...(notation ? { format: notation } : {}) }];
  });
}
