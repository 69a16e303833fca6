/** Values of Google's enums are objects with a name; the same name is always the same object. */
const known = new Map<string, object>();

/** @returns The value of that name, such as "FULL" of "AuthMode". */
export function enumValue<Value>(kind: string, name: string): Value {
  const key = `${kind}.${name}`;
  const value =
    known.get(key) ??
    Object.freeze({ toString: () => name, name: () => name, toJSON: () => name, compareTo: () => 0 });
  known.set(key, value);
  names.set(value, name);
  return value as Value;
}

const names = new WeakMap<object, string>();

/** @returns The name of a value; null for what is none. */
export function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (names.get(value) ?? null) : null;
}

/** @returns All values of an enum, by name. */
export function enumOf<Values>(kind: string, of: readonly string[]): Values {
  return Object.fromEntries(of.map((name) => [name, enumValue(kind, name)])) as Values;
}
