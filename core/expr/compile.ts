import type { Combinations, Examples } from './classes';
import type { Compiler } from './compile-parts';
import {
  compileArithmetic,
  compileBlank,
  compileCall,
  compileCase,
  compileCompare,
  compileConstant,
  compileContains,
  compileIn,
  compileLogic,
  compileStarts,
} from './compile-parts';
import type { Expr, ExprKind } from './expr';
import { kindOfExpr } from './kind-of-expr';
import type { Column } from './columns';
import { columnNode, numberLookup, textLookup, truthLookup } from './leaf-nodes';
import type { Node } from './node';
import { runNode } from './run-node';
import { listBlocksOf } from './list-blocks';
import { listTestsOf } from './list-classes';
import { createSources, createStepCount } from './sources';
import { createTables } from './tables';
import type { Ground } from './ground';

/** Rows below which tables cost more than they save: looking for them takes tens of milliseconds. */
export const fewRows = 2048;

function compileStructure(compiler: Compiler, expr: Expr): Node {
  switch (expr.op) {
    case 'field':
      throw new Error(`there is no column "${expr.name}"`);
    case 'constant':
      return compileConstant(compiler, expr);
    case 'compare':
      return compileCompare(compiler, expr);
    case 'in':
      return compileIn(compiler, expr);
    case 'contains':
      return compileContains(compiler, expr);
    case 'starts':
      return compileStarts(compiler, expr);
    case 'blank':
      return compileBlank(compiler, expr);
    case 'arithmetic':
      return compileArithmetic(compiler, expr);
    case 'call':
      return compileCall(compiler, expr);
    case 'case':
      return compileCase(compiler, expr);
    default:
      return compileLogic(compiler, expr);
  }
}

function kindOn(ground: Ground): (expr: Expr) => ExprKind | null {
  const kindOf = (expr: Expr): ExprKind | null =>
    kindOfExpr(expr, (name) => {
      const column = ground.columnOf({ op: 'field', name });
      if (!column) throw new Error(`there is no column "${name}"`);
      return column.kind;
    });
  return kindOf;
}

/** Compiles node by node, each structure once, without tables. */
function plainCompiler(
  ground: Ground,
  kindOf: (expr: Expr) => ExprKind | null,
  instead?: (expr: Expr) => Node | null,
): Compiler {
  const nodes = new Map<number, Node>();
  const compiler: Compiler = {
    length: ground.length,
    kindOf,
    compile(expr) {
      const key = ground.keyOf(expr);
      const before = nodes.get(key);
      if (before) return before;
      const column = ground.columnOf(expr);
      const node = column
        ? columnNode(column, ground.length)
        : (instead?.(expr) ?? compileStructure(compiler, expr));
      nodes.set(key, node);
      return node;
    },
  };
  return compiler;
}

/** Reads rows off the answers for all combinations. */
function lookUp(answers: Column, { places }: Combinations, length: number): Node {
  switch (answers.kind) {
    case 'number':
      return numberLookup({ table: answers.values, places }, length);
    case 'truth':
      return truthLookup({ table: answers.values, places }, length);
    case 'text':
      return textLookup({ table: Uint16Array.from(answers.codes), places }, answers.values, length);
    case 'list':
      throw new Error('a list cannot be computed');
  }
}

/**
 * Compiles expressions that will be run together. An expression that depends on few classes alone (texts of a
 * dictionary, truth, lists of few items, numbers by the cuts that any of the expressions makes) becomes one
 * look-up in a table of all combinations; everything else is worked out node by node.
 * @param ground - the columns there are
 * @param exprs - all expressions that will be compiled
 */
export function createCompiler(ground: Ground, exprs: readonly Expr[]): Compiler {
  const kindOf = kindOn(ground);
  if (ground.length < fewRows) return plainCompiler(ground, kindOf);
  const { keyOf, length } = ground;
  const blockOf = listBlocksOf(listTestsOf(exprs, ground));
  const isFew = (sum: Expr): boolean => {
    const node = compiler.compile(sum);
    return node.kind === 'number' && node.lookup?.once === true;
  };
  const fine = createSources(ground, { blockOf, kindOf });
  const coarse = createSources(ground, { blockOf, kindOf, fine, isFew });
  const stepsOf = createStepCount(ground, fine);
  const answer = (expr: Expr, examples: Examples, size: number): Column => {
    const few: Ground = { length: size, keyOf, columnOf: (asked) => examples.get(keyOf(asked)) };
    return runNode(plainCompiler(few, kindOf).compile(expr), size);
  };
  const combinationsOf = createTables(ground, exprs, (expr) => compiler.compile(expr), answer);
  const instead = (expr: Expr): Node | null => {
    if (expr.op === 'constant') return null;
    for (const sourcesOf of [fine, coarse]) {
      const sources = sourcesOf(expr);
      // What stands for itself has no table, and few steps need none.
      if (!sources || sources.has(keyOf(expr))) continue;
      if (sources.size > 1 && stepsOf(expr) <= sources.size + 2) continue;
      const combinations = combinationsOf(sources);
      if (!combinations) continue;
      return lookUp(answer(expr, combinations.examples, combinations.size), combinations, length);
    }
    return null;
  };
  const compiler = plainCompiler(ground, kindOf, instead);
  return compiler;
}
