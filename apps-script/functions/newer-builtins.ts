/** What V8 has had for years, and the ES2019 that Google promises has not. */

type Indexed = ArrayLike<unknown>;

function place(list: Indexed, at: number): number {
  const whole = Math.trunc(at) || 0;
  return whole < 0 ? list.length + whole : whole;
}

function itemAt(this: Indexed, at: number): unknown {
  return this[place(this, at)];
}

function lastIndex(
  this: Indexed,
  isWanted: (item: unknown, index: number, list: Indexed) => unknown,
): number {
  for (let index = this.length - 1; index >= 0; index--) if (isWanted(this[index], index, this)) return index;
  return -1;
}

function last(this: Indexed, isWanted: (item: unknown, index: number, list: Indexed) => unknown): unknown {
  const index = lastIndex.call(this, isWanted);
  return index < 0 ? undefined : this[index];
}

function replacedAll(this: string, wanted: string | RegExp, by: string): string {
  if (typeof wanted !== 'string') return this.replace(wanted, by);
  return this.replace(new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g'), by);
}

const typedArray = Object.getPrototypeOf(Int8Array.prototype) as object;

const newer: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [Object, { hasOwn: (of: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(of, name) }],
  [Array.prototype, { at: itemAt, findLast: last, findLastIndex: lastIndex }],
  [typedArray, { at: itemAt, findLast: last, findLastIndex: lastIndex }],
  [String.prototype, { at: itemAt, replaceAll: replacedAll }],
];

/** Gives the script what our code uses of newer JavaScript, where the engine that runs it has it not. */
export function provideNewerBuiltins(): void {
  for (const [owner, members] of newer)
    for (const [name, value] of Object.entries(members))
      if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
