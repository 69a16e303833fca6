/** A constant in an expression; `null` is unknown. */
export type Constant = number | string | boolean | null;

/** How two values are compared. Text is compared folded: without case, surrounding or doubled blanks. */
export type Comparison = 'eq' | 'lt' | 'le' | 'gt' | 'ge';

/** Arithmetic of two numbers; dividing by zero is unknown. */
export type Arithmetic = '+' | '-' | '*' | '/';

/** Functions of numbers. `min` and `max` are unknown when one argument is; `coalesce` is the first that is known. */
export type NumberFunction = 'min' | 'max' | 'abs' | 'ln' | 'exp' | 'sqrt' | 'round' | 'floor' | 'coalesce';

/**
 * A rule, as data. It has two readings: `evaluate` (columns in, column out) and,
 * for warehouses, SQL. Logic is Kleene's: true, false, unknown, as in SQL.
 */
export type Expr =
  | { readonly op: 'field'; readonly name: string }
  | { readonly op: 'constant'; readonly value: Constant }
  | { readonly op: 'compare'; readonly test: Comparison; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'in'; readonly value: Expr; readonly set: readonly (string | number)[] }
  | {
      readonly op: 'contains';
      readonly mode: 'any' | 'all';
      readonly value: Expr;
      readonly items: readonly string[];
    }
  | { readonly op: 'starts'; readonly value: Expr; readonly prefix: string }
  | { readonly op: 'blank'; readonly value: Expr }
  | { readonly op: 'all'; readonly of: readonly Expr[] }
  | { readonly op: 'any'; readonly of: readonly Expr[] }
  | { readonly op: 'not'; readonly of: Expr }
  | { readonly op: 'arithmetic'; readonly by: Arithmetic; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'call'; readonly name: NumberFunction; readonly of: readonly Expr[] }
  | {
      readonly op: 'case';
      readonly branches: readonly { readonly when: Expr; readonly then: Expr }[];
      readonly otherwise: Expr;
    };

/** What an expression gives. `list` exists as a field only. */
export type ExprKind = 'truth' | 'number' | 'text' | 'list';
