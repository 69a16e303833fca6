import { doesItDiffer } from '../../../core/segments/does-it-differ';
import type { GroupOutcomes } from '../../../core/segments/difference/outcomes';
import { seededChance } from '../../../core/stats/seeded-chance';
import { hasMavenDeals, mavenSectors } from './maven-deals';

const rate = (name: string, won: number, decided: number): GroupOutcomes => ({ name, won, decided });

/** Values that lie between half of the middle and one and a half of it. */
const around = (middle: number, count: number, seed: number) => {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => Math.round(middle * (0.5 + chance.next())));
};

const pairOf = (found: ReturnType<typeof doesItDiffer>, first: string, second: string | null) =>
  found.comparisons.find((pair) => pair.first === first && pair.second === second);

describe('doesItDiffer', () => {
  test('two groups: the published interval, test and effect', () => {
    const found = doesItDiffer('segment', [rate('Enterprise', 56, 70), rate('SMB', 48, 80)]);
    expect(found.verdict).toBe('keep');
    // Newcombe (1998): .20 (.0524, .3339); two-proportion z: p .008045
    expect(found.comparisons[0]?.measures[0]).toMatchObject({
      measure: 'win rate',
      test: 'two-proportion z',
      p: expect.closeTo(0.008045, 6),
      difference: expect.closeTo(0.2, 12),
      low: expect.closeTo(0.0524, 4),
      high: expect.closeTo(0.3339, 4),
      effect: expect.closeTo(0.4421431880029536, 12),
      differs: true,
      sizes: [70, 80],
    });
    expect(found.message).toBe(
      'segment makes a difference: win rate differs: from 60 % (SMB) to 80 % (Enterprise); p 0.008, corrected for the number of measures',
    );
    expect(found.measures[0]?.estimates[0]).toMatchObject({ group: 'Enterprise', size: 70, estimate: 0.8 });
  });

  test('two small groups are tested exactly, and too few are called too few', () => {
    const found = doesItDiffer('segment', [rate('A', 3, 4), rate('B', 1, 4)]);
    expect(found.measures[0]).toMatchObject({
      test: 'Fisher exact',
      p: expect.closeTo(0.485714, 6),
      canTell: false,
    });
    expect(found.verdict).toBe('too few');
    expect(found.comparisons[0]).toMatchObject({
      verdict: 'too few',
      code: 'pair-too-few',
      message: 'too few to tell A from B: win rate has 4 and 4, and each needs 392',
    });
    expect(found.message).toBe(
      'too few to tell whether segment makes a difference: win rate rests on 8 and needs 785',
    );
  });

  test('overlapping intervals do not decide: the test does', () => {
    // 95 % intervals .43-.57 and .54-.67 overlap, yet the rates differ.
    const found = doesItDiffer('segment', [rate('A', 100, 200), rate('B', 122, 200)]);
    const [first, second] = found.measures[0]?.estimates ?? [];
    expect(first?.high).toBeGreaterThan(second?.low ?? 1);
    expect(found.verdict).toBe('keep');
  });

  test('two that are alike beside one that is not can be merged', () => {
    const found = doesItDiffer('segment', [rate('A', 600, 1000), rate('B', 605, 1000), rate('C', 300, 1000)]);
    expect(found.verdict).toBe('keep');
    expect(found.code).toBe('differs-keep-some');
    expect(found.message).toContain(
      'two by two it shows none between A and B, and such a pair could be merged',
    );
    expect(pairOf(found, 'A', 'B')).toMatchObject({ verdict: 'merge', code: 'pair-merge' });
    expect(pairOf(found, 'A', 'C')).toMatchObject({
      verdict: 'keep',
      message: 'A and C differ in win rate',
    });
  });

  test('nothing differs and the sample would have shown it: drop', () => {
    const found = doesItDiffer('industry', [rate('A', 500, 1000), rate('B', 505, 1000)]);
    expect(found.verdict).toBe('drop');
    expect(found.message).toBe(
      'industry makes no difference: win rate p 0.823; the sample would have shown 10 points of a rate or 25 % of a median',
    );
    expect(pairOf(found, 'A', 'B')?.verdict).toBe('drop');
  });

  test('cycles and deal sizes are compared by rank, retention as a rate', () => {
    const found = doesItDiffer('segment', [
      {
        name: 'A',
        cycleDays: around(60, 200, 1),
        dealSizes: around(10_000, 200, 2),
        retained: 95,
        renewable: 100,
      },
      {
        name: 'B',
        cycleDays: around(90, 200, 3),
        dealSizes: around(10_000, 200, 4),
        retained: 60,
        renewable: 100,
      },
      {
        name: 'C',
        cycleDays: around(60, 200, 5),
        dealSizes: around(10_000, 200, 6),
        retained: 94,
        renewable: 100,
      },
    ]);
    expect(found.measures.map(({ measure, test, differs }) => [measure, test, differs])).toEqual([
      ['cycle', 'Kruskal-Wallis', true],
      ['deal size', 'Kruskal-Wallis', false],
      ['retention', 'chi-square', true],
    ]);
    expect(pairOf(found, 'A', 'B')?.message).toBe('A and B differ in cycle, retention');
    expect(pairOf(found, 'A', 'B')?.measures[0]?.effect).toBeLessThan(-0.3);
    expect(pairOf(found, 'A', 'C')?.verdict).toBe('too few');
  });

  test('a measure that would take more data keeps the rest from saying drop', () => {
    const found = doesItDiffer('segment', [
      { ...rate('A', 500, 1000), dealSizes: [1, 2, 3] },
      { ...rate('B', 505, 1000), dealSizes: [1, 2, 3] },
    ]);
    expect(found.verdict).toBe('too few');
    expect(found.message).toMatch(/: deal size rests on 6 and needs \d+$/);
  });

  test('what has nothing to compare says so', () => {
    for (const groups of [[], [rate('A', 5, 9)], [rate('A', 5, 9), { name: 'B' }]]) {
      expect(doesItDiffer('segment', groups)).toMatchObject({
        verdict: 'too few',
        message: 'fewer than two groups of segment have outcomes to compare',
        comparisons: [],
      });
    }
  });

  test('a group of which nothing is known is left out, and named', () => {
    const groups = [
      rate('A', 500, 1000),
      { name: 'B' },
      rate('C', 505, 1000),
      { name: 'D', dealSizes: [NaN] },
    ];
    const found = doesItDiffer('segment', groups);
    expect(found.comparisons).toHaveLength(1);
    expect(found.notices.map(({ message }) => message)).toEqual([
      'nothing is known of what became of B, D: left out of the comparison',
    ]);
  });

  test('small expected counts in many groups make the p rough, and it is said', () => {
    const found = doesItDiffer('segment', [rate('A', 3, 5), rate('B', 2, 6), rate('C', 50, 100)]);
    expect(found.measures[0]?.isRough).toBe(true);
    expect(found.notices[0]?.code).toBe('differs-rough');
  });

  test('all won everywhere is no difference', () => {
    const found = doesItDiffer('segment', [rate('A', 50, 50), rate('B', 70, 70)]);
    expect(found.measures[0]).toMatchObject({ p: 1, differs: false });
    expect(found.comparisons[0]?.measures[0]?.p).toBe(1);
  });

  test('many groups are compared with the next and with all the others, and it is said', () => {
    const groups = Array.from({ length: 12 }, (_, at) => rate(`G${at}`, 40 + at, 100));
    const found = doesItDiffer('region', groups);
    expect(found.comparisons).toHaveLength(11 + 12);
    expect(pairOf(found, 'G3', null)?.measures[0]?.sizes).toEqual([100, 1100]);
    expect(found.notices.map(({ code }) => code)).toEqual(['differs-not-all-pairs']);
  });

  test('very many groups: the largest are compared, all are tested', () => {
    const groups = Array.from({ length: 60 }, (_, at) => rate(`G${at}`, 50 + at, 100 + at));
    const found = doesItDiffer('city', groups);
    expect(found.comparisons).toHaveLength(39 + 40);
    expect(found.comparisons[0]?.first).toBe('G20');
    expect(found.measures[0]?.degrees).toBe(59);
    expect(found.notices.map(({ message }) => message)[1]).toBe(
      'city has 60 groups: the 40 with the most deals are compared one by one, all of them in the overall tests',
    );
  });

  test('what matters can be said', () => {
    const groups = [rate('A', 250, 500), rate('B', 255, 500)];
    expect(doesItDiffer('segment', groups).verdict).toBe('drop');
    expect(doesItDiffer('segment', groups, { rate: 0.05, median: 0.25 }).verdict).toBe('too few');
  });

  test('real deals: no sector of a practice CRM differs, so sector is dropped', () => {
    if (!hasMavenDeals) return;
    const found = doesItDiffer('sector', mavenSectors());
    // scipy 1.17: stats.chi2_contingency(correction=False) and stats.kruskal on the closed, won, won deals
    expect(found.measures.map(({ measure, test, degrees, size }) => [measure, test, degrees, size])).toEqual([
      ['win rate', 'chi-square', 9, 6711],
      ['cycle', 'Kruskal-Wallis', 9, 4238],
      ['deal size', 'Kruskal-Wallis', 9, 4238],
    ]);
    const [rates, cycles, sizes] = found.measures;
    expect(rates?.statistic).toBeCloseTo(2.831276651722123, 10);
    expect(rates?.p).toBeCloseTo(0.9706100917948224, 10);
    expect(cycles?.statistic).toBeCloseTo(4.588894003559416, 9);
    expect(cycles?.p).toBeCloseTo(0.868573578825323, 10);
    expect(sizes?.statistic).toBeCloseTo(4.444887366720486, 9);
    expect(found.comparisons).toHaveLength(45);
    expect(found.verdict).toBe('drop');
    expect(found.message).toBe(
      'sector makes no difference: win rate p 0.971, cycle p 0.869, deal size p 0.88; the sample would have shown 10 points of a rate or 25 % of a median',
    );
  });
});
