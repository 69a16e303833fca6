/** A named line: `A` from 85. */
export interface NamedLine {
  readonly name: string;
  readonly from: number;
}
