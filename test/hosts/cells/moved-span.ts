/** Lines put in (`by` above 0) or taken out before a place. */
export interface ShiftedLines {
  readonly at: number;
  readonly by: number;
}

/** @returns where a stretch of lines begins after a shift, and how long it is; null where it was taken out whole. */
export function movedSpan(
  start: number,
  size: number,
  { at, by }: ShiftedLines,
): readonly [number, number] | null {
  if (by >= 0) {
    if (at <= start) return [start + by, size];
    return [start, at < start + size ? size + by : size];
  }
  const end = at - by;
  const removed = Math.max(0, Math.min(end, start + size) - Math.max(at, start));
  if (removed === size) return null;
  return [start - Math.max(0, Math.min(end, start) - at), size - removed];
}
