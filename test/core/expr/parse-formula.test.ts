import { arithmetic, call, constant, field } from '../../../core/expr/builders';
import type { Expr } from '../../../core/expr/expr';
import { parseFormula } from '../../../core/expr/parse-formula';
import { printFormula } from '../../../core/expr/print-formula';

const [revenue, employees] = [field('revenue'), field('employees')];

describe('formulas', () => {
  test.each<[string, Expr]>([
    ['revenue / employees', arithmetic('/', revenue, employees)],
    ['Revenue ÷ EMPLOYEES', arithmetic('/', revenue, employees)],
    ['current   spend * 2', arithmetic('*', field('current spend'), 2)],
    ['[points: Size]', field('points: Size')],
    ['[a]]b]', field('a]b')],
    ['1 + 2 * 3', arithmetic('+', constant(1), arithmetic('*', constant(2), 3))],
    ['(1 + 2) * 3', arithmetic('*', arithmetic('+', constant(1), 2), 3)],
    ['1 - 2 - 3', arithmetic('-', arithmetic('-', constant(1), 2), 3)],
    ['-5', constant(-5)],
    ['-revenue', arithmetic('-', constant(0), revenue)],
    ['.5 + 1e6', arithmetic('+', constant(0.5), 1e6)],
    ['min(revenue; 2, employees)', call('min', [revenue, constant(2), employees])],
    ['LN (revenue)', call('ln', [revenue])],
    ['min', field('min')],
  ])('%s', (text, expr) => {
    expect(parseFormula(text)).toEqual({ ok: true, value: expr, notices: [] });
  });

  test.each([
    ['', 'the formula "" ends where a number, a field or a bracket should stand'],
    ['revenue /', 'the formula "revenue /" ends where a number, a field or a bracket should stand'],
    ['(1 + 2', 'the formula "(1 + 2" ends where a closing bracket should stand'],
    ['1 2', 'the formula "1 2" has "2" at character 3, where an operator or the end should stand'],
    [
      'revenue > 5',
      'the formula "revenue > 5" has ">" at character 9, where an operator or the end should stand',
    ],
    [
      '=revenue',
      'the formula "=revenue" has "=" at character 1, where a number, a field or a bracket should stand',
    ],
    [
      'cmd(1)',
      'the formula "cmd(1)" calls "cmd" at character 1; there are min, max, coalesce, abs, ln, exp, sqrt, round, floor',
    ],
    ['ln(1, 2)', 'the formula "ln(1, 2)" gives ln more than one value at character 1'],
  ])('%j is refused with its place', (text, message) => {
    const result = parseFormula(text);
    expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('a formula of thousands of brackets or characters is refused, not a crash', () => {
    for (const text of ['('.repeat(1900), '-'.repeat(1900), 'a+'.repeat(5000)])
      expect(parseFormula(text).ok).toBe(false);
  });

  test('brackets are written only where they are needed', () => {
    const sum = arithmetic('+', revenue, employees);
    expect(printFormula(arithmetic('*', sum, arithmetic('/', constant(1), arithmetic('-', sum, sum))))).toBe(
      '(revenue + employees) * (1 / (revenue + employees - (revenue + employees)))',
    );
  });
});
