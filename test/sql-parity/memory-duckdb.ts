import { DuckDBInstance } from '@duckdb/node-api';

/** A DuckDB that holds nothing and forgets all. */
export interface MemoryDuckdb {
  /** The rows of a query, by the names of its columns, as JavaScript has them. */
  query(sql: string): Promise<Readonly<Record<string, unknown>>[]>;
  stop(): void;
}

export async function startDuckdb(): Promise<MemoryDuckdb> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    async query(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS() as Record<string, unknown>[];
    },
    stop() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
