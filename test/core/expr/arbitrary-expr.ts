import fc from 'fast-check';
import type { Column, Frame } from '../../../core/expr/columns';
import { fewRows } from '../../../core/expr/compile';
import type { Expr, ExprKind } from '../../../core/expr/expr';
import { fold } from '../../../core/expr/fold';
import type { ReferenceRow } from './reference-evaluate';
import { valueAt } from './reference-evaluate';

/** The columns of every random frame. */
export const kinds: ReadonlyMap<string, ExprKind> = new Map([
  ['employees', 'number'],
  ['revenue', 'number'],
  ['industry', 'text'],
  ['country', 'text'],
  ['technologies', 'list'],
  ['many', 'list'],
  ['customer', 'truth'],
] as const);

const texts = [
  'Software',
  'software',
  ' Retail ',
  'New  York',
  'São Paulo',
  'sao paulo',
  'DE',
  'é',
  'e\u0301',
];
const edges = [0, -0, 1, 2.5, -3, 50, 50.000000000000007, 1e308, -1e308, 5e-324, 0.1];
export const fewItems = ['sap', 'aws', 'hubspot', 'são paulo'];
export const manyItems = Array.from({ length: 35 }, (_, place) => `item ${place}`);

const number = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: -5, max: 60 }));
const someText = fc.constantFrom(...texts);

function dictionary(): { readonly values: readonly (string | null)[]; readonly places: number } {
  const unique = new Map(texts.map((text) => [fold(text), text.trim()]));
  const values = [null, ...unique.values()];
  return { values, places: values.length };
}

const { values, places } = dictionary();

/** A frame of exactly so many rows. */
export function frameOf(length: number): fc.Arbitrary<Frame> {
  const rows = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: length, maxLength: length });
  const blankOr = <Value>(one: fc.Arbitrary<Value>, blank: Value) =>
    fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: fc.constant(blank) });
  const numbers = rows(blankOr(number, NaN)).map((all): Column => ({
    kind: 'number',
    values: Float64Array.from(all),
  }));
  const text = rows(fc.nat(places - 1)).map((all): Column => ({
    kind: 'text',
    codes: Uint8Array.from(all),
    values,
  }));
  const truth = rows(fc.nat(2)).map((all): Column => ({ kind: 'truth', values: Uint8Array.from(all) }));
  const list = (items: readonly string[]) =>
    rows(blankOr(fc.bigInt(0n, (1n << BigInt(items.length)) - 1n), -1n)).map((all): Column => {
      const word = (at: number) =>
        Uint32Array.from(all, (mask) =>
          mask < 0n ? (at === 0 ? 0x80000000 : 0) : Number((mask >> BigInt(31 * at)) & 0x7fffffffn),
        );
      return { kind: 'list', items, masks: items.length > 31 ? [word(0), word(1)] : [word(0)] };
    });
  return fc.tuple(numbers, numbers, text, text, list(fewItems), list(manyItems), truth).map((columns) => ({
    length,
    columns: new Map([...kinds.keys()].map((name, at) => [name, columns[at]!])),
  }));
}

/** Repeats the rows of a frame until there are enough for tables to be worth their cost. */
export const enough = (frame: Frame): Frame => repeated(frame, Math.ceil(fewRows / frame.length));

/** Repeats the rows of a frame. */
export function repeated(frame: Frame, times: number): Frame {
  const again = <Values extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
    values: Values,
    into: Values,
  ): Values => {
    for (let from = 0; from < into.length; from += values.length) into.set(values, from);
    return into;
  };
  const length = frame.length * times;
  const columns = [...frame.columns].map(([name, column]) => {
    switch (column.kind) {
      case 'number':
        return [name, { ...column, values: again(column.values, new Float64Array(length)) }] as const;
      case 'truth':
        return [name, { ...column, values: again(column.values, new Uint8Array(length)) }] as const;
      case 'text':
        return [name, { ...column, codes: again(column.codes, new Uint8Array(length)) }] as const;
      case 'list':
        return [
          name,
          { ...column, masks: column.masks.map((mask) => again(mask, new Uint32Array(length))) },
        ] as const;
    }
  });
  return { length, columns: new Map<string, Column>(columns) };
}

/** A row of a frame as the reference reads it. */
export function rowOf(frame: Frame, row: number): ReferenceRow {
  return {
    kinds: new Map([...frame.columns].map(([name, column]) => [name, column.kind])),
    values: new Map([...frame.columns].map(([name, column]) => [name, valueAt(column, row)])),
  };
}

const field = (...names: string[]): fc.Arbitrary<Expr> =>
  fc.constantFrom(...names).map((name) => ({ op: 'field', name }));
const test = fc.constantFrom('eq', 'lt', 'le', 'gt', 'ge');
const items = (of: readonly string[]) => fc.subarray([...of], { maxLength: 3 });

function branches(when: fc.Arbitrary<Expr>, then: fc.Arbitrary<Expr>): fc.Arbitrary<Expr> {
  return fc.record({
    op: fc.constant('case' as const),
    branches: fc.array(fc.record({ when, then }), { maxLength: 3 }),
    otherwise: then,
  });
}

/** Random expressions of each kind; a few compare different kinds on purpose. */
export const exprs = fc.letrec<{ truth: Expr; number: Expr; text: Expr; plainNumber: Expr }>((tie) => ({
  plainNumber: fc.oneof(
    field('employees', 'revenue'),
    number.map((value): Expr => ({ op: 'constant', value })),
  ),
  number: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('plainNumber'),
    fc.constant<Expr>({ op: 'constant', value: null }),
    fc.record({
      op: fc.constant('arithmetic' as const),
      by: fc.constantFrom('+', '+', '-', '*', '/'),
      left: tie('number'),
      right: tie('number'),
    }),
    fc.record({
      op: fc.constant('call' as const),
      name: fc.constantFrom('min', 'max', 'abs', 'ln', 'exp', 'sqrt', 'round', 'floor', 'coalesce'),
      of: fc.array(tie('number'), { minLength: 1, maxLength: 1 }),
    }),
    fc.record({
      op: fc.constant('call' as const),
      name: fc.constantFrom('min', 'max', 'coalesce'),
      of: fc.array(tie('number'), { maxLength: 3 }),
    }),
    branches(tie('truth'), tie('number')),
  ),
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    field('industry', 'country'),
    someText.map((value): Expr => ({ op: 'constant', value })),
    fc.constant<Expr>({ op: 'constant', value: null }),
    branches(tie('truth'), tie('text')),
  ),
  truth: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    field('customer'),
    fc.constantFrom(true, false, null).map((value): Expr => ({ op: 'constant', value })),
    fc.record({
      op: fc.constant('compare' as const),
      test,
      left: tie('plainNumber'),
      right: tie('plainNumber'),
    }),
    fc.record({ op: fc.constant('compare' as const), test, left: tie('number'), right: tie('number') }),
    fc.record({ op: fc.constant('compare' as const), test, left: tie('text'), right: tie('text') }),
    fc.record({ op: fc.constant('compare' as const), test, left: tie('truth'), right: tie('truth') }),
    fc.record({ op: fc.constant('compare' as const), test, left: tie('text'), right: tie('number') }),
    fc.record({
      op: fc.constant('in' as const),
      value: fc.oneof(tie('text'), tie('number')),
      set: fc.array(fc.oneof(someText, number), { maxLength: 4 }),
    }),
    fc.record({
      op: fc.constant('contains' as const),
      mode: fc.constantFrom('any', 'all'),
      value: field('technologies'),
      items: items([...fewItems, 'SAP', ' Aws']),
    }),
    fc.record({
      op: fc.constant('contains' as const),
      mode: fc.constantFrom('any', 'all'),
      value: field('many'),
      items: items(manyItems),
    }),
    fc.record({
      op: fc.constant('contains' as const),
      mode: fc.constantFrom('any', 'all'),
      value: tie('text'),
      items: items(texts),
    }),
    fc.record({
      op: fc.constant('starts' as const),
      value: tie('text'),
      prefix: fc.constantFrom('S', ' so', 'new  y', ''),
    }),
    fc.record({
      op: fc.constant('blank' as const),
      value: fc.oneof(tie('number'), tie('text'), tie('truth'), field('technologies', 'many')),
    }),
    fc.record({ op: fc.constantFrom('all', 'any'), of: fc.array(tie('truth'), { maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('truth') }),
    branches(tie('truth'), tie('truth')),
  ),
})) as unknown as { truth: fc.Arbitrary<Expr>; number: fc.Arbitrary<Expr>; text: fc.Arbitrary<Expr> };

/** An expression of any kind. */
export const anyExpr = fc.oneof(exprs.truth, exprs.number, exprs.text);
