import type { TextColumn } from '../expr/columns';
import type { Touch } from './coverage-rules';
import { touchOf } from './rep-share';

/**
 * The hours a year that each account asks of a role: the touch line of its segment and region.
 * @param cells segment and region of each account
 * @returns one an account; `NaN` where no line says it, or the account has no segment
 */
export function accountHours(
  { segment, region }: { readonly segment: TextColumn; readonly region: TextColumn },
  role: string,
  touches: readonly Touch[],
): Float64Array {
  const known = new Map<number, number>();
  const hoursOf = (code: number, row: number): number => {
    const place = code * region.values.length + region.codes[row]!;
    const before = known.get(place);
    if (before !== undefined) return before;
    const name = segment.values[code] ?? null;
    const line =
      name === null ? undefined : touchOf(touches, role, name, region.values[region.codes[row]!] ?? '');
    known.set(place, line?.hours ?? NaN);
    return line?.hours ?? NaN;
  };
  const hours = new Float64Array(segment.codes.length);
  for (let row = 0; row < hours.length; row++) hours[row] = hoursOf(segment.codes[row]!, row);
  return hours;
}
