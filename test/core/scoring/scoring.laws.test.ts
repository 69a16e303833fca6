import fc from 'fast-check';
import { accountReasons } from '../../../core/scoring/account-reasons';
import { checkCriterion } from '../../../core/scoring/check-criterion';
import type { BlankPolicy, Criterion } from '../../../core/scoring/criterion';
import { frameOf, plainColumn, type PlainField } from '../frame-of';
import { criterionOf } from './criteria/points';
import { runFit } from './run-fit';

const points = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const policy = fc.constantFrom<BlankPolicy>('leave out', 'zero', 'neutral');
const industries = ['Software', 'Retail', 'Steel'] as const;
const technologies = ['SAP', 'Oracle', 'Slack'] as const;

const kinds: fc.Arbitrary<Criterion> = fc.oneof(
  fc.tuple(points, points).map(([low, high]) =>
    criterionOf('bands', 'employees', [
      ['from', 10, low],
      ['from', 100, high],
    ]),
  ),
  fc.tuple(points, points, fc.constantFrom('yes', 'no')).map(([low, high, log]) =>
    criterionOf('scale', 'employees', [
      ['low', 3, low],
      ['high', 777, high],
      ['log', log, null],
    ]),
  ),
  fc.tuple(points, points).map(([one, other]) =>
    criterionOf('match', 'industry', [
      ['is', 'Software', one],
      ['otherwise', null, other],
    ]),
  ),
  fc.tuple(points, points).map(([both, some]) =>
    criterionOf('list', 'technologies', [
      ['contains all', ['SAP', 'Oracle'], both],
      ['contains any', ['SAP'], some],
    ]),
  ),
  fc.tuple(points, points).map(([yes, no]) =>
    criterionOf('flag', 'public', [
      ['yes', null, yes],
      ['no', null, no],
    ]),
  ),
  fc.constant(criterionOf('formula', '', [['formula', 'employees / 500 - 0.1', null]])),
);

const criteria = fc
  .array(
    fc.tuple(
      kinds,
      fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
      policy,
    ),
    {
      maxLength: 7,
    },
  )
  .map((list) =>
    list.map(([kind, weight, blank], at) => ({ ...kind, name: `Criterion ${at}`, weight, blank })),
  );

const account = fc.record({
  employees: fc.option(fc.integer({ min: -5, max: 1000 })),
  industry: fc.option(fc.constantFrom(...industries)),
  technologies: fc.option(fc.subarray([...technologies])),
  public: fc.option(fc.boolean()),
});
type Account = typeof account extends fc.Arbitrary<infer Value> ? Value : never;

/** Every item is among the accounts, so that a list criterion can ask for it. */
const known: Account = { employees: 1, industry: 'Steel', technologies: [...technologies], public: true };

function fitOf(accounts: readonly Account[], list: readonly Criterion[]) {
  const column = (key: keyof Account) => accounts.map((one) => one[key]);
  const { frame, kindOf } = frameOf({
    employees: { kind: 'number', values: column('employees') },
    industry: { kind: 'category', values: column('industry') },
    technologies: { kind: 'list', values: column('technologies') },
    public: { kind: 'flag', values: column('public') },
  } satisfies Record<string, PlainField>);
  const context = { kindOf, asOf: null };
  const run = runFit(frame, list, context);
  return {
    scores: plainColumn(run.columns.get('score')) as (number | null)[],
    confidences: plainColumn(run.columns.get('confidence')) as number[],
    pointsOf: (name: string) => plainColumn(run.columns.get(`points: ${name}`)) as (number | null)[],
    reasons: accountReasons(run, list, context),
    problems: list.flatMap((criterion) => checkCriterion(criterion, context)),
  };
}

const accountsAndCriteria = fc.tuple(
  fc.array(account, { maxLength: 12 }).map((list) => [...list, known]),
  criteria,
);

test('points lie within 0–1, scores within 0–100, confidence within 0–1', () => {
  fc.assert(
    fc.property(accountsAndCriteria, ([accounts, list]) => {
      const { scores, confidences, pointsOf, problems } = fitOf(accounts, list);
      expect(problems).toEqual([]);
      expect(scores.every((score) => score === null || (score >= 0 && score <= 100))).toBe(true);
      expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
      const given = list.flatMap(({ name }) => pointsOf(name));
      expect(given.every((one) => one === null || (one >= 0 && one <= 1))).toBe(true);
    }),
  );
});

test('there is a score exactly where some weight is known', () => {
  fc.assert(
    fc.property(accountsAndCriteria, ([accounts, list]) => {
      const { scores, confidences } = fitOf(accounts, list);
      scores.forEach((score, row) => expect(score === null).toBe(confidences[row] === 0));
    }),
  );
});

test('contributions sum to the score', () => {
  fc.assert(
    fc.property(accountsAndCriteria, ([accounts, list]) => {
      const { scores, reasons } = fitOf(accounts, list);
      scores.forEach((score, row) => {
        const total = reasons(row).reduce((before, { contribution }) => before + contribution, 0);
        expect(total).toBeCloseTo(score ?? 0, 9);
      });
    }),
  );
});

test('the score is the weighted mean of the points, blanks counted as the criterion says', () => {
  const blanks: Record<BlankPolicy, number | null> = { 'leave out': null, zero: 0, neutral: 0.5 };
  fc.assert(
    fc.property(accountsAndCriteria, ([accounts, list]) => {
      const { scores, confidences, pointsOf } = fitOf(accounts, list);
      scores.forEach((score, row) => {
        if (confidences[row] === 0) return;
        const terms = list.flatMap(({ name, weight, blank }) => {
          const given = pointsOf(name)[row] ?? blanks[blank];
          return given === null ? [] : [{ weight, given }];
        });
        const weights = terms.reduce((before, { weight }) => before + weight, 0);
        const expected = terms.reduce((before, { weight, given }) => before + (weight / weights) * given, 0);
        expect(score).toBeCloseTo(100 * expected, 9);
      });
    }),
  );
});

test('one account is scored and explained the same alone and among others, in any order', () => {
  fc.assert(
    fc.property(accountsAndCriteria, ([accounts, list]) => {
      const forwards = fitOf(accounts, list);
      const backwards = fitOf([...accounts].reverse(), list);
      accounts.forEach((_, row) => {
        const other = accounts.length - 1 - row;
        expect(backwards.scores[other]).toBe(forwards.scores[row]);
        expect(backwards.reasons(other)).toEqual(forwards.reasons(row));
      });
    }),
  );
});
