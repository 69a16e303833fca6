import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import type { Clock } from './clock';

/** The JavaScript of one server run: its globals, and what makes things of its own kind. */
export interface Realm {
  readonly context: Context;
  readonly list: () => unknown[];
  readonly record: () => Record<string, unknown>;
  readonly date: (time: number) => Date;
  readonly exception: (message: string) => Error;
}

/**
 * What came into JavaScript after ES2019, by what it hangs on: nobody promises it at Google, so a run has none of it. The
 * global object's own name stays, since the tests look functions up by it.
 */
export const newerBuiltins: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    'AggregateError',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'FinalizationRegistry',
    'Iterator',
    'WeakRef',
  ],
  Object: ['groupBy', 'hasOwn'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'Object.getPrototypeOf(Int8Array.prototype)': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'with',
  ],
  'String.prototype': ['at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'],
  'Set.prototype': ['difference', 'intersection', 'isSubsetOf', 'union'],
};

const olderEngine = Object.entries(newerBuiltins)
  .flatMap(([owner, names]) => names.map((name) => `delete (${owner}).${name};`))
  .join('\n  ');

/** Its clock is the fake one; WebAssembly and what is newer than ES2019 aside, what a bare context has is what Google's has. */
const setUp = `(function (now) {
  const Real = Date;
  function Fake(...parts) {
    if (!new.target) return new Real(now()).toString();
    return parts.length === 0 ? new Real(now()) : new Real(...parts);
  }
  Fake.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, 'constructor', { value: Fake, writable: true, configurable: true });
  Fake.now = now;
  Fake.UTC = Real.UTC;
  Fake.parse = Real.parse;
  Object.defineProperty(globalThis, 'Date', { value: Fake, writable: true, configurable: true });
  delete globalThis.console;
  ${olderEngine}
  return {
    list: () => [],
    record: () => ({}),
    date: (time) => new Real(time),
    exception: (message) => {
      const error = new Error(message);
      error.name = 'Exception';
      return error;
    },
  };
})`;

export function newRealm(clock: Clock): Realm {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const make = runInContext(setUp, context) as (now: () => number) => Omit<Realm, 'context'>;
  return { context, ...make(() => clock.now) };
}

/** A block of cells as the server's own lists. */
export function toLists(realm: Realm, block: readonly (readonly unknown[])[]): unknown[][] {
  const rows = realm.list() as unknown[][];
  for (const cells of block) {
    const row = realm.list();
    for (const cell of cells) row.push(cell);
    rows.push(row);
  }
  return rows;
}

/** A copy of plain data as the server's own; what is no plain data goes as it is. */
export function toRealm(realm: Realm, value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = realm.list();
    for (const item of value) list.push(toRealm(realm, item));
    return list;
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.assign(
    realm.record(),
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toRealm(realm, item)])),
  );
}
