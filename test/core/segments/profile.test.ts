import { profile } from '../../../core/segments/profile';
import { frameOf, type PlainField } from '../frame-of';

const texts = (...values: (string | null)[]): PlainField => ({ kind: 'category', values });
const accounts = {
  segment: texts('Top', 'Top', 'Top', 'Rest', 'Rest', 'Unknown', 'Top', 'Rest'),
  'possible segment': texts(null, null, null, null, 'Top', 'Top', null, null),
  region: texts('EU', 'US', 'EU', 'EU', 'US', 'EU', 'EU', 'EU'),
  layer: texts('SOM', 'SAM', 'TAM', 'TAM', 'SOM', 'TAM', 'Outside', 'Outside'),
  excluded: texts(null, null, null, null, null, null, null, 'Competitor'),
  spend: { kind: 'money', values: [100, 50.1, null, 0.2, 10, null, 9999, 8888] } as PlainField,
};

describe('the profile', () => {
  const rows = profile(frameOf(accounts).frame, 'spend', ['Top', 'Rest'], ['US', 'EU']);
  const row = (segment: string | null, region: string | null) =>
    rows.find((one) => one.segment === segment && one.region === region);

  test('stands in the order asked, Unknown after the rest, all accounts last', () => {
    expect(rows.map(({ segment, region }) => `${segment} ${region}`)).toEqual([
      'Top null',
      'Top US',
      'Top EU',
      'Rest null',
      'Rest US',
      'Rest EU',
      'Unknown null',
      'Unknown US',
      'Unknown EU',
      'null null',
    ]);
  });

  test('counts accounts in the market, and beside them the excluded and those outside', () => {
    expect(row('Top', null)).toEqual({
      segment: 'Top',
      region: null,
      accounts: 3,
      possibleAccounts: 5,
      share: 0.5,
      value: 150.1,
      meanValue: 75.05,
      medianValue: 75.05,
      valueKnown: 2,
      shareOfValue: 150.1 / 160.3,
      excluded: 0,
      outside: 1,
    });
    expect(row(null, null)).toMatchObject({
      accounts: 6,
      possibleAccounts: 6,
      value: 160.3,
      excluded: 1,
      outside: 1,
    });
  });

  test('a cell without known value has none', () => {
    expect(row('Unknown', 'EU')).toMatchObject({
      accounts: 1,
      value: null,
      meanValue: null,
      medianValue: null,
    });
  });

  test('without a value field it counts accounts alone', () => {
    const counted = profile(frameOf(accounts).frame, null, ['Top', 'Rest'], ['US', 'EU']);
    expect(counted.at(-1)).toMatchObject({ accounts: 6, value: null, shareOfValue: null, valueKnown: 0 });
  });

  test('of no account at all has the rows that were asked for, all 0', () => {
    const nobody = { segment: texts(), region: texts() };
    const empty = profile(frameOf(nobody).frame, null, ['Top'], ['EU']);
    expect(empty.map(({ segment, accounts: count, share }) => [segment, count, share])).toEqual([
      ['Top', 0, null],
      ['Top', 0, null],
      [null, 0, null],
    ]);
  });
});
