import { fold } from '../expr/fold';
import type { Rep } from '../values/rep';
import type { Role } from './coverage-rules';

/** Roles that help those who have accounts rather than have some, where the model has no line for them. */
const helpers = new Set(['sdr', 'bdr', 'se', 'manager']);

/** Whether a rep is in seat on a day; blank start: always was there, blank end: stays. Without a day everybody is. */
export function isInSeat({ start, end }: Rep, asOf: number | null): boolean {
  return asOf === null || ((start === null || start <= asOf) && (end === null || end >= asOf));
}

/** The model's line for a rep's role, if it has one. */
export function roleOf({ role }: Rep, roles: readonly Role[]): Role | undefined {
  return roles.find(({ name }) => fold(name) === fold(role));
}

/**
 * Whether a rep has accounts of their own: all have but those of a role that the model counts by another one alone (a ratio,
 * and no accounts), and SDR, BDR, SE and manager where it has no line for them.
 */
export function hasAccounts(rep: Rep, roles: readonly Role[]): boolean {
  const role = roleOf(rep, roles);
  return role ? role.ratio === undefined || role.accounts !== undefined : !helpers.has(fold(rep.role));
}

const names = (list: readonly string[], key: string): boolean =>
  list.length === 0 || list.some((each) => fold(each) === key);

/** Whether a rep works a cell of segment and region; a blank segment or region of the rep means any. */
export function worksCell({ segments, regions }: Rep, segment: string, region: string): boolean {
  return names(segments, fold(segment)) && names(regions, fold(region));
}

/** A cell of segment and region, with its accounts. */
export interface Cell {
  readonly segment: string;
  readonly region: string;
  readonly accounts: number;
}

/** Who works a cell. */
export interface CellReps {
  /** The role that most of its reps have, in the reps' own spelling; the empty text without any. */
  readonly role: string;
  /** How many have it: those who can stand in for each other. */
  readonly reps: number;
  /** What each of them can reach at most, the accounts of all their cells shared evenly with whoever works these, too. */
  readonly reach: number;
  /** How many accounts a full book of theirs holds: the fewest that the reps or their role say; null where none does. */
  readonly fullBook: number | null;
}

interface Worker {
  readonly rep: Rep;
  readonly role: string;
  readonly fullBook: number | null;
  readonly cells: readonly number[];
}

function workersOf(cells: readonly Cell[], reps: readonly Rep[], roles: readonly Role[]): readonly Worker[] {
  return reps
    .filter((rep) => hasAccounts(rep, roles))
    .map((rep) => ({
      rep,
      role: fold(rep.role),
      fullBook: rep.mostAccounts ?? roleOf(rep, roles)?.accounts ?? null,
      cells: cells.flatMap(({ segment, region }, at) => (worksCell(rep, segment, region) ? [at] : [])),
    }));
}

/** By role, how many work each cell. */
function countsOf(workers: readonly Worker[], cells: number): ReadonlyMap<string, Uint32Array> {
  const counts = new Map<string, Uint32Array>();
  for (const { role, cells: worked } of workers) {
    const ofRole = counts.get(role) ?? new Uint32Array(cells);
    counts.set(role, ofRole);
    for (const at of worked) ofRole[at]! += 1;
  }
  return counts;
}

/**
 * Who works each cell: of the role that most of them have, how many there are and what each can reach. Somebody who works
 * several cells counts in each, and their accounts are shared out evenly among all of the role who work them.
 * @param cells with their accounts in the market
 * @param reps in seat; those who have no accounts of their own are left out
 * @param roles of the model
 * @returns one a cell. O(cells × reps)
 */
export function repsOfCells(
  cells: readonly Cell[],
  reps: readonly Rep[],
  roles: readonly Role[],
): readonly CellReps[] {
  const workers = workersOf(cells, reps, roles);
  const counts = countsOf(workers, cells.length);
  const reaches = workers.map(({ role, cells: worked }) =>
    worked.reduce((sum, at) => sum + cells[at]!.accounts / counts.get(role)![at]!, 0),
  );
  return cells.map((_, at) => {
    let best = { role: '', reps: 0 };
    for (const [role, ofRole] of counts) if (ofRole[at]! > best.reps) best = { role, reps: ofRole[at]! };
    const here = [...workers.keys()].filter(
      (place) => workers[place]!.role === best.role && workers[place]!.cells.includes(at),
    );
    const books = here.flatMap((place) => workers[place]!.fullBook ?? []);
    return {
      role: workers[here[0] ?? -1]?.rep.role ?? '',
      reps: best.reps,
      reach: here.reduce((most, place) => Math.max(most, reaches[place]!), 0),
      fullBook: books.length === 0 ? null : Math.min(...books),
    };
  });
}
