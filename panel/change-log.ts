import type { Cell, Rows, Sheet, SheetColumn } from '#core';
import { isDay } from '#core';
import { formatNotation } from './grid-sheet';
import type { TablePlace } from './host';
import { blockText } from './block';

/** The sheet on which each write of results leaves a row; it is the user's to extend. */
export const changeLogSheet = 'Change log';

/** One write of results. */
export interface LoggedRun {
  /** Whole days since 1899-12-30. */
  readonly when: number;
  readonly what: string;
  readonly model: string;
  readonly accounts: number;
  /** Accounts that had another segment beside them; null where none stood there. */
  readonly moved: number | null;
  readonly who: string;
}

/** One correction of one account that was taken. */
export interface LoggedChange {
  /** Whole days since 1899-12-30. */
  readonly when: number;
  readonly what: string;
  /** Blank where nothing was known. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly who: string;
}

type LogColumn = SheetColumn & {
  readonly cellOf: (run: LoggedRun) => Cell;
  readonly ofChange: (change: LoggedChange) => Cell;
};

const none = (): Cell => null;

const columns: readonly LogColumn[] = [
  {
    header: 'When',
    format: 'day',
    width: 12,
    cellOf: ({ when }) => ({ day: when }),
    ofChange: ({ when }) => ({ day: when }),
  },
  { header: 'What', width: 32, cellOf: ({ what }) => what, ofChange: ({ what }) => what },
  { header: 'Model', width: 24, cellOf: ({ model }) => model, ofChange: none },
  { header: 'Accounts', format: 'integer', width: 10, cellOf: ({ accounts }) => accounts, ofChange: none },
  { header: 'Moved', format: 'integer', width: 10, cellOf: ({ moved }) => moved, ofChange: none },
  { header: 'Who', width: 16, cellOf: ({ who }) => who || null, ofChange: ({ who }) => who || null },
];

/** Columns that a log gets with its first correction: runs have nothing to say in them. */
const changeColumns: readonly LogColumn[] = [
  { header: 'Before', width: 20, cellOf: none, ofChange: ({ before }) => before || null },
  { header: 'After', width: 20, cellOf: none, ofChange: ({ after }) => after || null },
  { header: 'Why', width: 40, cellOf: none, ofChange: ({ why }) => why || null },
];
const allColumns = [...columns, ...changeColumns];

/** Rows above the header that are looked at. */
const mostAbove = 20;

/** Where the columns of a log stand, in the order that the user gave them. */
export interface LogPlace {
  /** The row of its header, from 0. */
  readonly header: number;
  /** The row below the last that is filled. */
  readonly next: number;
  /** By the header in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the header of a log; null where the sheet is something else: a log says when, and how many accounts. */
export function logPlaceIn(rows: Rows): LogPlace | null {
  for (const [header, cells] of rows.slice(0, mostAbove).entries()) {
    const found = new Map<string, number>();
    cells.forEach((cell, column) => {
      const name = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
      if (allColumns.some((own) => own.header.toLowerCase() === name) && !found.has(name))
        found.set(name, column);
    });
    if (found.has('when') && found.has('accounts')) return { header, next: rows.length, columns: found };
  }
  return null;
}

/** A log with its first run. */
export function newLog(run: LoggedRun): Sheet {
  return logSheet(columns, [columns.map(({ cellOf }) => cellOf(run))]);
}

/** A log that begins with corrections. */
export function newLogOfChanges(changes: readonly LoggedChange[]): Sheet {
  return logSheet(
    allColumns,
    changes.map((change) => allColumns.map(({ ofChange }) => ofChange(change))),
  );
}

function logSheet(shown: readonly LogColumn[], rows: Sheet['rows']): Sheet {
  return {
    name: changeLogSheet,
    role: 'input',
    columns: shown.map(({ header, format, width }) => ({
      header,
      ...(format === undefined ? {} : { format }),
      ...(width === undefined ? {} : { width }),
    })),
    rows,
    freezeHeader: true,
  };
}

/** One cell of a run on its way to a log. */
export interface LogCell {
  readonly place: TablePlace;
  readonly cell: Cell;
  readonly format: string | undefined;
}

/** The cells of a run below a log's last row, each under its header; a column that the user took away is left out. */
export function logCells(run: LoggedRun, place: LogPlace): readonly LogCell[] {
  return columns.flatMap(({ header, format, cellOf }) => {
    const column = place.columns.get(header.toLowerCase());
    if (column === undefined) return [];
    const range = blockText({ row: place.next, column, rowCount: 1, columnCount: 1 });
    return [{ place: { sheet: changeLogSheet, range }, cell: cellOf(run), format: formatNotation(format) }];
  });
}

/** Cells that stand below one another on their way to a log. */
export interface LogBlock {
  readonly place: TablePlace;
  readonly cells: readonly (readonly Cell[])[];
  readonly format: string | undefined;
  /** Whether they are a header. */
  readonly isHeader: boolean;
}

/** The cells of corrections below a log's last row; columns that only corrections have are added at its right end. */
export function changeCells(changes: readonly LoggedChange[], place: LogPlace): readonly LogBlock[] {
  const fresh = changeColumns.filter(({ header }) => !place.columns.has(header.toLowerCase()));
  const end = Math.max(...place.columns.values()) + 1;
  const at = new Map(place.columns);
  fresh.forEach(({ header }, index) => at.set(header.toLowerCase(), end + index));
  const block = (column: number, row: number, cells: readonly Cell[]): TablePlace => {
    const range = blockText({ row, column, rowCount: cells.length, columnCount: 1 });
    return { sheet: changeLogSheet, range };
  };
  const headers = fresh.map(({ header }): LogBlock => {
    const cells = [header];
    const where = block(at.get(header.toLowerCase())!, place.header, cells);
    return { place: where, cells: [cells], format: undefined, isHeader: true };
  });
  const below = allColumns.flatMap(({ header, format, ofChange }): LogBlock[] => {
    const column = at.get(header.toLowerCase());
    if (column === undefined) return [];
    const cells = changes.map(ofChange);
    return [
      {
        place: block(column, place.next, cells),
        cells: cells.map((cell) => [cell]),
        format: formatNotation(format),
        isHeader: false,
      },
    ];
  });
  return [...headers, ...below];
}

/** The last run of a log. */
export interface LastRun {
  readonly when: number;
  readonly accounts: number;
}

/** The lowest row that says when, and how many accounts. */
export function lastRunIn(rows: Rows): LastRun | null {
  const place = logPlaceIn(rows);
  if (!place) return null;
  const [whenAt, accountsAt] = [place.columns.get('when') ?? -1, place.columns.get('accounts') ?? -1];
  for (let row = rows.length - 1; row > place.header; row--) {
    const [when, accounts] = [dayIn(rows[row]?.[whenAt]), rows[row]?.[accountsAt]];
    if (when !== null && typeof accounts === 'number') return { when, accounts };
  }
  return null;
}

function dayIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  return cell !== undefined && isDay(cell) ? cell.day : null;
}
