import type { Comparison, Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import { printCase, type Printer } from './printer';
import { inside, joined, whole, type Printed } from './printed';
import { besideDouble } from './literals';
import { separator } from './number-patterns';

const signs: Readonly<Record<Comparison, string>> = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' };

const truthOf = (value: boolean): Printed => whole(value ? 'TRUE' : 'FALSE');
const test = (sql: string): Printed => ({ sql, binds: 'test' });

/** False, but unknown where the value is. */
const neverFor = (value: Printed): Printed => ({
  sql: `${inside(value, 'sum')} IS NULL AND NULL`,
  binds: 'and',
});

/** One of several literals. */
function printAmong(value: Printed, literals: readonly string[]): Printed {
  const [first, ...rest] = literals;
  if (first === undefined) return neverFor(value);
  if (rest.length === 0) return test(`${inside(value, 'sum')} = ${first}`);
  return test(`${inside(value, 'sum')} IN (${literals.join(', ')})`);
}

/** A test of a text that is one of few spellings: it is one of those that pass. */
function printFew(printer: Printer, value: Expr, passes: (text: string) => boolean): Printed | null {
  const column = value.op === 'field' ? printer.column(value.name) : null;
  if (!column?.spellings) return null;
  return printAmong(
    whole(column.id),
    column.spellings.filter(passes).map((text) => printer.dialect.text(text)),
  );
}

/** One of several texts. No text is empty once it is folded, so that an empty one equals none. */
function printAmongTexts(printer: Printer, value: Expr, texts: readonly string[]): Printed {
  const folded = new Set(texts.map(fold).filter((text) => text !== ''));
  const few = printFew(printer, value, (text) => folded.has(fold(text)));
  const literals = [...folded].map((text) => printer.dialect.text(text));
  return few ?? printAmong(printer.text(value, 'folded'), literals);
}

/** One of several numbers. An engine may look a long list up by its bits, where 0 and −0 are two. */
function printAmongNumbers(printer: Printer, value: Expr, numbers: readonly number[]): Printed {
  const finite = [...new Set(numbers)].filter(Number.isFinite);
  const zeros = finite.includes(0) && finite.length > 1 ? [-0] : [];
  return printAmong(
    printer.number(value),
    [...finite, ...zeros].map((one) => besideDouble(one, printer.dialect.number)),
  );
}

function printCompare(printer: Printer, expr: Expr & { readonly op: 'compare' }): Printed {
  const { left, right } = expr;
  const kind = printer.kindOf(left);
  if (kind !== printer.kindOf(right)) return printer.unknown('truth');
  const sides = (print: (side: Expr) => Printed): Printed =>
    test(`${inside(print(left), 'sum')} ${signs[expr.test]} ${inside(print(right), 'sum')}`);
  switch (kind) {
    case 'number':
      return sides((side) =>
        side.op === 'constant'
          ? whole(besideDouble(Number(side.value), printer.dialect.number))
          : printer.number(side),
      );
    case 'truth':
      return sides(printer.truth);
    case 'text':
      if (expr.test === 'eq' && right.op === 'constant') {
        return printAmongTexts(printer, left, [String(right.value)]);
      }
      return sides((side) => printer.text(side, 'folded'));
    default:
      return printer.unknown('truth');
  }
}

function printIn(printer: Printer, { value, set }: Expr & { readonly op: 'in' }): Printed {
  if (set.length === 0) return truthOf(false);
  switch (printer.kindOf(value)) {
    case 'number':
      return printAmongNumbers(
        printer,
        value,
        set.filter((one) => typeof one === 'number'),
      );
    case 'text':
      return printAmongTexts(
        printer,
        value,
        set.filter((one) => typeof one === 'string'),
      );
    default:
      return printer.unknown('truth');
  }
}

function printContains(printer: Printer, expr: Expr & { readonly op: 'contains' }): Printed {
  const { dialect } = printer;
  const { value, mode } = expr;
  if (expr.items.length === 0) return truthOf(mode === 'all');
  const items = [...new Set(expr.items.map(fold))];
  const kind = printer.kindOf(value);
  if (kind === 'text') {
    return printAmongTexts(printer, value, mode === 'all' && items.length > 1 ? [] : items);
  }
  if (kind !== 'list' || value.op !== 'field') return printer.unknown('truth');
  const list = whole(printer.column(value.name).id);
  const tests = items.map((item) =>
    // An item is cut at every separator: one that holds it is in no list.
    item.includes(separator)
      ? inside(neverFor(list), 'whole')
      : dialect.holds(list.sql, dialect.text(separator + item + separator)),
  );
  const by = mode === 'any' ? 'OR' : 'AND';
  const binds = mode === 'any' ? 'or' : 'and';
  return tests.length === 1 ? whole(tests[0]!) : { sql: joined(tests, by), binds };
}

function printStarts(printer: Printer, { value, prefix }: Expr & { readonly op: 'starts' }): Printed {
  if (printer.kindOf(value) !== 'text') return printer.unknown('truth');
  const start = fold(prefix);
  const few = printFew(printer, value, (text) => fold(text).startsWith(start));
  if (few) return few;
  const text = inside(printer.text(value, 'folded'), 'whole');
  return whole(printer.dialect.startsWith(text, printer.dialect.text(start)));
}

function printBlank(
  printer: Printer,
  { value }: Expr & { readonly op: 'blank' },
  is: 'IS NULL' | 'IS NOT NULL' = 'IS NULL',
): Printed {
  const isNull = (printed: Printed): Printed => test(`${inside(printed, 'sum')} ${is}`);
  switch (printer.kindOf(value)) {
    case 'number':
      return isNull(printer.number(value));
    case 'text':
      return isNull(printer.text(value, 'spelt'));
    case 'truth':
      return isNull(printer.truth(value));
    case 'list':
      if (value.op !== 'field') throw new Error('a list cannot be computed');
      return isNull(whole(printer.column(value.name).id));
    default:
      return truthOf(is === 'IS NULL');
  }
}

/** `possibly` and `surely` of core/expr: what stands for the unknown is said by one word. */
function settled(op: 'all' | 'any', of: readonly Expr[]): Expr | null {
  const [truth, second] = of;
  if (!truth || !second || of.length > 2) return null;
  const blank = op === 'any' ? second : second.op === 'not' ? second.of : null;
  return blank?.op === 'blank' && blank.value === truth ? truth : null;
}

function printLogic(printer: Printer, { op, of }: Expr & { readonly op: 'all' | 'any' }): Printed {
  const [first, ...rest] = of;
  if (!first) return truthOf(op === 'all');
  if (rest.length === 0) return printer.truth(first);
  const known = settled(op, of);
  if (known && printer.kindOf(known) === 'truth') {
    return whole(`COALESCE(${printer.truth(known).sql}, ${op === 'any' ? 'TRUE' : 'FALSE'})`);
  }
  const binds = op === 'all' ? 'and' : 'or';
  // What joins by the other word is put into brackets, though AND binds tighter: nobody should have to know.
  const parts = of.map((one) => {
    const printed = printer.truth(one);
    return printed.binds === binds ? printed.sql : inside(printed, 'not');
  });
  return { sql: joined(parts, op === 'all' ? 'AND' : 'OR'), binds };
}

/** Prints truth: true, false or NULL. */
export function createTruthPrinter(printer: Printer): (expr: Expr) => Printed {
  const truth = (expr: Expr): Printed => {
    if (printer.kindOf(expr) !== 'truth') return printer.unknown('truth');
    switch (expr.op) {
      case 'field':
        return whole(printer.column(expr.name).id);
      case 'constant':
        return truthOf(expr.value === true);
      case 'compare':
        return printCompare(printer, expr);
      case 'in':
        return printIn(printer, expr);
      case 'contains':
        return printContains(printer, expr);
      case 'starts':
        return printStarts(printer, expr);
      case 'blank':
        return printBlank(printer, expr);
      case 'not':
        if (expr.of.op === 'blank') return printBlank(printer, expr.of, 'IS NOT NULL');
        return { sql: `NOT ${inside(printer.truth(expr.of), 'whole')}`, binds: 'not' };
      case 'case':
        return printCase(printer, expr, truth);
      case 'all':
      case 'any':
        return printLogic(printer, expr);
      default:
        throw new Error(`"${expr.op}" gives no truth`);
    }
  };
  return truth;
}
