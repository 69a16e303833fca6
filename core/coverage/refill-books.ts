import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import { needsOf } from './needs';
import type { CarveAccounts } from './territories';

/** Accounts that go in and out of books. */
export interface BookedAccounts extends Pick<CarveAccounts, 'count' | 'potential' | 'needs'> {
  /** One an account: the place of the rep who has it, -1 where it is in the pool. */
  readonly holder: Int32Array;
  /** Days, whole days since 1899-12-30: the last activity, and when it last went to its rep or back to the pool. */
  readonly lastActivity: Float64Array;
  readonly since: Float64Array;
}

/** The rules of dynamic books. */
export interface BookRules {
  readonly asOf: number;
  /** How many accounts a book holds when it is full; a rep's own limit is never exceeded. */
  readonly bookSize: number;
  /** Days without activity after which an account goes back, and days that it then rests in the pool. */
  readonly returnAfter: number;
  readonly restFor: number;
}

/** What becomes of an account in a refill. */
export const bookMoves = ['held', 'returned', 'resting', 'specialist', 'general', 'waiting'] as const;
export type BookMove = (typeof bookMoves)[number];

/** One rep's book after a refill. */
export interface RefilledBook {
  readonly rep: number;
  readonly held: number;
  readonly returned: number;
  /** Accounts that came because of what only some reps have, and others. */
  readonly specialist: number;
  readonly general: number;
  /** How many accounts are missing to a full book: above 0 the book starves. */
  readonly lacking: number;
}

/** Books after a refill, and cells that starve. */
export interface RefilledBooks {
  readonly holder: Int32Array;
  /** One an account: a place in `bookMoves`. */
  readonly move: Uint8Array;
  readonly books: readonly RefilledBook[];
  /** By segment and region of reps, most lacking first: what its books lack together. */
  readonly starving: readonly {
    readonly segment: string;
    readonly region: string;
    readonly lacking: number;
  }[];
}

const noReps = defineProblem('books/no-reps', 'there are no reps whose books could be filled');
const wrongRule = defineProblem('books/rule', '{rule} is {value}; it must be a whole number, 0 or more');

/** Whether an account goes back: nothing was done for it since it came, or since the last activity, for too long. */
function isStale(accounts: BookedAccounts, row: number, { asOf, returnAfter }: BookRules): boolean {
  const [last, since] = [accounts.lastActivity[row]!, accounts.since[row]!];
  const from = Math.max(Number.isNaN(last) ? -Infinity : last, Number.isNaN(since) ? -Infinity : since);
  return asOf - from > returnAfter;
}

const isResting = ({ since, holder }: BookedAccounts, row: number, { asOf, restFor }: BookRules): boolean =>
  holder[row]! < 0 && asOf - since[row]! < restFor;

interface Filling {
  readonly holder: Int32Array;
  readonly move: Uint8Array;
  readonly room: Int32Array;
}

const moveAt = (move: BookMove): number => bookMoves.indexOf(move);

function returnStale(accounts: BookedAccounts, reps: readonly Rep[], rules: BookRules): Filling {
  const holder = accounts.holder.slice();
  const move = new Uint8Array(accounts.count).fill(moveAt('waiting'));
  const room = Int32Array.from(reps, ({ mostAccounts }) =>
    Math.min(rules.bookSize, mostAccounts ?? Infinity),
  );
  const here = reps.map(({ end }) => end === null || end >= rules.asOf);
  here.forEach((stays, rep) => {
    if (!stays) room[rep] = 0;
  });
  for (let row = 0; row < accounts.count; row += 1) {
    const rep = holder[row]!;
    if (rep < 0) {
      if (isResting(accounts, row, rules)) move[row] = moveAt('resting');
    } else if (here[rep] !== true || isStale(accounts, row, rules)) {
      holder[row] = -1;
      move[row] = moveAt('returned');
    } else {
      move[row] = moveAt('held');
      room[rep]! -= 1;
    }
  }
  return { holder, move, room };
}

/** Gives what waits to books with room: the most valuable account first, to the book that lacks most. */
function fill(accounts: BookedAccounts, reps: readonly Rep[], filling: Filling): void {
  const { holder, move, room } = filling;
  const needs = needsOf(accounts, reps, new Int32Array(accounts.count).fill(-1));
  const waiting = Array.from(move.keys()).filter((row) => move[row] === moveAt('waiting'));
  const worth = (row: number): number => accounts.potential[row]! || 0;
  waiting.sort((a, b) => worth(b) - worth(a) || a - b);
  const special = (row: number): boolean =>
    needs.of(row).some((place) => {
      const { kind, met } = needs.all[place]!;
      return ['skill', 'language', 'segment'].includes(kind) && met.includes(0);
    });
  for (const kind of ['specialist', 'general'] as const) {
    for (const row of waiting) {
      if (special(row) !== (kind === 'specialist')) continue;
      const asked = needs.of(row);
      let chosen = -1;
      for (let rep = 0; rep < reps.length; rep += 1) {
        if (room[rep]! <= 0 || (chosen >= 0 && room[rep]! <= room[chosen]!)) continue;
        if (asked.every((place) => needs.all[place]!.met[rep] === 1)) chosen = rep;
      }
      if (chosen < 0) continue;
      holder[row] = chosen;
      move[row] = moveAt(kind);
      room[chosen]! -= 1;
    }
  }
}

function starvingCells(reps: readonly Rep[], room: Int32Array): RefilledBooks['starving'] {
  const cells = new Map<string, { segment: string; region: string; lacking: number }>();
  reps.forEach(({ segments, regions }, rep) => {
    if (room[rep]! <= 0) return;
    const [segment, region] = [segments.join('; '), regions.join('; ')];
    const key = JSON.stringify([segment, region]);
    const cell = cells.get(key) ?? { segment, region, lacking: 0 };
    cells.set(key, cell);
    cell.lacking += room[rep]!;
  });
  return [...cells.values()].sort((a, b) => b.lacking - a.lacking);
}

/**
 * One refill of dynamic books, done once a month: accounts without activity for too long, and those of reps who have left,
 * go back to the pool and rest there; then books are filled up to their size, first with accounts that ask for a skill, a
 * language or a segment that not every rep has, then from the general pool. An account that is returned now is not given out in the same refill.
 * A blank last activity counts from when the account came; where both are blank, it goes back.
 * @returns who has what, what became of each account, and what books lack; or every problem. O(accounts × reps)
 */
export function refillBooks(
  accounts: BookedAccounts,
  reps: readonly Rep[],
  rules: BookRules,
): Result<RefilledBooks> {
  const { bookSize, returnAfter, restFor } = rules;
  const problems = Object.entries({ bookSize, returnAfter, restFor }).flatMap(([rule, value]) =>
    Number.isInteger(value) && value >= 0 ? [] : [wrongRule({ rule, value })],
  );
  if (reps.length === 0) problems.push(noReps());
  if (problems.length > 0) return refused(problems);
  const filling = returnStale(accounts, reps, rules);
  fill(accounts, reps, filling);
  const { holder, move, room } = filling;
  const counts = reps.map(() => ({ held: 0, returned: 0, specialist: 0, general: 0 }));
  move.forEach((each, row) => {
    const kind = bookMoves[each]!;
    const count = counts[kind === 'returned' ? accounts.holder[row]! : holder[row]!];
    if (count && kind !== 'resting' && kind !== 'waiting') count[kind] += 1;
  });
  const books = counts.map((count, rep) => ({ rep, ...count, lacking: Math.max(0, room[rep]!) }));
  return found({ holder, move, books, starving: starvingCells(reps, room) });
}
