/** An error that stands in a cell, such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; nothing at all is blank. Days are serial numbers. */
export type Scalar = string | number | boolean | CellError;
