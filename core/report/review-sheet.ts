import { fold } from '../expr/fold';
import type { OwnersReview, Reviews, ReviewRow } from '../review/review';
import { doneIn, keepWord, openStatus, reviewHeaders, statusOf } from '../review/review-headers';
import type { ReviewSheetRead } from '../review/reading-frame';
import { isBlankCell, type Cell, type Rows, type WrittenCell } from '../values/cell';
import { mergeInput, type MergedCells, type MergeRules } from './merge-input';
import type { Sheet, SheetColumn } from './workbook';

type Column = SheetColumn & {
  /** Whether it follows the accounts; else it is the owner's once it is filled. */
  readonly isOurs: boolean;
  cell(row: ReviewRow): Cell;
};

const h = reviewHeaders;
const blank = (): Cell => null;
const filled = (text: string): Cell => (text === '' ? null : text);

const said: readonly Column[] = [
  { header: h.account, width: 28, isOurs: true, cell: ({ name }) => filled(name) },
  { header: h.toCheck, width: 48, wrap: true, isOurs: true, cell: ({ toCheck }) => toCheck },
  { header: h.segment, width: 15, isOurs: true, cell: ({ segment }) => segment },
  {
    ...{ header: h.newSegment, width: 17, isOurs: false },
    note: 'Yours: keep where it is right, else the segment that is. A change needs a reason',
    cell: blank,
  },
  { header: h.region, width: 15, isOurs: true, cell: ({ region }) => filled(region) },
  {
    ...{ header: h.newRegion, width: 16, isOurs: false },
    note: 'Yours: keep where it is right, else the region that is',
    cell: blank,
  },
  {
    ...{ header: h.field, width: 16, isOurs: false },
    note: 'The blank that would settle most; choose another if you know that one',
    cell: ({ field }) => field,
  },
  {
    ...{ header: h.newValue, width: 16, isOurs: false },
    note: 'Yours: what the unknown field is, in whole units: 4500000, not 4.5; a day as 2026-03-31',
    cell: blank,
  },
  {
    ...{ header: h.duplicate, width: 26, isOurs: true },
    cell: ({ duplicate }) =>
      duplicate &&
      (duplicate.name === duplicate.key ? duplicate.key : `${duplicate.name} (${duplicate.key})`),
  },
  {
    ...{ header: h.same, width: 14, isOurs: false },
    note: 'Yours: yes where both are one company, no where they are two',
    cell: blank,
  },
  {
    ...{ header: h.reason, width: 34, wrap: true, isOurs: false },
    note: 'Yours: who told you, or where it can be seen',
    cell: blank,
  },
  { header: h.who, width: 16, isOurs: false, note: 'Blank: the owner', cell: blank },
  {
    ...{ header: h.when, width: 12, format: 'day', isOurs: false },
    note: 'Blank: the day it is read',
    cell: blank,
  },
  {
    ...{ header: h.status, width: 22, wrap: true, isOurs: true },
    note: 'Ours: open, or what was taken from this row',
    cell: () => openStatus,
  },
  { header: h.value, format: 'money', width: 14, isOurs: true, cell: ({ value }) => value },
  { header: h.layer, width: 11, isOurs: true, cell: ({ layer }) => filled(layer) },
  { header: h.why, width: 40, wrap: true, isOurs: true, cell: ({ why }) => filled(why) },
  { header: h.owner, width: 20, isOurs: true, cell: ({ owner }) => filled(owner) },
  {
    ...{ header: h.key, format: 'text', width: 22, isOurs: true },
    note: 'Finds the account again: leave it as it is',
    cell: ({ key }) => key,
  },
];

/** Columns that have nothing to say on any sheet of these reviews are left out. */
function columnsOf({ regions, owners }: Reviews): readonly Column[] {
  const rows = owners.flatMap(({ rows: own }) => own);
  const hasTwins = rows.some(({ duplicate }) => duplicate !== null);
  const left = new Set<string>([
    ...(regions.length > 0 ? [] : [h.region, h.newRegion]),
    ...(hasTwins ? [] : [h.duplicate, h.same]),
  ]);
  return said.filter(({ header }) => !left.has(header));
}

/** The review sheet of one owner, with drop-downs for what may be answered. */
export function reviewSheet(own: OwnersReview, reviews: Reviews): Sheet {
  const columns = columnsOf(reviews);
  const choices = [
    { header: h.newSegment, values: [keepWord, ...reviews.segments] },
    { header: h.newRegion, values: [keepWord, ...reviews.regions] },
    { header: h.field, values: reviews.fields },
    { header: h.same, values: ['yes', 'no'] },
  ];
  return {
    name: own.sheet,
    role: 'input',
    columns: columns.map(({ isOurs: _, cell: __, ...column }) => column),
    rows: own.rows.map((row) => columns.map(({ cell }) => cell(row))),
    freezeHeader: true,
    filter: true,
    choices: choices.filter(
      ({ header, values }) => values.length > 0 && columns.some((column) => column.header === header),
    ),
    highlights: [{ kind: 'text equals', header: h.status, text: openStatus, colour: 'FFF2CC' }],
  };
}

/** A row that was answered keeps its status; one that nobody answered and about which nothing is open any more is done. */
function settling(own: OwnersReview): NonNullable<MergeRules['settle']> {
  const open = new Map(own.rows.map((row) => [fold(row.key), row]));
  const answers = [h.newSegment, h.newRegion, h.newValue, h.same];
  return (header, cell, user): WrittenCell => {
    if (header !== h.status) return cell;
    const status = user(h.status);
    const row = open.get(fold(String(user(h.key) ?? '')));
    if (doneIn(status).length > 0 || !row) return isBlankCell(status) ? cell : status;
    const isAnswered = answers.some((answer) => !isBlankCell(user(answer)));
    const wasOpen = !isBlankCell(user(h.field)) || !isBlankCell(user(h.duplicate));
    const isOver = row.questions.length === 0 && row.duplicate === null && wasOpen && !isAnswered;
    return isOver ? statusOf(['nothing is open any more']) : cell;
  };
}

/**
 * What has to be written so that a review sheet which stands already asks what is open now: what the accounts say, rows that
 * are new. Answers, the owner's own columns and rows, and their order stay.
 * @param rows of the sheet as it stands
 * @returns null where the sheet is something else
 */
export function mergeReview(own: OwnersReview, reviews: Reviews, rows: Rows): readonly MergedCells[] | null {
  const ours = said.flatMap(({ header, isOurs }) => (isOurs ? [header] : []));
  return mergeInput(reviewSheet(own, reviews), rows, { key: h.key, ours, settle: settling(own) });
}

/**
 * A review sheet that stands in a file with what has to be written into it, for files, which are written whole: every row and
 * column of the user's in its place, the drop-downs and formats of ours.
 */
export function mergedReviewSheet(own: OwnersReview, reviews: Reviews, standing: ReviewSheetRead): Sheet {
  const fresh = reviewSheet(own, reviews);
  const cells: WrittenCell[][] = standing.rows.map((row) => [...row]);
  for (const { row, column, cells: written } of mergeReview(own, reviews, standing.rows) ?? []) {
    while (cells.length <= row) cells.push([]);
    written.forEach((cell, index) => (cells[row]![column + index] = cell));
  }
  const header = cells.findIndex((row) =>
    row.some((cell) => typeof cell === 'string' && fold(cell) === fold(h.key)),
  );
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at): SheetColumn => {
    const name = cells[header]?.[at];
    const text = typeof name === 'string' ? name : name === null || name === undefined ? '' : String(name);
    return fresh.columns.find((column) => fold(column.header) === fold(text)) ?? { header: text };
  });
  const rows = cells
    .slice(header + 1)
    .map((row) => Array.from({ length: width }, (_, at): WrittenCell => row[at] ?? null));
  return { ...fresh, name: standing.name, columns, rows };
}
