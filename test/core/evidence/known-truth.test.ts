import { sampleTruth } from '../../../core/sample/sample-truth';
import { winModel } from '../../../core/sample/win-model';
import type { LearnedModel } from '../../../core/evidence/learn-model';
import type { Learned } from '../../../core/scoring/propensity/learning';
import { withLeak, withNoise, withPeers } from '../sample/known-truth';
import { cleanSample, pupilOfSample, saidOf, teach } from './taught';

/** The card of who buys. */
function whoBuys({ cards }: LearnedModel): Learned {
  const result = cards.find(({ card }) => card === 'new')?.result;
  if (!result?.ok) throw new Error('nothing was learned of who buys');
  return result.value;
}

/** What holding an item adds to the log odds, and its standard error, as the card has it. */
function itemEffects({ characteristics, coefficients }: Learned) {
  return coefficients.flatMap(({ characteristic, value, error, weights }) => {
    const [, item] = /^technologies: (.+)$/.exec(characteristic) ?? [];
    const { bins = [] } = characteristics.find(({ name }) => name === characteristic) ?? {};
    const place = (test: string): number => bins.findIndex((bin) => bin.test === test);
    const apart = weights[place('contains any')]! - weights[place('otherwise')]!;
    return item === undefined ? [] : [{ item, effect: value * apart, error: error * Math.abs(apart) }];
  });
}

describe('what is learned of a sample with a known truth', () => {
  const learned = teach(pupilOfSample(cleanSample(20_000)));
  const card = whoBuys(learned);

  test('what technologies add to the odds of a win lies within its interval of the truth', () => {
    const truth = new Map(
      [...winModel(sampleTruth).technologies].map(([name, odds]) => [name.toLowerCase(), odds]),
    );
    const effects = itemEffects(card);
    expect(effects.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['kubernetes', 'kafka', 'airflow']),
    );
    // 99.5 % intervals: about eight of them are to hold together, 96 times in a hundred.
    for (const { item, effect, error } of effects) {
      expect(Math.abs(effect - truth.get(item)!)).toBeLessThan(2.81 * error);
    }
  });

  test('retention: alpha and beta lie within their intervals', () => {
    const { alpha, beta } = learned.retention!.fit.sbg;
    expect(alpha.low).toBeLessThan(sampleTruth.retention.alpha);
    expect(alpha.high).toBeGreaterThan(sampleTruth.retention.alpha);
    expect(beta.low).toBeLessThan(sampleTruth.retention.beta);
    expect(beta.high).toBeGreaterThan(sampleTruth.retention.beta);
    expect(learned.retention!.bias.bias).toBeLessThan(0);
  });

  test('growth of customers is what the truth lets them grow by', () => {
    expect(learned.model.lifetime?.growth).toBeCloseTo(sampleTruth.spend.expansion, 2);
    expect(learned.model.lifetime?.notes?.growth).toMatch(/median growth of [\d,]+ customers/);
  });

  test('a card that tells something says how well, and one that tells nothing is left out in plain words', () => {
    expect(['good', 'strong']).toContain(card.grade);
    expect(learned.model.propensity?.map(({ name }) => name)).toEqual(['new']);
    expect(saidOf(learned, 'propensity')).toContain('who buys more: no better than chance');
  });
});

test('with noise in the labels AUC falls, and what a technology adds is known less well', () => {
  const plain = whoBuys(teach(pupilOfSample(cleanSample(8000)), { only: ['propensity'] }));
  const noisy = whoBuys(teach(pupilOfSample(cleanSample(8000, withNoise(0.2))), { only: ['propensity'] }));
  expect(noisy.validation.high).toBeLessThan(plain.validation.low);
  const unsureness = (card: Learned): number => {
    const { effect, error } = itemEffects(card).find(({ item }) => item === 'kubernetes')!;
    return error / effect;
  };
  expect(unsureness(noisy)).toBeGreaterThan(1.2 * unsureness(plain));
});

test('a field that is filled only after winning is named and left out', () => {
  const learned = teach(pupilOfSample(cleanSample(8000, withLeak)), { only: ['propensity'] });
  expect(saidOf(learned, 'propensity')).toMatch(
    /who buys: onboarding hours is left out: .* filled afterwards/,
  );
  expect(learned.model.characteristics?.map(({ field }) => field)).not.toContain('onboarding hours');
});

test('two groups of peers: what they spend at the quantile lies within its interval of the truth', () => {
  const medians = new Map([
    ['Software', 40_000],
    ['Healthcare', 10_000],
  ]);
  const groups = [...medians].map(([industry, median]) => ({ industry, median }));
  const { model } = teach(pupilOfSample(cleanSample(8000, withPeers(groups, 0.5))), { only: ['potential'] });
  for (const [industry, median] of medians) {
    const peer = model.peers?.find(({ name, product }) => name === industry && product === undefined);
    // The 0.8 quantile of the standard normal is 0.8416 (R: qnorm(0.8)).
    const truth = median * Math.exp(0.5 * 0.8416212335729143);
    expect(peer?.low).toBeLessThan(truth);
    expect(peer?.high).toBeGreaterThan(truth);
  }
});
