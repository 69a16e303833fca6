import { columnUnder } from '../accounts/column-under';
import { normaliseDomain } from '../accounts/normalise-domain';
import { spreadRows, cellText } from '../accounts/column-sample';
import { isBlankText } from '../accounts/blank-text';
import { fold } from '../expr/fold';
import type { Cell } from '../values/cell';
import { cellAt, type Table } from '../values/table';
import type { Share } from '../values/units';
import type { ImportColumn } from './pair-columns';

/** A column by which rows of an import may be told apart, and how well it does. */
export interface KeyCandidate {
  /** Its header in the import. */
  readonly header: string;
  /** Its header in the accounts. */
  readonly to: string;
  /** The share of the import's rows whose value stands in the accounts. */
  readonly shared: Share;
  /** The share of the import's filled values that differ. */
  readonly distinct: Share;
}

/** Fields that name accounts, the surest first. */
const naming = ['id', 'domain', 'website', 'name'];
const mostRows = 20_000;

const longSalesforceId = /^[0-9A-Za-z]{15}[A-Z0-5]{3}$/;
const checkCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Salesforce shows one id with 15 characters or with 18, of which the last three say which of each five are capitals.
 * @returns the 15 characters; any other text as it is
 * Source: "How do I convert an Id from 15 characters to 18 characters?", Salesforce Help.
 */
function salesforceId(text: string): string {
  if (text.length !== 18 || !longSalesforceId.test(text)) return text;
  for (let chunk = 0; chunk < 3; chunk += 1) {
    let capitals = 0;
    for (let at = 0; at < 5; at += 1) {
      const code = text.charCodeAt(5 * chunk + at);
      if (code >= 65 && code <= 90) capitals |= 1 << at;
    }
    if (text[15 + chunk] !== checkCharacters[capitals]) return text;
  }
  return text.slice(0, 15);
}

/**
 * A key as it is compared: ids letter for letter, domains without scheme and `www.`, all else without case and doubled
 * blanks.
 * @returns an empty text for a blank
 */
export function keyText(cell: Cell, field: string | null): string {
  const text = cellText(cell).trim();
  if (text === '' || isBlankText(text)) return '';
  if (field === 'id') return salesforceId(text);
  if (field === 'domain' || field === 'website') return normaliseDomain(text) ?? fold(text);
  return fold(text);
}

/** The texts of a column of keys. */
function keysOf(table: Table, column: number, field: string | null, rows: Iterable<number>): string[] {
  const keys: string[] = [];
  for (const row of rows) {
    const key = keyText(cellAt(table, row, column), field);
    if (key !== '') keys.push(key);
  }
  return keys;
}

function candidate(
  existing: Table,
  incoming: Table,
  { from, header, to, field }: ImportColumn,
): KeyCandidate {
  const sampled = spreadRows(incoming.rowCount, mostRows);
  const keys = keysOf(incoming, from, field, sampled);
  const column = columnUnder(existing, to ?? '');
  const there = new Set(column < 0 ? [] : keysOf(existing, column, field, Array(existing.rowCount).keys()));
  const shared = keys.filter((key) => there.has(key)).length;
  return {
    header,
    to: to ?? header,
    shared: shared / Math.max(1, sampled.length),
    distinct: new Set(keys).size / Math.max(1, keys.length),
  };
}

/**
 * The columns by which an import may be joined to the accounts, the best first: those that name accounts and whose values
 * stand in both, differing from row to row. Without accounts, those whose values differ.
 * @returns none where no column names accounts
 */
export function keyCandidates(
  existing: Table,
  incoming: Table,
  columns: readonly ImportColumn[],
): readonly KeyCandidate[] {
  const rank = ({ field }: ImportColumn) => naming.indexOf(field ?? '');
  const named = columns.filter((column) => column.to !== null && rank(column) >= 0);
  const told = named.map((column) => ({
    rank: rank(column),
    ...candidate(existing, incoming, column),
  }));
  const worth = ({ shared, distinct }: KeyCandidate) => (existing.rowCount === 0 ? 1 : shared) * distinct;
  return told
    .sort((one, other) => worth(other) - worth(one) || one.rank - other.rank)
    .map(({ header, to, shared, distinct }) => ({ header, to, shared, distinct }));
}
