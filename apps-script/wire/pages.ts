import type { Cell, WrittenCell } from '#core';
import type { Block } from './block';

/** Which rows are asked for. */
export interface PageAsked {
  readonly sheet: string;
  /** Null is all from A1 to the last filled cell. */
  readonly block: Block | null;
  /** The first row that is asked for, counted from the block's own first. */
  readonly from: number;
  /** About so many bytes the rows of an answer have; one row comes whatever its length. */
  readonly mostBytes: number;
}

/** Rows of a block: as many as there was room and time for, those that follow are asked for anew. */
export interface Page<Row> {
  /** The whole block; one of no rows where nothing is filled. */
  readonly block: Block;
  readonly rows: readonly Row[];
  /** With the first rows of values: which change by others than the panel they were read after; see `Pulse.edits`. */
  readonly edit?: number;
}

/** Which tops of sheets are asked for. */
export interface TopsAsked {
  /** The first sheet that is asked for, by its place from 0. */
  readonly from: number;
  /** So many rows of each. */
  readonly rowCount: number;
  /** About so many bytes the answer has; one sheet comes whatever its length, with fewer rows if need be. */
  readonly mostBytes: number;
}

/** The first rows of a sheet, and how many there are down to its last filled cell. */
export interface SheetTop {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly rowCount: number;
}

/** One property of the cells of a block, down its columns from the left: places in the palette, each with how often it follows. */
export interface Painted<Value extends string | number | boolean | null> {
  readonly palette: readonly Value[];
  readonly runs: readonly number[];
}

/** How cells are shown. */
export interface Looks {
  /** Null is no fill, or the host's own colour of fonts. */
  readonly fills: Painted<string | null>;
  readonly colours: Painted<string | null>;
  readonly weights: Painted<string>;
  readonly styles: Painted<string>;
  readonly lines: Painted<string>;
  readonly families: Painted<string>;
  readonly sizes: Painted<number>;
  readonly across: Painted<string>;
  readonly upright: Painted<string>;
  readonly wraps: Painted<string>;
}

/** Which rows are asked for as a copy. */
export interface CopyAsked extends PageAsked {
  /** Whether every cell's looks come too, as of a sheet that is cleared, or those of the block's first row alone. */
  readonly allLooks: boolean;
}

/** Cells as they can be put back; only the blocks are the sidebar's to read. */
export interface CopiedCells {
  /** All that is copied; one of no rows where nothing is filled. */
  readonly whole: Block;
  /** The rows that came: as many as there was room and time for. */
  readonly block: Block;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly formats: Painted<string>;
  /** Of the first of these rows, from the first on; null where they were not asked for. */
  readonly looks: { readonly rowCount: number; readonly looks: Looks } | null;
}

/** A sheet with a mark of ours and a name for its cells, as it can be changed and put back. */
export interface StandingSheet {
  readonly facts: SheetFacts;
  readonly mark: string;
  /** What the name stands for. */
  readonly named: Block;
  /** All that is filled, in one page. */
  readonly copied: CopiedCells;
}

/** What a sheet is beside its cells. */
export interface SheetFacts {
  /** Stays when the sheet gets another name. */
  readonly id: number;
  /** From 0. */
  readonly position: number;
  readonly isHidden: boolean;
  readonly tabColour: string | null;
  /** From A1 to the last filled cell. */
  readonly filled: Block;
  /** In pixels, of the columns that are filled. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: readonly Block[];
}
