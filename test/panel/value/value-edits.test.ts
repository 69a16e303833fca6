import type { Model, Tier } from '#core';
import { makeSample, retentionSurvival, starterModel } from '#core';
import { moved, withMethod, withSources } from '../../../panel/wizard/value/potential-edits';
import { readShare, shareEntry } from '../../../panel/fields/read-share';
import {
  curveEntry,
  readCurve,
  retentionBy,
  withRetention,
} from '../../../panel/wizard/value/retention-edits';
import { withQuadrant, withThreshold } from '../../../panel/wizard/value/road-edits';
import {
  frozen,
  isShareSound,
  withLine,
  withNewTier,
  withShares,
  withTiers,
} from '../../../panel/wizard/value/tier-edits';

const starter = starterModel(makeSample({ accounts: 20, seed: 3, today: 46_000 }).accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model: Model = starter.value;

describe('a share that is typed', () => {
  test.each([
    ['70 %', 'en-US', 0.7, false],
    ['70%', 'en-US', 0.7, false],
    ['70', 'en-US', 0.7, true],
    ['0.7', 'en-US', 0.7, true],
    ['1', 'en-US', 1, true],
    ['1 %', 'en-US', 0.01, false],
    ['86.9', 'en-US', 0.869, true],
    ['-5 %', 'en-US', -0.05, false],
    ['12,5 %', 'de-DE', 0.125, false],
    ['％70', 'ja-JP', 0.7, false],
  ])('%s in %s is %d', (typed, locale, value, isGuessed) => {
    expect(readShare(typed, locale)).toEqual({ value, isGuessed });
  });

  test.each(['', '%', 'many', '7 0 7x'])('"%s" is none', (typed) => {
    expect(readShare(typed, 'en-US')).toBeNull();
  });

  test.each(['en-US', 'de-DE', 'ja-JP', 'fr-FR'])(
    'stands in its field so that it is read again in %s',
    (locale) => {
      for (const share of [0, 0.001, 0.149, 0.7, 1, 12.5])
        expect(readShare(shareEntry(share, locale), locale)?.value).toBe(share);
    },
  );
});

describe('a curve of retention', () => {
  test('is read with semicolons or lines between, and stands in its field so', () => {
    expect(readCurve('90 %; 81\n0.75', 'en-US')).toEqual([0.9, 0.81, 0.75]);
    expect(readCurve(curveEntry([0.869, 0.743, 0.653], 'de-DE'), 'de-DE')).toEqual([0.869, 0.743, 0.653]);
  });

  test.each(['', '90 %; 95 %', '0 %', '120 %', '90 %; x'])('"%s" is none', (typed) => {
    expect(readCurve(typed, 'en-US')).toBeNull();
  });
});

describe('another way to say retention', () => {
  const constant = { name: 'all', method: 'constant', rate: 0.9 } as const;

  test('without a history it keeps the first year', () => {
    for (const method of ['sBG', 'constant', 'curve'] as const) {
      const [, first] = retentionSurvival(retentionBy(method, constant, null), 1);
      expect(first).toBeCloseTo(0.9, 3);
    }
  });

  test('with a history it is what was fitted to it', () => {
    const evidence = {
      observed: [{ year: 1, share: 0.8712, count: 100 }],
      from: 'spend' as const,
      customers: 100,
      alpha: 0.7,
      beta: 3.8,
      alphaError: 0.1,
      betaError: null,
      rate: 0.8234,
      bias: { code: 'x', level: 'notice' as const, parameters: {}, message: '' },
    };
    expect(retentionBy('sBG', constant, evidence)).toEqual({
      name: 'all',
      method: 'sBG',
      alpha: 0.7,
      beta: 3.8,
      accounts: 100,
    });
    expect(retentionBy('constant', constant, evidence)).toMatchObject({ rate: 0.823 });
    expect(retentionBy('curve', constant, evidence)).toMatchObject({ remaining: [0.871] });
  });

  test('leaves segments with a curve of their own alone', () => {
    const own = { ...constant, name: 'Enterprise' };
    const next = { ...constant, rate: 0.8 };
    expect(withRetention({ ...model, retention: [constant, own] }, next).retention).toEqual([next, own]);
  });
});

describe('tiers', () => {
  const tiers: readonly Tier[] = [
    { name: 'A', from: 500, share: 0.2, note: 'learned' },
    { name: 'B', from: 100, share: 0.5, note: 'learned' },
    { name: 'C', from: 0, share: 1, note: 'learned' },
  ];

  test('a line that was moved is for no share any more, and nobody learned it', () => {
    expect(withLine(tiers, 'B', 200)[1]).toEqual({ name: 'B', from: 200 });
    expect(withLine(tiers, 'B', 200)[0]).toEqual(tiers[0]);
  });

  test('keeping the lines drops the shares alone', () => {
    expect(frozen(tiers).map(({ share, note }) => [share, note])).toEqual(
      Array(3).fill([undefined, 'learned']),
    );
  });

  test('shares rise from the best tier down', () => {
    expect(withShares(frozen(tiers)).map(({ share }) => share)).toEqual([undefined, undefined, undefined]);
    const four = [...frozen(tiers), { name: 'D', from: 50 }];
    expect(withShares(four).map(({ name, share }) => [name, share])).toEqual([
      ['A', 0.25],
      ['B', 0.5],
      ['D', 0.75],
      ['C', 1],
    ]);
    expect([0.1, 0.2, 0.3, 0.5, 0.6].map((share) => isShareSound(tiers, 'B', share))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('a new one stands where no other does', () => {
    expect(withNewTier(tiers).at(-1)).toEqual({ name: 'D', from: 50 });
    expect(withNewTier([{ name: 'A', from: 500 }]).at(-1)).toEqual({ name: 'B', from: 0 });
  });

  test('without any the model says nothing of them', () => {
    expect('tiers' in withTiers({ ...model, tiers }, () => [])).toBe(false);
  });
});

describe('sources of potential and ROAD', () => {
  test('sources move by one place, and without any the model says nothing of potential', () => {
    const sources = ['a', 'b', 'c'].map((name) => ({ name, method: 'formula' as const, from: '1' }));
    expect(moved(sources, 1, -1).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    expect(moved(sources, 2, 1)).toBe(sources);
    expect('potential' in withSources({ ...model, potential: sources }, () => [])).toBe(false);
  });

  test('another way to a potential leaves behind what only the old one had', () => {
    const peers = { name: 'p', method: 'peer' as const, from: '', quantile: 0.9, note: 'n' };
    expect(withMethod(model, peers, 'formula')).toEqual({ name: 'p', method: 'formula', from: '' });
    expect(withMethod(model, peers, 'column').from).toBe('revenue');
  });

  test('a threshold that was written is not said to be learned any more', () => {
    const road = { spend: 1, whitespace: 2, quadrants: [], notes: { spend: 's', whitespace: 'w' } };
    const next = withThreshold({ ...model, road }, 'spend', 5).road;
    expect(next).toEqual({ ...road, spend: 5, notes: { whitespace: 'w' } });
    expect(withQuadrant({ ...model, road }, 'Retain', { role: 'x' }).road?.quadrants).toEqual([
      { name: 'Retain', role: 'x', coverage: '' },
    ]);
  });
});
