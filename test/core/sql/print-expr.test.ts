import {
  all,
  any,
  arithmetic,
  atLeast,
  call,
  caseOf,
  coalesce,
  constant,
  containsAll,
  containsAny,
  equals,
  field,
  isBlank,
  lessThan,
  not,
  oneOf,
  possibly,
  startsWith,
  sum,
  surely,
} from '../../../core/expr/builders';
import type { Expr } from '../../../core/expr/expr';
import type { DialectName } from '../../../core/sql/dialect';
import { dialects } from '../../../core/sql/dialects';
import { printExpr, printFolded } from '../../../core/sql/print-expr';
import { repeatedParts } from '../../../core/sql/repeated-parts';
import type { Scope, ScopeColumn } from '../../../core/sql/scope';

const columns = new Map<string, ScopeColumn>([
  ['revenue', { id: 'revenue', kind: 'number' }],
  ['employees', { id: 'employees', kind: 'number' }],
  ['points: Size', { id: 'points_size', kind: 'number' }],
  ['industry', { id: 'industry', kind: 'text', folded: 'industry_folded' }],
  ['segment', { id: 'segment', kind: 'text', spellings: ['Enterprise', 'Mid Market', 'SMB'] }],
  ['technologies', { id: 'technologies', kind: 'list' }],
  ['customer', { id: 'customer', kind: 'truth' }],
]);
const small = arithmetic('*', sum([field('points: Size'), constant(2.5), constant(3)]), 0.1);
const smallParts: readonly unknown[] = [small, 'left' in small ? small.left : null];
const scope: Scope = {
  column: (name) => columns.get(name),
  isPlain: (expr) => smallParts.includes(expr) || JSON.stringify(expr).includes('points'),
};

const [revenue, employees, industry] = [field('revenue'), field('employees'), field('industry')] as const;
const unit = '\u001f';

type Spelling = Readonly<Record<DialectName, string>>;
const everywhere = (sql: string): Spelling => ({
  duckdb: sql,
  postgres: sql,
  spark: sql,
  bigquery: sql,
  snowflake: sql,
});

const spellings: readonly (readonly [string, Expr, Spelling])[] = [
  ['a line', atLeast(revenue, 5e7), everywhere('revenue >= 50000000')],
  [
    'texts are folded',
    oneOf(industry, ['  Software ', 'SOFTWARE']),
    everywhere("industry_folded = 'software'"),
  ],
  [
    'few spellings are compared as they are',
    any([equals(field('segment'), 'smb'), startsWith(field('segment'), 'E')]),
    everywhere("segment = 'SMB' OR segment = 'Enterprise'"),
  ],
  [
    'numbers, and zero by both its signs',
    oneOf(employees, [0, 0.1]),
    {
      duckdb: 'employees IN (0, 0.1e0, -0e0)',
      postgres: 'employees IN (0, 0.1::float8, -0::float8)',
      spark: 'employees IN (0, 0.1D, -0D)',
      bigquery: 'employees IN (0, 0.1, -0.0)',
      snowflake: "employees IN (0, '0.1'::FLOAT, '-0'::FLOAT)",
    },
  ],
  [
    'a beginning with a quote in it',
    startsWith(industry, "O'Brien"),
    {
      duckdb: "starts_with(industry_folded, 'o''brien')",
      postgres: "starts_with(industry_folded, 'o''brien')",
      spark: "startswith(industry_folded, 'o\\'brien')",
      bigquery: "STARTS_WITH(industry_folded, 'o\\'brien')",
      snowflake: "STARTSWITH(industry_folded, 'o\\'brien')",
    },
  ],
  [
    'an item stands between separators',
    containsAny(field('technologies'), ['SAP']),
    {
      duckdb: `contains(technologies, '${unit}sap${unit}')`,
      postgres: `(strpos(technologies, '${unit}sap${unit}') > 0)`,
      spark: "contains(technologies, '\\u001Fsap\\u001F')",
      bigquery: "(STRPOS(technologies, '\\u001Fsap\\u001F') > 0)",
      snowflake: "CONTAINS(technologies, '\\u001Fsap\\u001F')",
    },
  ],
  [
    'possibly and surely are settled by one word',
    all([
      any([field('customer'), isBlank(revenue)]),
      possibly(field('customer')),
      surely(lessThan(revenue, 9)),
    ]),
    everywhere('(customer OR revenue IS NULL) AND COALESCE(customer, TRUE) AND COALESCE(revenue < 9, FALSE)'),
  ],
  [
    'a division by 0 is unknown',
    arithmetic('/', revenue, employees),
    {
      duckdb:
        'CASE WHEN isfinite(revenue / NULLIF(employees, 0e0)) THEN revenue / NULLIF(employees, 0e0) END',
      postgres: expect.stringMatching(
        /^CASE\n {2}WHEN employees = 0 THEN NULL\n {2}WHEN abs\(revenue\) BETWEEN/,
      ) as string,
      spark:
        'CASE\n  WHEN (abs(revenue / NULLIF(employees, 0D)) <= 1.7976931348623157e308D) THEN revenue / NULLIF(employees, 0D)\nEND',
      bigquery: 'SAFE_DIVIDE(revenue, employees)',
      snowflake:
        "CASE\n  WHEN (ABS(revenue / NULLIF(employees, 0::FLOAT)) <= '1.7976931348623157e308'::FLOAT) THEN revenue / NULLIF(employees, 0::FLOAT)\nEND",
    },
  ],
  [
    'what cannot overflow needs no guard',
    small,
    {
      duckdb: '(points_size + 2.5e0 + 3e0) * 0.1e0',
      postgres: '(points_size + 2.5::float8 + 3::float8) * 0.1::float8',
      spark: '(points_size + 2.5D + 3D) * 0.1D',
      bigquery: '(points_size + 2.5 + 3.0) * 0.1',
      snowflake: "(points_size + '2.5'::FLOAT + 3::FLOAT) * '0.1'::FLOAT",
    },
  ],
  [
    'the greatest is unknown where one is',
    coalesce(call('max', [revenue, constant(0)]), constant(-0)),
    {
      duckdb: 'COALESCE(CASE WHEN revenue IS NOT NULL THEN greatest(revenue, 0e0) END, -0e0)',
      postgres: 'COALESCE(CASE WHEN revenue IS NOT NULL THEN greatest(revenue, 0::float8) END, -0::float8)',
      spark: 'COALESCE(CASE WHEN revenue IS NOT NULL THEN greatest(revenue, 0D) END, -0D)',
      bigquery: 'COALESCE(GREATEST(revenue, 0.0), -0.0)',
      snowflake: "COALESCE(GREATEST(revenue, 0::FLOAT), '-0'::FLOAT)",
    },
  ],
  [
    'values of two kinds do not compare',
    equals(revenue, 'a lot'),
    {
      ...everywhere('CAST(NULL AS BOOLEAN)'),
      postgres: 'CAST(NULL AS boolean)',
      bigquery: 'CAST(NULL AS BOOL)',
    },
  ],
  [
    'a long case has a line for each branch, results as they are spelt',
    caseOf(
      [
        { when: atLeast(revenue, 5e8), then: constant('Enterprise') },
        { when: any([atLeast(employees, 1000), atLeast(revenue, 5e7)]), then: constant('Mid  Market') },
      ],
      'SMB',
    ),
    everywhere(
      "CASE\n  WHEN revenue >= 500000000 THEN 'Enterprise'\n  WHEN employees >= 1000 OR revenue >= 50000000 THEN 'Mid  Market'\n  ELSE 'SMB'\nEND",
    ),
  ],
];

describe.each([...dialects.values()])('$label', (dialect) => {
  test.each(spellings)('%s', (_, expr, spelling) => {
    expect(printExpr(expr, scope, dialect).sql).toEqual(spelling[dialect.name]);
  });
});

const duckdb = dialects.get('duckdb')!;

test.each<[string, Expr, string]>([
  ['of no branches is what it says otherwise', caseOf([], constant(true)), 'TRUE'],
  ['of nothing at all holds', all([]), 'TRUE'],
  ['of nothing at all does not hold', any([]), 'FALSE'],
  ['that is unknown whatever the account', caseOf([], null), 'CAST(NULL AS BOOLEAN)'],
  ['of an empty set is false', oneOf(industry, []), 'FALSE'],
  ['of texts in numbers is false, or unknown', oneOf(revenue, ['many']), 'revenue IS NULL AND NULL'],
  [
    'of an item with the separator in it is false, or unknown',
    containsAll(field('technologies'), [`a${unit}b`]),
    '(technologies IS NULL AND NULL)',
  ],
  [
    'of two texts at once is false, or unknown',
    containsAll(industry, ['a', 'b']),
    'industry_folded IS NULL AND NULL',
  ],
  ['not', not(equals(revenue, 1)), 'NOT (revenue = 1)'],
  ['of truth', lessThan(isBlank(revenue), field('customer')), '(revenue IS NULL) < customer'],
  [
    'of differences keeps its brackets',
    not(
      any([lessThan(arithmetic('-', constant(1), arithmetic('-', field('points: Size'), constant(2))), 0)]),
    ),
    'NOT (1e0 - (points_size - 2e0) < 0)',
  ],
])('an expression %s', (_, expr, sql) => {
  expect(printExpr(expr, scope, duckdb).sql).toBe(sql);
});

test('a text is folded in its parts: constants here, columns where they have a folded form', () => {
  const text = caseOf([{ when: field('customer'), then: industry }], "It's  NEW");
  expect(printFolded(text, scope, duckdb)).toBe(
    "CASE WHEN customer THEN industry_folded ELSE 'it''s new' END",
  );
});

test('a column that is not there, and a list as a result, are mistakes of ours', () => {
  expect(() => printExpr(field('turnover'), scope, duckdb)).toThrow('there is no column "turnover"');
  expect(() => printExpr(field('technologies'), scope, duckdb)).toThrow('a list cannot be computed');
});

test('what a guard says twice is told, what it says once is not', () => {
  const [one, other] = [call('round', [revenue]), call('abs', [employees])];
  const ratio = arithmetic('/', arithmetic('+', one, 1), other);
  const repeated = (name: DialectName, expr: Expr, isPlain?: (expr: Expr) => boolean) =>
    repeatedParts(expr, dialects.get(name)!, isPlain);
  expect(repeated('duckdb', ratio)).toEqual([one, constant(1), other]);
  expect(repeated('postgres', ratio)).toEqual([arithmetic('+', one, 1), other]);
  expect(repeated('bigquery', ratio)).toEqual([]);
  expect(repeated('duckdb', ratio, () => true)).toEqual([]);
  expect(repeated('postgres', call('round', [one]))).toEqual([one]);
  expect(repeated('duckdb', call('round', [one]))).toEqual([]);
  expect(repeated('postgres', sum([one, other, one]))).toEqual([one, other, one]);
});

test.each([...dialects.values()])(
  '$label says more than once what it says it does, and nothing else',
  (dialect) => {
    const times = (sql: string): number => sql.split('argument').length - 1;
    const plain = (['abs', 'ln', 'exp', 'sqrt', 'round', 'floor'] as const).map(
      (name) => [name, dialect.call(name, 'argument')] as const,
    );
    const extremes = (['min', 'max'] as const).map(
      (name) => [name, dialect.extreme(name, ['argument', 'other'], ['argument', 'other'])] as const,
    );
    const reckoned = (['+', '-', '*', '/'] as const).flatMap((by) =>
      dialect.arithmetic ? [[by, dialect.arithmetic(by, ['argument', 'other'])] as const] : [],
    );
    const all = [...plain, ...extremes, ...reckoned];
    expect(
      all
        .filter(([, sql]) => times(sql) > 1)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...dialect.repeats].sort());
    expect(
      plain.filter(([name, sql]) => !dialect.repeats.has(name) && !/^\w+\(argument\)$/.test(sql)),
    ).toEqual([]);
  },
);
