import { refuse } from '../refusal';
import type { Area } from './area';
import type { Book } from './book';
import { thingAt } from '../../../hosts/cells/layer';
import type { PivotRecords } from './new-pivot-plan';
import { itemText, type PivotCell } from '../../../hosts/pivot/pivot';
import type { PivotSource } from './pivot-table';
import { bodyArea } from './table';

/** Of rows below the last used one a single blank one is as good as a million. */
function rowsToRead({ sheet, row, rows }: Area): number {
  const used = Math.max(sheet.values.rows.length, sheet.spilled.rows.length);
  return Math.min(rows, Math.max(1, used - row + 1));
}

/** A field is called what its header says; of headers that are alike the later ones get a number. */
function fieldNames(headers: readonly PivotCell[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    if (header === null || header === '') {
      return refuse(
        'InvalidArgument',
        'The PivotTable field name is not valid: every column of the source needs a label.',
      );
    }
    const name = itemText(header);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function cellsOf(area: Area): PivotCell[][] {
  const { sheet, row, column, columns } = area;
  return Array.from({ length: rowsToRead(area) }, (_, down) =>
    Array.from(
      { length: columns },
      (_, across) =>
        thingAt(sheet.values, row + down, column + across) ??
        thingAt(sheet.spilled, row + down, column + across) ??
        null,
    ),
  );
}

/**
 * What a PivotTable takes into its cache: of a table the names of its columns and its rows, of a block the first row
 * as names and the rest as records.
 */
export function readPivotSource(book: Book, source: PivotSource): PivotRecords {
  if (source.kind === 'table') {
    const { table } = source;
    if (!book.tables.includes(table)) refuseLostSource();
    return { headers: table.columns.map(({ name }) => name), records: cellsOf(bodyArea(table)) };
  }
  const { area } = source;
  if (!area || !book.sheets.includes(area.sheet)) return refuseLostSource();
  if (area.rows < 2) refuse('InvalidArgument', 'This command requires at least two rows of source data.');
  const [headers = []] = cellsOf({ ...area, rows: 1 });
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return { headers: fieldNames(headers), records: cellsOf(below) };
}

function refuseLostSource(): never {
  return refuse('InvalidReference', 'PivotTable source reference is not valid.');
}
