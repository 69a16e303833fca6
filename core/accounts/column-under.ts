import type { Table } from '../values/table';

/** A header without case, blanks and the mark that files begin with. */
const plainHeader = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\ufeff]+/g, '');

/**
 * The place of the column that a mapping's header names: the very header, else one that differs in case and blanks alone.
 * @returns the column, from 0; −1 where no column has the header
 */
export function columnUnder(table: Table, header: string): number {
  const exact = table.headers.indexOf(header);
  if (exact >= 0) return exact;
  const plain = plainHeader(header);
  return table.headers.findIndex((each) => plainHeader(each) === plain);
}
