import type { Expr, ExprKind } from '../expr/expr';
import type { Problem } from '../values/problem';
import { textUnsaid, numberUnsaid } from './native-problems';
import { numberLiteral } from './native-number';
import { textLiteral } from './native-text';

/** A column of the sheet that formulas read: a field as it is read, a column of the run, or a part that several share. */
export interface NativeSource {
  readonly kind: ExprKind | null;
  /** A reference to its cell. Numbers and texts are "" where unknown, truth is 1, 0 or 0.5 for unknown. */
  readonly cell: string;
  /** For a text: the text as written, where the cell holds it in small letters. */
  readonly shown?: string;
  /** Whether `LOWER(TRIM(…))` makes the text what Tamarack compares. */
  readonly folds: boolean;
  /** For a list: what stands between its items; absent where a formula cannot take them apart. */
  readonly separator?: string;
}

/** What an expression is printed with. */
export interface Printing {
  /** The column that is printed, for problems. */
  readonly column: string;
  /** A character that stands in no text. */
  readonly mark: string;
  kindOf(expr: Expr): ExprKind | null;
  /** Where an expression stands in a column of its own: every field does. */
  sourceOf(expr: Expr): NativeSource | undefined;
  refuse(problem: Problem): void;
}

/** A text in a formula. */
export function literalText(printing: Printing, text: string): string {
  const literal = textLiteral(text);
  if (literal === null) printing.refuse(textUnsaid({ column: printing.column, text }));
  return literal ?? '""';
}

/** A number in a formula. */
export function literalNumber(printing: Printing, value: number): string {
  const literal = numberLiteral(value);
  if (literal === null) printing.refuse(numberUnsaid({ column: printing.column, number: value }));
  return literal ?? '0';
}

/** A function of many arguments, in groups where there are more than sheets take. */
export function gathered(name: 'MIN' | 'MAX' | 'AND' | 'OR', parts: readonly string[]): string {
  if (parts.length === 1) return parts[0]!;
  if (parts.length <= 200) return `${name}(${parts.join(',')})`;
  const groups = Array.from({ length: Math.ceil(parts.length / 200) }, (_, at) =>
    gathered(name, parts.slice(at * 200, at * 200 + 200)),
  );
  return gathered(name, groups);
}
