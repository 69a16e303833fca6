import type { CountAsk } from '../expr/asks';
import { countSql } from './count-accounts';
import type { DialectName } from './dialect';
import type { ResultRows } from './result-rows';

/** A text of Power Query's language M: quotes are doubled, and what would begin an escape is escaped itself. */
const textOf = (text: string): string =>
  `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(').replaceAll('\t', '#(tab)').replaceAll('\r', '#(cr)')}"`;

/** How M asks a warehouse: through the connector that Excel brings, else through a source that ODBC was told of. */
const answers: Readonly<Record<DialectName, string>> = {
  postgres: 'Value.NativeQuery(PostgreSQL.Database("SERVER", "DATABASE"), Statement)',
  duckdb: 'Odbc.Query("dsn=NAME", Statement)',
  spark: 'Odbc.Query("dsn=NAME", Statement)',
  bigquery: 'Odbc.Query("dsn=NAME", Statement)',
  snowflake: 'Odbc.Query("dsn=NAME", Statement)',
};

/**
 * A query for Excel's Power Query that counts the accounts of a result by groups: few rows, whatever the warehouse holds.
 * Where the warehouse stands (SERVER, DATABASE, NAME) is for whoever pastes it to say.
 * @param ask - the columns of the answer are its keys, `accounts`, its sums, and in how many accounts each is known
 */
export function powerQuery(rows: ResultRows, ask: Omit<CountAsk, 'holding'>): string {
  const statement = countSql(rows, { ...ask, holding: [] });
  const lines = statement.split('\n').map((line) => `    ${textOf(line)}`);
  const names = [
    ...ask.by,
    'accounts',
    ...ask.sums,
    ...ask.known.map((name) => `accounts with known ${name}`),
  ];
  return [
    'let',
    '  Statement = Text.Combine({',
    lines.join(',\n'),
    '  }, "#(lf)"),',
    `  Answer = ${answers[rows.dialect.name]},`,
    `  Names = {${names.map(textOf).join(', ')}},`,
    '  Named = Table.RenameColumns(Answer, List.Zip({Table.ColumnNames(Answer), Names}))',
    'in',
    '  Named',
    '',
  ].join('\n');
}
