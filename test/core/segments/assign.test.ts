import { segmentExprs } from '../../../core/segments/assign';
import { evaluate } from '../../../core/expr/evaluate';
import type { Segmentation } from '../../../core/segments/segmentation';
import { frameOf, type PlainField } from '../frame-of';
import { ask, override, rule, runSegments, segmentation, shown } from './run-segments';

const employees = (...values: (number | null)[]): PlainField => ({ kind: 'number', values });
const texts = (...values: (string | null)[]): PlainField => ({ kind: 'category', values });
const ids = (...values: (string | null)[]): PlainField => ({ kind: 'id', values });

const ladder = segmentation({
  segments: [
    rule('Enterprise', ask('employees', 'at least', 1000)),
    rule('Mid-market', ask('employees', 'at least', 100)),
  ],
});

describe('segments', () => {
  test('the first rule that is true wins, and what no rule takes is the rest', () => {
    const run = runSegments({ employees: employees(5000, 1000, 999, 100, 99) }, ladder);
    expect(shown(run, 'segment')).toEqual(['Enterprise', 'Enterprise', 'Mid-market', 'Mid-market', 'Small']);
    expect(shown(run, 'possible segment')).toEqual([null, null, null, null, null]);
  });

  test('an account that blanks leave open is Unknown, and possibly the highest segment', () => {
    const run = runSegments({ employees: employees(null) }, ladder);
    expect(shown(run, 'segment')).toEqual(['Unknown']);
    expect(shown(run, 'possible segment')).toEqual(['Enterprise']);
  });

  test('a rule left open above the one that is true makes the account possible there', () => {
    const model = segmentation({
      segments: [
        rule('Strategic', ask('funding', 'at least', 50)),
        rule('Enterprise', ask('employees', 'at least', 1000)),
      ],
    });
    const run = runSegments({ employees: employees(5000, 10), funding: employees(null, null) }, model);
    expect(shown(run, 'segment')).toEqual(['Enterprise', 'Unknown']);
    expect(shown(run, 'possible segment')).toEqual(['Strategic', 'Strategic']);
  });

  test('a rule left open below the one that is true leaves nothing open', () => {
    const model = segmentation({
      segments: [
        rule('Enterprise', ask('employees', 'at least', 1000)),
        rule('Funded', ask('funding', 'at least', 50)),
      ],
    });
    const run = runSegments({ employees: employees(5000), funding: employees(null) }, model);
    expect(shown(run, 'segment')).toEqual(['Enterprise']);
    expect(shown(run, 'possible segment')).toEqual([null]);
  });

  test('a possible segment that is the confirmed one is not shown', () => {
    const model = segmentation({
      segments: [
        { ...rule('Top', ask('funding', 'at least', 50)), regions: ['East'] },
        { ...rule('Top', ask('employees', 'at least', 10)), regions: ['West', 'East'] },
      ],
    });
    const accounts = { region: texts('East'), employees: employees(50), funding: employees(null) };
    const run = runSegments(accounts, model);
    expect(shown(run, 'segment')).toEqual(['Top']);
    expect(shown(run, 'possible segment')).toEqual([null]);
  });

  test('named accounts stand before the rules', () => {
    const model = { ...ladder, named: [rule('Strategic', ask('domain', 'in', ['acme.com', 'initech.com']))] };
    const run = runSegments({ domain: ids('ACME.com', 'other.com'), employees: employees(5, 5) }, model);
    expect(shown(run, 'segment')).toEqual(['Strategic', 'Small']);
  });

  test('a rule without conditions takes every account', () => {
    const run = runSegments(
      { employees: employees(5, null) },
      segmentation({ segments: [rule('All of them')] }),
    );
    expect(shown(run, 'segment')).toEqual(['All of them', 'All of them']);
  });

  test('alternatives: any of them is enough', () => {
    const either: Segmentation = segmentation({
      segments: [
        { name: 'Big', when: [[ask('employees', 'at least', 1000)], [ask('revenue', 'at least', 9)]] },
      ],
    });
    const run = runSegments({ employees: employees(1, null, 1), revenue: employees(9, 9, null) }, either);
    expect(shown(run, 'segment')).toEqual(['Big', 'Big', 'Unknown']);
  });
});

describe('regions', () => {
  const byCountry = segmentation({
    regions: [
      rule('North America', ask('country', 'in', ['US', 'Canada'])),
      rule('Europe', ask('country', 'in', ['Germany', 'France'])),
    ],
  });

  test('the first region rule that is true; none is Other; a blank leaves it Unknown', () => {
    const run = runSegments({ country: texts('canada', 'France', 'Japan', null) }, byCountry);
    expect(shown(run, 'region')).toEqual(['North America', 'Europe', 'Other', 'Unknown']);
  });

  test('without rules the mapped field is the region, and a blank is Unknown', () => {
    const run = runSegments({ region: texts('EMEA', null) }, segmentation({}));
    expect(shown(run, 'region')).toEqual(['EMEA', 'Unknown']);
  });

  test('without rules and field there is one region', () => {
    const run = runSegments({ employees: employees(1, 2) }, segmentation({}));
    expect(shown(run, 'region')).toEqual(['All', 'All']);
  });

  test('a region rule may read the mapped field region, and rules then see what it gave', () => {
    const model = segmentation({
      regions: [rule('EMEA', ask('region', 'in', ['Europe', 'Africa']))],
      segments: [{ ...rule('Top'), regions: ['emea'] }],
    });
    const run = runSegments({ region: texts('Africa', 'Asia') }, model);
    expect(shown(run, 'region')).toEqual(['EMEA', 'Other']);
    expect(shown(run, 'segment')).toEqual(['Top', 'Small']);
  });

  test('a rule limited to regions is left open where the region is Unknown', () => {
    const model = { ...byCountry, segments: [{ ...rule('Top'), regions: ['Europe'] }] };
    const run = runSegments({ country: texts('France', 'US', null) }, model);
    expect(shown(run, 'segment')).toEqual(['Top', 'Small', 'Unknown']);
    expect(shown(run, 'possible segment')).toEqual([null, null, 'Top']);
  });
});

describe('merges', () => {
  const model = {
    ...ladder,
    merges: [
      { segment: 'Enterprise', into: 'Mid-market', regions: ['EMEA'] },
      { segment: 'Mid-market', into: 'Small', regions: ['EMEA', 'APAC'] },
    ],
  };
  const accounts = {
    employees: employees(5000, 500, 5000, 500, 5000, null),
    region: texts('EMEA', 'EMEA', 'APAC', 'APAC', 'NA', 'EMEA'),
  };

  test('merges follow one another within a region', () => {
    const run = runSegments(accounts, model);
    expect(shown(run, 'segment')).toEqual(['Small', 'Small', 'Enterprise', 'Small', 'Enterprise', 'Unknown']);
  });

  test('the possible segment is merged likewise', () => {
    const run = runSegments(accounts, model);
    expect(shown(run, 'possible segment')).toEqual([null, null, null, null, null, 'Small']);
  });

  test('a merge without regions holds everywhere, unless the region has its own', () => {
    const general = {
      ...ladder,
      merges: [
        { segment: 'Enterprise', into: 'Small', regions: [] },
        { segment: 'Enterprise', into: 'Mid-market', regions: ['EMEA'] },
      ],
    };
    const run = runSegments({ employees: employees(5000, 5000), region: texts('EMEA', 'NA') }, general);
    expect(shown(run, 'segment')).toEqual(['Mid-market', 'Small']);
  });

  test('segments are written as the model spells them', () => {
    const spelt = { ...ladder, merges: [{ segment: 'ENTERPRISE', into: 'mid-market', regions: [] }] };
    expect(shown(runSegments({ employees: employees(5000) }, spelt), 'segment')).toEqual(['Mid-market']);
  });
});

describe('overrides', () => {
  const accounts = {
    id: ids('1', '2', '3', null),
    domain: ids('a.com', 'b.com', null, 'd.com'),
    name: ids('Alpha', 'Beta', 'Gamma', 'Delta'),
    employees: employees(5000, 5000, null, 5),
  };

  test('stand before every rule, by id, domain or name, and leave nothing open', () => {
    const overrides = [
      override('2', 'segment', 'small'),
      override(' GAMMA ', 'segment', 'Mid-market'),
      override('d.com', 'segment', 'Enterprise'),
    ];
    const run = runSegments(accounts, ladder, overrides);
    expect(shown(run, 'segment')).toEqual(['Enterprise', 'Small', 'Mid-market', 'Enterprise']);
    expect(shown(run, 'possible segment')).toEqual([null, null, null, null]);
  });

  test('one by id stands before one by domain, whatever their order', () => {
    const overrides = [override('a.com', 'segment', 'Small'), override('1', 'segment', 'Mid-market')];
    expect(shown(runSegments(accounts, ladder, overrides), 'segment')[0]).toBe('Mid-market');
  });

  test('of two for one account the later stands, and of one day the lower row', () => {
    const overrides = [
      override('1', 'segment', 'Small', '2026-03-01'),
      override('1', 'segment', 'Mid-market', '2026-02-01'),
      override('2', 'segment', 'Small'),
      override('2', 'segment', 'Mid-market'),
    ];
    expect(shown(runSegments(accounts, ladder, overrides), 'segment').slice(0, 2)).toEqual([
      'Small',
      'Mid-market',
    ]);
  });

  test('of another field replace its value before rules are asked', () => {
    const run = runSegments(accounts, ladder, [
      override('3', 'employees', '500'),
      override('4', 'employees', ''),
    ]);
    expect(shown(run, 'employees')).toEqual([5000, 5000, 500, 5]);
    expect(shown(run, 'segment')).toEqual(['Enterprise', 'Enterprise', 'Mid-market', 'Small']);
  });

  test('of region stand before the region rules', () => {
    const model = segmentation({ regions: [rule('West', ask('employees', 'at least', 1))] });
    const run = runSegments(accounts, model, [override('1', 'region', 'East')]);
    expect(shown(run, 'region')).toEqual(['East', 'West', 'Unknown', 'West']);
  });
});

test('each rule is read on its own for the overlap, in its own regions', () => {
  const { frame, kindOf } = frameOf({ employees: employees(5000, 500, null), region: texts('A', 'B', 'A') });
  const model = {
    ...ladder,
    segments: [ladder.segments[0]!, { ...ladder.segments[1]!, regions: ['A'] }],
  };
  const { ruleTruths } = segmentExprs(model, [], kindOf, true);
  const truths = [...ruleTruths].map(([name, expr]) => {
    const column = evaluate(expr, frame);
    return [name, column.kind === 'truth' ? [...column.values] : []];
  });
  expect(truths).toEqual([
    ['Enterprise', [2, 0, 1]],
    ['Mid-market', [2, 0, 1]],
  ]);
});
