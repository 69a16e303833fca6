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

type LogColumn = SheetColumn & { readonly cellOf: (run: LoggedRun) => Cell };

const columns: readonly LogColumn[] = [
  { header: 'When', format: 'day', width: 12, cellOf: ({ when }) => ({ day: when }) },
  { header: 'What', width: 32, cellOf: ({ what }) => what },
  { header: 'Model', width: 24, cellOf: ({ model }) => model },
  { header: 'Accounts', format: 'integer', width: 10, cellOf: ({ accounts }) => accounts },
  { header: 'Moved', format: 'integer', width: 10, cellOf: ({ moved }) => moved },
  { header: 'Who', width: 16, cellOf: ({ who }) => who || null },
];

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
      if (columns.some((own) => own.header.toLowerCase() === name) && !found.has(name))
        found.set(name, column);
    });
    if (found.has('when') && found.has('accounts')) return { header, next: rows.length, columns: found };
  }
  return null;
}

/** A log with its first run. */
export function newLog(run: LoggedRun): Sheet {
  return {
    name: changeLogSheet,
    role: 'input',
    columns: columns.map(({ header, format, width }) => ({
      header,
      ...(format === undefined ? {} : { format }),
      ...(width === undefined ? {} : { width }),
    })),
    rows: [columns.map(({ cellOf }) => cellOf(run))],
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
