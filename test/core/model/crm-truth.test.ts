import type { Override } from '../../../core/segments/segmentation';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import type { Cell, Rows } from '../../../core/values/cell';
import { blankRep, type Rep } from '../../../core/values/rep';
import { account, classesOf, having, modelOf, modelRow, rules, truthOf } from './tagged-accounts';

describe('the class of an account', () => {
  test.each<[string, string, Cell[]]>([
    ['D', 'an exclusion holds, whatever the tag', account('SMB', 5, 'Germany', 'Competitor')],
    ['D', 'an exclusion holds, outside the market', account('SMB', 5, 'Peru', 'Competitor')],
    ['D', 'an exclusion holds, under a tag that is no segment', account('Gold', 5, 'Germany', 'Competitor')],
    ['C', 'outside the market, as the website tells', account('Enterprise', 2000, 'Peru')],
    ['C', 'outside the market, though nobody checked for an exclusion', account('SMB', 5, 'Peru', null)],
    ['D', 'nobody checked for an exclusion', account('Enterprise', 2000, 'Germany', null)],
    ['D', 'nobody checked for an exclusion of a wrong tag', account('SMB', 2000, 'Germany', null)],
    ['unread', 'a tag that is no segment', account('Gold', 2000)],
    ['C', 'too large for SMB', account('SMB', 2000)],
    [
      'B',
      'Strategic by its budget, tagged Enterprise',
      account('Enterprise', 2000, 'Germany', 'Prospect', 900),
    ],
    ['B', 'not Strategic, which only its budget tells', account('Strategic', 2000)],
    ['open', 'Enterprise, unless it has a budget', account('Strategic', 2000, 'Germany', 'Prospect', null)],
    ['open', 'nobody knows how large it is', account('Enterprise', null)],
    ['open', 'the rest, as long as nobody knows', account('SMB', null)],
    ['open', 'nobody knows where it is', account('Enterprise', 2000, null)],
    ['A', 'Enterprise', account('ENT', 2000)],
    ['A', 'the rest', account('small business', 5)],
    ['A', 'Enterprise for sure, and perhaps more', account('Enterprise', 2000, 'Germany', 'Prospect', null)],
    ['missing', 'no tag, and Enterprise', account(null, 2000)],
    ['missing', 'a tag that means none', account('Unassigned', 2000)],
    ['open', 'no tag, and nobody knows its segment', account(null, null)],
    ['open', 'no tag, and nobody checked for an exclusion', account(null, 2000, 'Germany', null)],
    ['outside', 'no tag, and outside the market', account(null, 2000, 'Peru')],
    ['outside', 'no tag, and excluded', account('-', 2000, 'Germany', 'Competitor')],
  ])('%s: %s', (name, _, cells) => {
    expect(classesOf([cells])).toEqual([name]);
  });
});

const reps: readonly Rep[] = [
  { ...blankRep, name: 'Ann Lee', role: 'AE', segments: ['Enterprise'], regions: ['DACH'], mostAccounts: 1 },
  { ...blankRep, name: 'Ben Roe', role: 'AE', segments: ['SMB'], regions: ['DACH'], mostAccounts: 10 },
];
const owned = (owner: string, ...cells: Parameters<typeof account>): Cell[] => [
  ...account(...cells).slice(0, -1),
  owner,
];

describe('coverage', () => {
  test('right accounts are E where no rep works their cell, F in a book over capacity or starving, whatever is wrong is so first', () => {
    const rows = [
      owned('Ann Lee', 'Enterprise', 2000),
      owned('Ann Lee', 'SMB', 2000),
      owned('Ben Roe', 'SMB', 5),
      owned('', 'SMB', 5),
      owned('', 'SMB', 5, 'France'),
      owned('', null, 5, 'France'),
    ];
    expect(classesOf(rows, { reps })).toEqual(['F', 'C', 'F', 'A', 'E', 'missing']);
    expect(classesOf(rows, { reps, isAlone: true })).toEqual(['A', 'C', 'A', 'A', 'E', 'missing']);
  });

  test('without reps nothing is E or F, and it is said', () => {
    const truth = truthOf([owned('', 'SMB', 5, 'France')]);
    expect(truth.isCovered).toBe(false);
    expect(truth.notices.map(({ code }) => code)).toEqual(['crm-truth/no-reps']);
  });
});

describe('what counts as known', () => {
  const decision: Override = {
    key: 'A1',
    field: 'segment',
    value: 'SMB',
    who: 'Ann',
    when: '2026-01-01',
    why: 'told so',
  };

  test('what a person decided is known to whoever looks for a minute', () => {
    const rows = [account('SMB', 2000, 'Germany', 'Prospect', 900), account('Enterprise', null)];
    expect(classesOf(rows, { overrides: [decision] })).toEqual(['A', 'C']);
  });

  test('a segment that counts with another in its region is tagged right by either name', () => {
    const merged = modelOf([...rules, modelRow('merge', 'Enterprise', null, 'into', 'SMB', 'France')]);
    const rows = [
      account('Enterprise', 2000, 'France'),
      account('SMB', 2000, 'France'),
      account('SMB', 2000, 'Germany'),
    ];
    expect(classesOf(rows, {}, merged)).toEqual(['A', 'A', 'C']);
  });

  test('a test that a blank passes is asked of what is seen, not of what is hidden', () => {
    const rows = rules.map((each) =>
      each[1] === 'Strategic' ? modelRow('segment', 'Strategic', 'budget', 'is blank', null) : each,
    );
    expect(classesOf([account('Enterprise', 2000, 'Germany', 'Prospect', null)], {}, modelOf(rows))).toEqual([
      'B',
    ]);
  });

  test('the tier of the CRM is the tag where no segment is mapped; without either it is said what to map', () => {
    const tier = rules.map((each) =>
      each[1] === 'crm segment'
        ? modelRow('field', 'crm tier', ...(each.slice(2, 5) as [Cell, Cell, Cell]))
        : each,
    );
    expect(truthOf([account('ENT', 2000)], {}, modelOf(tier)).tag).toBe('crm tier');
    const none = rules.filter((each) => each[1] !== 'crm segment');
    expect(() => truthOf([account('ENT', 2000)], {}, modelOf(none))).toThrow(
      /map it to the field crm segment/,
    );
  });
});

/** The example of docs/crm-truth.md. */
const byHand = [
  ...Array.from({ length: 6 }, () => account('Enterprise', 2000)),
  account('Enterprise', 2000, 'Germany', 'Competitor'),
  account('Enterprise', 300),
  account('Enterprise', 300),
  account('Enterprise', 2000, 'Germany', null),
  account(null, 2000),
  account(null, 2000),
  account('SMB', 2000),
  account('Gold', 7),
];

describe('purity and recall', () => {
  const truth = truthOf(byHand);
  const rowOf = (by: string, name: string) =>
    truth.rows.find((each) => each.by === by && each.name === name)!;

  test('of a segment, with Wilson’s intervals', () => {
    const { purity, recall, ...row } = rowOf('segment', 'Enterprise');
    expect(row).toMatchObject({
      tagged: 10,
      belongs: 9,
      elsewhere: 1,
      inMinute: 0,
      value: 900,
      valueWrong: 600,
    });
    expect(row.counts).toMatchObject({ A: 6, B: 0, C: 2, D: 2, missing: 2, open: 0 });
    // Wilson's score interval of 6 of 10 and 6 of 9: R's binom::binom.wilson.
    expect(purity.rate).toBeCloseTo(0.6, 12);
    expect([purity.low, purity.high].map((each) => each.toFixed(4))).toEqual(['0.3127', '0.8318']);
    expect(recall.rate).toBeCloseTo(2 / 3, 12);
    expect([recall.low, recall.high].map((each) => each.toFixed(4))).toEqual(['0.3542', '0.8794']);
  });

  test('of all, by owner, and of tags that are no segment', () => {
    expect(rowOf('all', '')).toMatchObject({ tagged: 12, belongs: 12, elsewhere: 3 });
    expect(rowOf('all', '').counts).toMatchObject({ A: 6, C: 3, D: 2, missing: 2, unread: 1 });
    expect(rowOf('owner', 'Ann Lee')).toMatchObject({ tagged: 12, belongs: 12 });
    expect(rowOf('tag', 'Gold')).toMatchObject({ tagged: 1, value: null });
    expect(truth.notices.map(({ message }) => message)).toContain(
      '1 account has a tag that is no segment of the model: "Gold" (1); name them like its segments (Strategic, Enterprise, SMB), or say what they mean on the Model sheet, part tag',
    );
  });

  test('a segment that nobody is tagged as has no purity', () => {
    expect(rowOf('segment', 'Strategic').purity.rate).toBeNaN();
  });
});

describe('what to correct', () => {
  test('names the tag, what it should be, and the rule and fields that say so, worth most first', () => {
    const rows = [
      account('Enterprise', 300),
      having(account('Enterprise', 2000, 'Peru'), 6, 900),
      having(account('Enterprise', 2000, 'Germany', 'Competitor'), 6, null),
      having(account('Enterprise', 2000, 'Germany', null), 6, 50),
      having(account(null, 2000), 6, 200),
      having(account('Enterprise', 300, null), 6, 10),
    ];
    expect(
      truthOf(rows).fixes.map(({ row, class: name, kind, from, to, fields, why, value }) => [
        ...[row, name, kind, from, to, fields.join(), why.message, value],
      ]),
    ).toEqual([
      [
        1,
        'C',
        'untag',
        'Enterprise',
        null,
        'country',
        'it is outside the market, by the conditions of TAM on country',
        900,
      ],
      [4, 'missing', 'tag', null, 'Enterprise', 'employees', 'its segment is Enterprise, by employees', 200],
      [
        0,
        'C',
        'retag',
        'Enterprise',
        'SMB',
        'budget,employees',
        'its segment is SMB, by budget, employees',
        100,
      ],
      [
        3,
        'D',
        'fill',
        'Enterprise',
        null,
        'type',
        'nobody knows whether the exclusion Competitor holds: type cannot be told',
        50,
      ],
      [
        ...[5, 'C', 'fill', 'Enterprise', null, 'country'],
        'it is surely not what the tag says, and a blank leaves open where it belongs: country would tell',
        10,
      ],
      [
        2,
        'D',
        'untag',
        'Enterprise',
        null,
        'type',
        'the exclusion Competitor takes it out of the market',
        null,
      ],
    ]);
  });

  test('holes: whom an exclusion takes, whom nobody checked, and the field that would tell', () => {
    const rows = [
      account('Enterprise', 2000, 'Germany', 'Competitor'),
      account('Enterprise', 2000, 'Germany', null),
      account(null, 2000, 'Germany', null),
      account(null, 2000, 'Peru', null),
      account('SMB', 5),
    ];
    expect(truthOf(rows).holes).toEqual([
      {
        exclusion: 'Competitor',
        ...{ holds: 1, holdsTagged: 1, unchecked: 2, uncheckedTagged: 1, value: 200 },
        fields: [{ field: 'type', source: 'discovery', accounts: 2 }],
      },
    ]);
  });
});

test('a column that says of every account what we compute is asked about', () => {
  const rows = Array.from({ length: 30 }, (_, at) =>
    at === 0 ? account('Unknown', null) : account('SMB', 5),
  );
  expect(truthOf(rows).notices.map(({ code }) => code)).toContain('crm-truth/own-result');
});

test('where most wrong tags are one segment for another, the line may be elsewhere', () => {
  const rows = [
    ...Array.from({ length: 25 }, () => account('Enterprise', 300)),
    account('SMB', 2000),
    account('SMB', 5),
  ];
  expect(truthOf(rows).notices.map(({ message }) => message)).toContain(
    '25 of 26 wrong tags say Enterprise where the model says SMB: the CRM may draw that line elsewhere than the model, so settle the line first',
  );
});

describe('what the model says of tags', () => {
  const tags: Rows = [
    modelRow('tag', 'Enterprise', null, 'in', 'Tier 1; Gold'),
    modelRow('tag', 'none', null, 'in', 'Tier 9; SMB'),
  ];
  const said = modelOf([...rules, ...tags]);

  test('stands before what the text itself says', () => {
    const rows = [
      account('tier 1', 2000),
      account('Gold', 5),
      account('Tier 9', 2000),
      account('SMB', 5),
      account('Tier 2', 5),
    ];
    expect(classesOf(rows, {}, said)).toEqual(['A', 'C', 'missing', 'missing', 'unread']);
  });

  test('goes through the Model sheet and back', () => {
    const written = writeModelSheet(said);
    expect(written.filter(([part]) => part === 'tag').map((row) => row.slice(0, 5))).toEqual(
      tags.map((row) => row.slice(0, 5)),
    );
    expect(modelOf(written)).toEqual(said);
  });

  test('is refused with its cell where it names no segment, nothing, or one text twice', () => {
    const read = readModelSheet([
      ...rules,
      modelRow('tag', 'Gold', null, 'in', 'Tier 1'),
      modelRow('tag', 'SMB', null, 'is', 'tier 1'),
      modelRow('tag', 'Enterprise', null, 'in', null),
    ]);
    const problems = read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.cell}`);
    const first = rules.length + 1;
    expect(problems.sort()).toEqual([
      `tag-segment Model!B${first}`,
      `tag-test Model!D${first + 1}`,
      `tag-twice Model!E${first + 1}`,
      `tags-missing Model!E${first + 2}`,
    ]);
  });
});
