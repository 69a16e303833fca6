import type { WrittenCell } from '../values/cell';

/** The line above the header of every output sheet. */
export const outputBanner = 'written by Tamarack, edits are lost';

/** How a column's cells are shown; money is in whole units, percent is a share of 1, a score has one decimal, precise four. */
export type CellFormat = 'text' | 'integer' | 'number' | 'percent' | 'money' | 'day' | 'score' | 'precise';

/** One column of a sheet; the note is shown when the reader points at its header. */
export interface SheetColumn {
  readonly header: string;
  readonly format?: CellFormat;
  /** In characters; without it the width follows the header and the first rows. */
  readonly width?: number;
  /** Long texts are broken into lines, and rows are as high as they need. */
  readonly wrap?: boolean;
  readonly note?: string;
}

/** The cells below one header of one sheet. */
export interface ColumnRange {
  readonly sheet: string;
  readonly header: string;
  /** Some rows alone: the first, counted from 0, and how many; all rows unless said. */
  readonly rows?: RowSpan;
}

/** Rows of a sheet that stand together. */
export interface RowSpan {
  readonly from: number;
  readonly count: number;
}

/** Colours that help to read a column; colours are hexadecimal, `C6E0B4`. */
export type Highlight =
  | { readonly kind: 'colour scale'; readonly header: string; readonly colours: readonly string[] }
  | { readonly kind: 'data bar'; readonly header: string; readonly colour: string }
  | { readonly kind: 'text equals'; readonly header: string; readonly text: string; readonly colour: string };

/** The texts that a column's cells are chosen from; other texts are allowed after a warning. */
export interface Choice {
  readonly header: string;
  readonly values: readonly string[];
}

/**
 * A native chart beside its sheet's columns. `bar` lies, `column` stands; `funnel` is a lying stacked bar whose first
 * series is the unpainted space on the left; `line` is drawn through points whose categories are numbers, `scatter`
 * marks the points. A blank cell is no point, and a row of them between two points keeps a file's reader from joining them.
 */
export interface Chart {
  readonly kind: 'bar' | 'column' | 'funnel' | 'line' | 'scatter';
  readonly title: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly categories: ColumnRange;
  readonly series: readonly ChartSeries[];
  /** Of a scatter: each step of both axes is ten times the one before; what is not above 0 has no place on them. */
  readonly logarithmic?: boolean;
  /** Where the axes begin; where the host likes unless said. */
  readonly begin?: { readonly categories?: number; readonly values?: number };
}

/** One set of bars or one line of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: ColumnRange;
  /** Hexadecimal, `4F6228`; without it the host's own. */
  readonly colour?: string;
}

/**
 * A native pivot table, alone on its sheet, over all rows of the source sheet. A header stands in one place only: on
 * the rows, on the columns or among the values; columns go with a single value.
 */
export interface Pivot {
  readonly name: string;
  readonly source: string;
  readonly rows: readonly string[];
  readonly columns?: readonly string[];
  readonly values: readonly PivotValue[];
  /** Headers that the reader can narrow the pivot by with buttons beside it, where the host has such buttons. */
  readonly slicers?: readonly string[];
}

/** What a pivot table works out in each of its cells. */
export interface PivotValue {
  readonly header: string;
  readonly by: 'sum' | 'count' | 'average';
  readonly name: string;
  readonly format?: CellFormat;
}

/** Which model an output was made with, said in its first row behind the banner. */
export interface Stamp {
  /** `as of 2026-11-21, made with “Example”`; at most 200 characters. */
  readonly text: string;
  /** `modelStamp` of that model: a host whose cells know our functions says when MODEL has another. */
  readonly model: string;
}

/**
 * One sheet: a header row and the rows below it. An `input` is the user's to edit and begins with its header; an
 * `output` is replaced whole at each run and begins with the banner.
 */
export interface Sheet {
  readonly name: string;
  readonly role: 'input' | 'output';
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly freezeHeader?: boolean;
  readonly filter?: boolean;
  /** The name of the native table over header and rows; a host that cannot make one makes a named range. */
  readonly table?: string;
  readonly highlights?: readonly Highlight[];
  readonly choices?: readonly Choice[];
  readonly charts?: readonly Chart[];
  readonly pivot?: Pivot;
  /**
   * Of a pivot: the items of its rows that are held against each other. A host that shows the pivot as cells begins with
   * them, with or without data, and says below them the most, the median and the least of each column.
   */
  readonly compared?: readonly string[];
  /** Of an output alone. */
  readonly stamp?: Stamp;
}

/** A name for header and rows of a sheet, as `MODEL` is for the Model sheet. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
}

/** A workbook as plain data, rendered by each host with its own native objects. */
export interface Workbook {
  readonly title: string;
  /** The serial day that the file says it was written on; the clock is the host's. */
  readonly writtenOn?: number;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}
