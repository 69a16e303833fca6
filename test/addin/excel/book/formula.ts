/** A formula in a cell, and the block it filled when it was last calculated. */
export interface Formula {
  readonly text: string;
  /** The size of what it spilled; 1 × 1 for an ordinary formula, and for one whose spill is blocked. */
  rows: number;
  columns: number;
}
