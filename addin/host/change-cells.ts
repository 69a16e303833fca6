import type { Block } from '#panel';
import { changedAreas } from '#panel';
import { rangeOf } from './block-range';
import type { Typed } from './kept-cells';
import { bytesAtOnce, rowBytes } from './row-pace';
import type { Session } from './session';
import { putMark } from './sheet-marks';
import type { Written } from './sheet-natives';
import type { StandingCells } from './standing-cells';

/** What a sheet is to become. */
export interface NextCells {
  readonly typed: readonly (readonly Typed[])[];
  /** A number format for each of these cells. */
  readonly formats: readonly (readonly string[])[];
  readonly mark: string | null;
  /** The rows of its table, below the header. */
  readonly rowCount: number;
  readonly written: Written;
}

const plain = 'General';
const asText = '@';

/**
 * Changes the cells in which a sheet differs from what it is to become, and its table where rows come or go, in one request:
 * nothing is calculated until all of it stands.
 * @param beside what else goes with that request
 * @returns false where so much differs that it takes several, and nothing is changed
 */
export async function changeCells(
  context: Excel.RequestContext,
  session: Session,
  { worksheet, table, block, typed, formats, mark }: StandingCells,
  next: NextCells,
  beside: () => void = () => undefined,
): Promise<boolean> {
  const size = { ...block, rowCount: Math.max(typed.length, next.typed.length) };
  const changed = changedAreas(
    size,
    (row, column) => at(typed, row, column, '') !== at(next.typed, row, column, ''),
  );
  const shown = changedAreas(
    size,
    (row, column) => at(formats, row, column, plain) !== at(next.formats, row, column, plain),
  );
  const cells = changed.map((area) => cut(next.typed, area, ''));
  if (cells.flat().reduce((bytes, row) => bytes + rowBytes(row), 0) > bytesAtOnce / 2) return false;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  // A table has a row below its header even where there is nothing to put in it.
  const rowCount = 1 + Math.max(1, next.rowCount);
  if (rowCount !== block.rowCount) table.resize(rangeOf(worksheet, { ...block, rowCount }));
  // Where everything is taken for a text numbers would become texts: formats stand before, those of texts after.
  const show = (area: Block, format: (each: string) => string) => {
    const own = cut(next.formats, area, plain);
    rangeOf(worksheet, area).numberFormat = own.map((row) => row.map(format));
  };
  for (const area of shown) show(area, (each) => (each === asText ? plain : each));
  changed.forEach((area, index) => (rangeOf(worksheet, area).formulas = cells[index] ?? []));
  for (const area of shown) {
    if (cut(next.formats, area, plain).flat().includes(asText)) show(area, (each) => each);
  }
  putMark(mark, worksheet, session, next.mark);
  beside();
  await context.sync();
  session.written.set(worksheet.id, next.written);
  return true;
}

function at<Value>(rows: readonly (readonly Value[])[], row: number, column: number, blank: Value): Value {
  return rows[row]?.[column] ?? blank;
}

function cut<Value>(
  rows: readonly (readonly Value[])[],
  { row, column, rowCount, columnCount }: Block,
  blank: Value,
): Value[][] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, across) => at(rows, row + down, column + across, blank)),
  );
}
