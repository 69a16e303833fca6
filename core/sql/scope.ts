import type { Expr } from '../expr/expr';
import type { SqlKind } from './dialect';

/** A column that an expression may read, as it stands in the steps before. */
export interface ScopeColumn {
  /** Its safe name: it is printed as it is, without quotes. */
  readonly id: string;
  /** A list is one text of folded items, each between separators. */
  readonly kind: SqlKind | 'list';
  /** Of a text: the column that holds it folded. Left out, a comparison folds it where it stands. */
  readonly folded?: string;
  /**
   * Of a text that is always unknown or one of few: all the spellings that it may have. A comparison with given texts is
   * then one of spellings, and nothing is folded: `segment IN ('Enterprise')`.
   */
  readonly spellings?: readonly string[];
}

/** What the columns are that expressions name. */
export interface Scope {
  column(name: string): ScopeColumn | undefined;
  /**
   * True of arithmetic that cannot overflow, whatever the account: it is printed as people write it, without a guard but for
   * a divisor of 0. Left out, nothing is known to be so.
   */
  isPlain?(expr: Expr): boolean;
  /** True of a number that is never 0: it may stand as a divisor. Left out, constants alone are known to be so. */
  isNeverZero?(expr: Expr): boolean;
}
