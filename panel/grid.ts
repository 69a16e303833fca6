import type { Rows, WrittenCell } from '#core';
import type { Block } from './block';
import type { NativeObject, Selection, WrittenSheet } from './host';

/** Cells with all that the host knows of them, as a value that survives JSON; opaque outside the host. */
export type RawBlock = unknown;

/**
 * The little that a host must be able to do so that `sheetsOver` can do the rest.
 * Every method is one call to the host, however many cells it moves.
 */
export interface Grid {
  sheetNames(): Promise<readonly string[]>;
  /** Values from A1 to the last filled cell; null where there is no such sheet. */
  readValues(sheet: string): Promise<Rows | null>;
  copyBlock(sheet: string, block: Block): Promise<RawBlock>;
  pasteBlock(sheet: string, block: Block, raw: RawBlock): Promise<void>;
  /** The whole sheet with its formats, or null where there is none. */
  copySheet(sheet: string): Promise<RawBlock | null>;
  /** Puts a copied sheet back in its place; null takes the sheet away. */
  pasteSheet(sheet: string, raw: RawBlock | null): Promise<void>;
  writeBlock(
    sheet: string,
    block: Block,
    cells: readonly (readonly WrittenCell[])[],
    formats: readonly (string | undefined)[],
  ): Promise<void>;
  replaceSheet(sheet: WrittenSheet): Promise<void>;
  /** `Sheet!A1:B2` without quotes or dollars; null where there is no such name. */
  readName(name: string): Promise<{ readonly sheet: string; readonly range: string } | null>;
  removeName(name: string): Promise<void>;
  addObject(object: NativeObject): Promise<void>;
  readSelection(): Promise<Selection | null>;
  followSelection(listener: (selection: Selection | null) => void): () => void;
}
