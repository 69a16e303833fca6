import { mergeReview, mergedReviewSheet, reviewSheet } from '../../../core/report/review-sheet';
import type { MergedCells } from '../../../core/report/merge-input';
import {
  accounts,
  fill,
  override,
  reviewsOf,
  rowsOf,
  tableOf,
  withCell,
  writtenSheets,
} from './reviewed-accounts';
import type { Cell, Rows } from '../../../core/values/cell';

const keysOf = (owner: string, ...of: Parameters<typeof reviewsOf>): readonly string[] =>
  reviewsOf(...of)
    .owners.find((own) => own.owner === owner)
    ?.rows.map(({ key }) => key) ?? [];

describe('what an owner is asked', () => {
  test('those worth most first, what is excluded for sure left out', () => {
    expect(
      reviewsOf().owners.map(({ owner, sheet, open, rows }) => [owner, sheet, open, rows.length]),
    ).toEqual([
      ['Ann Lee', 'Review Ann Lee', 2, 3],
      ['', 'Review without owner', 1, 1],
      ['Bob', 'Review Bob', 0, 1],
    ]);
    expect(keysOf('Ann Lee')).toEqual(['A-1', 'A-2', 'A-3']);
    expect(keysOf('Bob')).toEqual(['A-4']);
  });

  test('what is open stands before what only asks to be confirmed, where rows are few', () => {
    expect(keysOf('Ann Lee', { most: 2 })).toEqual(['A-2', 'A-3']);
    expect(reviewsOf({ owners: ['bob'] }).owners.map(({ owner }) => owner)).toEqual(['Bob']);
  });

  test('an account that somebody decided is not asked again', () => {
    const overrides = [override('A-1', 'segment', 'SMB')];
    expect(keysOf('Ann Lee', { overrides })).toEqual(['A-2', 'A-3']);
  });

  test('in words: why it is so, what is open, and the field that would settle it', () => {
    const [acme, birch, cedar] = reviewsOf().owners[0]!.rows;
    expect([acme!.why, acme!.toCheck, acme!.field]).toEqual([
      'Enterprise: employees at least 1000',
      'is the segment right?',
      null,
    ]);
    // 199, 200 and 1,000 employees are the least that lead to each segment.
    expect([birch!.segment, birch!.toCheck, birch!.field]).toEqual([
      'Unknown',
      'segment not known; employees is blank (employees 199 → SMB; employees 200 → Mid-Market; employees 1,000 → Enterprise)',
      'employees',
    ]);
    expect([cedar!.layer, cedar!.field]).toEqual(['Outside', 'competitor']);
    expect(cedar!.toCheck).toMatch(/^may be excluded: Competitor; /);
  });

  test('a likely duplicate is told to both owners', () => {
    const { owners } = reviewsOf({ duplicates: [{ row: 0, withRow: 3, why: 'same domain' }] });
    const twins = owners.flatMap(({ rows }) => rows.filter(({ duplicate }) => duplicate));
    expect(twins.map(({ key, duplicate, toCheck }) => [key, duplicate!.key, toCheck])).toEqual([
      ['A-1', 'A-4', 'likely the same company as Dune (A-4): same domain'],
      ['A-4', 'A-1', 'likely the same company as Acme (A-1): same domain'],
    ]);
  });
});

describe('the sheet', () => {
  const reviews = reviewsOf();
  const sheet = reviewSheet(reviews.owners[0]!, reviews);

  test('has drop-downs for what may be answered, and no columns for twins where there are none', () => {
    expect(sheet.role).toBe('input');
    expect(sheet.choices).toEqual([
      { header: 'Correct segment', values: ['keep', 'Enterprise', 'Mid-Market', 'SMB'] },
      { header: 'Correct region', values: ['keep', 'APAC', 'EMEA'] },
      {
        header: 'Unknown field',
        values: ['owner', 'employees', 'revenue', 'competitor', 'customer since'],
      },
    ]);
    expect(sheet.columns.map(({ header }) => header)).not.toContain('Same company');
    expect(rowsOf(sheet)[1]).toEqual([
      ...['Acme', 'is the segment right?', 'Enterprise', null, 'EMEA', null, null, null],
      ...[null, null, null, 'open', 9e6, 'SOM', 'Enterprise: employees at least 1000', 'Ann Lee', 'A-1'],
    ]);
  });
});

/** A sheet with cells written into it. */
function written(rows: Rows, writes: readonly MergedCells[]): Cell[][] {
  const grid = rows.map((row) => [...row]);
  for (const { row, column, cells } of writes) {
    while (grid.length <= row) grid.push([]);
    cells.forEach((cell, at) => (grid[row]![column + at] = cell as Cell));
  }
  return grid;
}

describe('making it again', () => {
  const standing = () => writtenSheets().get('Review Ann Lee')!;
  const again = (rows: Rows, accountsNow: Rows = accounts, name = 'Review Ann Lee') => {
    const reviews = reviewsOf({ standing: [{ name, rows }], most: 2 }, tableOf(accountsNow));
    const own = reviews.owners.find(({ owner }) => owner.startsWith('Ann'))!;
    return { own, writes: mergeReview(own, reviews, rows), reviews };
  };

  test('writes nothing where nothing changed', () => {
    expect(again(standing()).writes).toEqual([]);
  });

  test('keeps answers, columns and order of the user, follows the accounts, and adds what is new below', () => {
    const rows = standing().map((row, at) => [at === 0 ? 'My note' : `note ${at}`, ...[...row].reverse()]);
    fill(rows, 'A-2', { 'Correct segment': 'Enterprise', Reason: 'annual report' });
    const now = accounts.map((row) => (row[0] === 'A-1' ? withCell(row, 3, 250) : row));
    const more = [...now, ['A-7', 'Gum', 'Ann Lee', null, 10e6, 'EMEA', false, null]];
    const { own, writes } = again(rows, more);
    expect(own.isThere).toBe(true);
    const grid = written(rows, writes!);
    const at = (key: string, header: string) =>
      grid.find((row) => row[grid[0]!.indexOf('Review key')] === key)![grid[0]!.indexOf(header)];
    expect(grid[0]).toEqual(rows[0]);
    expect([at('A-2', 'Correct segment'), at('A-2', 'Reason'), at('A-2', 'My note')]).toEqual([
      ...['Enterprise', 'annual report', 'note 2'],
    ]);
    expect([at('A-1', 'Segment now'), at('A-1', 'My note')]).toEqual(['Mid-Market', 'note 1']);
    expect([at('A-7', 'Account'), grid.length]).toEqual(['Gum', 5]);
  });

  test('an account about which nothing is open any more is done', () => {
    const filled = accounts.map((row) => (row[0] === 'A-2' ? withCell(row, 3, 20) : row));
    const rows = standing();
    const grid = written(rows, again(rows, filled).writes!);
    const status = (key: string) => grid.find((row) => row.includes(key))![grid[0]!.indexOf('Status')];
    expect([status('A-2'), status('A-1')]).toEqual(['done: nothing is open any more', 'open']);
  });

  test.each([
    ['a sheet with another name', 'Pipeline check', 'Ann Lee'],
    ['a sheet of an owner who is called otherwise now', 'Review Ann Lee', 'Ann Lee-Smith'],
  ])('finds %s', (_, name, owner) => {
    const renamed = accounts.map((row) => (row[2] === 'Ann Lee' ? withCell(row, 2, owner) : row));
    const { own } = again(standing(), renamed, name);
    expect([own.owner, own.sheet, own.isThere]).toEqual([owner, name, true]);
  });

  test('in a file, the sheet comes out whole, the columns of the user among ours', () => {
    const rows = standing().map((row, at) => [...row, at === 0 ? 'Mine' : at]);
    const { own, reviews } = again(rows);
    const sheet = mergedReviewSheet(own, reviews, { name: 'Ann', rows });
    expect(sheet.name).toBe('Ann');
    expect(rowsOf(sheet)).toEqual(rows);
    expect(sheet.columns.find(({ header }) => header === 'Value')?.format).toBe('money');
  });

  test('something else is not merged with', () => {
    const reviews = reviewsOf();
    expect(mergeReview(reviews.owners[0]!, reviews, [['Account', 'Note']])).toBeNull();
  });
});
