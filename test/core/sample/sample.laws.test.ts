import fc from 'fast-check';
import { makeSample } from '../../../core/sample/make-sample';
import { bandText, misspell, moneyText, strayBlanks } from '../../../core/sample/spoil-text';
import { seededChance } from '../../../core/stats/seeded-chance';

const options = fc.record({
  accounts: fc.nat(60),
  seed: fc.integer(),
  today: fc.integer({ min: 30_000, max: 60_000 }),
  faults: fc.double({ min: 0, max: 3, noNaN: true }),
});

describe('laws of the sample', () => {
  test('the same options give the same cells', () => {
    fc.assert(
      fc.property(options, (given) => expect(makeSample(given)).toEqual(makeSample(given))),
      { numRuns: 30 },
    );
  });

  test('every cell is text, a finite number, a whole day or blank', () => {
    fc.assert(
      fc.property(options, (given) => {
        for (const table of Object.values(makeSample(given))) {
          for (const cell of table.rows.flat()) {
            if (cell === null || typeof cell === 'string') continue;
            expect(Number.isFinite(typeof cell === 'object' ? cell.day : cell)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a misspelling keeps the first letter and most of the rest', () => {
    fc.assert(
      fc.property(fc.integer(), fc.stringMatching(/^[A-Z][a-z]{3,20}$/), (seed, text) => {
        const found = misspell(seededChance(seed), text);
        expect(found).not.toBe(text);
        expect(found.charAt(0)).toBe(text.charAt(0));
        expect(text.length - found.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('stray blanks go when the text is tidied', () => {
    fc.assert(
      fc.property(fc.integer(), fc.stringMatching(/^[A-Z][a-z]{1,9} [A-Z][a-z]{1,9}$/), (seed, text) => {
        const found = strayBlanks(seededChance(seed), text);
        expect(found).not.toBe(text);
        expect(found.trim().replace(/\s+/g, ' ')).toBe(text);
      }),
    );
  });

  test('money as text is within a rounding of the amount', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1000, max: 2e11 }), (seed, amount) => {
        const text = moneyText(seededChance(seed), amount);
        const unit = / MM$|M$/.test(text) ? 1e6 : text.endsWith('B') ? 1e9 : 1;
        expect(Math.abs(Number(text.replace(/[^0-9.]/g, '')) * unit - amount)).toBeLessThanOrEqual(
          0.05 * 1e6 + 0.005 * unit,
        );
      }),
    );
  });

  test('bands follow one another without gap', () => {
    const chance = seededChance(1);
    for (const count of [1, 10, 11, 50, 51, 200, 201, 500, 501, 1000, 1001, 5000, 5001, 10_000]) {
      const [low, high] = bandText(chance, count)
        .replaceAll(',', '')
        .split(/[^0-9]+/)
        .map(Number);
      expect([low, high]).toContain(count);
    }
    expect(bandText(chance, 10_001)).toBe('10,000+');
  });
});
