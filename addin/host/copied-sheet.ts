import type { Block } from '#panel';
import type { KeptCells } from './kept-cells';
import type { Looks } from './looks';
import type { Written } from './sheet-natives';

/** A native table as it can be made again. */
export interface CopiedTable {
  readonly name: string;
  readonly block: Block;
  readonly style: string;
  readonly showTotals: boolean;
  readonly showHeaders: boolean;
}

/** How a block of it looks. */
export interface CopiedLooks {
  readonly block: Block;
  readonly looks: Looks;
}

/** A whole sheet as it can be put back. */
export interface CopiedSheet {
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly block: Block | null;
  readonly cells: KeptCells;
  readonly widths: readonly number[];
  readonly mark: string | null;
  /** What a sheet of ours was written from: its looks and native objects come back with it. */
  readonly written: Written | null;
  /** Beside the one that comes back with what the sheet was written from. */
  readonly tables: readonly CopiedTable[];
  /** Of other sheets. */
  readonly looks: readonly CopiedLooks[];
  readonly merged: readonly Block[];
}
