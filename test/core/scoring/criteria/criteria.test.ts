import { criterionOf, pointsFor, type PlainLine } from './points';
import type { FieldKind } from '../../../../core/values/field-kind';

const numbers = (kind: FieldKind, values: (number | string | null)[]) => ({ asked: { kind, values } });

// Expected points are read off the lines by hand.
describe('bands', () => {
  const lines: PlainLine[] = [
    ['from', 1000, 1],
    ['from', 50, 0.25],
    ['from', 200, 0.6],
  ];

  test('an edge belongs to the band above, below the lowest is 0, blank is unknown', () => {
    const employees = [10, 49.99, 50, 199, 200, 999, 1000, 250000, null];
    const points = pointsFor(criterionOf('bands', 'asked', lines), numbers('number', employees));
    expect(points).toEqual([0, 0, 0.25, 0.25, 0.6, 0.6, 1, 1, null]);
  });

  test('a negative edge is an edge like any other', () => {
    const lossOrGain = criterionOf('bands', 'asked', [
      ['from', -100, 0.2],
      ['from', 0, 0.9],
    ]);
    expect(pointsFor(lossOrGain, numbers('money', [-101, -100, -1, 0]))).toEqual([0, 0.2, 0.2, 0.9]);
  });
});

describe('match', () => {
  const lines: PlainLine[] = [
    ['is', ['Software', 'Internet'], 1],
    ['is', 'Business  Services', 0.4],
    ['otherwise', null, 0.1],
  ];

  test('text is compared without case and surplus blanks; blank is unknown, not otherwise', () => {
    const fields = numbers('category', ['software', 'Internet', 'business services', 'Retail', null]);
    expect(pointsFor(criterionOf('match', 'asked', lines), fields)).toEqual([1, 1, 0.4, 0.1, null]);
  });

  test('without otherwise the rest gets 0', () => {
    const fields = numbers('category', ['Retail', 'Software']);
    expect(pointsFor(criterionOf('match', 'asked', lines.slice(0, 2)), fields)).toEqual([0, 1]);
  });
});

describe('list', () => {
  const lines: PlainLine[] = [
    ['contains all', ['SAP', 'Oracle'], 1],
    ['contains any', ['SAP', 'Oracle'], 0.5],
    ['otherwise', null, 0.1],
  ];

  test('the first line that holds gives its points; an empty list is not a blank one', () => {
    const values = [['Oracle', 'SAP', 'Slack'], ['oracle'], ['Slack'], [], null];
    const points = pointsFor(criterionOf('list', 'asked', lines), { asked: { kind: 'list', values } });
    expect(points).toEqual([1, 0.5, 0.1, 0.1, null]);
  });

  test('a category is a list of one', () => {
    const fields = numbers('category', ['SAP', 'Slack', null]);
    expect(pointsFor(criterionOf('list', 'asked', lines.slice(1)), fields)).toEqual([0.5, 0.1, null]);
  });
});

describe('scale', () => {
  test('points are straight between low and high and flat outside', () => {
    const rising = criterionOf('scale', 'asked', [
      ['low', 100, 0.2],
      ['high', 300, 1],
    ]);
    const fields = numbers('number', [-5, 100, 150, 200, 300, 1000, null]);
    // 150: 0.2 + 0.8 · 50 ÷ 200; 200: 0.2 + 0.8 · 100 ÷ 200
    expect(pointsFor(rising, fields)).toEqual([0.2, 0.2, 0.4, expect.closeTo(0.6, 12), 1, 1, null]);
  });

  test('points may fall', () => {
    const falling = criterionOf('scale', 'asked', [
      ['low', 0, 1],
      ['high', 10, 0],
    ]);
    expect(pointsFor(falling, numbers('number', [0, 2.5, 10]))).toEqual([1, 0.75, 0]);
  });

  test('with log, ten times as much is one even step, and nothing at or below low needs a logarithm', () => {
    const logarithmic = criterionOf('scale', 'asked', [
      ['low', 10, 0],
      ['high', 1000, 1],
      ['log', 'Yes', null],
    ]);
    const points = pointsFor(logarithmic, numbers('money', [-7, 0, 10, 100, 1000, null]));
    expect(points).toEqual([0, 0, 0, expect.closeTo(0.5, 12), 1, null]);
  });
});

describe('percentile', () => {
  test('cuts stand in the model, in any order; of two equal cuts the higher percentile holds', () => {
    const frozen = criterionOf('percentile', 'asked', [
      ['percentile 50', 20, 0.5],
      ['percentile 90', 80, 1],
      ['percentile 25', 20, 0.2],
    ]);
    expect(pointsFor(frozen, numbers('money', [19, 20, 79, 80, null]))).toEqual([0, 0.5, 0.5, 1, null]);
  });
});

describe('recency', () => {
  const lines: PlainLine[] = [
    ['within days', 90, 0.5],
    ['within days', 30, 1],
    ['otherwise', null, 0.1],
  ];

  test('days are counted from the as-of day, both ends included; a day ahead is 0 days ago', () => {
    // 2026-10-22 is 30 days and 2026-08-23 is 90 days before 2026-11-21.
    const days = ['2026-11-21', '2026-10-22', '2026-10-21', '2026-08-23', '2026-08-22', '2027-01-01', null];
    const points = pointsFor(criterionOf('recency', 'asked', lines), numbers('date', days));
    expect(points).toEqual([1, 1, 0.5, 0.5, 0.1, 1, null]);
  });

  test('the time of day changes nothing', () => {
    // 46317 is 2026-10-22; .99 is shortly before midnight of that day.
    const points = pointsFor(criterionOf('recency', 'asked', lines), numbers('number', [46317.99, 46316.99]));
    expect(points).toEqual([1, 0.5]);
  });
});

describe('flag', () => {
  test('yes and no have their points, the line that is missing gives 0', () => {
    const fields = { asked: { kind: 'flag' as const, values: [true, false, null] } };
    const both: PlainLine[] = [
      ['yes', null, 0.9],
      ['no', null, 0.3],
    ];
    expect(pointsFor(criterionOf('flag', 'asked', both), fields)).toEqual([0.9, 0.3, null]);
    expect(pointsFor(criterionOf('flag', 'asked', both.slice(1)), fields)).toEqual([0, 0.3, null]);
  });
});

describe('formula', () => {
  test('arithmetic over fields is cut to 0–1, and unknown where a field is blank', () => {
    const perHead = criterionOf('formula', '', [['formula', 'revenue / employees / 200000', null]]);
    const points = pointsFor(perHead, {
      revenue: { kind: 'money', values: [1e6, 9e6, -5, null, 4] },
      employees: { kind: 'number', values: [10, 10, 10, 10, 0] },
    });
    // 1e6 ÷ 10 ÷ 200,000 = 0.5; a division by zero is unknown
    expect(points).toEqual([0.5, 1, 0, null, null]);
  });
});
