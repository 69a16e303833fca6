import type { Table } from '../values/table';
import { firmColumns } from './firm-headers';

/**
 * Whether a table counts firms: it has a column of how many, an industry, and a size or a place. Nothing of that is asked of its
 * cells: accounts have no column that is called firms.
 */
export function countsFirms(table: Table): boolean {
  const columns = firmColumns(table);
  if (!columns.ok) return false;
  const { of, bands } = columns.value;
  const counted = of.has('firms') || of.has('establishments') || bands.length > 2;
  const parted =
    bands.length > 2 ||
    (['size', 'size code', 'place', 'place code'] as const).some((field) => of.has(field));
  return counted && parted && (of.has('industry code') || of.has('industry'));
}
