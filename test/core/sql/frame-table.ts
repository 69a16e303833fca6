import { DuckDBInstance } from '@duckdb/node-api';
import type { Column, Frame } from '../../../core/expr/columns';
import { duckdb } from '../../../core/sql/dialects/duckdb';
import type { ResultRows } from '../../../core/sql/result-rows';

/** A database in memory that answers a statement by rows. */
export async function openDuckDb(): Promise<(sql: string) => Promise<readonly Record<string, unknown>[]>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

function cellsOf(column: Column): readonly string[] {
  switch (column.kind) {
    case 'number':
      return [...column.values].map((value) => (Number.isNaN(value) ? 'NULL' : duckdb.number(value)));
    case 'truth':
      return [...column.values].map((value) => ['FALSE', 'NULL', 'TRUE'][value] ?? 'NULL');
    case 'text':
      return [...column.codes].map((code) => {
        const text = column.values[code] ?? null;
        return text === null ? 'NULL' : duckdb.text(text);
      });
    case 'list':
      return [...column.masks[0]!].map((mask) => (mask >>> 31 === 1 ? 'NULL' : "'items'"));
  }
}

/** A statement that makes the table `results` of a frame, and the table as the result of a model. */
export function frameTable({ columns, length }: Frame): {
  readonly create: string;
  readonly rows: ResultRows;
} {
  const entries = [...columns];
  const cells = entries.map(([, column]) => cellsOf(column));
  const types = { number: 'DOUBLE', truth: 'BOOLEAN', text: 'VARCHAR', list: 'VARCHAR' } as const;
  const declared = entries.map(([, { kind }], at) => `column_${at} ${types[kind]}`);
  const values = Array.from(
    { length },
    (_, row) => `('A${row}', ${cells.map((own) => own[row]).join(', ')})`,
  );
  const filled = length === 0 ? '' : `INSERT INTO results VALUES ${values.join(', ')};`;
  return {
    create: `CREATE OR REPLACE TABLE results (key VARCHAR, ${declared.join(', ')}); ${filled}`,
    rows: {
      dialect: duckdb,
      relation: 'results',
      columns: entries.map(([name, { kind }], at) => ({
        name,
        id: `column_${at}`,
        kind: kind === 'list' ? 'text' : kind,
      })),
      kept: [{ name: 'Key', id: 'key', type: 'text' }],
      names: ['Key'],
    },
  };
}
