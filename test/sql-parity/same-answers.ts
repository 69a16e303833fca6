import { evaluate } from '../../core/expr/evaluate';
import type { Frame } from '../../core/expr/columns';
import type { Expr } from '../../core/expr/expr';
import { fold } from '../../core/expr/fold';
import { valueAt } from '../core/expr/reference-evaluate';

/** How far numbers may be apart where e, ln and roots are worked out by another library: parts of the larger one. */
const tolerance = 1e-12;

const isNear = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));

/** Texts by their folded form: of two spellings of one text, one dictionary keeps the first. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return isNear(ours, theirs);
  if (typeof ours === 'string' && typeof theirs === 'string') return fold(ours) === fold(theirs);
  return ours === theirs;
}

/** An answer of an engine that is not ours. */
export interface Difference {
  readonly expr: Expr;
  readonly row: number;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/**
 * Where an engine answers otherwise than `evaluate`.
 * @param rows - what it answered to `exprStatement`
 */
export function differencesOf(
  exprs: readonly Expr[],
  frame: Frame,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly Difference[] {
  if (rows.length !== frame.length) throw new Error(`${rows.length} rows for ${frame.length}`);
  return exprs.flatMap((expr, at) => {
    const column = evaluate(expr, frame);
    return rows.flatMap((answers, row) => {
      const ours = valueAt(column, row);
      const theirs = answers[`answer_${at}`] ?? null;
      return isSame(ours, theirs) ? [] : [{ expr, row, ours, theirs }];
    });
  });
}
