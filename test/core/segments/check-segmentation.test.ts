import type { FieldKind } from '../../../core/values/field-kind';
import { checkSegmentation } from '../../../core/segments/check-segmentation';
import type { Condition, Rule } from '../../../core/expr/condition';
import type { Segmentation } from '../../../core/segments/segmentation';
import { ask, rule, segmentation } from './run-segments';

const kinds = new Map<string, FieldKind>([
  ['employees', 'number'],
  ['revenue', 'money'],
  ['industry', 'category'],
  ['country', 'category'],
  ['domain', 'id'],
  ['technologies', 'list'],
  ['partner', 'flag'],
  ['founded', 'date'],
  ['region', 'category'],
]);
const check = (parts: Partial<Segmentation>) =>
  checkSegmentation(segmentation(parts), (name) => kinds.get(name));
const codes = (parts: Partial<Segmentation>) =>
  check(parts).map((problem) => `${problem.at?.path} ${problem.code}`);

test('a sound segmentation has no problem', () => {
  expect(
    check({
      regions: [rule('EMEA', ask('country', 'in', ['DE', 'FR'])), rule('US', ask('country', 'is', 'US'))],
      named: [rule('Strategic', ask('domain', 'in', ['a.com']))],
      segments: [
        rule('Enterprise', ask('employees', 'at least', 1000)),
        { ...rule('Mid', ask('employees', 'at least', 100)), regions: ['EMEA', 'Other'] },
        { ...rule('Mid', ask('employees', 'at least', 50)), regions: ['US'] },
      ],
      merges: [{ segment: 'Mid', into: 'Small', regions: ['EMEA'] }],
    }),
  ).toEqual([]);
});

describe('conditions that contradict each other', () => {
  const cases: readonly (readonly [string, readonly Condition[]])[] = [
    ['a low and a high line crossed', [ask('employees', 'at least', 500), ask('employees', 'at most', 100)]],
    ['open ends that meet', [ask('employees', 'more than', 100), ask('employees', 'at most', 100)]],
    [
      'days out of order',
      [ask('founded', 'at least', '2020-01-01'), ask('founded', 'less than', '2019-12-31')],
    ],
    ['two values of one category', [ask('industry', 'is', 'Software'), ask('industry', 'is', 'Retail')]],
    [
      'a value in and out',
      [ask('industry', 'in', ['Software ', 'Retail']), ask('industry', 'not in', ['software', 'RETAIL'])],
    ],
    [
      'a beginning that no value has',
      [ask('industry', 'starts with', 'Soft'), ask('industry', 'in', ['Retail'])],
    ],
    ['blank and known', [ask('revenue', 'is blank'), ask('revenue', 'at least', 1)]],
    ['yes and no', [ask('partner', 'is yes'), ask('partner', 'is no')]],
    [
      'an item and not',
      [ask('technologies', 'contains all', ['A', 'B']), ask('technologies', 'contains none', ['b'])],
    ],
    [
      'one of items of which none',
      [ask('technologies', 'contains any', ['A', 'B']), ask('technologies', 'contains none', ['a', 'b'])],
    ],
    [
      'a filled list that is blank',
      [ask('technologies', 'contains none', ['A']), ask('technologies', 'is blank')],
    ],
  ];
  test.each(cases)('%s', (_, conditions) => {
    expect(codes({ segments: [rule('Never', ...conditions)] })).toEqual(['segments[0] never-matches']);
  });

  test('are both named', () => {
    const [problem] = check({
      segments: [
        rule(
          'Never',
          ask('revenue', 'is known'),
          ask('employees', 'at least', 500),
          ask('employees', 'at most', 100),
        ),
      ],
    });
    expect(problem?.message).toBe(
      'segment "Never" can never match: employees at least 500 and employees at most 100 cannot both hold',
    );
  });

  test('in one alternative only are a notice', () => {
    const mixed: Rule = {
      name: 'Some',
      when: [
        [ask('employees', 'at least', 5)],
        [ask('revenue', 'at least', 500), ask('revenue', 'less than', 500)],
      ],
    };
    const [problem] = check({ segments: [mixed] });
    expect(problem).toMatchObject({ level: 'notice', at: { path: 'segments[0].when[1][0].field' } });
    expect(problem?.message).toBe(
      'alternative 2 of segment "Some" can never match: revenue at least 500 and revenue less than 500 cannot both hold',
    );
  });
});

describe('rules that others take everything from', () => {
  const big = rule('Big', ask('employees', 'at least', 100));
  const cases: readonly (readonly [string, readonly Rule[], string])[] = [
    ['a line below a lower one', [big, rule('Bigger', ask('employees', 'at least', 1000))], '"Big"'],
    [
      'the same line with one more condition',
      [big, rule('Both', ask('employees', 'at least', 100), ask('industry', 'is', 'Retail'))],
      '"Big"',
    ],
    ['anything after a rule for all', [rule('Everyone'), big], '"Everyone"'],
    [
      'a range within a range',
      [
        rule('Mid', ask('employees', 'between', [10, 99])),
        rule('Part', ask('employees', 'between', [20, 30])),
      ],
      '"Mid"',
    ],
    [
      'texts among texts',
      [
        rule('Two', ask('industry', 'in', ['Retail', 'Software'])),
        rule('One', ask('industry', 'is', 'RETAIL')),
      ],
      '"Two"',
    ],
    [
      'a text within a beginning',
      [
        rule('Soft', ask('industry', 'starts with', 'soft')),
        rule('One', ask('industry', 'in', ['Software', 'Soft drinks'])),
      ],
      '"Soft"',
    ],
    [
      'more items than asked before',
      [
        rule('A', ask('technologies', 'contains any', ['a', 'c'])),
        rule('AB', ask('technologies', 'contains all', ['a', 'b'])),
      ],
      '"A"',
    ],
    [
      'the two halves together',
      [
        big,
        rule('Small ones', ask('employees', 'less than', 100)),
        rule('Known', ask('employees', 'is known'), ask('partner', 'is yes')),
      ],
      '"Big" or "Small ones"',
    ],
    [
      'known and blank together',
      [rule('Known', ask('revenue', 'is known')), rule('Blank', ask('revenue', 'is blank')), big],
      '"Known" or "Blank"',
    ],
    [
      'in some of its regions',
      [
        { ...big, regions: ['EU', 'US'] },
        { ...rule('Late', ask('employees', 'at least', 200)), regions: ['us'] },
      ],
      '"Big"',
    ],
  ];
  test.each(cases)('%s', (_, segments, by) => {
    const problems = check({ segments }).filter((problem) => problem.code === 'already-taken');
    expect(problems.map((problem) => problem.at?.path)).toEqual([`segments[${segments.length - 1}]`]);
    expect(problems[0]?.parameters.by).toBe(by);
  });

  test('named accounts take from rules too', () => {
    expect(
      codes({
        named: [rule('Key', ask('domain', 'is known'))],
        segments: [rule('Late', ask('domain', 'is', 'a.com'))],
      }),
    ).toEqual(['segments[0] already-taken']);
  });

  const spared: readonly (readonly [string, readonly Rule[]])[] = [
    ['a ladder from the top', [rule('Top', ask('employees', 'at least', 1000)), big]],
    [
      'ranges that cross',
      [
        rule('Mid', ask('employees', 'between', [10, 99])),
        rule('Part', ask('employees', 'between', [50, 100])),
      ],
    ],
    [
      'all but blanks',
      [rule('Known', ask('employees', 'is known')), rule('Blank ones', ask('revenue', 'at least', 1))],
    ],
    [
      'a negative test, which blanks escape',
      [
        rule('Not retail', ask('industry', 'is not', 'Retail')),
        rule('Retail', ask('industry', 'is', 'Retail')),
        rule('No industry', ask('industry', 'is blank')),
      ],
    ],
    [
      'the same rule elsewhere',
      [
        { ...big, regions: ['EU'] },
        { ...rule('There', ask('employees', 'at least', 100)), regions: ['US'] },
      ],
    ],
  ];
  test.each(spared)('not: %s', (_, segments) => {
    expect(codes({ segments })).toEqual([]);
  });

  test('a condition that does not fit its field is left to the check of conditions', () => {
    expect(codes({ segments: [rule('Odd', ask('industry', 'at least', 5)), big] })).toEqual([]);
  });

  test('region rules are checked like segment rules', () => {
    const regions = [
      rule('Americas', ask('country', 'in', ['US', 'CA'])),
      rule('US', ask('country', 'is', 'US')),
    ];
    expect(codes({ regions })).toEqual(['regions[1] already-taken']);
  });
});

describe('names', () => {
  test('two segments of one name are a problem, whatever the spelling', () => {
    const segments = [
      rule('Top', ask('employees', 'at least', 9)),
      rule(' TOP', ask('revenue', 'at least', 9)),
    ];
    expect(codes({ segments })).toEqual(['segments[1] segment-twice']);
  });
  test('Unknown is no name for a segment, a region or the rest', () => {
    expect(codes({ segments: [rule('unknown', ask('employees', 'at least', 1))], rest: 'Unknown' })).toEqual([
      'segments[0] name-reserved',
      'rest name-reserved',
    ]);
  });
  test('a rest needs a name', () => {
    expect(codes({ rest: ' ' })).toEqual(['rest rest-missing']);
  });
  test('a region that no region rule gives', () => {
    expect(
      codes({
        regions: [rule('EU', ask('country', 'is', 'DE'))],
        segments: [{ ...rule('Top', ask('employees', 'at least', 1)), regions: ['EU', 'Asia'] }],
        merges: [{ segment: 'Top', into: 'Small', regions: ['Africa'] }],
      }),
    ).toEqual(['segments[0].regions unknown-region', 'merges[0].regions unknown-region']);
  });
});

describe('merges', () => {
  const segments = ['A', 'B', 'C'].map((name, place) => rule(name, ask('employees', 'at least', 9 - place)));
  const merge = (segment: string, into: string, ...regions: string[]) => ({ segment, into, regions });
  test.each([
    [
      'of and into unknown segments',
      [merge('X', 'Y')],
      ['merges[0].segment unknown-segment', 'merges[0].into unknown-segment'],
    ],
    ['into itself', [merge('A', 'a')], ['merges[0].into merge-self']],
    ['in a circle', [merge('A', 'B'), merge('B', 'A', 'EU')], ['merges[1].into merge-circle']],
    [
      'in a circle of three',
      [merge('A', 'B'), merge('B', 'C'), merge('C', 'A')],
      ['merges[0].into merge-circle'],
    ],
    [
      'into two segments at once',
      [merge('A', 'B', 'EU'), merge('A', 'C', 'US', 'EU')],
      ['merges[1].into merge-twice'],
    ],
    ['one after another', [merge('A', 'B'), merge('B', 'C'), merge('C', 'Small')], []],
    ['apart by region', [merge('A', 'B', 'EU'), merge('B', 'A', 'US')], []],
  ])('%s', (_, merges, expected) => {
    expect(codes({ segments, merges })).toEqual(expected);
  });
});
