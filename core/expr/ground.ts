import type { Column } from './columns';
import type { Expr } from './expr';
import type { KeepPlaces } from './kept-places';
import type { KeyOf } from './structural-key';

/** What expressions are compiled against. */
export interface Ground {
  readonly length: number;
  readonly keyOf: KeyOf;
  /** The column that an expression stands for: a field's, or one that was computed before. */
  columnOf(expr: Expr): Column | undefined;
  /** Where places among classes outlive a question. */
  readonly keepPlaces?: KeepPlaces;
}
