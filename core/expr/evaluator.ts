import { createAnswers } from './answers';
import type { Column, Frame, TextColumn } from './columns';
import { createCompiler } from './compile';
import type { Ground } from './ground';
import { createKeptPlaces } from './kept-places';
import type { Expr } from './expr';
import { runNodes } from './run-node';
import { createKeys } from './structural-key';
import { substitute } from './substitute';

/**
 * Answers expressions over one frame and keeps the answers: an expression that reads the same as one before,
 * down to the definitions of the columns it names, is not worked out again.
 */
export interface Evaluator {
  readonly length: number;
  /** The column of an expression. */
  column(expr: Expr): Column;
  /** The columns of several expressions, worked out in one pass over the rows. */
  columns(exprs: readonly Expr[]): readonly Column[];
  /** The values of an expression that gives numbers; NaN is unknown. */
  numbers(expr: Expr): Float64Array;
  /** The values of an expression that gives truth: 0 false, 1 unknown, 2 true. */
  truths(expr: Expr): Uint8Array;
  /** The texts of an expression that gives texts. */
  texts(expr: Expr): TextColumn;
  /**
   * Works an expression out under a name that later expressions read as a field. A name can be defined anew;
   * what was defined with its old meaning keeps that until it is defined anew too (which costs nothing where
   * nothing changed).
   */
  define(name: string, expr: Expr): Column;
  /** Defines several names in one pass; each may read those before it. */
  defineAll(definitions: ReadonlyMap<string, Expr>): void;
  /** The frame's columns and those defined. */
  frame(): Frame;
}

/** Bytes a row that earlier answers may hold, beside those of the last question and those with a name. */
const keptBytes = 16;

function asKind<Kind extends Column['kind']>(column: Column, kind: Kind): Extract<Column, { kind: Kind }> {
  if (column.kind !== kind) throw new Error(`a column of ${column.kind} where ${kind} is meant`);
  return column as Extract<Column, { kind: Kind }>;
}

/** Works out, in one pass, those of the expressions that have no column yet. */
function workOut(ground: Ground, exprs: readonly Expr[]): readonly Column[] {
  const missing = new Map<number, Expr>();
  for (const expr of exprs) if (!ground.columnOf(expr)) missing.set(ground.keyOf(expr), expr);
  const compiler = createCompiler(ground, [...missing.values()]);
  const computed = runNodes([...missing.values()].map(compiler.compile), ground.length);
  const answers = new Map([...missing.keys()].map((key, at) => [key, computed[at]]));
  return exprs.map((expr) => {
    const column = answers.get(ground.keyOf(expr)) ?? ground.columnOf(expr);
    if (!column) throw new Error('an expression without a column');
    return column;
  });
}

/** What is asked of one expression at a time. */
function singly(
  columns: Evaluator['columns'],
  defineAll: Evaluator['defineAll'],
): Pick<Evaluator, 'column' | 'numbers' | 'truths' | 'texts' | 'define'> {
  const column = (expr: Expr): Column => columns([expr])[0]!;
  return {
    column,
    numbers: (expr) => asKind(column(expr), 'number').values,
    truths: (expr) => asKind(column(expr), 'truth').values,
    texts: (expr) => asKind(column(expr), 'text'),
    define(name, expr) {
      defineAll(new Map([[name, expr]]));
      return column({ op: 'field', name });
    },
  };
}

/**
 * Starts answering expressions over a frame.
 * @param frame - columns of one length
 */
export function createEvaluator(frame: Frame): Evaluator {
  const { length } = frame;
  const keyOf = createKeys();
  const definitions = new Map<string, Expr>();
  const answers = createAnswers(keptBytes * length);
  const columnOf = (expr: Expr): Column | undefined => {
    if (expr.op === 'field') return frame.columns.get(expr.name);
    return expr.op === 'constant' ? undefined : answers.get(keyOf(expr));
  };
  const ground: Ground = { length, keyOf, columnOf, keepPlaces: createKeptPlaces(length) };
  const columns = (exprs: readonly Expr[]): readonly Column[] => {
    const whole = exprs.map((expr) => substitute(expr, definitions));
    const found = workOut(ground, whole);
    const asked = whole.map((expr) => (expr.op === 'field' ? -1 : keyOf(expr)));
    asked.forEach((key, at) => key >= 0 && answers.keep(key, found[at]!));
    answers.letGo(new Set(asked));
    return found;
  };
  const defineAll = (fresh: ReadonlyMap<string, Expr>): void => {
    for (const name of fresh.keys()) definitions.delete(name);
    for (const [name, expr] of fresh) definitions.set(name, substitute(expr, definitions));
    const names = [...fresh.keys()];
    const whole = names.map((name) => definitions.get(name)!);
    const found = workOut(ground, whole);
    names.forEach((name, at) => answers.name(name, keyOf(whole[at]!), found[at]!));
    answers.letGo(new Set());
  };
  const named = (): ReadonlyMap<string, Column> => new Map([...frame.columns, ...answers.named()]);
  return {
    length,
    columns,
    defineAll,
    frame: () => ({ length, columns: named() }),
    ...singly(columns, defineAll),
  };
}
