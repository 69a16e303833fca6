import { checkScorecards } from '../../../../core/scoring/propensity/check-scorecards';
import type { Bin, Characteristic, Scorecard } from '../../../../core/scoring/scorecard';
import type { FieldKind } from '../../../../core/values/field-kind';
import { problemText } from '../../../../core/values/problem';

const kinds = new Map<string, FieldKind>([
  ['employees', 'number'],
  ['industry', 'category'],
  ['technologies', 'list'],
  ['public', 'flag'],
  ['created', 'date'],
]);

const sound: Scorecard = {
  name: 'new',
  base: -12.5,
  learned: '2026-03-31',
  rows: 100,
  won: 40,
  prior: 0.12,
  auc: 0.7,
  aucLow: 0.6,
  aucHigh: 0.8,
  brier: 0.2,
};

const asks = (field: string, ...bins: Bin[]): Characteristic => ({ name: field, card: 'new', field, bins });
const bin = (test: Bin['test'], value: Bin['value'] = null, points = 1): Bin => ({ test, value, points });

const said = (cards: readonly Scorecard[], characteristics: readonly Characteristic[] = []) =>
  checkScorecards(cards, characteristics, (field) => kinds.get(field)).map(problemText);

describe('checkScorecards', () => {
  test('a sound card has no problem', () => {
    const list = [
      asks('employees', bin('otherwise'), bin('from', 100), bin('is blank')),
      asks('industry', bin('in', ['Software']), bin('otherwise')),
      asks('technologies', bin('contains any', ['SAP']), bin('otherwise')),
      asks('public', bin('is yes'), bin('is no')),
    ];
    expect(said([sound], list)).toEqual([]);
  });

  test.each<[Partial<Scorecard>, string]>([
    [
      { prior: 12 },
      'propensity[0].prior: the share of buyers is more than 0 and less than 1, and 12 is not: 12 % is written 0.12',
    ],
    [{ auc: 70 }, 'propensity[0].auc: auc is from 0 to 1, and 70 is not: 12 % is written 0.12'],
    [{ base: NaN }, 'propensity[0].base: the base is a number, and "NaN" is not'],
    [{ won: 101 }, 'propensity[0].won: 101 won of 100 cannot be'],
    [{ rows: 1.5, won: 1 }, 'propensity[0].rows: rows is a whole number of 0 or more, and 1.5 is not'],
    [{ name: 'old' as 'new' }, 'propensity[0].name: "old" is not a card; the cards are new, expansion'],
  ])('%o', (wrong, message) => {
    expect(said([{ ...sound, ...wrong }])).toContain(message);
  });

  test.each<[Characteristic, string]>([
    [asks('staff', bin('otherwise')), 'characteristics[0].field: there is no field "staff"'],
    [
      asks('created', bin('from', 5)),
      'characteristics[0].field: "created" is a date field, which no scorecard can ask; use a number, money, category, list or flag field',
    ],
    [
      asks('employees', bin('in', ['100'])),
      'characteristics[0].bins[0].test: the bin "in" does not fit the number field employees; use from, is blank, otherwise',
    ],
    [
      asks('employees', bin('from', ['100'])),
      'characteristics[0].bins[0].value: the bin "from" needs a number, and "100" is not one',
    ],
    [
      asks('industry', bin('in', [])),
      'characteristics[0].bins[0].value: the bin "in" needs one or more texts',
    ],
    [
      asks('public', bin('is yes', 1)),
      'characteristics[0].bins[0].value: the bin "is yes" takes no value, so "1" has no meaning here',
    ],
    [
      asks('industry', bin('in', ['Steel', 'Retail']), bin('in', ['steel'])),
      'characteristics[0].bins[1].value: "steel" stands in two bins, and only one of them can hold',
    ],
    [
      asks('employees', bin('from', 100), bin('from', 100)),
      'characteristics[0].bins[1].value: "from 100" stands in two bins, and only one of them can hold',
    ],
    [
      asks('public', bin('is yes', null, Infinity)),
      'characteristics[0].bins[0].points: points are a number, and "Infinity" is not',
    ],
    [asks('public'), 'characteristics[0].bins: the characteristic "public" has no bins'],
    [
      { ...asks('public', bin('is yes')), card: 'expansion' },
      'characteristics[0].card: there is no card "expansion" for this characteristic',
    ],
  ])('%o', (wrong, message) => {
    expect(said([sound], [wrong])).toContain(message);
  });

  test('cards and characteristics stand once', () => {
    expect(said([sound, sound], [asks('public', bin('is yes')), asks('public', bin('is no'))])).toEqual([
      'propensity[1].name: the card "new" stands twice',
      'characteristics[1].name: the characteristic "public" stands twice in the card "new"',
    ]);
  });
});
