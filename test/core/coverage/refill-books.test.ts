import {
  bookMoves,
  refillBooks,
  type BookedAccounts,
  type BookRules,
} from '../../../core/coverage/refill-books';
import { messagesOf, valueOf } from '../history/tables';
import { repOf, repsOf, texts } from './carve-tasks';

const rules: BookRules = { asOf: 1000, bookSize: 2, returnAfter: 90, restFor: 30 };

/** Accounts as holder, last activity, since. */
function booked(...rows: readonly (readonly [number, number, number])[]): BookedAccounts {
  return {
    count: rows.length,
    potential: Float64Array.from(rows, (_, at) => 100 - at),
    holder: Int32Array.from(rows, ([holder]) => holder),
    lastActivity: Float64Array.from(rows, ([, last]) => last),
    since: Float64Array.from(rows, ([, , since]) => since),
  };
}

const movesOf = (accounts: BookedAccounts, reps = repsOf(1)): string[] =>
  Array.from(valueOf(refillBooks(accounts, reps, rules)).move, (each) => bookMoves[each]!);

test.each<[string, readonly [number, number, number], string]>([
  ['worked 90 days ago stays', [0, 910, 500], 'held'],
  ['not worked for 91 days goes back', [0, 909, 500], 'returned'],
  ['never worked, but new, stays', [0, NaN, 950], 'held'],
  ['of which nothing is known goes back', [0, NaN, NaN], 'returned'],
  ['that came back 29 days ago rests', [-1, 800, 971], 'resting'],
  ['that came back 30 days ago goes out again', [-1, 800, 970], 'general'],
])('an account %s', (_, row, move) => {
  expect(movesOf(booked(row))).toEqual([move]);
});

test('a rep who has left holds nothing, and gets nothing', () => {
  const accounts = booked([0, 999, 500], [-1, NaN, NaN]);
  expect(movesOf(accounts, [repOf('Ann', { end: 999 })])).toEqual(['returned', 'waiting']);
});

test('books are filled with what only they can have before the general pool, and starving cells are shown', () => {
  const pool = booked([-1, NaN, NaN], [-1, NaN, NaN], [-1, NaN, NaN], [-1, NaN, NaN]);
  const reps = [
    repOf('Ann', { skills: ['SAP'], regions: ['EMEA'] }),
    repOf('Ben', { regions: ['APAC'], mostAccounts: 1 }),
  ];
  const given = {
    ...pool,
    needs: { skill: texts(null, null, 'SAP', 'SAP'), region: texts('EMEA', 'EMEA', 'EMEA', 'EMEA') },
  };
  const { holder, books, starving } = valueOf(refillBooks(given, reps, rules));
  expect([...holder]).toEqual([-1, -1, 0, 0]);
  expect(books[0]).toEqual({ rep: 0, held: 0, returned: 0, specialist: 2, general: 0, lacking: 0 });
  expect(starving).toEqual([{ segment: '', region: 'APAC', lacking: 1 }]);
});

test('says every rule that cannot be', () => {
  expect(messagesOf(refillBooks(booked(), [], { ...rules, bookSize: -1, restFor: 0.5 }))).toEqual([
    'bookSize is -1; it must be a whole number, 0 or more',
    'restFor is 0.5; it must be a whole number, 0 or more',
    'there are no reps whose books could be filled',
  ]);
});
