import type { TextColumn } from '../expr/columns';
import { sumByGroup, sumOf } from '../stats/sum-of';
import { fillTemplate, type Parameters } from '../values/problem';
import { effortWords } from './effort-words';
import { percentText, type FindingWords } from './finding';
import type { Verdict } from './guardrail';

/** The accounts as effort is held against them: arrays of one length. */
export interface ValuedAccounts {
  /** The segments' names, in the model's order. */
  readonly segments: readonly string[];
  /** The place of each account's segment among them; −1 where it has none or is outside the market. */
  readonly segment: ArrayLike<number>;
  /** What each account is worth, in money; blank (NaN) where unknown. */
  readonly value: ArrayLike<number>;
}

/** What was done, a row each: arrays of one length. */
export interface EffortRows {
  /** The row of the account; −1 where the row names a segment, or no account that is known. */
  readonly account: ArrayLike<number>;
  /** The place of the segment that the row itself names; −1 where it names none. The account's own goes before it. */
  readonly segment: ArrayLike<number>;
  readonly kind: TextColumn;
  /** Pieces or hours; blank (NaN) where unknown. */
  readonly amount: ArrayLike<number>;
  /** Money; blank (NaN) where unknown. */
  readonly money: ArrayLike<number>;
}

/** When effort counts as out of step with value. */
export interface EffortThresholds {
  /** The top is the fewest segments, dearest account first, that together hold this share of the value. */
  readonly topValue: number;
  /** Effort share ÷ value share of the top: at most this is upside down. */
  readonly upsideDown: number;
  /** Below this, or above one over it, effort does not follow value. */
  readonly follows: number;
}

/** Rules of thumb, no measured limits: half the effort that the value would earn, and a fifth off either way. */
export const effortThresholds: EffortThresholds = { topValue: 0.5, upsideDown: 0.5, follows: 0.8 };

/** One segment's part of one kind of effort; shares are 0 to 1, and null where the whole is not above 0. */
export interface SegmentEffort {
  readonly segment: string;
  readonly accounts: number;
  readonly accountShare: number | null;
  readonly value: number;
  readonly valueShare: number | null;
  readonly effort: number;
  readonly effortShare: number | null;
  /** Effort share ÷ value share: 1 is in step with value; null where there is no value to hold it against. */
  readonly ratio: number | null;
  /** Accounts of the segment without any row of the kind, and what they are worth; null where no row names accounts. */
  readonly accountsWithout: number | null;
  readonly valueWithout: number | null;
}

/** What one kind of effort says. */
export interface EffortShare {
  readonly kind: string;
  /** Whether pieces or hours were shared out, or money. */
  readonly counted: 'amount' | 'money';
  readonly segments: readonly SegmentEffort[];
  /** Effort in the rows that name neither a known account nor a known segment; it is in no share. */
  readonly rowsWithout: number;
  readonly effortWithout: number;
  /** Effort share ÷ value share of the top segments; null where there is no value or effort, or nothing below the top. */
  readonly ratio: number | null;
  readonly verdict: Verdict;
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly advice: string;
}

/**
 * Where the effort goes against where the value is, a table for each kind of effort in alphabetical order. A kind is
 * counted in pieces or hours where any of its rows has them, else in money. The verdict compares the top segments' share of
 * the effort with their share of the value: `upside down` (act) where effort ÷ value is at most `upsideDown`; watch
 * outside `follows` to 1 ÷ `follows`; good between. Shares are of all effort and all value, not samples: they have no
 * interval. A blank value counts in the accounts and not in the value. The order of the rows changes nothing.
 * @param accounts - who is in which segment, and worth what
 * @param rows - effort by account or by segment
 * @param thresholds - `effortThresholds` unless said
 */
export function effortShares(
  accounts: ValuedAccounts,
  rows: EffortRows,
  thresholds: EffortThresholds = effortThresholds,
): readonly EffortShare[] {
  const standing = valueBySegment(accounts);
  const kinds = rows.kind.values
    .map((name, code) => ({ name, code }))
    .filter((kind): kind is { name: string; code: number } => kind.name !== null)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return kinds.flatMap(({ name, code }) => {
    const own = [...rows.kind.codes.keys()].filter((row) => rows.kind.codes[row] === code);
    return own.length === 0 ? [] : [shareOf(name, own, accounts, rows, standing, thresholds)];
  });
}

interface Standing {
  readonly accounts: Float64Array;
  readonly value: Float64Array;
}

function valueBySegment({ segments, segment, value }: ValuedAccounts): Standing {
  const all = Array.from(segment, (_, row) => row).filter((row) => segment[row]! >= 0);
  const places = all.map((row) => segment[row]!);
  const accounts = new Float64Array(segments.length);
  for (const place of places) accounts[place]!++;
  const values = all.map((row) => value[row]!);
  return { accounts, value: sumByGroup(values, places, segments.length) };
}

function shareOf(
  kind: string,
  own: readonly number[],
  accounts: ValuedAccounts,
  rows: EffortRows,
  standing: Standing,
  thresholds: EffortThresholds,
): EffortShare {
  const counted = own.some((row) => rows.amount[row] === rows.amount[row]) ? 'amount' : 'money';
  const placeOf = (row: number): number => {
    const account = rows.account[row]!;
    const place = account >= 0 ? accounts.segment[account]! : -1;
    return place >= 0 ? place : rows.segment[row]!;
  };
  const placed = own.filter((row) => placeOf(row) >= 0);
  const lost = own.filter((row) => placeOf(row) < 0);
  const effort = sumByGroup(
    placed.map((row) => rows[counted][row]!),
    placed.map(placeOf),
    accounts.segments.length,
  );
  const segments = segmentRows(accounts, standing, effort, accountsSeen(own, rows));
  const rowsWithout = lost.length;
  const effortWithout = sumOf(lost.map((row) => rows[counted][row]!));
  return { kind, counted, segments, rowsWithout, effortWithout, ...verdictOf(kind, segments, thresholds) };
}

function accountsSeen(own: readonly number[], { account }: EffortRows): ReadonlySet<number> {
  return new Set(own.map((row) => account[row]!).filter((row) => row >= 0));
}

function segmentRows(
  { segments, segment, value }: ValuedAccounts,
  standing: Standing,
  effort: Float64Array,
  seen: ReadonlySet<number>,
): readonly SegmentEffort[] {
  const unseen = Array.from(segment, (_, row) => row).filter((row) => segment[row]! >= 0 && !seen.has(row));
  const places = unseen.map((row) => segment[row]!);
  const without = new Float64Array(segments.length);
  for (const place of places) without[place]!++;
  const valueWithout = sumByGroup(
    unseen.map((row) => value[row]!),
    places,
    segments.length,
  );
  const wholes = [standing.accounts, standing.value, effort].map(sumOf);
  return segments.map((name, at) => {
    const shares = [standing.accounts, standing.value, effort].map((parts, which) =>
      wholes[which]! > 0 ? parts[at]! / wholes[which]! : null,
    );
    const [accountShare = null, valueShare = null, effortShare = null] = shares;
    const isHeld = effortShare !== null && valueShare !== null && valueShare > 0;
    return {
      segment: name,
      accounts: standing.accounts[at]!,
      accountShare,
      value: standing.value[at]!,
      valueShare,
      effort: effort[at]!,
      effortShare,
      ratio: isHeld ? effortShare / valueShare : null,
      accountsWithout: seen.size === 0 ? null : without[at]!,
      valueWithout: seen.size === 0 ? null : valueWithout[at]!,
    };
  });
}

/** The fewest segments, dearest account first, that hold the share of the value asked for. */
function topOf(segments: readonly SegmentEffort[], share: number): readonly SegmentEffort[] {
  const dearest = segments
    .filter(({ accounts, value }) => accounts > 0 && value > 0)
    .sort((one, other) => other.value / other.accounts - one.value / one.accounts);
  const top: SegmentEffort[] = [];
  for (const segment of dearest) {
    if (sumOf(top.map(({ valueShare }) => valueShare ?? 0)) >= share) break;
    top.push(segment);
  }
  return top;
}

/** Names as the subject of a sentence: `Enterprise, Mid-Market and Small`. */
function inOneBreath(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function verdictOf(kind: string, segments: readonly SegmentEffort[], thresholds: EffortThresholds) {
  const top = topOf(segments, thresholds.topValue);
  const sumShares = (pick: (segment: SegmentEffort) => number | null): number =>
    sumOf(top.map((segment) => pick(segment) ?? NaN));
  const [value, effort] = [sumShares(({ valueShare }) => valueShare), sumShares((row) => row.effortShare)];
  const isKnown = segments.some(({ ratio }) => ratio !== null);
  const isAll = top.length === segments.filter(({ accounts }) => accounts > 0).length;
  const ratio = isKnown && !isAll ? effort / value : null;
  const [verdict, words] =
    ratio === null
      ? (['not known', isKnown ? effortWords.alone : effortWords.notKnown] as const)
      : effortVerdict(ratio, thresholds);
  const parameters = {
    kind,
    segment: inOneBreath(top.map(({ segment }) => segment)),
    segments: top.length,
    value: percentText(value),
    effort: percentText(effort),
    restValue: percentText(1 - value),
    restEffort: percentText(1 - effort),
    accounts: percentText(sumShares(({ accountShare }) => accountShare)),
  };
  return {
    ratio,
    verdict,
    code: words.code,
    parameters,
    message: fillTemplate(words.says, parameters),
    advice: fillTemplate(words.advice, parameters),
  };
}

/**
 * What the top segments' share of the effort ÷ their share of the value says, and its words.
 * @param ratio - 0 or more; 1 is in step
 */
export function effortVerdict(
  ratio: number,
  { upsideDown, follows }: EffortThresholds,
): readonly [Verdict, FindingWords] {
  if (ratio <= upsideDown) return ['act', effortWords.upsideDown];
  if (ratio < follows) return ['watch', effortWords.behind];
  return ratio > 1 / follows ? ['watch', effortWords.ahead] : ['good', effortWords.follows];
}
