import type { Column } from './columns';

/** Columns that were worked out, by the key of their expression. */
export interface Answers {
  get(key: number): Column | undefined;
  keep(key: number, column: Column): void;
  /** Drops the columns kept longest ago, other than these, until the others have room. */
  letGo(needed: ReadonlySet<number>): void;
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
 * @param room - bytes that columns may hold together which are neither named nor needed at the moment
 */
export function createAnswers(room: number): Answers {
  const kept = new Map<number, Column>();
  const names = new Map<string, number>();
  const named = new Map<number, Column>();
  const keep = (key: number, column: Column): void => {
    kept.delete(key);
    kept.set(key, column);
  };
  return {
    get: (key) => named.get(key) ?? kept.get(key),
    keep,
    letGo(needed) {
      const spare = [...kept].filter(([key]) => !needed.has(key) && !named.has(key));
      let held = spare.reduce((bytes, [, column]) => bytes + bytesOf(column), 0);
      for (const [key, column] of spare) {
        if (held <= room) return;
        kept.delete(key);
        held -= bytesOf(column);
      }
    },
    name(name, key, column) {
      const before = names.get(name);
      names.set(name, key);
      if (before !== undefined && ![...names.values()].includes(before)) {
        keep(before, named.get(before)!);
        named.delete(before);
      }
      named.set(key, column);
    },
    named: () => new Map([...names].map(([name, key]) => [name, named.get(key)!])),
  };
}
