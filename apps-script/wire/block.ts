/** A rectangle of cells; row and column count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly block: Block;
}
