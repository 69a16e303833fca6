import { fold } from '../expr/fold';
import { readableSheetPrefix, columnLetters } from '../values/address';
import type { Cell, Rows } from '../values/cell';
import type { AnswerPlace } from './review';

/** The headers of a review sheet, in the order in which a new one has them. */
export const reviewHeaders = {
  account: 'Account',
  toCheck: 'To check',
  segment: 'Segment now',
  newSegment: 'Correct segment',
  region: 'Region now',
  newRegion: 'Correct region',
  field: 'Unknown field',
  newValue: 'Correct value',
  duplicate: 'Likely duplicate',
  same: 'Same company',
  reason: 'Reason',
  who: 'Who',
  when: 'When',
  status: 'Status',
  value: 'Value',
  layer: 'Layer now',
  why: 'Why',
  owner: 'Owner',
  key: 'Review key',
} as const;
export type ReviewHeader = keyof typeof reviewHeaders;

/** Those that an owner answers in. */
export const answerHeaders = ['newSegment', 'newRegion', 'newValue', 'same'] as const;

/** What says in a drop-down that it is right as it is. */
export const keepWord = 'keep';

/** What an account's row says of itself: `open` until its answers were taken, then `done: segment Enterprise`. */
export const openStatus = 'open';
const doneStatus = 'done: ';
const notTaken = ' (not taken)';

/** One thing that was answered in a row, as its status says it. */
export const saidDone = (field: string, value: string): string => `${field} ${value}`;

/** The same where another answer was taken in its place. */
export const saidInVain = (said: string): string => said + notTaken;

/** The status of a row from which these things were taken. */
export const statusOf = (done: readonly string[]): string =>
  done.length === 0 ? openStatus : doneStatus + [...new Set(done)].join('; ');

/** What a status says that was taken from its row. */
export function doneIn(status: Cell | undefined): readonly string[] {
  const text = typeof status === 'string' ? status.trim() : '';
  return fold(text).startsWith(doneStatus) ? text.slice(doneStatus.length).split('; ') : [];
}

/** What was answered in a row and is settled, folded. */
export function takenBefore(status: Cell | undefined): ReadonlySet<string> {
  return new Set(
    doneIn(status).map((said) => fold(said.endsWith(notTaken) ? said.slice(0, -notTaken.length) : said)),
  );
}

/** Where the columns of a review stand on a sheet, in whatever order, among whatever others. */
export interface ReviewPlaces {
  /** The row of the headers, from 0. */
  readonly header: number;
  readonly columns: ReadonlyMap<ReviewHeader, number>;
  /** Headers of ours that stand there more than once; the first of each counts. */
  readonly twice: readonly { readonly header: string; readonly column: number }[];
}

/** The headers may stand below a few rows of the user's. */
const mostAbove = 20;
/** Headers that no other sheet has; with so many of them a sheet is a review even where its key was taken away. */
const ownHeaders: readonly ReviewHeader[] = [
  ...(['toCheck', 'segment', 'newSegment', 'region', 'newRegion', 'layer'] as const),
  ...(['field', 'newValue', 'duplicate', 'same'] as const),
];
const leastAlike = 3;

const names = new Map(
  Object.entries(reviewHeaders).map(([name, header]) => [fold(header), name as ReviewHeader]),
);

function placesIn(cells: readonly Cell[]): Omit<ReviewPlaces, 'header'> {
  const columns = new Map<ReviewHeader, number>();
  const twice: { header: string; column: number }[] = [];
  cells.forEach((cell, column) => {
    const name = typeof cell === 'string' ? names.get(fold(cell)) : undefined;
    if (name === undefined) return;
    if (columns.has(name)) twice.push({ header: reviewHeaders[name], column });
    else columns.set(name, column);
  });
  return { columns, twice };
}

/** Finds the headers of a review among the first rows of a sheet; null where it is something else. */
export function reviewPlaces(rows: Rows): ReviewPlaces | null {
  for (const [header, cells] of rows.slice(0, mostAbove).entries()) {
    const found = placesIn(cells);
    const alike = ownHeaders.filter((name) => found.columns.has(name)).length;
    if (found.columns.has('key') || alike >= leastAlike) return { header, ...found };
  }
  return null;
}

/** True of a sheet that is a review by its headers, whatever it is called. */
export const isReviewTable = (headers: readonly string[]): boolean => reviewPlaces([headers]) !== null;

/** Where a cell stands, as people read it. */
export function answerPlace(sheet: string, row: number, column: number): AnswerPlace {
  return { sheet, row, cell: `${readableSheetPrefix(sheet)}${columnLetters(column)}${row + 1}` };
}

/** Whose sheet it is. */
export interface SheetOwner {
  readonly owner: string;
  /** Whether more than half of the rows that name an owner name this one. */
  readonly isSure: boolean;
}

/** Whose sheet it is: the owner whom most of its rows name; null where no row names anybody. */
export const ownerOfSheet = (rows: Rows, places: ReviewPlaces): string | null =>
  sheetOwner(rows, places)?.owner ?? null;

/** The same, and whether it is beyond doubt. */
export function sheetOwner(rows: Rows, { header, columns }: ReviewPlaces): SheetOwner | null {
  const at = columns.get('owner');
  if (at === undefined) return null;
  const counts = new Map<string, { owner: string; count: number }>();
  for (const cells of rows.slice(header + 1)) {
    const owner = cells[at];
    if (typeof owner !== 'string' || owner.trim() === '') continue;
    const known = counts.get(fold(owner)) ?? { owner: owner.trim(), count: 0 };
    counts.set(fold(owner), { ...known, count: known.count + 1 });
  }
  let best: { owner: string; count: number } | null = null;
  let all = 0;
  for (const each of counts.values()) {
    all += each.count;
    if (!best || each.count > best.count) best = each;
  }
  return best && { owner: best.owner, isSure: best.count * 2 > all };
}
