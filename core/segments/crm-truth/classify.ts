import { FALSE, TRUE, type TextColumn } from '../../expr/columns';
import { crmClasses, type CrmClass } from './classes';
import { noSegmentYet, type Reading } from './reading';
import { unreadTag, untagged, type Tags } from './read-tags';

/** Which accounts are in a cell without reps, and which in a book that starves or is over capacity; 1 where it is so. */
export interface TruthCoverage {
  readonly bare: Uint8Array;
  /** Null where only single accounts are looked at, not whole books. */
  readonly strained: Uint8Array | null;
}

/** What decides the class of each account. */
export interface ClassInput {
  readonly tags: Tags;
  /** Told by all fields, and told by those that data vendors and the website have. */
  readonly known: Reading;
  readonly minute: Reading;
  /** The exclusion that holds, and the one that cannot be checked; blank where there is none. */
  readonly excluded: TextColumn;
  readonly unchecked: TextColumn;
  /** Null without reps. */
  readonly coverage: TruthCoverage | null;
}

/** What a tag of a segment comes to. */
function classOfTag(row: number, tag: number, { known, minute, unchecked, coverage }: ClassInput): CrmClass {
  const market = known.market[row]!;
  if (market === FALSE) return minute.market[row] === FALSE ? 'C' : 'B';
  if (unchecked.codes[row] !== 0) return 'D';
  if (tag === unreadTag) return 'unread';
  if (known.isNot(row, tag)) return minute.market[row] === FALSE || minute.isNot(row, tag) ? 'C' : 'B';
  if (market !== TRUE || known.segment[row] !== tag) return 'open';
  if (coverage?.bare[row] === 1) return 'E';
  return coverage?.strained?.[row] === 1 ? 'F' : 'A';
}

function classOf(row: number, input: ClassInput): CrmClass {
  const { tags, known, excluded } = input;
  const tag = tags.of[row]!;
  const isExcluded = excluded.codes[row] !== 0;
  if (tag !== untagged) return isExcluded ? 'D' : classOfTag(row, tag, input);
  const market = known.market[row]!;
  if (isExcluded || market === FALSE) return 'outside';
  return market === TRUE && known.segment[row] !== noSegmentYet ? 'missing' : 'open';
}

/**
 * The class of each account by the table in docs/crm-truth.md: the first of its lines that holds.
 * @returns places in `crmClasses`, one an account. O(accounts)
 */
export function classify(input: ClassInput): Uint8Array {
  const places = new Map(crmClasses.map((name, at) => [name, at]));
  return Uint8Array.from(input.tags.of, (_, row) => places.get(classOf(row, input))!);
}
