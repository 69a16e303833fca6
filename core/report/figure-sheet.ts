import type { Cell } from '../values/cell';
import type { Chart, ColumnRange, Highlight, RowSpan, Sheet, SheetColumn, Stamp } from './workbook';

/** A column of a sheet and what stands in it for one thing of a list. */
export interface FigureColumn<Thing> extends SheetColumn {
  cell(thing: Thing): Cell;
}

/** What a sheet of figures has beside its rows. */
export interface FigureExtras {
  readonly filter?: boolean;
  /** The name of the rows as a table, which pivots may read. */
  readonly table?: string;
  readonly stamp?: Stamp;
  readonly charts?: readonly Chart[];
  readonly highlights?: readonly Highlight[];
  /** Sentences that stand below the rows, each broken to the width of the sheet. */
  readonly remarks?: readonly string[];
}

/** Wider than this a line is hard to read, and would run below the charts. */
const WIDEST_LINE = 130;

/** A text in lines of at most so many characters, broken between words. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What is not known, or has no end, is a blank cell. */
const shown = (cell: Cell): Cell => (typeof cell === 'number' && !Number.isFinite(cell) ? null : cell);

/** Sentences below the rows of a sheet, each broken to its width, a blank row before them. */
export function remarkRows(remarks: readonly string[], columns: readonly SheetColumn[]): readonly Cell[][] {
  if (remarks.length === 0) return [];
  const width = columns.reduce((sum, column) => sum + (column.width ?? 12), 0);
  const blank: Cell[] = columns.map(() => null);
  const lines = remarks.flatMap((remark) => linesOf(remark, Math.min(width, WIDEST_LINE)));
  return [blank, ...lines.map((line) => [line, ...blank.slice(1)])];
}

/** A sheet of figures: a row a thing, then a blank one and the remarks. */
export function figureSheet<Thing>(
  name: string,
  columns: readonly FigureColumn<Thing>[],
  things: readonly Thing[],
  { remarks = [], ...extras }: FigureExtras = {},
): Sheet {
  return {
    name,
    role: 'output',
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: [
      ...things.map((thing) => columns.map(({ cell }) => shown(cell(thing)))),
      ...remarkRows(remarks, columns),
    ],
    freezeHeader: true,
    ...extras,
  };
}

/** Ranges of one sheet's columns, of the rows that are drawn. */
export const rangesOf =
  (sheet: string, rows: RowSpan) =>
  (header: string): ColumnRange => ({ sheet, header, rows });
