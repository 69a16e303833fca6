import type { Model } from '#core';
import { useRef } from 'react';

/**
 * The model as far as the spread of the yardstick depends on it: the same one as long as only segments are edited, so that
 * the picture stays while a line moves over it. Where a segment has a retention of its own, what accounts are worth depends on
 * the lines.
 */
export function useSpreadModel(model: Model): Model {
  const kept = useRef<Model | null>(null);
  const isOfSegments = model.retention?.some(({ name }) => name !== 'all') ?? false;
  // Coverage names segments that are not there without their rules.
  const { touches: _, motionsInUse: __, ...others } = model;
  const next: Model = isOfSegments
    ? model
    : { ...others, segments: [], named: [], merges: [], regions: [], guardrails: [] };
  if (!kept.current || !isSame(kept.current, next)) kept.current = next;
  return kept.current;
}

/** The lists that are left out are empty in both. */
function isSame(one: Model, other: Model): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Model>;
  return [...keys].every((key) => Object.is(one[key], other[key]) || isEmpty(one[key], other[key]));
}

function isEmpty(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0;
}
