import { checkPeers } from '../../../core/value/check-peers';
import { checkPotential } from '../../../core/value/check-potential';
import { checkRoad } from '../../../core/value/check-road';
import { checkTiers } from '../../../core/value/check-tiers';
import type { Peer, PotentialSource, Quadrant } from '../../../core/value/valuation';
import type { FieldKind } from '../../../core/values/field-kind';
import { problemText, type Problem } from '../../../core/values/problem';

const texts = (problems: readonly Problem[]): readonly string[] => problems.map(problemText);

const all: Peer = { name: 'all', when: [], spend: 100, low: 80, high: 120, accounts: 30, weight: 1 };
const retail: Peer = {
  ...all,
  name: 'Retail',
  when: [[{ field: 'industry', test: 'in', value: ['Retail'] }]],
};

describe('checkPotential', () => {
  const kinds: ReadonlyMap<string, FieldKind> = new Map([
    ['wallet', 'money'],
    ['employees', 'number'],
    ['industry', 'category'],
  ]);
  const context = { kindOf: (field: string) => kinds.get(field), peers: [all] };
  const sound: readonly PotentialSource[] = [
    { name: 'wallet', method: 'column', from: 'wallet' },
    { name: 'arithmetic', method: 'formula', from: 'employees * 12' },
    { name: 'peers', method: 'peer', from: '', quantile: 0.8 },
  ];

  test('sound sources have no problem', () => {
    expect(checkPotential(sound, context)).toEqual([]);
  });

  test.each<[string, PotentialSource, string]>([
    [
      'no name',
      { name: ' ', method: 'column', from: 'wallet' },
      'potential[0].name: this source of potential has no name',
    ],
    [
      'no field',
      { name: 'a', method: 'column', from: '' },
      'potential[0].from: the source "a" names no field',
    ],
    [
      'an unknown field',
      { name: 'a', method: 'column', from: 'walet' },
      'potential[0].from: there is no field "walet"',
    ],
    [
      'a text field',
      { name: 'a', method: 'column', from: 'industry' },
      'potential[0].from: "industry" is a category field, and potential is read from a money or number field',
    ],
    [
      'no formula',
      { name: 'a', method: 'formula', from: '' },
      'potential[0].from: the source "a" has no formula',
    ],
    [
      'a formula of an unknown field',
      { name: 'a', method: 'formula', from: 'staff * 2' },
      'potential[0].from: there is no field "staff"',
    ],
    [
      'a formula that ends too early',
      { name: 'a', method: 'formula', from: 'employees *' },
      'potential[0].from: the formula "employees *" ends where a number, a field or a bracket should stand',
    ],
    [
      'peers of something',
      { name: 'a', method: 'peer', from: 'x' },
      'potential[0].from: peers need nothing to be read from, so "x" has no meaning here',
    ],
    [
      'a quantile of 80',
      { name: 'a', method: 'peer', from: '', quantile: 80 },
      'potential[0].quantile: a quantile is more than 0 and at most 1, and 80 is not',
    ],
    [
      'a quantile of a column',
      { name: 'a', method: 'column', from: 'wallet', quantile: 0.5 },
      'potential[0].quantile: only peers have a quantile, so 0.5 has no meaning here',
    ],
  ])('%s', (_, source, problem) => {
    expect(texts(checkPotential([source], context))).toEqual([problem]);
  });

  test('peers that were never learned, and peers asked twice', () => {
    const twice = [sound[2]!, { ...sound[2]!, name: 'again' }];
    expect(texts(checkPotential(twice, { ...context, peers: [{ ...all, product: 'Licence' }] }))).toEqual([
      'potential[0]: the source "peers" asks peers, and none have been learned: learn them, or take the source out',
      'potential[1]: peers are asked already by "peers", so "again" never gives a figure',
      'potential[1]: the source "again" asks peers, and none have been learned: learn them, or take the source out',
    ]);
  });

  test('a name that stands twice', () => {
    expect(texts(checkPotential([sound[0]!, { ...sound[1]!, name: 'Wallet' }], context))).toEqual([
      'potential[1].name: the source "Wallet" stands here a second time; give it another name',
    ]);
  });
});

describe('checkPeers', () => {
  test('parts before their parents are sound, products apart', () => {
    expect(checkPeers([retail, all, { ...retail, name: 'Licence: Retail', product: 'Licence' }])).toEqual([]);
  });

  test('all problems at once', () => {
    const wrong: Peer = { ...retail, name: 'ALL', spend: 50, accounts: 2.5, weight: 2 };
    expect(texts(checkPeers([all, wrong, { ...retail, name: '', spend: -1 }]))).toEqual([
      'peers[1].name: the peer group "ALL" stands here a second time; give it another name',
      'peers[1].spend: the interval 80 to 120 of the peers "ALL" does not hold their spend of 50',
      'peers[1].accounts: the accounts of "ALL" are a whole number of 0 or more, and 2.5 is not',
      'peers[1].weight: the weight of "ALL" is 0 to 1, and 2 is not',
      'peers[1]: the peers "ALL" are never asked: "all", above them, takes every account; move "ALL" up',
      'peers[2].name: this peer group has no name',
      'peers[2].spend: what the peers "" spend is 0 or more, and -1 is not',
      'peers[2]: the peers "" are never asked: "all", above them, takes every account; move "" up',
    ]);
  });
});

describe('checkTiers', () => {
  test('lines of their own are sound in any order', () => {
    const tiers = [
      { name: 'C', from: 0, share: 1 },
      { name: 'A', from: 100, share: 0.2 },
      { name: 'B', from: 50 },
    ];
    expect(checkTiers(tiers)).toEqual([]);
  });

  test('all problems at once', () => {
    const tiers = [
      { name: 'A', from: 100, share: 0.5 },
      { name: 'a', from: 100, share: 20 },
      { name: '', from: -5 },
      { name: 'B', from: 50, share: 0.2 },
      { name: 'C', from: NaN },
    ];
    expect(texts(checkTiers(tiers))).toEqual([
      'tiers[1].name: the tier "a" stands here a second time',
      'tiers[1].from: the tiers "A" and "a" both begin at 100, and only one of them can be given',
      'tiers[1].share: the share of tier "a" is above 0 and up to 1, and 20 is not',
      'tiers[2].name: this tier has no name',
      'tiers[2].from: tier "" is given from an amount of 0 or more, and -5 is not',
      'tiers[3].share: shares are counted from the top: "B" begins below "A", so its share is above 0.5, and 0.2 is not',
      'tiers[4].from: tier "C" is given from an amount of 0 or more, and NaN is not',
    ]);
  });
});

describe('checkRoad', () => {
  const quadrant = (name: string): Quadrant => ({ name, role: '', coverage: '' }) as Quadrant;

  test('thresholds of 0 and quadrants once each are sound', () => {
    expect(checkRoad({ spend: 0, whitespace: 0, quadrants: ['Retain', 'Develop'].map(quadrant) })).toEqual(
      [],
    );
  });

  test('all problems at once', () => {
    const road = { spend: -1, whitespace: Infinity, quadrants: ['Retain', 'Retian', 'Retain'].map(quadrant) };
    expect(texts(checkRoad(road))).toEqual([
      'road.spend: the threshold of spend is an amount of 0 or more, and -1 is not',
      'road.whitespace: the threshold of whitespace is an amount of 0 or more, and Infinity is not',
      'road.quadrants[1].name: "Retian" is not a quadrant; the quadrants are Retain, Opportunistic, Acquire, Develop',
      'road.quadrants[2].name: the quadrant "Retain" stands here a second time',
    ]);
  });
});
