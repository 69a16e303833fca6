import type { Column } from './columns';

/** Columns that were worked out, by the key of their expression. */
export interface Answers {
  get(key: number): Column | undefined;
  /** Keeps a column as long as room lasts: the oldest are dropped first. */
  keep(key: number, column: Column): void;
  /** Keeps a column under a name until the name is given to another. */
  name(name: string, key: number, column: Column): void;
  named(): ReadonlyMap<string, Column>;
}

function bytesOf(column: Column): number {
  switch (column.kind) {
    case 'number':
    case 'truth':
      return column.values.byteLength;
    case 'text':
      return column.codes.byteLength;
    case 'list':
      return 0;
  }
}

/**
 * Starts keeping columns.
 * @param most - bytes that columns without a name may hold together
 */
export function createAnswers(most: number): Answers {
  const kept = new Map<number, Column>();
  const names = new Map<string, number>();
  const named = new Map<string, Column>();
  let held = 0;
  const drop = (key: number): void => {
    const column = kept.get(key);
    if (column) held -= bytesOf(column);
    kept.delete(key);
  };
  const keep = (key: number, column: Column): void => {
    drop(key);
    kept.set(key, column);
    held += bytesOf(column);
    for (const oldest of kept.keys()) {
      if (held <= most || oldest === key) break;
      drop(oldest);
    }
  };
  const keys = new Map<number, Column>();
  return {
    get: (key) => keys.get(key) ?? kept.get(key),
    keep: (key, column) => {
      if (!keys.has(key)) keep(key, column);
    },
    name(name, key, column) {
      const before = names.get(name);
      const old = named.get(name);
      names.set(name, key);
      named.set(name, column);
      if (before !== undefined && old && ![...names.values()].includes(before)) {
        keys.delete(before);
        keep(before, old);
      }
      drop(key);
      keys.set(key, column);
    },
    named: () => named,
  };
}
