import type { Rows, Sheet, WrittenCell } from '#core';
import type { Block } from './block';
import type { Between, NamedRange, Selection } from './host';

/** A sheet's cells with what is said of its columns, from the left. */
export interface GridSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** How many rows at the top are headings. */
  readonly headingRows: number;
  /** Number formats in the spreadsheet's own notation. */
  readonly formats: readonly (string | undefined)[];
  /** In characters. */
  readonly widths: readonly (number | undefined)[];
  /** The first column names the part that a row belongs to: parts are told apart, and all cells stand at the left. */
  readonly isParted?: boolean;
}

/** A table that the spreadsheet itself keeps: header row and rows, without a row of totals. */
export interface GridTable {
  readonly sheet: string;
  readonly name: string;
  readonly block: Block;
  readonly headers: readonly string[];
  /** All that belongs to it, totals too; no other table is looked for there. */
  readonly whole: Block;
  /** Whether nothing else is filled on its sheet. */
  readonly isAlone: boolean;
}

/** The top of a sheet. */
export interface SheetTop {
  readonly sheet: string;
  /** Its first rows from A1, as `readValues` gives them. */
  readonly rows: Rows;
  /** How many rows there are down to the last filled cell. */
  readonly rowCount: number;
}

/** Cells with all that the host knows of them, as a value that survives JSON; opaque outside the host. */
export type RawBlock = unknown;

/**
 * The little that a host must be able to do so that `sheetsOver` can do the rest.
 * Every method is one call to the host, however many cells it moves.
 */
export interface Grid {
  sheetNames(): Promise<readonly string[]>;
  /** Tables that the spreadsheet itself keeps, in the order of the sheets; none where it keeps none. */
  readTables(): Promise<readonly GridTable[]>;
  /** The first rows of every sheet, in their order, or fewer of a sheet whose rows are long. */
  readTops(rowCount: number, between?: Between): Promise<readonly SheetTop[]>;
  /**
   * Values from A1 to the last filled cell, or of a block alone, as many rows and columns as it has; null where there
   * is no such sheet. A host that reads a long block piece by piece can be followed between two of them.
   */
  readValues(sheet: string, block?: Block, between?: Between): Promise<Rows | null>;
  /** What was typed or written, from A1: formulas as formulas, what they spill left out; null without such a sheet. */
  readKept(sheet: string): Promise<readonly (readonly WrittenCell[])[] | null>;
  /** The mark that was last left on a sheet; null where there is none. It goes with the sheet, and with its copies. */
  readMark(sheet: string): Promise<string | null>;
  leaveMark(sheet: string, mark: string): Promise<void>;
  /**
   * For hosts where others may write at the same time: keeps them out until this panel has written, from before it copies
   * what it writes over. Refused by `changedMeanwhile` where one of the sheets is no longer as its values were read.
   */
  beginWriting?(sheets: readonly string[]): Promise<void>;
  copyBlock(sheet: string, block: Block): Promise<RawBlock>;
  pasteBlock(sheet: string, block: Block, raw: RawBlock): Promise<void>;
  /** The whole sheet with its formats, or null where there is none. */
  copySheet(sheet: string): Promise<RawBlock | null>;
  /** Puts a copied sheet back in its place; null takes the sheet away. */
  pasteSheet(sheet: string, raw: RawBlock | null): Promise<void>;
  /** Gives a sheet another name, with all that is on it; nothing where there is none. */
  renameSheet(sheet: string, next: string): Promise<void>;
  /** The first `headingRows` rows are headings; one format a column. */
  writeBlock(
    sheet: string,
    block: Block,
    cells: readonly (readonly WrittenCell[])[],
    formats: readonly (string | undefined)[],
    headingRows: number,
  ): Promise<void>;
  /** For hosts that keep tables: one that goes as far as a block, its totals left out, goes as far as another from then on. */
  fitTable?(sheet: string, block: Block, after: Block): Promise<void>;
  /** Replaces the cells; `described` holds the native objects, for hosts that can make them. */
  replaceSheet(sheet: GridSheet, described: Sheet | null): Promise<void>;
  /** A range without dollars; null where there is no such name. */
  readName(name: string): Promise<{ readonly sheet: string; readonly range: string } | null>;
  /** Every name of the workbook that stands for a range. */
  readNames(): Promise<readonly NamedRange[]>;
  removeName(name: string): Promise<void>;
  writeName(name: NamedRange): Promise<void>;
  readSelection(): Promise<Selection | null>;
  /** Shows a sheet and selects a range of it; nothing where there is no such sheet. */
  select(selection: Selection): Promise<void>;
  followSelection(listener: (selection: Selection | null) => void): () => void;
  /** Calls back with the sheet's name at each change of its cells, our own included. */
  followChanges(listener: (sheet: string) => void): () => void;
}
