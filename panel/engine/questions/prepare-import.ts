import type { Cell, ImportColumn, ImportMerge, Model, Problem, Result, SaidPair } from '#core';
import { cellAt, found, isDay, isoDay, partOfTheList, prepareImport, refused, rememberedSource } from '#core';
import type { Question } from '../question';
import { openAccounts, type Session } from '../session';

/** What the user says of an import. */
export interface SaidImport {
  /** The import that was read. */
  readonly id: number;
  readonly model: Model;
  readonly said: readonly SaidPair[];
  /** Headers of the import; null for the column that does it best. */
  readonly key: readonly string[] | null;
  readonly blanksWipe: boolean;
}

/** One changed cell, as texts. */
export interface ShownChange {
  readonly account: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** What an import does to the accounts: figures, and the first of each kind. */
export interface ShownMerge {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
  readonly changes: readonly ShownChange[];
  readonly firstAdded: readonly string[];
  readonly firstGone: readonly string[];
  /** So many are gone that the import is likely a part of the list. */
  readonly isPart: boolean;
  readonly notices: readonly Problem[];
}

/** An import before it is written. */
export interface ShownImport {
  readonly columns: readonly ImportColumn[];
  /** The name of the remembered source that it is of. */
  readonly source: string | null;
  readonly key: readonly string[];
  /** Headers that may be the key, with the share of the rows that are found by each. */
  readonly keys: readonly { readonly header: string; readonly shared: number }[];
  readonly notices: readonly Problem[];
  /** What the model keeps of it when the user names its source. */
  readonly remembered: RememberedSource;
  /** Refused where it cannot be merged. */
  readonly merge: Result<ShownMerge>;
}

/** How the files of a source are read, without its name. */
export type RememberedSource = Omit<NonNullable<Model['sources']>[number], 'name'>;

const shownRows = 5;

const shown = (cell: Cell): string => (cell === null ? '' : isDay(cell) ? isoDay(cell.day) : String(cell));

/** What an account is called in a merged table: its name and, in brackets, the key by which it was found. */
function namingOf({ headers, keyColumns }: ImportMerge, { fields }: Model) {
  const header = fields.find(({ field }) => field === 'name')?.header;
  const place = header === undefined ? -1 : headers.indexOf(header);
  return (cellOf: (column: number) => Cell): string => {
    const key = keyColumns.map((column) => shown(cellOf(column))).join(' · ');
    const name = place < 0 || keyColumns.includes(place) ? '' : shown(cellOf(place));
    return name === '' ? key : `${name} (${key})`;
  };
}

function shownMerge(
  session: Session,
  model: Model,
  merge: ImportMerge,
  notices: readonly Problem[],
): ShownMerge {
  const { table } = openAccounts(session);
  const { changed, added, gone, unchanged, headers } = merge;
  const named = namingOf(merge, model);
  const ofRow = (row: number) => named((column) => cellAt(table, row, column));
  // A new column fills a cell of every account, and would leave no room for what is overwritten.
  const overwrites = changed.flatMap(({ row, cells }) => {
    const held = cells.filter(({ column }) => column < table.headers.length);
    return held.length > 0 ? [{ row, cells: held }] : [];
  });
  const told = overwrites.length > 0 ? overwrites : changed;
  return {
    ...{ added: added.length, changed: changed.length, gone: gone.length, unchanged },
    changes: told.slice(0, shownRows).flatMap(({ row, cells }) =>
      cells.map(({ column, before, after }) => ({
        account: ofRow(row),
        header: headers[column] ?? '',
        before: shown(before),
        after: shown(after),
      })),
    ),
    firstAdded: added.slice(0, shownRows).map((cells) => named((column) => cells[column] ?? null)),
    firstGone: gone.slice(0, shownRows).map(ofRow),
    isPart: gone.length > table.rowCount * partOfTheList,
    notices,
  };
}

/** Prepares the import that was read: where its columns go, its key, and what it does to the accounts. */
export const preparedImport: Question<SaidImport, Result<ShownImport>> = (session, said) => {
  const read = session.import;
  if (!read || read.id !== said.id) return refused([]);
  const { model, key, blanksWipe } = said;
  const { table } = openAccounts(session);
  const prepared = prepareImport(
    { existing: table, fields: model.fields, incoming: read.table, sources: model.sources },
    { said: said.said, key: key ?? undefined, blanksWipe },
  );
  if (!prepared.ok) return prepared;
  const { columns, source, keys, merge } = prepared.value;
  session.import = { ...read, prepared: merge.ok ? merge.value : null };
  const joined = merge.ok ? merge.value.key : (key ?? []);
  const told = rememberedSource('', columns, joined, model.fields);
  const remembered = { columns: told.columns, key: told.key };
  return found({
    ...{ columns, remembered, key: joined },
    source: source?.name ?? null,
    keys: keys.map(({ header, shared }) => ({ header, shared })),
    notices: prepared.notices,
    merge: merge.ok ? found(shownMerge(session, model, merge.value, merge.notices)) : merge,
  });
};
