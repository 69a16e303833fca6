import type { Rep } from '../values/rep';
import { accountHours } from './account-hours';
import { checkEvenness, checkQuota } from './check-balance';
import { checkCapacity, checkedBook, emptyRoles } from './check-books';
import { checkCells, heldBy } from './check-cells';
import {
  checkFinding,
  coverageChecks,
  type CheckParts,
  type CheckVerdict,
  type CoverageFinding,
} from './check-finding';
import { checkOwners } from './check-owners';
import type { CheckThresholds } from './check-thresholds';
import type { CoverageRules } from './coverage-rules';
import { ownershipOf, rowsByOwner, type CoveredAccounts, type Ownership } from './covered-accounts';
import { hasAccounts, isInSeat } from './rep-cells';

/** What the accounts are held against. */
export interface CoverageCheckInput {
  readonly accounts: CoveredAccounts;
  readonly reps: readonly Rep[];
  readonly rules: Pick<CoverageRules, 'roles' | 'touches'>;
  readonly thresholds: CheckThresholds;
  /** Whole days since 1899-12-30; null: who is in seat is not known, and everybody counts. */
  readonly asOf: number | null;
}

/** The books of those in seat who have accounts of their own; and of roles of whom nobody owns one. */
function checkBooks(input: CoverageCheckInput, ownership: Ownership, places: readonly number[]) {
  const { accounts, reps, rules, thresholds } = input;
  if (!accounts.owner) return [];
  const { roles = [], touches = [] } = rules;
  const byOwner = rowsByOwner(accounts, ownership);
  const rowsOf = new Map<number, readonly number[]>();
  ownership.reps.forEach((own, name) => own.forEach((rep) => rowsOf.set(rep, byOwner[name]!)));
  const names = new Set(places.map((at) => reps[at]!.role));
  const hours = new Map([...names].map((role) => [role, accountHours(accounts, role, touches)]));
  const books = places.map((at) => {
    const rep = reps[at]!;
    return checkedBook(rep, rowsOf.get(at) ?? [], accounts, roles, hours.get(rep.role)!);
  });
  const owning = new Set(books.filter(({ rows }) => rows.length > 0).map(({ rep }) => rep.role));
  const owned = books.filter(({ rep }) => owning.has(rep.role));
  return [
    ...checkCapacity(owned, thresholds),
    ...checkEvenness(owned, thresholds),
    ...checkQuota(owned, thresholds),
    ...emptyRoles(books.filter(({ rep }) => !owning.has(rep.role))),
  ];
}

const urgency: readonly CheckVerdict[] = ['act', 'watch', 'not known', 'good'];

function bySeverity(one: CoverageFinding, other: CoverageFinding): number {
  return (
    urgency.indexOf(one.verdict) - urgency.indexOf(other.verdict) ||
    (other.value ?? 0) - (one.value ?? 0) ||
    other.rows.length - one.rows.length ||
    coverageChecks.indexOf(one.check) - coverageChecks.indexOf(other.check)
  );
}

/**
 * Whether the accounts of the market are covered: each has one owner who is a rep in seat, each cell of segment and region
 * has a rep, and no book is over what its rep can hold, starves, is far from the median of its kind or out of step with its
 * quota. Reps who help others (a role with a ratio) have no books.
 * @returns what is wrong, what must be done first and concerns most money first; then what is not known; then a line for
 *   each check that found nothing. A book that is over or under has a line for each of its limits. O(accounts + cells × reps)
 */
export function coverageCheck(input: CoverageCheckInput): readonly CoverageFinding[] {
  const { accounts, reps, rules, asOf } = input;
  const ownership: Ownership = accounts.owner
    ? ownershipOf(accounts.owner, reps)
    : { byCode: [], names: [], reps: [] };
  const places = [...reps.keys()].filter(
    (at) => isInSeat(reps[at]!, asOf) && hasAccounts(reps[at]!, rules.roles ?? []),
  );
  const there = new Set(places);
  const parts: readonly CheckParts[] = [
    ...checkOwners(accounts, ownership, reps, asOf),
    ...checkCells(
      accounts,
      places.map((at) => reps[at]!),
      heldBy(accounts, ownership, (rep) => there.has(rep)),
    ),
    ...checkBooks(input, ownership, places),
  ];
  return parts.map((each) => checkFinding(each, accounts.value)).sort(bySeverity);
}

/** Checks of whole books, which say nothing of the single accounts in them. */
const ofBooks: readonly string[] = ['books apart', 'quota out of reach'];

/** What is wrong around each account: the places of findings that ask for something of it, by row. */
export function findingsByRow(findings: readonly CoverageFinding[]): ReadonlyMap<number, readonly number[]> {
  const byRow = new Map<number, number[]>();
  findings.forEach(({ check, verdict, rows }, place) => {
    if ((verdict !== 'act' && verdict !== 'watch') || ofBooks.includes(check)) return;
    for (const row of rows) {
      const places = byRow.get(row);
      if (places) places.push(place);
      else byRow.set(row, [place]);
    }
  });
  return byRow;
}
