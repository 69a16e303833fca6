import { countSql, readCounts } from '../../../core/sql/count-accounts';
import { duckdb } from '../../../core/sql/dialects/duckdb';
import { postgres } from '../../../core/sql/dialects/postgres';
import { powerQuery } from '../../../core/sql/power-query';
import type { ResultRows } from '../../../core/sql/result-rows';
import { openDuckDb } from './frame-table';

const rows: ResultRows = {
  dialect: duckdb,
  relation: `(SELECT 'A "quoted" #(lf) text' AS segment, 2.5e0 AS size) AS result`,
  columns: [
    { name: 'segment', id: 'segment', kind: 'text' },
    { name: 'size "m²"', id: 'size', kind: 'number' },
  ],
  kept: [],
  names: [],
};
const ask = { by: ['segment'], sums: ['size "m²"'], known: ['size "m²"'] };

/** The texts that M reads between two brackets, as M reads them. Source: Power Query M, section 2.5.3, literals. */
function textsIn(source: string, from: string, to: string): readonly string[] {
  const list = source.slice(source.indexOf(from) + from.length, source.indexOf(to));
  return [...list.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) =>
    text
      .replaceAll('""', '"')
      .replace(/#\((#|lf|tab|cr)\)/g, (_, name: string) => (name === '#' ? '#' : '\n')),
  );
}

test('M holds the statement line by line, whatever stands in it, and the warehouse answers it', async () => {
  const source = powerQuery(rows, ask);
  const lines = textsIn(source, 'Text.Combine({', '}, "#(lf)")');
  const statement = lines.join('\n');
  expect(statement).toBe(countSql(rows, { ...ask, holding: [] }));
  const query = await openDuckDb();
  const { columns, counted } = readCounts(rows, { ...ask, holding: [] }, await query(statement));
  expect(columns.get('segment')).toMatchObject({ values: [null, 'A "quoted" #(lf) text'] });
  expect([...counted!.accounts]).toEqual([1]);
});

test('columns are called as the model calls them, in the order of the statement', () => {
  expect(textsIn(powerQuery(rows, ask), 'Names = {', '},\n  Named')).toEqual([
    'segment',
    'accounts',
    'size "m²"',
    'accounts with known size "m²"',
  ]);
});

test('PostgreSQL is asked through the connector that Excel has, others through ODBC', () => {
  expect(powerQuery(rows, ask)).toContain('Odbc.Query("dsn=NAME", Statement)');
  expect(powerQuery({ ...rows, dialect: postgres }, ask)).toContain(
    'PostgreSQL.Database("SERVER", "DATABASE")',
  );
});
