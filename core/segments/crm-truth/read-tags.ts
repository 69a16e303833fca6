import type { TextColumn } from '../../expr/columns';
import { mergedInto, segmentNames } from '../merged-name';
import type { Segmentation } from '../segmentation';
import { meansNoSegment, tagMatcher, type TagNames } from './tag-names';

/** No tag; a tag that is no segment of the model. */
export const [untagged, unreadTag] = [-1, -2] as const;

/** A text of the CRM that is no segment of the model. */
export interface UnreadTag {
  readonly text: string;
  readonly accounts: number;
}

/** The CRM's tags as the model's segments. */
export interface Tags {
  /** By row: the place of the segment among `segmentNames`, counted as the model merges it; `untagged` or `unreadTag`. */
  readonly of: Int16Array;
  /** The tag of a row as the CRM has it; null where blank. */
  readonly textOf: (row: number) => string | null;
  /** Most frequent first. */
  readonly unread: readonly UnreadTag[];
}

/** By code of the region, where each segment is counted; one more for an account without a region. */
function mergesByRegion(segmentation: Segmentation, region: TextColumn): readonly Int16Array[] {
  const names = segmentNames(segmentation);
  return region.values.map((place) =>
    Int16Array.from(names, (name) => names.indexOf(mergedInto(segmentation, name, place))),
  );
}

function unreadTexts(tag: TextColumn, places: Int16Array): readonly UnreadTag[] {
  const counts = new Uint32Array(tag.values.length);
  for (let row = 0; row < tag.codes.length; row++) counts[tag.codes[row]!]!++;
  return tag.values
    .flatMap((text, code) =>
      text !== null && places[code] === unreadTag && counts[code]! > 0
        ? [{ text, accounts: counts[code]! }]
        : [],
    )
    .sort((one, other) => other.accounts - one.accounts || (one.text < other.text ? -1 : 1));
}

/**
 * Reads the CRM's tags: which segment of the model each means.
 * @param tag as received
 * @param names what the model says of texts that do not say it themselves
 * @param region of each account, since a model may count a segment with another in some regions
 */
export function readTags(
  tag: TextColumn,
  region: TextColumn,
  segmentation: Segmentation,
  names: readonly TagNames[] = [],
): Tags {
  const match = tagMatcher(segmentNames(segmentation), names);
  const places = Int16Array.from(tag.values, (text) => {
    if (text === null) return untagged;
    const place = match(text);
    if (place >= 0) return place;
    return meansNoSegment(text, names) ? untagged : unreadTag;
  });
  const merged = mergesByRegion(segmentation, region);
  const of = Int16Array.from(tag.codes, (code, row) => {
    const place = places[code]!;
    return place < 0 ? place : merged[region.codes[row]!]![place]!;
  });
  return { of, textOf: (row) => tag.values[tag.codes[row]!] ?? null, unread: unreadTexts(tag, places) };
}
