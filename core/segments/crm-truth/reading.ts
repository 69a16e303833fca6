import { UNKNOWN, type TextColumn } from '../../expr/columns';
import { fold } from '../../expr/fold';
import { mergedNames, segmentNames } from '../merged-name';
import { unknownName } from '../reserved-names';
import type { Segmentation } from '../segmentation';

/** What the rules tell of accounts to one who looks at some of their fields, by column. */
export interface ReadColumns {
  /** Truth: whether the account is in the market, and no exclusion holds. */
  readonly market: Uint8Array;
  /** A segment or Unknown; and the highest that blanks leave open, blank where that is none. */
  readonly segment: TextColumn;
  readonly possible: TextColumn;
  /** By segment name, before merges: whether its own rules hold, whatever stands before them. */
  readonly rules: ReadonlyMap<string, Uint8Array>;
}

/** The segment is not known. */
export const noSegmentYet = -1;

/** A reading, with segments as places among `segmentNames`. */
export interface Reading {
  readonly market: Uint8Array;
  /** By row; `noSegmentYet` where it is Unknown. */
  readonly segment: Int16Array;
  /** Whether an account surely does not belong to the segment of this place. */
  isNot(row: number, place: number): boolean;
}

function placesOfText(column: TextColumn, names: readonly string[]): Int16Array {
  const places = new Map(names.map((name, at) => [fold(name), at]));
  const byCode = column.values.map((value) =>
    value === null || fold(value) === fold(unknownName)
      ? noSegmentYet
      : (places.get(fold(value)) ?? names.length),
  );
  return Int16Array.from(column.codes, (code) => byCode[code]!);
}

/** By place, the rules whose accounts may be counted there. */
function rulesInto(
  segmentation: Segmentation,
  rules: ReadColumns['rules'],
): readonly (readonly Uint8Array[])[] {
  const names = segmentNames(segmentation);
  const into = names.map((): Uint8Array[] => []);
  for (const [name, truths] of rules) {
    for (const target of mergedNames(segmentation, name)) into[names.indexOf(target)]?.push(truths);
  }
  return into;
}

/** Turns what the rules tell into what can be said of a tag. */
export function readingOf(
  { market, segment, possible, rules }: ReadColumns,
  segmentation: Segmentation,
): Reading {
  const names = segmentNames(segmentation);
  const [placed, open] = [placesOfText(segment, names), placesOfText(possible, names)];
  const into = rulesInto(segmentation, rules);
  const rest = names.length - 1;
  const mayHold = (row: number, place: number): boolean =>
    into[place]!.some((truths) => truths[row] === UNKNOWN);
  return {
    market,
    segment: placed,
    isNot(row, place) {
      const own = placed[row]!;
      if (own === place) return false;
      if (own !== noSegmentYet && open[row] === noSegmentYet) return true;
      if (open[row] === place) return false;
      // Past the segment that holds no rule is asked; before it, what is unknown may hold.
      if (own !== noSegmentYet) return !(place < own && mayHold(row, place));
      return place !== rest && !mayHold(row, place);
    },
  };
}
