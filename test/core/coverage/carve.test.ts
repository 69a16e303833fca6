import { carvedWords } from '../../../core/coverage/book-words';
import { carve, carveSteps } from '../../../core/coverage/carve';
import { circleWords } from '../../../core/coverage/fair-words';
import { reasonNames, type CarveAccounts, type CarveOptions } from '../../../core/coverage/territories';
import type { Rep } from '../../../core/values/rep';
import { messagesOf, valueOf } from '../history/tables';
import { repOf, repsOf, texts, worths } from './carve-tasks';

const loads = (accounts: CarveAccounts, reps: readonly Rep[], options: CarveOptions = {}): number[] =>
  valueOf(carve(accounts, reps, options))
    .books.map(({ potential }) => potential)
    .sort((a, b) => a - b);

describe('balanced', () => {
  const seven = worths(46, 39, 27, 26, 16, 13, 10);
  // Korf 2010, "Objective functions for multi-way number partitioning": three meanings, three answers.
  test('as the least of the fullest book is 62', () => {
    expect(Math.max(...loads(seven, repsOf(3), { balance: 'fullest' }))).toBe(62);
  });
  test('as the most of the emptiest book is 56', () => {
    expect(Math.min(...loads(seven, repsOf(3), { balance: 'emptiest' }))).toBe(56);
  });
  test('as the least between both is 8: 55, 59 and 63', () => {
    expect(loads(seven, repsOf(3), { balance: 'range' })).toEqual([55, 59, 63]);
  });
  test('goes beyond longest-first where that is at its worst', () => {
    // Graham 1969: longest-first gives 11, the best is 9.
    expect(loads(worths(5, 5, 4, 4, 3, 3, 3), repsOf(3))).toEqual([9, 9, 9]);
  });
  test('says the least that anybody could reach, and what gives it', () => {
    const giant = valueOf(carve(worths(100, 10, 10), repsOf(3), { balance: 'fullest' }));
    expect(giant).toMatchObject({ boundBy: 'largest', proven: true });
    expect(giant.bound).toBeCloseTo(1.5, 12);
    expect(giant.imbalance).toBeCloseTo(1.5, 12);
    const pairs = valueOf(carve(worths(10, 10, 10, 10), repsOf(3), { balance: 'fullest' }));
    expect(pairs.bound).toBeCloseTo(0.5, 12);
    expect(pairs.boundBy).toBe('pairing');
  });
  test('on potential and hours at once', () => {
    const accounts = { ...worths(8, 8, 1, 1), hours: Float64Array.of(1, 1, 8, 8) };
    const { books } = valueOf(carve(accounts, repsOf(2)));
    expect(books.map(({ potential, hours }) => [potential, hours])).toEqual([
      [9, 9],
      [9, 9],
    ]);
  });
  test('with unlikely buyers spread, where they count', () => {
    const accounts = { ...worths(4, 4, 4, 4), unlikely: Uint8Array.of(1, 1, 0, 0) };
    const { books } = valueOf(carve(accounts, repsOf(2), { weights: { unlikely: 1 } }));
    expect(books.map(({ viable }) => viable)).toEqual([0.5, 0.5]);
  });
  test('by shares: who has twice the share gets twice the value', () => {
    const reps = [repOf('Ann', { quota: 2 }), repOf('Ben', { quota: 1 })];
    expect(loads(worths(1, 1, 1, 1, 1, 1), reps, { share: ({ quota }) => quota! })).toEqual([2, 4]);
  });
});

describe('fair is what who may have what allows', () => {
  // The example of docs/coverage.md: nobody else can have the 150 of Enterprise, so the rest is fair at 50 each.
  const reps = [
    repOf('Ann', { segments: ['Enterprise'] }),
    ...['Ben', 'Cat'].map((name) => repOf(name, { segments: ['Mid-Market'] })),
  ];
  const accounts = {
    ...worths(90, 60, 30, 30, 20, 10, 10),
    needs: {
      segment: texts(
        ...['Enterprise', 'Enterprise'],
        ...['Mid-Market', 'Mid-Market', 'Mid-Market', 'Mid-Market'],
        null,
      ),
    },
  };
  const carved = valueOf(carve(accounts, reps));

  test('a rep whose accounts nobody else can have is no measure for the others', () => {
    expect(carved.books.map(({ potential, fair }) => [potential, fair.potential])).toEqual([
      [150, expect.closeTo(150, 9)],
      [50, expect.closeTo(50, 9)],
      [50, expect.closeTo(50, 9)],
    ]);
    expect(carved).toMatchObject({ imbalance: expect.closeTo(0, 12), bound: expect.closeTo(0, 12) });
    expect(carved.circles).toEqual([
      { measure: 'potential', reps: [0], level: expect.closeTo(1.8, 12) },
      { measure: 'potential', reps: [1, 2], level: expect.closeTo(0.6, 12) },
    ]);
  });
  test('and is named, with how much more falls on whom', () => {
    expect(carvedWords(carved, reps, false).map(({ message }) => message)).toEqual([
      'the books are at most 0 % from fair; 0 % is the least even if accounts could be split',
      'reps who cannot share are judged apart: a fair book of Ann (1 rep) holds 1.8 times the mean potential, one of Mid-Market (2 reps) 0.6 times',
    ]);
    expect([0, 1].flatMap((rep) => circleWords(carved.circles, rep)).map(({ message }) => message)).toEqual([
      'fair here is 1.8 times the mean potential, for nobody with less can have these accounts',
      'fair here is 0.6 times the mean potential, for what fuller books must hold cannot come here',
    ]);
  });
  test('as soon as enough is shared, it is the mean', () => {
    const shared = { ...worths(90, 60, 30, 30, 20, 10, 120), needs: accounts.needs };
    const { circles, books } = valueOf(carve(shared, [...reps.slice(0, 2), repOf('Cat')]));
    expect(circles).toEqual([{ measure: 'potential', reps: [0, 1, 2], level: expect.closeTo(1, 12) }]);
    expect(books.map(({ fair }) => fair.potential)).toEqual([1, 2, 3].map(() => expect.closeTo(120, 9)));
  });
});

describe('who may have what', () => {
  test('is said by the fewest things that rule everybody out', () => {
    const reps = [
      repOf('Ann', { regions: ['EMEA'], languages: ['English'] }),
      repOf('Ben', { regions: ['APAC'], languages: ['Japanese'] }),
    ];
    const accounts = {
      ...worths(1, 2, 3, 4),
      needs: {
        region: texts('EMEA', 'EMEA', 'APAC', 'EMEA'),
        language: texts('Korean', 'Japanese', 'Japanese', 'English'),
      },
    };
    const { owner, conflicts } = valueOf(carve(accounts, reps));
    expect([...owner]).toEqual([-1, -1, 1, 0]);
    expect(conflicts.map(({ why, rows }) => [why.message, rows])).toEqual([
      ['no rep speaks Korean: 1 account', [0]],
      ['no rep has all of "EMEA", "Japanese": 1 account', [1]],
    ]);
  });
  test('keeps families together, and says when one is locked to two', () => {
    const family = { ...worths(9, 1, 5, 5), parent: Int32Array.of(-1, 0, 1, -1) };
    const { owner } = valueOf(carve(family, repsOf(2)));
    expect(owner[1]).toBe(owner[0]);
    expect(owner[2]).toBe(owner[0]);
    const locked = { ...family, lock: texts('Rep 1', 'Rep 2', null, null) };
    expect(messagesOf(carve(locked, repsOf(2)))).toEqual([
      'one family is locked to "Rep 1", "Rep 2" at once: 3 accounts',
    ]);
  });
  test('holds capacities by handing accounts on, and says who is full', () => {
    const reps = [repOf('Ann', { mostAccounts: 1 }), repOf('Ben', { mostAccounts: 2, regions: ['EMEA'] })];
    const needs = { region: texts('EMEA', 'APAC', 'EMEA') };
    expect([...valueOf(carve({ ...worths(9, 1, 1), needs }, reps)).owner]).toEqual([1, 0, 1]);
    const more = { ...worths(9, 1, 1, 1), needs: { region: texts('EMEA', 'APAC', 'EMEA', 'EMEA') } };
    expect(messagesOf(carve(more, reps))).toEqual([
      'Ann, Ben have room for 3 accounts, but 4 can have nobody else: 1 account finds no room',
    ]);
  });
  test('takes one role at a time, and nobody who has left', () => {
    const reps = [repOf('Ann'), repOf('Ben', { role: 'CSM' }), repOf('Cat', { role: 'CSM', end: 100 })];
    expect([...valueOf(carve(worths(1, 2), reps, { role: 'csm', asOf: 101 })).owner]).toEqual([1, 1]);
  });
});

describe('owners', () => {
  const accounts = { ...worths(4, 3, 2, 1), owner: texts('Rep 1', 'Rep 1', 'Rep 1', 'Gone') };
  test('keep what balance does not ask for', () => {
    const { owner, reason, moved, books } = valueOf(carve(accounts, repsOf(2)));
    expect([...owner].filter((each) => each === 0)).toHaveLength(2);
    expect([...reason].map((each) => reasonNames[each])).toContain('moved for balance');
    expect(reasonNames[reason[3]!]).toBe('owner left');
    expect(moved.accounts).toBe(books.reduce((sum, { movedIn }) => sum + movedIn, 0));
  });
  test('must move for hours as well, where potential alone asks for nothing', () => {
    const even = {
      ...worths(1, 1, 1, 1, 1, 1, 1, 1),
      hours: Float64Array.of(3, 3, 3, 3, 1, 1, 1, 1),
      owner: texts(...[1, 1, 1, 1, 2, 2, 2, 2].map((rep) => `Rep ${rep}`)),
    };
    const { moved } = valueOf(carve(even, repsOf(2), { tolerance: 0.05, keepOwner: 0.1 }));
    expect(moved.share).toBeCloseTo(0.5, 12);
    // By hand: 1.7 of the first rep's go and 1.5 of the second's, so that 4.2 and 8.4 are the most that a book holds.
    expect(moved.bound).toBeLessThanOrEqual(0.4);
    expect(moved.bound).toBeGreaterThan(0.39);
  });
  test('lose no more accounts than the cap allows', () => {
    expect(valueOf(carve(accounts, repsOf(2), { mostMoves: 1 })).moved.accounts).toBe(1);
  });
});

describe('what is wrong', () => {
  test('is said all at once', () => {
    const accounts = {
      ...worths(-5, 1, 2),
      parent: Int32Array.of(1, 0, -1),
      lock: texts(null, 'Zoe', 'Old'),
    };
    const reps = [repOf('Ann'), repOf('Old', { end: 5 })];
    expect(messagesOf(carve(accounts, reps, { asOf: 9, tolerance: 2 })).sort()).toEqual([
      '1 account has a potential below zero (first row 1: -5); it must be 0 or more',
      '1 account is locked to "Old", who has left; take the lock off or name another rep',
      '1 account is locked to "Zoe", who is not among the reps; take the lock off or name another rep',
      'the accounts in rows 1, 2 are parents of each other in a circle; one of them must have no parent',
      'tolerance is 2; it must be between 0 and 1',
    ]);
  });
  test.each<[string, readonly Rep[], CarveOptions, string]>([
    ['nobody', [], {}, 'there are no reps to carve for; list them with a name each'],
    [
      'nobody of the role',
      [repOf('Ann')],
      { role: 'SDR' },
      'no rep who is still there has the role "SDR"; the roles are AE',
    ],
    ['one rep', [repOf('Ann')], {}, 'there is one rep, "Ann", who gets every account'],
    ['more reps than accounts', repsOf(4), {}, 'there are 4 reps for 3 accounts, so some books stay empty'],
  ])('%s', (_, reps, options, message) => {
    expect(messagesOf(carve(worths(1, 2, 3), reps, options))).toEqual([message]);
  });
  test('blank value weighs nothing, and is counted', () => {
    expect(messagesOf(carve(worths(1, NaN, 3), repsOf(2)))).toEqual([
      '1 account has no potential and weighs nothing',
    ]);
  });
  test('nothing to carve gives empty books', () => {
    expect(valueOf(carve(worths(), repsOf(2))).books.map(({ accounts }) => accounts)).toEqual([0, 0]);
  });
});

test('says how far it is, and can be left', () => {
  const steps = carveSteps(worths(...Array.from({ length: 500 }, (_, at) => 1 + (at % 37))), repsOf(7));
  const { value } = steps.next();
  expect(value).toMatchObject({ done: 0.1 });
  expect(steps.return(carve(worths(1), repsOf(1))).done).toBe(true);
});
