import fc from 'fast-check';
import type { DialectName } from '../../../core/sql/dialect';
import { dialects } from '../../../core/sql/dialects';
import { parseTableName } from '../../../core/sql/table-name';
import { problemText } from '../../../core/values/problem';

/** What Spark would put the home folder in the place of. */
const variable = ['$', '{env:HOME}'].join('');

const parsed = (text: string, name: DialectName): string | readonly string[] => {
  const result = parseTableName(text, dialects.get(name)!);
  return result.ok ? result.value : result.problems.map(problemText);
};

test.each<[DialectName, string, string]>([
  ['duckdb', 'accounts', '"accounts"'],
  ['duckdb', ' lake.crm."All ""big"" accounts" ', '"lake"."crm"."All ""big"" accounts"'],
  ['duckdb', '"a.b".c', '"a.b"."c"'],
  ['duckdb', 'Größe.日本', '"Größe"."日本"'],
  ['postgres', 'CRM.Accounts', '"crm"."accounts"'],
  ['postgres', 'CRM."Accounts"', '"crm"."Accounts"'],
  ['spark', 'main.crm.`all ``big`` accounts`', '`main`.`crm`.`all ``big`` accounts`'],
  ['spark', '2024.accounts', '`2024`.`accounts`'],
  ['bigquery', 'our-project.crm.accounts-2024', '`our-project`.`crm`.`accounts-2024`'],
  ['bigquery', '`our-project.crm.All accounts`', '`our-project`.`crm`.`All accounts`'],
  ['snowflake', '"R&D".accounts', '"R&D"."ACCOUNTS"'],
  ['snowflake', 'sales.Crm."All accounts"', '"SALES"."CRM"."All accounts"'],
])('%s: %s is %s', (name, text, sql) => {
  expect(parsed(text, name)).toBe(sql);
});

test.each<[DialectName, string, readonly string[]]>([
  ['duckdb', '  ', ['a table of DuckDB is missing; it is written as lake.crm."All accounts"']],
  [
    'duckdb',
    'crm..accounts',
    ['a name is empty in the table name "crm..accounts"; a table is written as lake.crm."All accounts"'],
  ],
  [
    'postgres',
    'crm."accounts',
    [
      'the quote " in the table name "crm."accounts" is not closed; a table of PostgreSQL is written as crm."All accounts"',
    ],
  ],
  [
    'postgres',
    '"crm"x.accounts',
    [
      '"x.accounts" stands behind a closing quote in the table name ""crm"x.accounts"; behind it only a point may: crm."All accounts"',
    ],
  ],
  [
    'spark',
    'crm.accounts; DROP TABLE accounts --',
    [
      'the part "accounts; DROP TABLE accounts --" of the table name "crm.accounts; DROP TABLE accounts --" needs quotes in Spark: `accounts; DROP TABLE accounts --`',
    ],
  ],
  [
    'spark',
    `crm.\`${variable}\``,
    [
      `the name "${variable}" in the table name "crm.\`${variable}\`" holds ${variable.slice(0, 2)}, which no name of Spark may: a table is written as main.crm.\`All accounts\``,
    ],
  ],
  [
    'bigquery',
    'a b.c.d.e',
    [
      'the table name "a b.c.d.e" has 4 parts; a table of BigQuery has at most 3: our-project.crm.`All accounts`. A part with a point in it needs quotes',
      'the part "a b" of the table name "a b.c.d.e" needs quotes in BigQuery: `a b`',
    ],
  ],
  [
    'postgres',
    `"${'ä'.repeat(32)}"`,
    [
      `the name "${'ä'.repeat(32)}" in the table name ""${'ä'.repeat(32)}"" has 64 bytes; PostgreSQL takes at most 63: shorten it`,
    ],
  ],
  [
    'duckdb',
    '"a\0b"',
    [
      'the name "aU+0000b" in the table name ""a\0b"" holds U+0000, which no name of DuckDB may: a table is written as lake.crm."All accounts"',
    ],
  ],
])('%s: %j is refused with what would be right', (name, text, problems) => {
  expect(parsed(text, name)).toEqual(problems);
});

/** The parts of a quoted name, read again from what was printed. */
function readAgain(sql: string, quote: string): readonly string[] | null {
  const part = quote === '"' ? /"((?:[^"]|"")*)"/y : /`((?:[^`\\]|``)*)`/y;
  const parts: string[] = [];
  for (let at = 0; at <= sql.length; at = part.lastIndex + 1) {
    part.lastIndex = at;
    const found = part.exec(sql);
    if (!found) return null;
    parts.push((found[1] ?? '').replaceAll(quote + quote, quote));
    if (part.lastIndex === sql.length) return parts;
    if (sql[part.lastIndex] !== '.') return null;
  }
  return null;
}

const pieces = fc.constantFrom(
  'a',
  'B',
  '.',
  '"',
  '`',
  "'",
  ';',
  '-',
  '--',
  '/*',
  ' ',
  '\\',
  '\n',
  'ß',
  '$',
  '${',
  '&',
  '😀',
);

test('whatever is typed is refused, or is one to three quoted parts and nothing else', () => {
  for (const dialect of dialects.values()) {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
        const result = parseTableName(typed.join(''), dialect);
        const parts = result.ok ? readAgain(result.value, dialect.names.quote) : ['refused'];
        expect(parts?.length ?? 0).toBeGreaterThanOrEqual(1);
        expect(parts?.length ?? 0).toBeLessThanOrEqual(3);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  }
});
