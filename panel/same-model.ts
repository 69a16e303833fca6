import type { Model } from '#core';

/** Whether two models say the same, in whatever order they name their parts. */
export function sameModel(one: Model | null, other: Model | null): boolean {
  return isSame(one, other);
}

/** Whether two models read the same columns as the same fields, in the same order. */
export function sameFields(one: Model | null, other: Model | null): boolean {
  return isSame(one?.fields, other?.fields);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) !== Array.isArray(other) || !isObject(one) || !isObject(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
