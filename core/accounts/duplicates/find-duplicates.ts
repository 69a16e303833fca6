import type { Problem } from '../../values/problem';
import type { Table } from '../../values/table';
import type { FieldMapping } from '../field';
import type { SearchProgress } from './candidate-pairs';
import { chooseSurvivor, type SurvivorReason } from './choose-survivor';
import { relationNames } from './compare-records';
import type { DuplicateRecords } from './duplicate-records';
import { pairReasons, placeholder, relationNotice, survivorNotice, testData } from './duplicate-words';
import { linkGroups, type LinkedRecords } from './link-groups';
import { probabilityOf } from './match-model';
import { readRecords } from './read-records';
import { scorePairs, TEST, type ScoredPairs } from './score-pairs';
import { thresholdCurve, type CurvePoint } from './threshold-curve';

export type { CurvePoint } from './threshold-curve';

/** What duplicates are sought by. */
export interface DuplicateOptions {
  /** Pairs from this probability up are proposed as one account; left out: `usualThreshold`. */
  readonly threshold?: number;
  /** Of the pairs that are drawn by chance; left out: 1. */
  readonly seed?: number;
  /** The field that accounts are valued by, for the order of groups; left out: potential, else revenue. */
  readonly value?: string | null;
}

/** The threshold where none is given. */
export const usualThreshold = 0.8;

/** One record of a group. */
export interface DuplicateMember {
  /** The row of the table, from 0. */
  readonly row: number;
  readonly isSurvivor: boolean;
  /** How likely it is the account that the others are, 0 to 1. */
  readonly probability: number;
  /** Why, or why it is the one to stay; then what speaks against it. */
  readonly why: readonly Problem[];
  readonly against: readonly Problem[];
}

/** Records that are thought one account. Nothing is merged: it is a proposal. */
export interface DuplicateGroup {
  readonly kind: 'duplicates' | 'test data';
  /** The one that is proposed to stay first, then the likeliest. */
  readonly members: readonly DuplicateMember[];
  readonly reason: SurvivorReason;
  /** The probability of the least likely member. */
  readonly probability: number;
  /** What the most valuable of them is worth; 0 where nothing tells it. */
  readonly worth: number;
}

/** Records that agree and are parts of one group of firms. */
export interface RelatedRecords {
  readonly one: number;
  readonly other: number;
  readonly why: Problem;
}

/** What was found among the records. */
export interface Duplicates {
  readonly records: number;
  readonly threshold: number;
  /** Those that are worth most first, test data last. */
  readonly groups: readonly DuplicateGroup[];
  /** Records that would go if all proposals were accepted. */
  readonly surplus: number;
  readonly curve: readonly CurvePoint[];
  /** Parents, subsidiaries and parts of firms that are not duplicates: at most `mostRelated`. */
  readonly related: readonly RelatedRecords[];
  readonly relatedCount: number;
}

/** What was compared, to be grouped by one threshold after the other. */
export interface ComparedRecords {
  readonly records: DuplicateRecords;
  readonly scored: ScoredPairs;
  readonly curve: readonly CurvePoint[];
}

const mostRelated = 1000;
/** Members whose link to the group is looked for one by one. */
const mostLooked = 30;

function membersOf(
  { records, scored }: ComparedRecords,
  rows: LinkedRecords,
): Pick<DuplicateGroup, 'members' | 'reason'> {
  const survivor = chooseSurvivor(records, rows);
  const near = rows.slice(0, mostLooked);
  const members = rows.map((row): DuplicateMember => {
    // What a record has in common with the one that stays is told first, where that alone would do.
    const others = near.filter((each) => each !== row);
    const toSurvivor = row === survivor.row ? -Infinity : scored.oddsOf(row, survivor.row);
    const beside = others.reduce(
      (best, each) => (scored.oddsOf(row, each) > scored.oddsOf(row, best) ? each : best),
      others[0]!,
    );
    const best = scored.oddsOf(row, beside);
    const told = toSurvivor > 0 ? survivor.row : beside;
    const probability = probabilityOf(Math.max(best, toSurvivor));
    if (row === survivor.row) {
      return { row, isSurvivor: true, probability, why: [survivorNotice(survivor.reason)], against: [] };
    }
    const [first, second] = row < told ? [row, told] : [told, row];
    const reasons = pairReasons(scored.model, records, told, scored.patternOf(first, second));
    return { row, isSurvivor: false, probability, why: reasons.agreements, against: reasons.disagreements };
  });
  members.sort(
    (one, other) =>
      Number(other.isSurvivor) - Number(one.isSurvivor) ||
      other.probability - one.probability ||
      one.row - other.row,
  );
  return { members, reason: survivor.reason };
}

const worthOf = ({ worth }: DuplicateRecords, rows: LinkedRecords): number =>
  rows.reduce((most, row) => Math.max(most, worth[row]!), 0);

/** A group of rows that hold no firm, each told so. */
function emptyGroup(
  records: DuplicateRecords,
  rows: LinkedRecords,
  why: (row: number) => Problem,
): DuplicateGroup {
  const members = rows.map((row) => ({
    row,
    isSurvivor: false,
    probability: 1,
    why: [why(row)],
    against: [],
  }));
  return { kind: 'test data', members, reason: 'first', probability: 1, worth: worthOf(records, rows) };
}

/** Tests are one group, and each name that stands on very many rows alone. */
function groupsApart({ records, scored: { apart } }: ComparedRecords): DuplicateGroup[] {
  const rowsOf = new Map<number, number[]>();
  apart.forEach((mark, row) => {
    if (mark === 0) return;
    const key = mark === TEST ? 0 : records.name.codes[row]!;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  });
  return [...rowsOf].map(([key, rows]) =>
    emptyGroup(records, rows, (row) =>
      key === 0
        ? testData({ name: records.shownNames[row]! })
        : placeholder({ name: records.shownNames[row]!, count: rows.length }),
    ),
  );
}

function groupOf(compared: ComparedRecords, rows: LinkedRecords): DuplicateGroup {
  const { records } = compared;
  const { members, reason } = membersOf(compared, rows);
  const probability = members.reduce((least, member) => Math.min(least, member.probability), 1);
  return { kind: 'duplicates', members, reason, probability, worth: worthOf(records, rows) };
}

/**
 * The groups that a threshold makes of compared records.
 * @param threshold above 0, at most 1
 */
export function groupDuplicates(compared: ComparedRecords, threshold: number): Duplicates {
  const { records, scored, curve } = compared;
  const found = linkGroups(scored, threshold).map((rows) => groupOf(compared, rows));
  found.push(...groupsApart(compared));
  const isEmpty = ({ kind }: DuplicateGroup) => Number(kind === 'test data');
  const groups = found.sort(
    (one, other) =>
      isEmpty(one) - isEmpty(other) || other.worth - one.worth || one.members[0]!.row - other.members[0]!.row,
  );
  const { related } = scored;
  return {
    ...{ records: records.count, threshold, groups, curve },
    surplus: groups.reduce((sum, group) => sum + group.members.length - 1 + isEmpty(group), 0),
    related: Array.from(related.one.subarray(0, mostRelated), (one, at) => {
      const other = related.other[at]!;
      const name = relationNames[related.value[at]!]!;
      return { one, other, why: relationNotice(name === 'none' ? 'family' : name, records, one, other) };
    }),
    relatedCount: related.one.length,
  };
}

function* compareRecords(
  records: DuplicateRecords,
  seed: number,
): Generator<SearchProgress, ComparedRecords> {
  const scored = yield* scorePairs(records, seed);
  return { records, scored, curve: thresholdCurve(scored) };
}

/**
 * Compares the accounts of a table, step by step, so that a host can show how far it is and stop by not asking on. The table
 * is read at once and not held: only what is compared is.
 * @returns steps that say how far it has come, 0 to 1
 */
export function compareAccounts(
  table: Table,
  fields: readonly FieldMapping[],
  { seed = 1, value = null }: DuplicateOptions = {},
): Generator<SearchProgress, ComparedRecords> {
  return compareRecords(readRecords(table, fields, value), seed);
}

/**
 * Finds accounts that stand in a table more than once: names, sites, telephone numbers, addresses, industries and sizes are
 * compared, and how much each agreement says is learned from the accounts themselves (Fellegi–Sunter, EM). Firms of one name
 * that differ otherwise are kept apart; parents, subsidiaries and parts of firms are told as related. Nothing is merged.
 * @param fields how the accounts are read; what is not mapped tells nothing. Blank neither agrees nor differs
 */
export function findDuplicates(
  table: Table,
  fields: readonly FieldMapping[],
  options: DuplicateOptions = {},
): Duplicates {
  const steps = compareAccounts(table, fields, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return groupDuplicates(step.value, options.threshold ?? usualThreshold);
  }
}

/** Two accounts that are proposed as one. */
export interface LikelyPair {
  /** The one that would go, and the one that would stay. */
  readonly row: number;
  readonly withRow: number;
  readonly probability: number;
  readonly why: readonly Problem[];
}

/** The proposals one by one: each account that would go with the one that would stay, for owners to decide on. */
export function likelyPairs({ groups }: Duplicates): readonly LikelyPair[] {
  return groups.flatMap(({ kind, members: [survivor, ...others] }) =>
    kind === 'duplicates' && survivor
      ? others.map(({ row, probability, why }) => ({ row, withRow: survivor.row, probability, why }))
      : [],
  );
}
