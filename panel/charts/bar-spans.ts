import type { NamedBar } from './chart-props';

/** A bar as parts of its track, each 0 to 1. */
export interface BarSpan {
  readonly start: number;
  readonly share: number;
  readonly possible: number;
}

/**
 * Lays bars on tracks of one length, with 0 in the same place on each: at the left where no bar is below it.
 * @param whole what a track of full length holds to the right of 0; left out, the longest bar
 */
export function barSpans(
  bars: readonly Pick<NamedBar, 'value' | 'possible'>[],
  whole?: number,
): readonly BarSpan[] {
  const reach = bars.map(({ value, possible }) => [value ?? 0, possible ?? value ?? 0] as const);
  const most = whole ?? Math.max(0, ...reach.flat());
  const least = Math.min(0, ...reach.flat());
  const all = most - least;
  if (!(all > 0)) return bars.map(() => ({ start: 0, share: 0, possible: 0 }));
  const zero = least < 0 ? -least / all : 0;
  return reach.map(([value, possible]) => {
    if (value < 0) return { start: zero + value / all, share: -value / all, possible: -value / all };
    return { start: zero, share: value / all, possible: Math.max(value, possible) / all };
  });
}
