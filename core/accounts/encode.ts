import type { Column, Frame } from '../expr/columns';
import type { Demand } from '../expr/demands';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Rows } from '../values/cell';
import type { Table } from '../values/table';
import type { ColumnReader } from './column-reader';
import { dayReader } from './encode-days';
import { flagReader } from './encode-flags';
import { listReader } from './encode-lists';
import { numberReader } from './encode-numbers';
import { textReader } from './encode-texts';
import { columnUnder } from './column-under';
import type { FieldMapping } from './field';

/** A field's header is not in the table. */
export const headerMissing = defineProblem(
  'header-not-found',
  'no column is headed "{header}", which the field {field} is read from; the headers are {headers}',
);

/** Rows that are read at once: few enough that their cells stay in the processor's cache from column to column. */
const blockRows = 256;
const headersShown = 40;

const noDemand: Demand = { texts: new Set(), prefixes: new Set(), items: new Set(), every: false };

function readerFor(mapping: FieldMapping, column: number, length: number, demand: Demand): ColumnReader {
  switch (mapping.kind) {
    case 'number':
    case 'money':
      return numberReader(mapping, column, length);
    case 'date':
      return dayReader(mapping, column, length);
    case 'flag':
      return flagReader(mapping, column, length);
    case 'list':
      return listReader(mapping, column, length, demand);
    case 'category':
    case 'id':
      return textReader(mapping, column, length, demand);
  }
}

function missingHeader(table: Table, { field, header }: FieldMapping): Problem {
  const shown = table.headers.slice(0, headersShown).map((each) => `"${each}"`);
  const more = table.headers.length > headersShown ? ' …' : '';
  const headers = shown.length === 0 ? 'none' : `${shown.join(', ')}${more}`;
  return headerMissing({ field, header, headers }, { path: `fields.${field}` });
}

/**
 * Fetches the cells of some rows, and what texts they point at, into the processor's cache. A loop that does nothing else
 * waits for many of them at once; the readers, who have work in between, would wait for one after the other.
 * @returns how long the texts are together: a result, so that the loop is not left out
 */
function fetchCells(rows: Rows, from: number, to: number, columns: readonly number[]): number {
  let characters = 0;
  for (let row = from; row < to; row += 1) {
    const cells = rows[row]!;
    for (let at = 0; at < columns.length; at += 1) {
      const cell = cells[columns[at]!];
      if (typeof cell === 'string') characters += cell.length;
    }
  }
  return characters;
}

/**
 * Reads the fields that rules ask for from the host's rows into columns, without copying the table. Blank cells, the
 * words that mean blank, and (where the field says so) 0 are unknown; cells that cannot be read are left blank and
 * counted in a notice a column.
 * @param table - a header row and the host's own rows; a row that ends early is blank from there
 * @param mappings - how each field is read; a field that nothing asks for is skipped
 * @param demands - what is asked of each field (`demandsOf`)
 * @returns columns by field, or a problem for each header that is not there. O(cells read)
 */
export function encode(
  table: Table,
  mappings: readonly FieldMapping[],
  demands: ReadonlyMap<string, Demand>,
): Result<Frame> {
  const asked = mappings.filter((mapping) => demands.has(mapping.field));
  const missing = asked.filter((mapping) => columnUnder(table, mapping.header) < 0);
  if (missing.length > 0) return refused(missing.map((mapping) => missingHeader(table, mapping)));
  const places = asked.map((mapping) => columnUnder(table, mapping.header));
  const readers = asked.map((mapping, at) =>
    readerFor(mapping, places[at]!, table.rowCount, demands.get(mapping.field) ?? noDemand),
  );
  let characters = 0;
  for (let at = 0; at < table.rowCount; at += blockRows) {
    const to = Math.min(at + blockRows, table.rowCount);
    characters += fetchCells(table.rows, table.firstRow + at, table.firstRow + to, places);
    for (const reader of readers) reader.read(table.rows, table.firstRow + at, table.firstRow + to, at);
  }
  if (characters < 0) throw new Error('texts of less than no characters');
  const finished = readers.map((reader) => reader.finish());
  const columns = new Map(asked.map((mapping, at) => [mapping.field, finished[at]!.column]));
  return found(
    { length: table.rowCount, columns },
    finished.flatMap(({ notices }) => notices),
  );
}

/** Reads one field, for instance again when rules ask more of it than before (`answersDemand`). */
export function encodeField(table: Table, mapping: FieldMapping, demand: Demand): Result<Column> {
  const read = encode(table, [mapping], new Map([[mapping.field, demand]]));
  return read.ok ? found(read.value.columns.get(mapping.field)!, read.notices) : read;
}
