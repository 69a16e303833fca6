import {
  all,
  any,
  constant,
  field,
  isBlank,
  isKnown,
  not,
  possibly,
  surely,
} from '../../../core/expr/builders';
import type { Frame } from '../../../core/expr/columns';
import { evaluate } from '../../../core/expr/evaluate';
import type { Expr } from '../../../core/expr/expr';

const [F, U, T] = [0, 1, 2];
/** Nine rows: every pair of truth values. */
const frame: Frame = {
  length: 9,
  columns: new Map([
    ['p', { kind: 'truth', values: Uint8Array.of(F, F, F, U, U, U, T, T, T) }],
    ['q', { kind: 'truth', values: Uint8Array.of(F, U, T, F, U, T, F, U, T) }],
  ]),
};
const [p, q] = [field('p'), field('q')];

describe('three-valued logic', () => {
  // Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64, strong tables; SQL:1999, 6.30.
  test.each<[string, Expr, readonly number[]]>([
    ['p and q', all([p, q]), [F, F, F, F, U, U, F, U, T]],
    ['p or q', any([p, q]), [F, U, T, U, U, T, T, T, T]],
    ['not p', not(p), [T, T, T, U, U, U, F, F, F]],
    ['p is blank', isBlank(p), [F, F, F, T, T, T, F, F, F]],
    ['p is known', isKnown(p), [T, T, T, F, F, F, T, T, T]],
    ['possibly p', possibly(p), [F, F, F, T, T, T, T, T, T]],
    ['surely p', surely(p), [F, F, F, F, F, F, T, T, T]],
    ['all of nothing', all([]), Array(9).fill(T)],
    ['any of nothing', any([]), Array(9).fill(F)],
    ['unknown', constant(null), Array(9).fill(U)],
    ['p and unknown', all([p, constant(null)]), [F, F, F, U, U, U, U, U, U]],
  ])('%s', (_, expr, expected) => {
    const column = evaluate(expr, frame);
    expect(column.kind === 'truth' ? [...column.values] : column.kind).toEqual(expected);
  });
});
