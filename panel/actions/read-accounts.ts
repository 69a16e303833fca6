import type { AccountRows, FieldMapping, Model, Override, Problem, Recognition, Rows, Table } from '#core';
import { accountRows, fold, found, readModelSheet, recognise, withoutOwnColumns } from '#core';
import { readOverrides } from '#core/functions';
import type { ModelStore, TablePlace, TableReader } from '../host';
import type { MappedColumn } from '../mapped-column';

import { overridesPlace } from '../overrides-place';

/** A table of accounts as it was read, with what its columns are taken for. */
export interface ReadAccounts {
  readonly place: TablePlace;
  /** The headers as they stand, ours of an earlier run among them. */
  readonly headers: readonly string[];
  /** The accounts as the host gave them: which of its rows are blank. */
  readonly rows: AccountRows;
  /** One row an account, without the columns that an earlier run put beside them. */
  readonly table: Table;
  readonly recognition: Recognition;
  /** The model that the workbook holds already; null where there is none, or none that can be read. */
  readonly model: Model | null;
  /** The rows of the sheet Overrides, header first; null where there is no such sheet, or a blank one. */
  readonly overrideRows: Rows | null;
  readonly overrides: readonly Override[];
  readonly mapping: readonly MappedColumn[];
  /** Headers that nothing was recognised in. */
  readonly unrecognised: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads the accounts and the model, and says what each column is taken for. */
export async function readAccounts(
  sheets: TableReader,
  models: ModelStore,
  place: TablePlace,
): Promise<ReadAccounts> {
  const rows = accountRows((await sheets.readTable(place)).rows, undefined, place.sheet);
  const table = withoutOwnColumns(rows.table);
  const modelRows = await models.loadModel();
  const overrideRows = await filledRows(sheets, overridesPlace.sheet);
  const recognition = recognise(table);
  const read = modelRows && modelRows.length > 0 ? readModelSheet(modelRows) : null;
  const model = read?.ok ? read.value : null;
  const overrides = overrideRows ? readOverrides(overrideRows) : found([]);
  const mapping = mappedColumns(recognition, model?.fields ?? null);
  return {
    place,
    headers: rows.table.headers,
    rows,
    table,
    recognition,
    model,
    overrideRows,
    overrides: overrides.ok ? overrides.value : [],
    mapping,
    unrecognised: new Set(mapping.filter((column) => column.field === null).map(({ header }) => header)),
    problems: [
      ...recognition.accountsVerdict.problems,
      ...(read && !read.ok ? read.problems : []),
      ...(overrides.ok ? [] : overrides.problems),
    ],
  };
}

async function filledRows(sheets: TableReader, name: string): Promise<Rows | null> {
  const rows = await sheets.readSheet(name);
  return rows && rows.length > 0 ? rows : null;
}

/** The model's own mapping where there is one, else the guesses. */
function mappedColumns(
  { guesses, fields }: Recognition,
  modelFields: readonly FieldMapping[] | null,
): readonly MappedColumn[] {
  const byHeader = new Map((modelFields ?? fields).map((mapping) => [fold(mapping.header), mapping]));
  return guesses.map(({ header, confidence, samples }) => {
    const mapping = byHeader.get(fold(header));
    return {
      header,
      field: mapping?.field ?? null,
      kind: mapping?.kind ?? null,
      confidence: modelFields ? 1 : confidence,
      samples,
    };
  });
}
