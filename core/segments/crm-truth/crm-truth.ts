import type { Problem } from '../../values/problem';
import { segmentNames } from '../merged-name';
import { classify } from './classify';
import { fixesOf, type TruthFix } from './fixes';
import { holesOf, type Hole } from './holes';
import { readTags } from './read-tags';
import { readingOf } from './reading';
import { tallyTruth, type TruthRow } from './tally';
import type { CrmTruthInput } from './truth-input';

/** What the CRM's tags are worth. */
export interface CrmTruth {
  /** The field that was read as the tag: `crm segment`, `crm tier`. */
  readonly tag: string;
  /** By row, a place in `crmClasses`. */
  readonly classes: Uint8Array;
  /** All, then each segment, each owner, each tag that is no segment. */
  readonly rows: readonly TruthRow[];
  /** What to correct, worth most first. */
  readonly fixes: readonly TruthFix[];
  /** One an exclusion, most unchecked first. */
  readonly holes: readonly Hole[];
  /** Whether E and F were checked. */
  readonly isCovered: boolean;
  readonly notices: readonly Problem[];
}

/** The classes alone. */
export function crmClassColumn(input: CrmTruthInput): Uint8Array {
  const { segmentation, tag, region, tagNames, known, minute } = input;
  return classify({
    ...input,
    tags: readTags(tag, region, segmentation, tagNames),
    known: readingOf(known, segmentation),
    minute: readingOf(minute, segmentation),
  });
}

/**
 * Holds the CRM's tags against the computed segments: the class of each account, purity and recall of the list, what to correct
 * and which exclusions nobody checks.
 * @returns O(accounts × exclusions)
 */
export function crmTruth(input: CrmTruthInput): Omit<CrmTruth, 'tag' | 'notices'> {
  const { segmentation, known } = input;
  const tags = readTags(input.tag, input.region, segmentation, input.tagNames);
  const reading = readingOf(known, segmentation);
  const classes = classify({ ...input, tags, known: reading, minute: readingOf(input.minute, segmentation) });
  const judged = { ...input, classes, tags, reading, names: segmentNames(segmentation) };
  return {
    classes,
    rows: tallyTruth(judged),
    fixes: fixesOf(judged),
    holes: holesOf(input.exclusions, judged),
    isCovered: input.coverage !== null,
  };
}
