import type { Cell, Rows } from '#core';
import type { Block } from './block';
import { blockText, parseBlock } from './block';
import type { Grid } from './grid';
import type { TablePlace, Touch } from './host';
import { hostProblems } from './host-problems';
import { hostRefusal } from './host-refusal';

/** A header row as it was read: where it stands, and what it says. */
export interface SeenHeader {
  readonly sheet: string;
  readonly block: Block;
  readonly headers: readonly string[];
}

/** Remembers where tables were read, so that nothing is written beside one that has moved since. */
export interface TableGuard {
  readonly remember: (place: TablePlace, rows: Rows) => void;
  /** Refuses where a table that these touches lie beside is no longer where it was read; else the headers that stay. */
  readonly check: (touches: readonly Touch[]) => Promise<readonly SeenHeader[]>;
}

/** The guard of one workbook. */
export function tableGuard(grid: Pick<Grid, 'readValues'>): TableGuard {
  const seen = new Map<string, SeenHeader>();
  return {
    remember: ({ sheet, range }, rows) => {
      const block = { ...parseBlock(range), rowCount: 1 };
      const headers = Array.from({ length: block.columnCount }, (_, column) => folded(rows[0]?.[column]));
      seen.set(`${sheet} ${block.row} ${block.column}`, { sheet, block, headers });
    },
    check: async (touches) => {
      const beside = [...seen.values()].filter((table) => touches.some((touch) => liesBeside(touch, table)));
      for (const table of beside) await held(grid, table, (same, all) => same === all);
      return beside.map((table) => untouched(table, touches)).filter(({ headers }) => headers.length > 0);
    },
  };
}

/** Refuses where most of the headers are not where they stood: cells that are put back would stand beside other rows. */
export async function checkStill(
  grid: Pick<Grid, 'readValues'>,
  tables: readonly SeenHeader[],
): Promise<void> {
  for (const table of tables) await held(grid, table, (same, all) => same * 2 >= all);
}

async function held(
  grid: Pick<Grid, 'readValues'>,
  { sheet, block, headers }: SeenHeader,
  holds: (same: number, all: number) => boolean,
): Promise<void> {
  const rows = await grid.readValues(sheet, block);
  if (rows === null) throw hostRefusal(hostProblems.sheetGone({ sheet }));
  const now = (rows[0] ?? []).map(folded);
  const same = headers.filter((header, column) => header === now[column]).length;
  if (!holds(same, headers.length))
    throw hostRefusal(hostProblems.tableMoved({ place: `${sheet}!${blockText(block)}` }));
}

/** A touch of several rows that begins in the table's header row is about the table. */
function liesBeside(touch: Touch, { sheet, block }: SeenHeader): boolean {
  if (touch.kind !== 'cells' && touch.kind !== 'columns') return false;
  const { row, rowCount } = parseBlock(touch.place.range);
  return touch.place.sheet === sheet && row === block.row && rowCount > 1;
}

/** The longest stretch of headers, from the left, that none of the touches changes. */
function untouched(table: SeenHeader, touches: readonly Touch[]): SeenHeader {
  const { column, columnCount } = table.block;
  const isTouched = (at: number) =>
    touches.some((touch) => {
      if (touch.kind === 'columns')
        return touch.headers.map(folded).includes(table.headers[at - column] ?? '');
      if (touch.kind !== 'cells' || touch.place.sheet !== table.sheet) return false;
      const block = parseBlock(touch.place.range);
      return at >= block.column && at < block.column + block.columnCount;
    });
  let kept = 0;
  while (kept < columnCount && !isTouched(column + kept)) kept++;
  return {
    ...table,
    block: { ...table.block, columnCount: kept },
    headers: table.headers.slice(0, kept),
  };
}

function folded(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : JSON.stringify(cell ?? null);
}
