import type { Column } from '../expr/columns';
import type { Expr } from '../expr/expr';
import type { FieldKind, KindOf } from '../values/field-kind';
import type { Problem } from '../values/problem';
import type { Criterion, CriterionKind } from './criterion';

/** What a line compares with: one number, one text, one or several texts, or nothing. */
export type LineValue = 'number' | 'text' | 'texts' | 'none';

/** A line that a kind of criterion may carry: the Model sheet, its check and the panel's form are read off it. */
export interface LineTest {
  /** The word in the column `test`; a numbered test is followed by a number of its own: `percentile 50`. */
  readonly test: string;
  readonly numbered?: { readonly min: number; readonly max: number };
  /** What the line means, in the user's words. */
  readonly help: string;
  readonly value: LineValue;
  /** The least number that makes sense as its value. */
  readonly min?: number;
  /** The only texts that make sense as its value. */
  readonly choices?: readonly string[];
  /** The value is learned from the accounts and frozen, so it may still be missing. */
  readonly learned?: boolean;
  /** Whether the line gives points (0–1). */
  readonly points: boolean;
  /** How many such lines there must be, and may be (Infinity: any number). */
  readonly least: number;
  readonly most: number;
}

/** What criteria are read with: the kinds of the fields, and the day that recency counts from (null: not set). */
export interface CriterionContext {
  readonly kindOf: KindOf;
  readonly asOf: number | null;
  /** ISO 4217 code that money is shown with in reasons. */
  readonly currency?: string;
}

/** A kind of criterion: everything that the sheet, the check, the form, the expression and the reasons need. */
export interface CriterionDefinition {
  readonly kind: CriterionKind;
  readonly label: string;
  readonly help: string;
  /** The kinds of field it can ask; empty where it names its fields itself. */
  readonly fieldKinds: readonly FieldKind[];
  readonly lines: readonly LineTest[];
  /** Lines of which at least one must be there, where each alone may be missing. */
  readonly oneOf?: readonly string[];
  /** What the lines' own description cannot say. Paths are within the criterion: `lines[2].value`. */
  check?(criterion: Criterion, context: CriterionContext): readonly Problem[];
  /** The points, 0 to 1, unknown where the field is blank. Lines that make no sense are passed over. */
  toExpr(criterion: Criterion, context: CriterionContext): Expr;
  /** Says in words what was found at a row whose points are known; without it the field's value is shown. */
  valueText?(criterion: Criterion, column: Column, context: CriterionContext): (row: number) => string;
}

/** Declares a kind of criterion; it takes effect by its line in `criterionDefinitions`. */
export const defineCriterion = (definition: CriterionDefinition): CriterionDefinition => definition;
