import fc from 'fast-check';
import type { Condition, Rule, Test } from '../../../core/expr/condition';
import { evaluate } from '../../../core/expr/evaluate';
import { checkSegmentation } from '../../../core/segments/check-segmentation';
import { placedExpr } from '../../../core/segments/placed';
import { profile } from '../../../core/segments/profile';
import type { Segmentation } from '../../../core/segments/segmentation';
import { unreachableRules } from '../../../core/segments/unreachable';
import { frameOf, type PlainField } from '../frame-of';
import { ask, runSegments, segmentation, shown } from './run-segments';

interface Account {
  readonly employees: number | null;
  readonly industry: string | null;
  readonly technologies: readonly string[] | null;
  readonly partner: boolean | null;
  readonly budget: number | null;
  readonly region: string | null;
}

type Truth = boolean | null;

const industries = ['Retail', 'Software', 'Soft drinks'];
const technologies = ['A', 'B', 'C'];
const regions = ['EU', 'US'];
const names = ['Top', 'Mid', 'Low'];

const blankOr = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: value });
const account: fc.Arbitrary<Account> = fc.record({
  employees: blankOr(fc.integer({ min: 0, max: 6 })),
  industry: blankOr(fc.constantFrom(...industries)),
  technologies: blankOr(fc.subarray(technologies)),
  partner: blankOr(fc.boolean()),
  budget: blankOr(fc.integer({ min: 0, max: 3 })),
  region: blankOr(fc.constantFrom(...regions, 'Asia')),
});
const accounts = fc.array(account, { maxLength: 25 });

const number = fc.integer({ min: 0, max: 6 });
const tests = <Some extends Test>(...some: readonly Some[]) => fc.constantFrom(...some);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(
      tests('is', 'is not', 'at least', 'at most', 'more than', 'less than'),
      number,
      fc.constantFrom('employees', 'budget'),
    )
    .map(([test, value, field]) => ask(field, test, value)),
  fc.tuple(number, number).map(([one, other]) => ask('employees', 'between', [one, other])),
  fc
    .tuple(tests('in', 'not in'), fc.subarray(industries, { minLength: 1 }))
    .map(([test, value]) => ask('industry', test, value)),
  fc.constantFrom('soft', 'Re').map((value) => ask('industry', 'starts with', value)),
  fc
    .tuple(
      tests('contains any', 'contains all', 'contains none'),
      fc.subarray(technologies, { minLength: 1 }),
    )
    .map(([test, value]) => ask('technologies', test, value)),
  fc
    .tuple(
      tests('is blank', 'is known'),
      fc.constantFrom('employees', 'industry', 'technologies', 'partner', 'budget'),
    )
    .map(([test, field]) => ask(field, test)),
  tests('is yes', 'is no').map((test) => ask('partner', test)),
);
const rule: fc.Arbitrary<Rule> = fc.record({
  name: fc.constantFrom(...names),
  when: fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  regions: fc.subarray(regions),
});
const model: fc.Arbitrary<Segmentation> = fc
  .record({
    named: fc.array(rule, { maxLength: 1 }),
    segments: fc.array(rule, { maxLength: 4 }),
    merges: fc.subarray([
      { segment: 'Top', into: 'Mid', regions: ['EU'] },
      { segment: 'Mid', into: 'Low', regions: [] },
    ]),
  })
  .map((parts) => segmentation({ ...parts, rest: 'Low' }));

const plain = (rows: readonly Account[]): Readonly<Record<string, PlainField>> => ({
  employees: { kind: 'number', values: rows.map((row) => row.employees) },
  industry: { kind: 'category', values: rows.map((row) => row.industry) },
  technologies: { kind: 'list', items: technologies, values: rows.map((row) => row.technologies) },
  partner: { kind: 'flag', values: rows.map((row) => row.partner) },
  budget: { kind: 'money', values: rows.map((row) => row.budget) },
  region: { kind: 'category', values: rows.map((row) => row.region) },
});

/** A condition on one account, told by hand: null is unknown. */
function truthOf(row: Account, { field, test, value }: Condition): Truth {
  const own = row[field as keyof Account];
  if (test === 'is blank') return own === null;
  if (test === 'is known') return own !== null;
  if (own === null) return null;
  if (Array.isArray(own)) {
    const asked = value as readonly string[];
    const held = asked.filter((item) => own.includes(item)).length;
    return test === 'contains any' ? held > 0 : test === 'contains all' ? held === asked.length : held === 0;
  }
  const [low, high] = Array.isArray(value) ? (value as unknown as readonly number[]) : [];
  const size = own as number;
  const line = value as number;
  const told = new Map<Test, () => boolean>([
    ['is', () => own === value],
    ['is not', () => own !== value],
    ['at least', () => size >= line],
    ['at most', () => size <= line],
    ['more than', () => size > line],
    ['less than', () => size < line],
    ['between', () => size >= Number(low) && size <= Number(high)],
    ['in', () => (value as readonly string[]).includes(own as string)],
    ['not in', () => !(value as readonly string[]).includes(own as string)],
    ['starts with', () => (own as string).toLowerCase().startsWith((value as string).toLowerCase())],
    ['is yes', () => own === true],
    ['is no', () => own === false],
  ]).get(test);
  return told ? told() : null;
}

const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

function ruleHolds(row: Account, { when, regions: limits = [] }: Rule): Truth {
  const within = limits.length === 0 || (row.region === null ? null : limits.includes(row.region));
  const holds = when.length === 0 || anyOf(when.map((all) => allOf(all.map((one) => truthOf(row, one)))));
  return allOf([within, holds]);
}

/** The segment and possible segment of one account, told by hand. */
function segmentOf(
  row: Account,
  { named, segments, merges, rest }: Segmentation,
): readonly [string, string | null] {
  const merged = (name: string): string => {
    const merge = merges.find(
      (one) => one.segment === name && (one.regions.length === 0 || one.regions.includes(row.region ?? '')),
    );
    return merge ? merged(merge.into) : name;
  };
  const rules = [...named, ...segments];
  const truths = rules.map((one) => ruleHolds(row, one) ?? (named.includes(one) ? false : null));
  const won = truths.indexOf(true);
  const open = truths.indexOf(null);
  const segment = won >= 0 ? merged(rules[won]!.name) : open >= 0 ? 'Unknown' : merged(rest);
  const possible = open >= 0 && (won < 0 || open < won) ? merged(rules[open]!.name) : null;
  return [segment, possible === segment ? null : possible];
}

const kindOf = frameOf(plain([])).kindOf;

test('every account is in exactly one segment, the one that the rules say by hand', () => {
  fc.assert(
    fc.property(accounts, model, (rows, said) => {
      const run = runSegments(plain(rows), said);
      expect(shown(run, 'segment')).toEqual(rows.map((row) => segmentOf(row, said)[0]));
      expect(shown(run, 'possible segment')).toEqual(rows.map((row) => segmentOf(row, said)[1]));
      expect(shown(run, 'region')).toEqual(rows.map((row) => row.region ?? 'Unknown'));
    }),
    { numRuns: 400 },
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(accounts, model, (rows, said) => {
      const there = runSegments(plain(rows), said);
      const back = runSegments(plain([...rows].reverse()), said);
      expect([...shown(back, 'segment')].reverse()).toEqual(shown(there, 'segment'));
      const order = ['Top', 'Mid', 'Low'];
      expect(profile(back, 'budget', order, regions)).toEqual(profile(there, 'budget', order, regions));
    }),
  );
});

test('the profile adds up: cells to segments, segments to all accounts, confirmed never above possible', () => {
  fc.assert(
    fc.property(accounts, model, (rows, said) => {
      const found = profile(runSegments(plain(rows), said), 'budget', names, regions);
      const sum = (some: typeof found, key: 'accounts' | 'valueKnown' | 'possibleAccounts') =>
        some.reduce((total, row) => total + row[key], 0);
      const all = found.at(-1)!;
      const whole = found.filter((row) => row.segment !== null && row.region === null);
      expect(all.accounts).toBe(rows.length);
      for (const key of ['accounts', 'valueKnown'] as const) expect(sum(whole, key)).toBe(all[key]);
      for (const segment of whole) {
        const own = found.filter((row) => row.segment === segment.segment && row.region !== null);
        for (const key of ['accounts', 'possibleAccounts'] as const) expect(sum(own, key)).toBe(segment[key]);
        expect(segment.accounts).toBeLessThanOrEqual(segment.possibleAccounts);
      }
    }),
  );
});

test('moving a line up never grows the top segment, not even its possible accounts', () => {
  fc.assert(
    fc.property(accounts, number, number, model, (rows, line, step, said) => {
      const top = (from: number) => {
        const rules = [{ name: 'First', when: [[ask('employees', 'at least', from)]] }, ...said.segments];
        const run = runSegments(plain(rows), { ...said, named: [], segments: rules });
        return profile(run, null, ['First', ...names], regions)[0]!;
      };
      expect(top(line + step).accounts).toBeLessThanOrEqual(top(line).accounts);
      expect(top(line + step).possibleAccounts).toBeLessThanOrEqual(top(line).possibleAccounts);
    }),
  );
});

test('a rule that is said never to match matches no account', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 20, maxLength: 60 }), model, (rows, said) => {
      for (const { place, alternative } of unreachableRules(said.segments, kindOf)) {
        const dead = said.segments[place]!;
        const meant = alternative === null ? dead : { ...dead, when: [dead.when[alternative]!] };
        const before = said.segments.slice(0, place);
        const matched = rows.filter(
          (row) => ruleHolds(row, meant) === true && !before.some((one) => ruleHolds(row, one) === true),
        );
        expect(matched).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a rule over one number is said never to match exactly when no number matches', () => {
  const line: fc.Arbitrary<Condition> = fc
    .tuple(tests('is', 'at least', 'at most', 'more than', 'less than'), number)
    .map(([test, value]) => ask('employees', test, value));
  const rules = fc.array(
    fc.record({
      name: fc.constant('Any'),
      when: fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 1 }),
    }),
    { maxLength: 4 },
  );
  const numbers = Array.from({ length: 17 }, (_, half) => half / 2 - 1);
  const rows = numbers.map((employees): Account => ({
    employees,
    industry: null,
    technologies: null,
    partner: null,
    budget: null,
    region: null,
  }));
  fc.assert(
    fc.property(rules, (some) => {
      const dead = some.flatMap((meant, place) =>
        rows.some((row) => ruleHolds(row, meant) && !some.slice(0, place).some((one) => ruleHolds(row, one)))
          ? []
          : [place],
      );
      expect(unreachableRules(some, kindOf).map(({ place }) => place)).toEqual(dead);
    }),
    { numRuns: 500 },
  );
});

test('an account placed in a minute keeps its segment whatever a conversation tells', () => {
  fc.assert(
    fc.property(accounts, model, fc.infiniteStream(blankOr(number)), (rows, said, told) => {
      const { frame } = frameOf(plain(rows));
      const placed = evaluate(placedExpr(said, [], kindOf, new Set(['budget'])), {
        length: frame.length,
        columns: new Map([...frame.columns, ...runSegments(plain(rows), said).columns]),
      });
      const answers = rows.map((row) => ({ ...row, budget: told.next().value ?? null }));
      const before = shown(runSegments(plain(rows), said), 'segment');
      const after = shown(runSegments(plain(answers), said), 'segment');
      const open = placed.kind === 'truth' ? [...placed.values].map((truth) => truth !== 2) : [];
      expect(after.filter((_, row) => !open[row])).toEqual(before.filter((_, row) => !open[row]));
    }),
    { numRuns: 300 },
  );
});

test('the check never throws, and says where each problem is', () => {
  fc.assert(
    fc.property(model, (said) => {
      for (const problem of checkSegmentation(said, kindOf)) {
        expect(problem.at?.path).toMatch(/^(regions|named|segments|merges|rest)/);
        expect(problem.message).not.toMatch(/[{}]|undefined/);
      }
    }),
  );
});
