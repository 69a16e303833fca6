import { cellAt, type Cell, type Report, type Rows } from '#core';

/** Rows that are made at a time: enough to write fast, few enough to hold. */
const CHUNK = 5000;

/** The accounts with our columns beside them, as rows in chunks; the header comes first. */
export function* accountsRows({ table, results }: Report): Generator<Rows> {
  yield [[...table.headers, ...results.map(({ header }) => header)]];
  for (let from = 0; from < table.rowCount; from += CHUNK) {
    const count = Math.min(CHUNK, table.rowCount - from);
    yield Array.from({ length: count }, (_, at): Cell[] => [
      ...table.headers.map((_header, column) => cellAt(table, from + at, column)),
      ...results.map(({ cell }) => cell(from + at)),
    ]);
  }
}
