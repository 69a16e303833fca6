import { Fault } from './refusal';

/**
 * @returns A value as google.script.run carries it from page to server or back: a copy of plain data.
 * Google refuses a Date, a function and a list that holds itself; undefined it turns into null in a list and leaves out
 * of an object, which is refused here, so that nobody relies on either.
 */
export function carried(value: unknown, path = 'property: 0', above: readonly unknown[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : illegal(path, String(value));
  if (typeof value !== 'object') return illegal(path, typeof value);
  if (above.includes(value)) return illegal(path, 'a circle');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value as unknown[], (item, place) => carried(item, `${path}[${place}]`, inside));
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object') return illegal(path, kind);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, carried(item, `${path}.${key}`, inside)]),
  );
}

function illegal(path: string, what: string): never {
  throw new Fault(`Failed due to illegal value in ${path} (${what})`);
}
