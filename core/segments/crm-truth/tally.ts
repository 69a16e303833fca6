import { TRUE } from '../../expr/columns';
import { wilsonInterval, type RateInterval } from '../../stats/wilson-interval';
import { crmClasses, type ClassCounts, type CrmClass } from './classes';
import type { JudgedAccounts } from './judged';
import { noSegmentYet } from './reading';
import { untagged } from './read-tags';

/** What a row of the tally is about: all accounts, a segment, an owner, or a tag that is no segment. */
export const truthGroups = ['all', 'segment', 'owner', 'tag'] as const;
export type TruthGroup = (typeof truthGroups)[number];

/** How far the CRM's list can be believed. */
export interface TruthRow {
  readonly by: TruthGroup;
  /** The empty text for all accounts. */
  readonly name: string;
  /** Accounts with such a tag; of all and of an owner: with any. */
  readonly tagged: number;
  /** Accounts of the market that belong here for sure. */
  readonly belongs: number;
  /** Of a segment: A to F, open and outside by the tag, missing by the segment. */
  readonly counts: ClassCounts;
  /** Accounts that belong here and are tagged otherwise. */
  readonly elsewhere: number;
  /**
   * Right ÷ (right + B + C + D), and right ÷ (right + missing + elsewhere), 0–1 with Wilson's 95 % interval; right is A, with E and F,
   * whose tags are right. NaN where nothing is counted.
   */
  readonly purity: RateInterval;
  readonly recall: RateInterval;
  /** Of those that belong here, how many data vendors and the website place. */
  readonly inMinute: number;
  /** Money of those that belong here, and of B, C, D and missing; null where no value is known. */
  readonly value: number | null;
  readonly valueWrong: number | null;
}

const wrong: readonly CrmClass[] = ['B', 'C', 'D', 'missing'];

/** More tags that are no segment tell no more. */
const mostUnread = 50;

interface Sum {
  sum: number;
  known: number;
}

/** Counts one group, account by account. */
function createCount() {
  const counts = Object.fromEntries(crmClasses.map((name) => [name, 0])) as Record<CrmClass, number>;
  const [value, valueWrong]: [Sum, Sum] = [
    { sum: 0, known: 0 },
    { sum: 0, known: 0 },
  ];
  return { counts, value, valueWrong, tagged: 0, belongs: 0, elsewhere: 0, inMinute: 0 };
}
type Count = ReturnType<typeof createCount>;

function add(into: Sum, value: number): void {
  if (Number.isNaN(value)) return;
  into.sum += value;
  into.known += 1;
}

const moneyOf = ({ sum, known }: Sum): number | null => (known === 0 ? null : sum);

function rowOf(by: TruthGroup, name: string, count: Count): TruthRow {
  const { value, valueWrong, ...figures } = count;
  const { A, B, C, D, E, F, missing } = count.counts;
  const right = A + E + F;
  return {
    by,
    name,
    ...figures,
    purity: wilsonInterval(right, right + B + C + D),
    recall: wilsonInterval(right, right + missing + count.elsewhere),
    value: moneyOf(value),
    valueWrong: moneyOf(valueWrong),
  };
}

/** What an account adds to the groups that it belongs to, and to those that it is tagged as. */
interface Account {
  readonly name: CrmClass;
  readonly isElsewhere: boolean;
  readonly isPlaced: boolean;
  readonly value: number;
}

/** Adds an account to the group that its tag names. */
function addTagged(count: Count, { name, value }: Account): void {
  count.tagged += 1;
  count.counts[name] += 1;
  if (wrong.includes(name)) add(count.valueWrong, value);
}

/** Adds an account to the group that it belongs to. */
function addBelonging(count: Count, { isElsewhere, isPlaced, value }: Account): void {
  count.belongs += 1;
  if (isElsewhere) count.elsewhere += 1;
  if (isPlaced) count.inMinute += 1;
  add(count.value, value);
}

/** Adds an account that has no tag. */
function addUntagged(count: Count, { name, value }: Account): void {
  count.counts[name] += 1;
  if (wrong.includes(name)) add(count.valueWrong, value);
}

const worst = (one: TruthRow, other: TruthRow): number =>
  (other.valueWrong ?? 0) - (one.valueWrong ?? 0) || other.tagged - one.tagged;

/**
 * Purity and recall of the whole list, of each segment in the model's order, of each owner (what is wrong with whose accounts is worth
 * most first), and the tags that are no segment.
 */
export function tallyTruth(judged: JudgedAccounts): readonly TruthRow[] {
  const { classes, tags, reading, names, placed, value, owners } = judged;
  const all = createCount();
  const bySegment = names.map(createCount);
  const byOwner = owners?.names.map(createCount) ?? [];
  classes.forEach((place, row) => {
    const [tag, own] = [tags.of[row]!, reading.segment[row]!];
    const name = crmClasses[place]!;
    const belongs = reading.market[row] === TRUE && own !== noSegmentYet;
    const isElsewhere = belongs && (name === 'B' || name === 'C');
    const account: Account = {
      ...{ name, isElsewhere, isPlaced: placed[row] === TRUE },
      value: value?.[row] ?? NaN,
    };
    const count = (group: Count): void => {
      (tag === untagged ? addUntagged : addTagged)(group, account);
      if (belongs) addBelonging(group, account);
    };
    count(all);
    owners?.of(row).forEach((owner) => count(byOwner[owner]!));
    if (tag >= 0) addTagged(bySegment[tag]!, account);
    if (!belongs) return;
    addBelonging(bySegment[own]!, account);
    if (name === 'missing') addUntagged(bySegment[own]!, account);
  });
  return [
    rowOf('all', '', all),
    ...bySegment.map((count, at) => rowOf('segment', names[at]!, count)),
    ...byOwner.map((count, at) => rowOf('owner', owners!.names[at]!, count)).sort(worst),
    ...tags.unread.slice(0, mostUnread).map(({ text, accounts }) => {
      const count = createCount();
      return rowOf('tag', text, {
        ...count,
        tagged: accounts,
        counts: { ...count.counts, unread: accounts },
      });
    }),
  ];
}
