import type { Frame } from '../../core/expr/columns';
import type { Arithmetic, Expr, NumberFunction } from '../../core/expr/expr';
import { arithmetic, call, field, sum } from '../../core/expr/builders';

const positive = [
  5e-324,
  1e-323,
  4.4e-322,
  2 ** -1060,
  2 ** -1022,
  3.7e-200,
  2 ** -540,
  1e-150,
  1.0000000000000002e-150,
  2 ** -53,
  0.1,
  0.49999999999999994,
  0.5,
  0.9999999999999999,
  1,
  1.5,
  2.5,
  3,
  1e6,
  2 ** 52 + 0.5,
  2 ** 52 + 1,
  2 ** 53 - 1,
  1e150,
  1e151,
  2 ** 540,
  1e290,
  2 ** 969,
  8.98846567431158e307,
  1e308,
  Number.MAX_VALUE - 2 ** 970,
  Number.MAX_VALUE,
];

/** Numbers at which engines round, vanish, overflow or raise an error; NaN is blank. */
export const edgeNumbers: readonly number[] = [NaN, 0, -0, ...positive, ...positive.map((one) => -one)];

/** Every pair of them: columns `a` and `b`, and `c`, which goes through them in another order. */
export function edgeFrame(): Frame {
  const { length } = edgeNumbers;
  const rows = Array.from({ length: length * length }, (_, row) => row);
  const column = (place: (row: number) => number) => ({
    kind: 'number' as const,
    values: Float64Array.from(rows, (row) => edgeNumbers[place(row) % length]!),
  });
  return {
    length: rows.length,
    columns: new Map([
      ['a', column((row) => row)],
      ['b', column((row) => Math.floor(row / length))],
      ['c', column((row) => row * 7 + Math.floor(row / length) * 3)],
    ]),
  };
}

const [a, b, c] = [field('a'), field('b'), field('c')] as const;
const operations: readonly Arithmetic[] = ['+', '-', '*', '/'];
const functions: readonly NumberFunction[] = ['abs', 'ln', 'exp', 'sqrt', 'round', 'floor'];

/** What every operation and function makes of them, and sums and products of several. */
export const edgeExprs: readonly Expr[] = [
  ...operations.map((by) => arithmetic(by, a, b)),
  ...functions.map((name) => call(name, [a])),
  call('min', [a, b, c]),
  call('max', [a, b]),
  call('coalesce', [a, b]),
  sum([a, b, c]),
  sum([a, b, c, a, b]),
  arithmetic('*', arithmetic('-', a, b), c),
  arithmetic('/', arithmetic('*', a, b), arithmetic('+', c, b)),
  call('round', [arithmetic('/', a, b)]),
  call('exp', [call('ln', [call('abs', [a])])]),
];
