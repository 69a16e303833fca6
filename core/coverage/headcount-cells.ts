import { fold } from '../expr/fold';
import type { Role, Touch } from './coverage-rules';
import { coveredValue } from './covered-value';
import { repShare } from './rep-share';

/** The accounts that heads are planned for, by column; one entry an account. */
export interface HeadcountAccounts {
  /** In the model's order, the top segment first. */
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  /** A place in the names; -1 for an account that is not in the market or not placed. */
  readonly segment: Int32Array;
  readonly region: Int32Array;
  /** Money that covering the account is worth; `NaN` where blank. */
  readonly value: Float64Array;
}

/** What heads could do in one cell of segment and region. */
export interface HeadcountCell {
  readonly segment: string;
  readonly region: string;
  readonly accounts: number;
  /** Their places among all accounts. */
  readonly rows: readonly number[];
  /** Accounts of which no value above 0 is known: they draw no head. */
  readonly unvalued: number;
  /** Money of all its accounts. */
  readonly there: number;
  /** The share of a person's year that each account takes; null where the model does not say it. */
  readonly share: number | null;
  /** The place of the cell that its accounts are worked in: its own, or that of its neighbour where it is too small. */
  readonly into: number;
}

interface Draft {
  readonly segment: number;
  readonly region: number;
  readonly rows: readonly number[];
  readonly share: number | null;
  /** Heads that its accounts of known value fill. */
  readonly work: number;
}

/** Rows by cell, segments before regions, cells without accounts left out. */
function rowsByCell({ segments, regions, segment, region }: HeadcountAccounts): readonly number[][] {
  const rows: number[][] = Array.from({ length: segments.length * regions.length }, () => []);
  segment.forEach((place, row) => {
    if (place >= 0 && region[row]! >= 0) rows[place * regions.length + region[row]!]!.push(row);
  });
  return rows;
}

function draftsOf(accounts: HeadcountAccounts, role: Role, touches: readonly Touch[]): readonly Draft[] {
  const { segments, regions, value } = accounts;
  return rowsByCell(accounts).flatMap((rows, at): Draft[] => {
    if (rows.length === 0) return [];
    const [segment, region] = [Math.floor(at / regions.length), at % regions.length];
    const share = repShare(role, touches, segments[segment]!, regions[region]!);
    const work = rows.reduce((count, row) => count + Number(value[row]! > 0), 0) * (share ?? 0);
    return [{ segment, region, rows, share, work }];
  });
}

/**
 * Where each cell is worked: a cell whose accounts do not fill a handful of people goes down, into the next segment of its
 * region, until they do; the last ones go up.
 */
function placesWorked(drafts: readonly Draft[], floor: number): readonly number[] {
  const into = drafts.map((_, at) => at);
  for (const region of new Set(drafts.map((draft) => draft.region))) {
    let waiting: number[] = [];
    let work = 0;
    let before = -1;
    drafts.forEach((draft, at) => {
      if (draft.region !== region || draft.share === null) return;
      waiting.push(at);
      work += draft.work;
      if (work < floor) return;
      for (const cell of waiting) into[cell] = at;
      [waiting, work, before] = [[], 0, at];
    });
    const last = before >= 0 ? before : (waiting.at(-1) ?? -1);
    for (const cell of waiting) into[cell] = last;
  }
  return into;
}

const worthOf = (value: number): number => (value > 0 ? value : 0);

/**
 * The cells that hold accounts, in the model's order.
 * @param accounts one column each
 * @param role whose heads are planned
 * @param touches what accounts ask of roles
 * @param floor the fewest people of a cell: a cell that cannot fill so many is worked with its neighbour
 */
export function headcountCells(
  accounts: HeadcountAccounts,
  role: Role,
  touches: readonly Touch[],
  floor: number,
): readonly HeadcountCell[] {
  const { segments, regions, value } = accounts;
  const drafts = draftsOf(accounts, role, touches);
  const into = placesWorked(drafts, floor);
  return drafts.map(({ segment, region, rows, share }, at) => ({
    segment: segments[segment]!,
    region: regions[region]!,
    accounts: rows.length,
    rows,
    unvalued: rows.reduce((count, row) => count + (value[row]! > 0 ? 0 : 1), 0),
    there: rows.reduce((sum, row) => sum + worthOf(value[row]!), 0),
    share,
    into: into[at]!,
  }));
}

/**
 * What heads cover in each cell, together with the cells that are worked in it.
 * @param value of all accounts; `NaN` where blank
 * @param most as many heads as are looked at
 * @returns money by heads, one a cell; empty where a cell is worked elsewhere or nothing is said of it
 */
export function coveredByCell(
  cells: readonly HeadcountCell[],
  value: Float64Array,
  most: number,
): readonly Float64Array[] {
  return cells.map((cell, at) => {
    if (cell.into !== at || cell.share === null) return new Float64Array(0);
    const worked = cells.filter(({ into, share }) => into === at && share !== null);
    const size = worked.reduce((sum, { rows }) => sum + rows.length, 0);
    const [values, shares] = [new Float64Array(size), new Float64Array(size)];
    let next = 0;
    for (const { rows, share } of worked) {
      shares.fill(share!, next, next + rows.length);
      for (const row of rows) values[next++] = value[row]!;
    }
    return coveredValue({ values, shares }, most);
  });
}

/** The cells of the top segment: the first of the model that holds accounts. */
export function topCells(cells: readonly HeadcountCell[], segments: readonly string[]): readonly boolean[] {
  const top = segments.find((name) => cells.some(({ segment }) => fold(segment) === fold(name)));
  return cells.map(({ segment }) => top !== undefined && fold(segment) === fold(top));
}
