import { evaluate } from '../../core/expr/evaluate';
import type { Column, Frame } from '../../core/expr/columns';
import type { Arithmetic, Comparison, Expr, NumberFunction } from '../../core/expr/expr';
import { fold } from '../../core/expr/fold';
import type { Dialect } from '../../core/sql/dialect';
import { printExpr } from '../../core/sql/print-expr';
import type { ScopeColumn } from '../../core/sql/scope';
import type { SqlEngine } from './sql-engine';
import { strangeTexts, textsWithNul } from './strange-texts';

const numbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  3,
  -7,
  0.1,
  0.2,
  -0.5,
  0.5,
  1.5,
  2.5,
  0.49999999999999994,
  4503599627370495.5,
  9007199254740993,
  1e15,
  -123456.789,
  1e-7,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  1e-160,
  1e160,
  1e292,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  709.782712893384,
  710,
  -745.2,
];

const field = (name: string): Expr => ({ op: 'field', name });

const numberExprs = new Map<string, Expr>([
  ...(['+', '-', '*', '/'] as const).map((by: Arithmetic): [string, Expr] => [
    `a ${by} b`,
    { op: 'arithmetic', by, left: field('a'), right: field('b') },
  ]),
  [
    'a + b + a',
    {
      op: 'arithmetic',
      by: '+',
      left: { op: 'arithmetic', by: '+', left: field('a'), right: field('b') },
      right: field('a'),
    },
  ],
  ...(['abs', 'ln', 'exp', 'sqrt', 'round', 'floor'] as const).map((name: NumberFunction): [string, Expr] => [
    `${name}(a)`,
    { op: 'call', name, of: [field('a')] },
  ]),
  ...(['min', 'max', 'coalesce'] as const).map((name: NumberFunction): [string, Expr] => [
    `${name}(a, b)`,
    { op: 'call', name, of: [field('a'), field('b')] },
  ]),
  ...(['eq', 'lt', 'le', 'gt', 'ge'] as const).map((test: Comparison): [string, Expr] => [
    `a ${test} b`,
    { op: 'compare', test, left: field('a'), right: field('b') },
  ]),
  ['a in', { op: 'in', value: field('a'), set: [0, 1, 2.5, 1e308] }],
  ['a blank', { op: 'blank', value: field('a') }],
]);

/** The pairs of all numbers, and the blank. */
const pairs = [...numbers, null].flatMap((a) => [...numbers, null].map((b) => [a, b] as const));

const numberColumn = (values: readonly (number | null)[]): Column => ({
  kind: 'number',
  values: Float64Array.from(values, (value) => value ?? NaN),
});

function textColumn(texts: readonly (string | null)[]): Column {
  const values: (string | null)[] = [null];
  const places = new Map<string, number>();
  const codes = texts.map((text) => {
    if (text === null || text.trim() === '') return 0;
    const folded = fold(text);
    const place = places.get(folded) ?? values.push(text.trim()) - 1;
    places.set(folded, place);
    return place;
  });
  return { kind: 'text', codes: Uint16Array.from(codes), values };
}

/** What a column holds in a row, as an engine gives it. */
function valueAt(column: Column, row: number): number | string | boolean | null {
  switch (column.kind) {
    case 'number':
      return Number.isNaN(column.values[row]) ? null : column.values[row]!;
    case 'truth':
      return [false, null, true][column.values[row]!] ?? null;
    case 'text':
      return column.values[column.codes[row]!] ?? null;
    case 'list':
      throw new Error('a list is no value of an expression');
  }
}

/** Equal, but for the last digits of logarithms and powers, and the sign of zero. */
function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return one === other || Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

const literal = (dialect: Dialect, value: number | string | null): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? dialect.text(value) : dialect.number(value);
};

/** Rows of literals as a relation. */
function rowsOf(
  dialect: Dialect,
  names: readonly (readonly [string, 'number' | 'text'])[],
  rows: readonly (readonly (number | string | null)[])[],
): string {
  const values = rows.map((row, place) => {
    const cells = row.map(
      (value, at) => `CAST(${literal(dialect, value)} AS ${dialect.types[names[at]![1]]})`,
    );
    return `(${[place, ...cells].join(', ')})`;
  });
  return `(VALUES ${values.join(',\n')}) AS given (place, ${names.map(([name]) => name).join(', ')})`;
}

/** Evaluates expressions on rows in SQL; the answers in the order of the rows. */
async function answersOf(
  { dialect, query }: SqlEngine,
  names: readonly (readonly [string, 'number' | 'text'])[],
  rows: readonly (readonly (number | string | null)[])[],
  expressions: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  const printed = expressions.map((sql, at) => `${sql} AS e${at}`);
  const answers = await query(
    `SELECT place, ${printed.join(',\n')}\nFROM ${rowsOf(dialect, names, rows)} ORDER BY place`,
  );
  return answers.map((row) => expressions.map((_, at) => row[`e${at}`] ?? row[`E${at}`] ?? null));
}

const scopeOf = (names: readonly (readonly [string, 'number' | 'text'])[]) => {
  const columns = new Map(names.map(([id, kind]): [string, ScopeColumn] => [id, { id, kind }]));
  return { column: (name: string) => columns.get(name) };
};

async function testNumbers(engine: SqlEngine): Promise<unknown[]> {
  const names = [['a', 'number'] as const, ['b', 'number'] as const];
  const scope = scopeOf(names);
  const frame: Frame = {
    length: pairs.length,
    columns: new Map([
      ['a', numberColumn(pairs.map(([a]) => a))],
      ['b', numberColumn(pairs.map(([, b]) => b))],
    ]),
  };
  const printed = [...numberExprs.values()].map((expr) => printExpr(expr, scope, engine.dialect).sql);
  const answers = await answersOf(engine, names, pairs, printed);
  return [...numberExprs].flatMap(([name, expr], at) => {
    const right = evaluate(expr, frame);
    return pairs.flatMap(([a, b], row) => {
      const expected = valueAt(right, row);
      const found = answers[row]?.[at];
      return agree(found, expected) ? [] : [{ name, a, b, found, expected }];
    });
  });
}

const textsFor = ({ holdsNul }: SqlEngine): readonly string[] => [
  ...strangeTexts,
  ...(holdsNul ? textsWithNul : []),
];

async function testEquality(engine: SqlEngine): Promise<unknown[]> {
  const { dialect } = engine;
  const texts = textsFor(engine).filter((text) => text.trim() !== '');
  const names = [['a', 'text'] as const];
  const constants = texts.map((value): Expr => ({
    op: 'compare',
    test: 'eq',
    left: field('a'),
    right: { op: 'constant', value },
  }));
  const printed = constants.map((expr) => printExpr(expr, scopeOf(names), dialect).sql);
  const answers = await answersOf(
    engine,
    names,
    texts.map((text) => [text]),
    printed,
  );
  return texts.flatMap((text, row) =>
    texts.flatMap((other, at) => {
      const expected = fold(text) === fold(other);
      // What is not composed is one of the differences that are written down.
      const isComposed = [text, other].every((one) => dialect.can.composes || one.normalize('NFC') === one);
      const found = answers[row]?.[at];
      return found === expected || !isComposed ? [] : [{ text, other, found, expected }];
    }),
  );
}

async function testOrder(engine: SqlEngine): Promise<unknown[]> {
  const names = [['a', 'text'] as const, ['b', 'text'] as const];
  const texts = ['a', 'B', 'ä', 'Z', 'zz', 'a b', 'a-b', 'ab', '1', '10', '9', '漢', '😀', '_', '~', null];
  const rows = texts.flatMap((a) => texts.map((b) => [a, b] as const));
  const frame: Frame = {
    length: rows.length,
    columns: new Map([
      ['a', textColumn(rows.map(([a]) => a))],
      ['b', textColumn(rows.map(([, b]) => b))],
    ]),
  };
  const exprs = (['eq', 'lt', 'le', 'gt', 'ge'] as const).map((test): Expr => ({
    op: 'compare',
    test,
    left: field('a'),
    right: field('b'),
  }));
  const printed = exprs.map((expr) => printExpr(expr, scopeOf(names), engine.dialect).sql);
  const answers = await answersOf(engine, names, rows, printed);
  return exprs.flatMap((expr, at) => {
    const right = evaluate(expr, frame);
    return rows.flatMap(([a, b], row) => {
      const expected = valueAt(right, row);
      const found = answers[row]?.[at];
      return found === expected ? [] : [{ expr, a, b, found, expected }];
    });
  });
}

/**
 * What every engine is held to, whatever its dialect: texts come back as they went, and expressions mean what they mean
 * in the sheet.
 */
export function describeLeaves(engine: () => SqlEngine): void {
  test('texts of every kind come back as they were, as values and as names', async () => {
    const { dialect, query } = engine();
    const texts = textsFor(engine());
    const values = await answersOf(
      engine(),
      [['a', 'text']],
      texts.map((text) => [text]),
      ['a'],
    );
    expect(values.map(([value]) => value)).toEqual(texts);
    // Engines differ in what a name may hold; none is empty, and PostgreSQL cuts them at 63 bytes.
    const names = [
      'select',
      'a b',
      'a"b',
      'a`b',
      "a'b",
      'a\\b',
      'a;--b',
      'Größe',
      '漢字',
      'a.b',
      '😀',
      '$1',
      'A',
    ];
    const [row = {}] = await query(
      `SELECT ${names.map((name, at) => `${at} AS ${dialect.identifier(name)}`).join(', ')}`,
    );
    expect(Object.keys(row)).toEqual(names);
  });

  test('a text of a million characters comes back whole', async () => {
    const { dialect, query } = engine();
    const long = `${'it\'s \\ "x" ä '.repeat(80_000)}end`;
    const [row = {}] = await query(`SELECT ${dialect.text(long)} AS long`);
    expect(Object.values(row)[0] === long).toBe(true);
  });

  test('numbers mean what they mean in the sheet, up to the largest and down to the least', async () => {
    expect(await testNumbers(engine())).toEqual([]);
  });

  test('texts are one where the sheet takes them for one', async () => {
    expect(await testEquality(engine())).toEqual([]);
  });

  test('texts stand in the order of the sheet', async () => {
    expect(await testOrder(engine())).toEqual([]);
  });
}
