import { candidatePairs } from '../../../core/accounts/duplicates/candidate-pairs';
import {
  comparedFields,
  levelIn,
  patternCount,
  strides,
} from '../../../core/accounts/duplicates/compared-fields';
import { learnMatches, probabilityOf } from '../../../core/accounts/duplicates/match-model';
import { nameBook } from '../../../core/accounts/duplicates/name-book';
import { readRecords } from '../../../core/accounts/duplicates/read-records';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import { seededChance } from '../../../core/stats/seeded-chance';
import type { Cell } from '../../../core/values/cell';

const headers = ['name', 'domain', 'phone', 'city'];

/** The pairs that are brought together, as texts. */
function pairsIn(rows: readonly (readonly Cell[])[]): string[] {
  const fields = headers.map((field) => fieldMapping({ field, header: field, kind: 'category' }));
  const records = readRecords({ headers, rows, firstRow: 0, rowCount: rows.length }, fields);
  const met: string[] = [];
  const play = new Uint8Array(rows.length).fill(1);
  const steps = candidatePairs(records, nameBook(records.name), play, (one, other) => {
    met.push(`${one} ${other}`);
  });
  while (steps.next().done !== true);
  return met;
}

describe('bringing records together', () => {
  const chance = seededChance(3);
  const pick = (texts: string) => texts.split(' ')[chance.below(texts.split(' ').length)]!;
  const rows = Array.from({ length: 400 }, (): Cell[] => [
    `${pick('Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel')}${chance.below(12)} ${pick('Works Foods Labs Bank')}`,
    chance.happens(0.7) ? `${pick('alder birch cedar elm fir')}${chance.below(30)}.example` : null,
    chance.happens(0.5) ? `030 47${chance.below(90) + 10}${chance.below(9)}231` : null,
    pick('Berlin Paris Madrid Austin'),
  ]);

  test('each pair once, the earlier record first', () => {
    const met = pairsIn(rows);
    expect(new Set(met).size).toBe(met.length);
    expect(met.every((pair) => Number(pair.split(' ')[0]) < Number(pair.split(' ')[1]))).toBe(true);
  });

  test('every two records of one domain or telephone number, as long as few have it', () => {
    const met = new Set(pairsIn(rows));
    rows.forEach((row, one) => {
      rows.slice(one + 1).forEach((beside, at) => {
        const isOne = [1, 2].some((column) => row[column] !== null && row[column] === beside[column]);
        if (isOne) expect(met).toContain(`${one} ${one + 1 + at}`);
      });
    });
  });

  test('costs no more than so many pairs a record, though all have the same domain, number and city', () => {
    const same = Array.from({ length: 3000 }, (_, at): Cell[] => [
      `Firm ${at % 7}`,
      'one.example',
      '030 4711 2345',
      'Berlin',
    ]);
    expect(pairsIn(same).length).toBeLessThan(3000 * 60);
  });
});

describe('what agreements say', () => {
  /** Shares by level that pairs are drawn with, for name, domain and size. */
  const truth = {
    same: { name: [0.05, 0.1, 0.2, 0.05, 0.6], domain: [0.2, 0.05, 0.75], size: [0.1, 0.3, 0.6] },
    other: {
      name: [0.98, 0.0195, 0.0003, 0.0001, 0.0001],
      domain: [0.9996, 0.0002, 0.0002],
      size: [0.5, 0.3, 0.2],
    },
  };
  const places = { name: 0, domain: 1, size: 6 };
  const chance = seededChance(8);
  const drawLevel = (shares: readonly number[]): number => {
    let left = chance.next();
    const at = shares.findIndex((share) => (left -= share) < 0);
    return (at < 0 ? shares.length - 1 : at) + 1;
  };
  const drawPattern = (kind: 'same' | 'other'): number =>
    (Object.keys(places) as (keyof typeof places)[]).reduce(
      (pattern, key) => pattern + drawLevel(truth[kind][key]) * strides[places[key]]!,
      0,
    );

  // 2,000 records have 1,999,000 pairs; 2,000 of them are one account.
  const met = new Float64Array(patternCount);
  const drawn = new Float64Array(patternCount);
  const records = 2000;
  const all = (records * (records - 1)) / 2;
  const drawnOther = 100_000;
  for (let pair = 0; pair < 2000; pair += 1) met[drawPattern('same')]! += 1;
  for (let pair = 0; pair < drawnOther; pair += 1) {
    const pattern = drawPattern('other');
    drawn[pattern]! += 1;
    met[pattern]! += (all - 2000) / drawnOther;
  }
  const model = learnMatches({ met, drawn, records });

  test('is found without being told which pairs are one account', () => {
    expect(model.prior * all).toBeGreaterThan(1700);
    expect(model.prior * all).toBeLessThan(2300);
    for (const [key, field] of Object.entries(places)) {
      const learned = model.same[field]!;
      truth.same[key as keyof typeof places].forEach((share, level) => {
        expect(Math.abs(learned[level]! - share)).toBeLessThan(0.06);
      });
    }
  });

  test('shares of a field’s levels are a whole, and more agreement of names never says less than none', () => {
    for (const shares of model.same) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    comparedFields.forEach((field, at) => {
      const [full, none] = [field.levels.length - 1, 0];
      const ratio = (level: number) => model.same[at]![level]! / model.other[at]![level]!;
      expect(ratio(full)).toBeGreaterThan(ratio(none));
    });
  });

  test('odds are the sum of what each field says, and blank says nothing', () => {
    expect(model.odds[0]).toBeCloseTo(Math.log(model.prior / (1 - model.prior)), 9);
    const pattern = 5 * strides[0]! + 3 * strides[1]!;
    expect([0, 1, 2].map((field) => levelIn(pattern, field))).toEqual([5, 3, 0]);
    const sum = [
      [0, 4],
      [1, 2],
    ].reduce(
      (odds, [field, level]) => odds + Math.log(model.same[field!]![level!]! / model.other[field!]![level!]!),
      0,
    );
    expect(model.odds[pattern]! - model.odds[0]!).toBeCloseTo(sum, 9);
    expect(probabilityOf(0)).toBe(0.5);
    expect(probabilityOf(1000)).toBe(1);
    expect(probabilityOf(-1000)).toBe(0);
  });
});
