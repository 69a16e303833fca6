import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Expr, ExprKind } from './expr';
import { termsOf } from './children-of';
import { fold } from './fold';
import { caseNumberNode, caseTextNode, caseTruthNode } from './case-nodes';
import { constantNumber, constantText, constantTruth, unknownTruth } from './leaf-nodes';
import { blankListNode, containsNode } from './list-nodes';
import type { Node, NumberNode, TextNode, TruthNode } from './node';
import { arithmeticNode, functionNode, gatherNode, sumNode } from './number-nodes';
import { blankTextNode, compareTextsNode, inTextsNode, startsNode } from './text-nodes';
import {
  blankNumberNode,
  blankTruthNode,
  compareNumbersNode,
  inNumbersNode,
  joinNode,
  notNode,
  truthNumberNode,
} from './truth-nodes';

/** What the parts of an expression are compiled with. */
export interface Compiler {
  readonly length: number;
  kindOf(expr: Expr): ExprKind | null;
  compile(expr: Expr): Node;
}

/** An expression as numbers; what is of another kind is unknown. */
export function asNumber(compiler: Compiler, expr: Expr): NumberNode {
  const node = compiler.kindOf(expr) === 'number' ? compiler.compile(expr) : null;
  return node?.kind === 'number' ? node : constantNumber(NaN, compiler.length);
}

/** An expression as truth; what is of another kind is unknown. */
export function asTruth(compiler: Compiler, expr: Expr): TruthNode {
  const node = compiler.kindOf(expr) === 'truth' ? compiler.compile(expr) : null;
  return node?.kind === 'truth' ? node : unknownTruth(compiler.length);
}

/** An expression as texts; what is of another kind is unknown. */
export function asText(compiler: Compiler, expr: Expr): TextNode {
  const node = compiler.kindOf(expr) === 'text' ? compiler.compile(expr) : null;
  return node?.kind === 'text' ? node : constantText(null, compiler.length);
}

/** A fixed value; null, and a number that is no amount, are unknown. */
export function compileConstant(compiler: Compiler, expr: Expr & { readonly op: 'constant' }): Node {
  const { value } = expr;
  if (typeof value === 'number') return constantNumber(Number.isFinite(value) ? value : NaN, compiler.length);
  if (typeof value === 'string') return constantText(value, compiler.length);
  return constantTruth(value === null ? UNKNOWN : value ? TRUE : FALSE, compiler.length);
}

/** A comparison of two values of one kind; of two kinds it is unknown. */
export function compileCompare(compiler: Compiler, expr: Expr & { readonly op: 'compare' }): TruthNode {
  const { test, left, right } = expr;
  const { length } = compiler;
  const kind = compiler.kindOf(left);
  if (kind !== compiler.kindOf(right)) return unknownTruth(length);
  if (kind === 'number') {
    return compareNumbersNode(test, asNumber(compiler, left), asNumber(compiler, right), length);
  }
  if (kind === 'text') {
    if (test === 'eq' && right.op === 'constant' && typeof right.value === 'string') {
      return inTextsNode(asText(compiler, left), [right.value], length);
    }
    return compareTextsNode(test, asText(compiler, left), asText(compiler, right), length);
  }
  if (kind !== 'truth') return unknownTruth(length);
  const [one, other] = [left, right].map((side) => truthNumberNode(asTruth(compiler, side), length));
  return one && other ? compareNumbersNode(test, one, other, length) : unknownTruth(length);
}

/** One of several values; what is of another kind equals nothing. */
export function compileIn(compiler: Compiler, expr: Expr & { readonly op: 'in' }): TruthNode {
  const { length } = compiler;
  if (expr.set.length === 0) return constantTruth(FALSE, length);
  switch (compiler.kindOf(expr.value)) {
    case 'number': {
      const numbers = expr.set.filter((one) => typeof one === 'number');
      return inNumbersNode(asNumber(compiler, expr.value), new Set(numbers), length);
    }
    case 'text': {
      const texts = expr.set.filter((one) => typeof one === 'string');
      return inTextsNode(asText(compiler, expr.value), texts, length);
    }
    default:
      return unknownTruth(length);
  }
}

/** What a list holds; a text is a list of one item. */
export function compileContains(compiler: Compiler, expr: Expr & { readonly op: 'contains' }): TruthNode {
  const { length } = compiler;
  if (expr.items.length === 0) return constantTruth(expr.mode === 'all' ? TRUE : FALSE, length);
  const kind = compiler.kindOf(expr.value);
  if (kind === 'text') {
    const several = expr.mode === 'all' && new Set(expr.items.map(fold)).size > 1;
    return inTextsNode(asText(compiler, expr.value), several ? [] : expr.items, length);
  }
  const node = kind === 'list' ? compiler.compile(expr.value) : null;
  return node?.kind === 'list' ? containsNode(node, expr.mode, expr.items, length) : unknownTruth(length);
}

/** Whether a text begins so. */
export function compileStarts(compiler: Compiler, expr: Expr & { readonly op: 'starts' }): TruthNode {
  return compiler.kindOf(expr.value) === 'text'
    ? startsNode(asText(compiler, expr.value), expr.prefix, compiler.length)
    : unknownTruth(compiler.length);
}

/** Whether a value is unknown. */
export function compileBlank(compiler: Compiler, expr: Expr & { readonly op: 'blank' }): TruthNode {
  const { length } = compiler;
  if (compiler.kindOf(expr.value) === null) return constantTruth(TRUE, length);
  const node = compiler.compile(expr.value);
  switch (node.kind) {
    case 'number':
      return blankNumberNode(node, length);
    case 'text':
      return blankTextNode(node, length);
    case 'list':
      return blankListNode(node, length);
    case 'truth':
      return blankTruthNode(node, length);
  }
}

/** Arithmetic of numbers. */
export function compileArithmetic(
  compiler: Compiler,
  expr: Expr & { readonly op: 'arithmetic' },
): NumberNode {
  const { length } = compiler;
  if (expr.by === '+') {
    return sumNode(
      termsOf(expr).map((term) => asNumber(compiler, term)),
      length,
    );
  }
  return arithmeticNode(expr.by, asNumber(compiler, expr.left), asNumber(compiler, expr.right), length);
}

/** A function of numbers; of no number at all it is unknown. */
export function compileCall(compiler: Compiler, expr: Expr & { readonly op: 'call' }): NumberNode {
  const [first, ...rest] = expr.of.map((one) => asNumber(compiler, one));
  if (!first) return constantNumber(NaN, compiler.length);
  if (expr.name === 'min' || expr.name === 'max' || expr.name === 'coalesce') {
    return gatherNode(expr.name, [first, ...rest], compiler.length);
  }
  return functionNode(expr.name, first, compiler.length);
}

/** The first branch that is true; all results are of the kind of the first that is known. */
export function compileCase(compiler: Compiler, expr: Expr & { readonly op: 'case' }): Node {
  const { length } = compiler;
  const branchesAs = <Then>(as: (compiler: Compiler, expr: Expr) => Then) =>
    expr.branches.map(({ when, then }) => ({ when: asTruth(compiler, when), then: as(compiler, then) }));
  switch (compiler.kindOf(expr)) {
    case 'text':
      return caseTextNode(branchesAs(asText), asText(compiler, expr.otherwise), length);
    case 'truth':
      return caseTruthNode(branchesAs(asTruth), asTruth(compiler, expr.otherwise), length);
    case 'number':
      return caseNumberNode(branchesAs(asNumber), asNumber(compiler, expr.otherwise), length);
    case 'list':
      throw new Error('a list cannot be the result of a case');
    default:
      return unknownTruth(length);
  }
}

/** All, any, not. */
export function compileLogic(
  compiler: Compiler,
  expr: Expr & { readonly op: 'all' | 'any' | 'not' },
): TruthNode {
  if (expr.op === 'not') return notNode(asTruth(compiler, expr.of), compiler.length);
  return joinNode(
    expr.op,
    expr.of.map((one) => asTruth(compiler, one)),
    compiler.length,
  );
}
