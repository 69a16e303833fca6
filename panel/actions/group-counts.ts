import type { Frame } from '#core';

/** Accounts by the name of their tier and of their quadrant. */
export interface GroupCounts {
  readonly tier: ReadonlyMap<string, number>;
  readonly road: ReadonlyMap<string, number>;
}

/** How many rows hold each text of a column; none where the frame has no such column. */
export function groupCounts(frame: Frame, name: string): ReadonlyMap<string, number> {
  const column = frame.columns.get(name);
  const counts = new Map<string, number>();
  if (column?.kind !== 'text') return counts;
  for (const code of column.codes) {
    const text = column.values[code] ?? null;
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
