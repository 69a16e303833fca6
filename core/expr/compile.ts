import type { Classes, Combinations } from './classes';
import { classesOf, combine, numberClasses } from './classes';
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
import { cutsOf } from './cuts';
import type { Expr, ExprKind } from './expr';
import { kindOfExpr } from './kind-of-expr';
import { columnNode, numberLookup, textLookup, truthLookup } from './leaf-nodes';
import type { Node } from './node';
import { runNode } from './run-node';
import { createSources, type Sources } from './sources';
import type { Ground } from './ground';

/** Below this a table costs more than it saves. */
const fewRows = 256;
/** Combinations of several columns that a table may hold; it has to stay in the processor's cache. */
const mostCombinations = 4096;
/** More columns than this never have few combinations. */
const mostSources = 12;

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

/** Answers the expression once for each combination, and reads rows off that table. */
function tabulate(
  ground: Ground,
  compiler: Compiler,
  expr: Expr,
  keys: readonly number[],
  combinations: Combinations,
): Node {
  const examples = new Map(keys.map((key, at) => [key, combinations.examples[at]]));
  const few: Ground = {
    length: combinations.size,
    keyOf: ground.keyOf,
    columnOf: (asked) => examples.get(ground.keyOf(asked)),
  };
  const answers = runNode(plainCompiler(few, compiler.kindOf).compile(expr), few.length);
  const { places } = combinations;
  switch (answers.kind) {
    case 'number':
      return numberLookup({ table: answers.values, places }, ground.length);
    case 'truth':
      return truthLookup({ table: answers.values, places }, ground.length);
    case 'text':
      return textLookup({ table: Uint16Array.from(answers.codes), places }, answers.values, ground.length);
    case 'list':
      throw new Error('a list cannot be computed');
  }
}

/** Finds the classes of columns and the combinations of several, each once. */
function createTables(ground: Ground, exprs: readonly Expr[], compile: (expr: Expr) => Node) {
  const { length } = ground;
  const cuts = cutsOf(exprs, ground.keyOf);
  const classes = new Map<number, Classes | null>();
  const combined = new Map<string, Combinations>();
  const classesFor = (key: number, source: Expr): Classes | null => {
    let known = classes.get(key);
    if (known === undefined) {
      const node = compile(source);
      known =
        node.kind === 'number'
          ? numberClasses(node, cuts.get(key) ?? Float64Array.of(-Infinity), length)
          : classesOf(node, length);
      classes.set(key, known);
    }
    return known;
  };
  return (sources: Sources): Combinations | null => {
    if (!sources || sources.size === 0 || sources.size > mostSources) return null;
    const each = [...sources].map(([key, source]) => classesFor(key, source)).filter((one) => one !== null);
    const size = each.reduce((product, one) => product * one.size, 1);
    const most = each.length === 1 ? length : Math.min(length, mostCombinations);
    if (each.length < sources.size || size > most) return null;
    const name = [...sources.keys()].join(' ');
    const combinations = combined.get(name) ?? combine(each, length);
    combined.set(name, combinations);
    return combinations;
  };
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
  const finders = [createSources(ground, kindOf, 'fine'), createSources(ground, kindOf, 'coarse')];
  const combinationsOf = createTables(ground, exprs, (expr) => compiler.compile(expr));
  const instead = (expr: Expr): Node | null => {
    if (expr.op === 'constant') return null;
    for (const sourcesOf of finders) {
      const sources = sourcesOf(expr);
      const combinations = combinationsOf(sources);
      if (sources && combinations) {
        return tabulate(ground, compiler, expr, [...sources.keys()], combinations);
      }
    }
    return null;
  };
  const compiler = plainCompiler(ground, kindOf, instead);
  return compiler;
}
