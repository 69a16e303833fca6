import type { FieldMapping } from '../accounts/field';
import { isDay, type Cell } from '../values/cell';
import { cellAt } from '../values/table';
import { gradeColours } from './colours';
import type { Report } from './report';
import { typedCell } from './typed-cell';
import type { CellFormat, Highlight, Sheet, SheetColumn } from './workbook';

/** Numbers from here on are easier to read with their thousands apart; years and small counts are not. */
const LONG_NUMBER = 10_000;

/** How a user's column is shown: by its cells, and only where all of its numbers gain by it. */
function formatOf(
  cells: readonly (readonly Cell[])[],
  column: number,
  mapping: FieldMapping | undefined,
): CellFormat | undefined {
  if (!mapping) return undefined;
  let most = 0;
  let whole = true;
  for (const row of cells) {
    const cell = row[column] ?? null;
    if (isDay(cell)) return 'day';
    if (typeof cell !== 'number') continue;
    most = Math.max(most, Math.abs(cell));
    whole &&= Number.isInteger(cell);
  }
  if (mapping.kind !== 'number' && mapping.kind !== 'money') return undefined;
  if (most < LONG_NUMBER && mapping.kind === 'number') return undefined;
  return whole ? 'integer' : 'number';
}

const grades: readonly Highlight[] = gradeColours.map(([text, colour]) => ({
  kind: 'text equals',
  header: 'grade',
  text,
  colour,
}));

/**
 * The sheet Accounts: the user's columns as they were, ours beside them. Plain numbers and ISO days of a text file
 * become numbers and days, as they would in a spreadsheet that opens it.
 */
export function accountsSheet({ table, mappings, results }: Report): Sheet {
  const rows = Array.from({ length: table.rowCount }, (_, row) => [
    ...mappings.map((mapping, column) => typedCell(cellAt(table, row, column), mapping)),
    ...results.map(({ cell }) => cell(row)),
  ]);
  const own = table.headers.map((header, column): SheetColumn => {
    const format = formatOf(rows, column, mappings[column]);
    return { header, ...(format ? { format } : {}) };
  });
  const ours = results.map(({ header, format, note, width }): SheetColumn => ({
    header,
    format,
    note,
    ...(width === undefined ? {} : { width }),
  }));
  const headerOf = (key: string): string => results.find((result) => result.key === key)?.header ?? '';
  return {
    name: 'Accounts',
    role: 'input',
    columns: [...own, ...ours],
    rows,
    freezeHeader: true,
    filter: true,
    highlights: [
      { kind: 'data bar', header: headerOf('score'), colour: '8FBFA4' },
      ...grades.map((grade) => ({ ...grade, header: headerOf(grade.header) })),
    ],
  };
}
