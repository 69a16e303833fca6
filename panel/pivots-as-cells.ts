import type { Pivot, Rows, WrittenCell } from '#core';
import { outputBanner } from '#core';
import type { Block } from './block';
import type { Grid, RawBlock } from './grid';
import type { PivotRefresher } from './host';
import type { PivotOrder, PivotTable } from './pivot-table';
import { pathEnd, pivotHeadings, pivotTable } from './pivot-table';

/** A pivot that stands as cells: what it is of, where it stands, and in which order. */
interface ShownPivot {
  readonly pivot: Pivot;
  readonly compared: readonly string[];
  readonly block: Block;
  readonly order: PivotOrder;
}

/** The same with what its sheet says now. */
interface StandingPivot extends ShownPivot {
  readonly rows: Rows;
}

/** A copy of a sheet with the pivot that stands on it. */
interface CopiedSheet {
  readonly raw: RawBlock;
  readonly shown: ShownPivot | null;
}

/** Above the pivot of a sheet stand the banner and a blank row. */
const top = 2;

/**
 * A grid of a spreadsheet without pivot tables, on which a described pivot stands as cells. They are worked out when the sheet
 * is written and when all are refreshed; the order of rows and columns that the user has given them stays, and so
 * does what stands beside them. What they show was neither typed nor written.
 * @param later refreshes once the source of a pivot has changed and is at rest; left out: when it is asked to
 */
export function pivotsAsCells<Base extends Grid>(
  grid: Base,
  later: (refresh: () => Promise<void>) => void = () => undefined,
): Base & PivotRefresher {
  const pivots = new Map<string, ShownPivot>();
  const sources = new Map<string, Rows>();
  const changed = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: what is read here must not change until it is written. */
  const inTurn = <Answer>(deed: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(deed, deed);
    last = next.catch(() => undefined);
    return next;
  };
  const sourceOf = async ({ source }: Pivot): Promise<Rows | null> => {
    const rows = sources.get(source) ?? (await valuesBelow(grid, source));
    if (rows) sources.set(source, rows);
    return rows && (rows[0]?.[0] === outputBanner ? rows.slice(1) : rows);
  };
  /** Null also where the user has put something else in its place. */
  const standing = async (name: string): Promise<StandingPivot | null> => {
    const shown = pivots.get(name);
    if (!shown) return null;
    const rows = (await valuesBelow(grid, name)) ?? [];
    const isThere = rows[0]?.[0] === outputBanner && (shown.block.rowCount === 0 || isHeaded(rows, shown));
    return isThere ? { ...shown, rows, order: orderOf(rows, shown) } : null;
  };
  const worked = async (shown: Pick<ShownPivot, 'pivot' | 'compared'>, order: PivotOrder | null) => {
    const rows = await sourceOf(shown.pivot);
    return rows && pivotTable(shown, rows, top, order);
  };
  const refresh = async (name: string) => {
    const shown = await standing(name);
    if (!shown) return;
    const table = await worked(shown, shown.order);
    if (!table) return;
    const block = blockOf(table);
    const whole = { ...block, ...widest(block, shown.block) };
    const cells = Array.from({ length: whole.rowCount }, (_, row) => table.cells[row] ?? []);
    if (!isShown(shown.rows, whole, cells))
      await grid.writeBlock(name, whole, cells, table.formats, pivotHeadings);
    const { pivot, compared } = shown;
    pivots.set(name, { pivot, compared, block, order: table.order });
  };
  const refreshAll = (isMeant: (pivot: Pivot) => boolean) =>
    inTurn(async () => {
      for (const [name, { pivot }] of pivots) if (isMeant(pivot)) await refresh(name);
    });
  const refreshChanged = () => {
    const stale = new Set(changed);
    changed.clear();
    return refreshAll(({ source }) => stale.has(source));
  };
  let isFollowing = false;
  // Not before there is a pivot: then a workbook is open.
  const follow = () => {
    if (isFollowing) return;
    isFollowing = true;
    grid.followChanges((sheet) => {
      sources.delete(sheet);
      if (![...pivots.values()].some(({ pivot }) => pivot.source === sheet)) return;
      changed.add(sheet);
      later(refreshChanged);
    });
  };
  return {
    ...grid,
    refreshPivots: () => {
      sources.clear();
      changed.clear();
      return refreshAll(() => true);
    },
    readKept: async (name) => {
      const kept = await grid.readKept(name);
      const shown = kept && (await standing(name));
      return shown ? without(kept, shown.block) : kept;
    },
    replaceSheet: (written, described) =>
      inTurn(async () => {
        const before = await standing(written.name);
        pivots.delete(written.name);
        const { pivot, compared = [] } = described ?? {};
        if (!pivot) return grid.replaceSheet(written, described);
        follow();
        const isSame = before !== null && shapeOf(before.pivot) === shapeOf(pivot);
        const table = await worked({ pivot, compared }, isSame ? before.order : null);
        const rows = [...written.rows.slice(0, top), ...(table?.cells ?? [])];
        await grid.replaceSheet(
          {
            ...written,
            rows,
            headingRows: top + pivotHeadings,
            formats: table?.formats ?? [],
            widths: table?.widths ?? [],
          },
          described,
        );
        const order = table?.order ?? { rows: [], columns: [] };
        pivots.set(written.name, { pivot, compared, order, block: table ? blockOf(table) : nowhere });
      }),
    copySheet: async (name): Promise<CopiedSheet | null> => {
      const raw = await grid.copySheet(name);
      return raw === null ? null : { raw, shown: pivots.get(name) ?? null };
    },
    pasteSheet: (name, copied) =>
      inTurn(async () => {
        const { raw, shown } = (copied ?? { raw: null, shown: null }) as CopiedSheet;
        await grid.pasteSheet(name, raw);
        if (shown) pivots.set(name, shown);
        else pivots.delete(name);
      }),
    renameSheet: (name, next) =>
      inTurn(async () => {
        await grid.renameSheet(name, next);
        for (const [sheet, shown] of [...pivots]) {
          const source = shown.pivot.source === name ? next : shown.pivot.source;
          pivots.delete(sheet);
          pivots.set(sheet === name ? next : sheet, { ...shown, pivot: { ...shown.pivot, source } });
        }
      }),
  };
}

/** A sheet that has formulas in its banner alone is read as it was written: those of other sheets may still be waiting. */
async function valuesBelow(grid: Grid, sheet: string): Promise<Rows | null> {
  const [banner = [], ...rows] = (await grid.readKept(sheet)) ?? [];
  const isFormula = (cell: WrittenCell) => typeof cell === 'object' && cell !== null && 'formula' in cell;
  if (banner[0] !== outputBanner || rows.some((row) => row.some(isFormula))) return grid.readValues(sheet);
  return [[outputBanner], ...(rows as Rows)];
}

const nowhere: Block = { row: top, column: 0, rowCount: 0, columnCount: 0 };

function blockOf({ cells, formats }: PivotTable): Block {
  return { row: top, column: 0, rowCount: cells.length, columnCount: formats.length };
}

function widest(one: Block, other: Block): Pick<Block, 'rowCount' | 'columnCount'> {
  return {
    rowCount: Math.max(one.rowCount, other.rowCount),
    columnCount: Math.max(one.columnCount, other.columnCount),
  };
}

/** Whether a block says this already: what is written for nothing has the spreadsheet calculate for nothing. */
function isShown(
  rows: Rows,
  { row, column, columnCount }: Block,
  cells: readonly (readonly WrittenCell[])[],
): boolean {
  return cells.every((wanted, below) =>
    Array.from({ length: columnCount }, (_, across) => across).every(
      (across) =>
        JSON.stringify(wanted[across] ?? null) ===
        JSON.stringify(rows[row + below]?.[column + across] ?? null),
    ),
  );
}

/** What two pivots have in common where the order of one serves the other. */
function shapeOf({ rows, columns = [] }: Pivot): string {
  return JSON.stringify([rows, columns]);
}

function isHeaded(rows: Rows, { pivot }: ShownPivot): boolean {
  const heading = rows[top + pivotHeadings - 1] ?? [];
  return pivot.rows.every((header, index) => heading[index] === header);
}

/** The order in which the user sees the items, those without data behind. */
function orderOf(rows: Rows, { pivot, block, order }: ShownPivot): PivotOrder {
  const [left, first] = [pivot.rows.length, top + pivotHeadings];
  const ofRows = rows
    .slice(first, top + block.rowCount)
    .map((row) => Array.from({ length: left }, (_, at) => String(row[at] ?? '')).join(pathEnd));
  const ofColumns = (rows[first - 1] ?? []).slice(left, block.columnCount).map(String);
  return { rows: asSeen(ofRows, order.rows), columns: asSeen(ofColumns, order.columns) };
}

function asSeen(seen: readonly string[], known: readonly string[]): readonly string[] {
  const items = seen.filter((item) => known.includes(item));
  return [...new Set([...items, ...known])];
}

function without(
  kept: readonly (readonly WrittenCell[])[],
  { row, column, rowCount, columnCount }: Block,
): readonly (readonly WrittenCell[])[] {
  return kept.map((cells, at) =>
    at < row || at >= row + rowCount
      ? cells
      : cells.map((cell, across) => (across >= column && across < column + columnCount ? null : cell)),
  );
}
