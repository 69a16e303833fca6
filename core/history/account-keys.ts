import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { normaliseDomain } from '../accounts/normalise-domain';
import { normaliseName } from '../accounts/normalise-name';
import { fold } from '../expr/fold';
import { cellAt, type Table } from '../values/table';
import { accountIdKey } from './account-id-key';
import type { ComparedName } from './nearest-name';
import { cellWords } from './read-cells';

/** Several accounts have the key, so that it tells none of them. */
export const AMBIGUOUS = -2;
/** No account has the key. */
export const UNKNOWN_KEY = -1;

/** Finds accounts by what second tables call them. A place is an account's row, from 0. */
export interface AccountKeys {
  /** Rows of the accounts. */
  readonly count: number;
  /** By id, domain, exact name (folded), and name without legal forms; `AMBIGUOUS` where several accounts share it. */
  readonly byId: ReadonlyMap<string, number>;
  readonly byDomain: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
  readonly bySimilarName: ReadonlyMap<string, number>;
  /** The accounts' names (their ids where there are none): what a near miss is compared with. */
  readonly comparedNames: readonly ComparedName[];
}

function indexColumn(
  table: Table,
  header: string | undefined,
  keyOf: (text: string) => string | null,
): Map<string, number> {
  const places = new Map<string, number>();
  const column = header === undefined ? -1 : columnUnder(table, header);
  if (column < 0) return places;
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = cellWords(cellAt(table, row, column));
    const key = text === '' ? null : keyOf(text);
    if (key === null || key === '') continue;
    places.set(key, places.has(key) ? AMBIGUOUS : row);
  }
  return places;
}

/** Each name with what it is without legal forms, by row; the empty text where it is blank. */
interface Names {
  readonly texts: readonly string[];
  readonly normal: readonly string[];
}

function namesOf(table: Table, header: string | undefined): Names {
  const column = header === undefined ? -1 : columnUnder(table, header);
  const texts = Array.from({ length: column < 0 ? 0 : table.rowCount }, (_, row) =>
    cellWords(cellAt(table, row, column)),
  );
  return { texts, normal: texts.map(normaliseName) };
}

function comparedOf({ texts, normal }: Names): ComparedName[] {
  return texts.flatMap((name, row) =>
    name === '' ? [] : [{ name, compact: normal[row]!.replaceAll(' ', '') }],
  );
}

function indexTexts(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  texts.forEach((text, row) => {
    if (text !== '') places.set(text, places.has(text) ? AMBIGUOUS : row);
  });
  return places;
}

/**
 * The keys by which rows of second tables find their account: id (Salesforce's 15 and 18 characters are one), domain
 * (or the website's), exact name without case, and name without legal forms.
 * @param accounts the accounts; a place is a row of this table
 * @param fields how the accounts are read; `id`, `domain`, `website` and `name` are asked for
 * @returns maps of keys to rows; a key that several rows have is `AMBIGUOUS`. O(rows)
 */
export function accountKeys(accounts: Table, fields: readonly FieldMapping[]): AccountKeys {
  const headerOf = (key: string): string | undefined => fields.find(({ field }) => field === key)?.header;
  const name = headerOf('name');
  // Most tables join by id or exact name: the other ways are prepared when first asked.
  let byDomain: Map<string, number> | undefined;
  let normalised: Names | undefined;
  let bySimilarName: Map<string, number> | undefined;
  let compared: readonly ComparedName[] | undefined;
  const names = (): Names => (normalised ??= namesOf(accounts, name ?? headerOf('id')));
  return {
    count: accounts.rowCount,
    byId: indexColumn(accounts, headerOf('id'), accountIdKey),
    byName: indexColumn(accounts, name, fold),
    get byDomain() {
      return (byDomain ??= indexColumn(accounts, headerOf('domain') ?? headerOf('website'), normaliseDomain));
    },
    get bySimilarName() {
      return (bySimilarName ??= name === undefined ? new Map() : indexTexts(names().normal));
    },
    get comparedNames() {
      return (compared ??= comparedOf(names()));
    },
  };
}
