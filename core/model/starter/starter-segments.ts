import { sortNumbers } from '../../stats/sort-numbers';
import type { Model } from '../model';
import type { AccountsSeen } from './accounts-seen';
import { lineNote } from './line-note';
import { roundLines, shareFrom } from './round-line';

/** The top segment holds at most this share of the accounts, the top two at most that. */
const MOST_AT_TOP = 0.2;
const MOST_IN_TOP_TWO = 0.55;

/** The lines of the top and the middle segment, highest first: the lowest round ones that few enough accounts reach. */
function linesOf(sorted: Float64Array): readonly number[] {
  const below = roundLines(sorted).filter((line) => shareFrom(sorted, line) < 1);
  const top = below.find((line) => shareFrom(sorted, line) <= MOST_AT_TOP);
  const under = top === undefined ? below : below.filter((line) => line < top);
  const distinct = under.filter(
    (line) => top === undefined || shareFrom(sorted, line) > shareFrom(sorted, top),
  );
  const middle = distinct.find((line) => shareFrom(sorted, line) <= MOST_IN_TOP_TWO) ?? distinct.at(-1);
  return [top, middle].filter((line) => line !== undefined);
}

/** Segments by round lines on the yardstick; one rest segment where the accounts cannot be told apart by it. */
export function starterSegments(
  seen: AccountsSeen,
  yardstick: string | null,
): Pick<Model, 'segments' | 'rest' | 'restNote'> {
  const sorted = yardstick === null ? new Float64Array(0) : sortNumbers(seen.numbers(yardstick));
  const lines = linesOf(sorted);
  if (yardstick === null || lines.length === 0) {
    return {
      segments: [],
      rest: 'All accounts',
      restNote: 'no figure here tells large accounts from small ones',
    };
  }
  const names = lines.length === 2 ? ['Enterprise', 'Mid-Market'] : ['Mid-Market'];
  return {
    segments: lines.map((line, at) => ({
      name: names[at] ?? '',
      when: [[{ field: yardstick, test: 'at least' as const, value: line }]],
      note: lineNote(shareFrom(sorted, line)),
    })),
    rest: 'SMB',
    restNote: 'all others whose figure is known',
  };
}
