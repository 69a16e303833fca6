import type { ServerRun } from './run';

/** What stands behind an object that the server's code was handed. */
const behind = new WeakMap<object, unknown>();

/**
 * An object of Google's with the members that are covered; every other one throws by its name. Each call passes through
 * the run: it takes time, and needs permission.
 * @param state What the object stands for; `stateOf` gives it back.
 */
export function strict<Thing extends object>(
  run: ServerRun,
  kind: string,
  members: Partial<Thing>,
  state: unknown = null,
): Thing {
  const ready = new Map<string, unknown>();
  const proxy = new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'constructor')
          return undefined;
        if (ready.has(key)) return ready.get(key);
        const member: unknown = Object.hasOwn(members, key) ? members[key as keyof Thing] : undefined;
        if (member === undefined) {
          if (key === 'toString') return () => kind;
          return run.fault(`the fake of Google has no ${kind}.${key}`);
        }
        if (typeof member !== 'function') return member;
        const work = member as (...given: unknown[]) => unknown;
        const method = (...given: unknown[]) => run.service(`${kind}.${key}`, () => work(...given));
        ready.set(key, method);
        return method;
      },
      set: (_target, key) => run.fault(`${kind}.${String(key)} cannot be set`),
    },
  );
  behind.set(proxy, state);
  return proxy as Thing;
}

/** @returns What an object stands for; undefined for one that is not Google's. */
export function stateOf(thing: unknown): unknown {
  return typeof thing === 'object' && thing !== null ? behind.get(thing) : undefined;
}
