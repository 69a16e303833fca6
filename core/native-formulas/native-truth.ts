import type { Comparison, Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import { gathered, literalNumber, literalText, type Printing } from './native-source';
import { printCase, printFolded, printNumber, printText } from './native-value';
import { isAmong } from './reading-formula';

/**
 * A test in two readings: whether the value is known, and whether it holds where it is; or, where the value is reckoned,
 * whether it holds, an error where it is unknown; or the same whatever the account.
 */
type Leaf =
  | { readonly known: string; readonly holds: string }
  | { readonly attempt: string }
  | { readonly fixed: '0' | '0.5' | '1' };

const signs: Readonly<Record<Comparison, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** A number that stands in a cell of its own, or null. */
function numberCell(printing: Printing, expr: Expr): string | null {
  return printing.kindOf(expr) === 'number' ? (printing.sourceOf(expr)?.cell ?? null) : null;
}

const number = (printing: Printing, expr: Expr): string => printNumber(printing, expr, printHolds);
const folded = (printing: Printing, expr: Expr): string => printFolded(printing, expr, printHolds);

function compareNumbers(printing: Printing, { test, left, right }: Expr & { op: 'compare' }): Leaf {
  const cell = numberCell(printing, left);
  const sign = signs[test];
  if (cell !== null && right.op === 'constant' && typeof right.value === 'number') {
    return { known: `ISNUMBER(${cell})`, holds: `${cell}${sign}${literalNumber(printing, right.value)}` };
  }
  return { attempt: `${number(printing, left)}${sign}${number(printing, right)}` };
}

function compareLeaf(printing: Printing, expr: Expr & { readonly op: 'compare' }): Leaf {
  const { left, right, test } = expr;
  const kind = printing.kindOf(left);
  if (kind === null || kind !== printing.kindOf(right)) return { fixed: '0.5' };
  if (kind === 'number') return compareNumbers(printing, expr);
  if (kind === 'text') {
    if (test !== 'eq') throw new Error('texts have no order in a model');
    const [one, other] = [folded(printing, left), folded(printing, right)];
    const known = right.op === 'constant' ? `LEN(${one})>0` : `AND(LEN(${one})>0,LEN(${other})>0)`;
    return { known, holds: `EXACT(${one},${other})` };
  }
  if (kind !== 'truth') return { fixed: '0.5' };
  const [one, other] = [left, right].map((side) => {
    const truth = printTruth(printing, side);
    return truth === '0' || truth === '1' ? truth : `IF(${truth}=0.5,NA(),${truth})`;
  });
  return { attempt: `${one}${signs[test]}${other}` };
}

function amongTexts(printing: Printing, value: Expr, texts: readonly string[]): Leaf {
  const text = folded(printing, value);
  const wanted = [...new Set(texts.map(fold))].filter((one) => one !== '');
  for (const one of wanted) literalText(printing, one);
  const [first] = wanted;
  if (first === undefined) return { known: `LEN(${text})>0`, holds: 'FALSE' };
  const holds =
    wanted.length === 1
      ? `EXACT(${text},${literalText(printing, first)})`
      : isAmong(text, wanted, printing.mark);
  return { known: `LEN(${text})>0`, holds };
}

function inLeaf(printing: Printing, { value, set }: Expr & { readonly op: 'in' }): Leaf {
  if (set.length === 0) return { fixed: '0' };
  const kind = printing.kindOf(value);
  if (kind === 'text')
    return amongTexts(
      printing,
      value,
      set.filter((one) => typeof one === 'string'),
    );
  if (kind !== 'number') return { fixed: '0.5' };
  const cell = numberCell(printing, value);
  const asked = cell ?? number(printing, value);
  const wanted = set.filter((one) => typeof one === 'number');
  const equal = wanted.map((one) => `${asked}=${literalNumber(printing, one)}`);
  const holds = equal.length === 0 ? 'FALSE' : gathered('OR', equal);
  return cell === null ? { attempt: holds } : { known: `ISNUMBER(${cell})`, holds };
}

function containsLeaf(printing: Printing, expr: Expr & { readonly op: 'contains' }): Leaf {
  const { mode, value } = expr;
  const items = [...new Set(expr.items.map(fold))];
  if (items.length === 0) return { fixed: mode === 'all' ? '1' : '0' };
  const kind = printing.kindOf(value);
  if (kind === 'text') return amongTexts(printing, value, mode === 'all' && items.length > 1 ? [] : items);
  const source = printing.sourceOf(value);
  if (kind !== 'list' || !source) return { fixed: '0.5' };
  // The column that would read the list is refused, and with it whatever refers to it.
  if (source.separator === undefined) return { known: `LEN(${source.cell})>0`, holds: 'FALSE' };
  const mark = source.separator.toLowerCase();
  const held = items.map((item) =>
    item === '' || item.includes(mark)
      ? 'FALSE'
      : `ISNUMBER(FIND(${literalText(printing, mark + item + mark)},${source.cell}))`,
  );
  return { known: `LEN(${source.cell})>0`, holds: gathered(mode === 'all' ? 'AND' : 'OR', held) };
}

/** A test of a value; null for logic, blanks, cases and fields. */
function leafOf(printing: Printing, expr: Expr): Leaf | null {
  switch (expr.op) {
    case 'compare':
      return compareLeaf(printing, expr);
    case 'in':
      return inLeaf(printing, expr);
    case 'contains':
      return containsLeaf(printing, expr);
    case 'starts': {
      if (printing.kindOf(expr.value) !== 'text') return { fixed: '0.5' };
      const text = folded(printing, expr.value);
      const prefix = literalText(printing, fold(expr.prefix));
      return { known: `LEN(${text})>0`, holds: `IFERROR(FIND(${prefix},${text}),0)=1` };
    }
    default:
      return null;
  }
}

/** Whether a value is unknown; or, not wanted, whether it is known. */
function printUnknown(printing: Printing, value: Expr, wanted = true): string {
  const source = printing.sourceOf(value);
  const either = (known: string): string => (wanted ? `NOT(${known})` : known);
  switch (printing.kindOf(value)) {
    case 'number':
      return either(`ISNUMBER(${source?.cell ?? number(printing, value)})`);
    case 'text':
    case 'list':
      return `LEN(${source?.cell ?? printText(printing, value, printHolds)})${wanted ? '=' : '>'}0`;
    case 'truth':
      return `${printTruth(printing, value)}${wanted ? '=' : '<>'}0.5`;
    case null:
      return wanted ? 'TRUE' : 'FALSE';
  }
}

function joined(op: 'all' | 'any', truths: readonly string[]): string {
  const [neutral, decisive] = op === 'all' ? ['1', '0'] : ['0', '1'];
  const asked = [...new Set(truths)].filter((truth) => truth !== neutral);
  if (asked.includes(decisive!)) return decisive!;
  return asked.length === 0 ? neutral! : gathered(op === 'all' ? 'MIN' : 'MAX', asked);
}

/**
 * Truth as a number: 1 true, 0 false, 0.5 unknown. So `all` is the least, `any` the greatest and `not` is 1 − x, which is
 * Kleene's logic in functions that every spreadsheet has. What is no truth is unknown.
 */
export function printTruth(printing: Printing, expr: Expr): string {
  if (printing.kindOf(expr) !== 'truth') return '0.5';
  return printing.sourceOf(expr)?.cell ?? truthFormula(printing, expr);
}

/** The same for an expression that is to stand in a column of its own. */
export function truthFormula(printing: Printing, expr: Expr): string {
  switch (expr.op) {
    case 'constant':
      return expr.value === true ? '1' : expr.value === false ? '0' : '0.5';
    case 'all':
    case 'any':
      return joined(
        expr.op,
        expr.of.map((one) => printTruth(printing, one)),
      );
    case 'not': {
      const truth = printTruth(printing, expr.of);
      return truth === '0' ? '1' : truth === '1' ? '0' : truth === '0.5' ? truth : `(1-${truth})`;
    }
    case 'blank': {
      const unknown = printUnknown(printing, expr.value);
      return unknown === 'TRUE' ? '1' : `IF(${unknown},1,0)`;
    }
    case 'case':
      return printCase(printing, expr, printHolds, (one) => printTruth(printing, one));
    default: {
      const leaf = leafOf(printing, expr);
      if (leaf === null) return printTruth(printing, expr);
      if ('fixed' in leaf) return leaf.fixed;
      if ('attempt' in leaf) return `IFERROR(IF(${leaf.attempt},1,0),0.5)`;
      return `IF(${leaf.known},IF(${leaf.holds},1,0),0.5)`;
    }
  }
}

/** A test as a condition: true where it is known to hold, or known not to. */
function leafHolds(leaf: Leaf, wanted: boolean): string {
  if ('fixed' in leaf) return leaf.fixed === (wanted ? '1' : '0') ? 'TRUE' : 'FALSE';
  if ('attempt' in leaf) return `IFERROR(${wanted ? leaf.attempt : `NOT(${leaf.attempt})`},FALSE)`;
  return `AND(${leaf.known},${wanted ? leaf.holds : `NOT(${leaf.holds})`})`;
}

/** Whether an expression is known to be true (or, not wanted, known to be false), as a condition of IF. */
export function printHolds(printing: Printing, expr: Expr, wanted = true): string {
  if (expr.op === 'constant') return expr.value === wanted ? 'TRUE' : 'FALSE';
  if (printing.sourceOf(expr)) return `${printTruth(printing, expr)}=${wanted ? 1 : 0}`;
  if (expr.op === 'not') return printHolds(printing, expr.of, !wanted);
  if (expr.op === 'blank') return printUnknown(printing, expr.value, wanted);
  const leaf = leafOf(printing, expr);
  if (leaf) return leafHolds(leaf, wanted);
  const truth = printTruth(printing, expr);
  if (truth === '0' || truth === '0.5' || truth === '1')
    return truth === (wanted ? '1' : '0') ? 'TRUE' : 'FALSE';
  return `${truth}=${wanted ? 1 : 0}`;
}
