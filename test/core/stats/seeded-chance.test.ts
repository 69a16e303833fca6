import { seededChance } from '../../../core/stats/seeded-chance';

const draw = (seed: number, stream: number, count: number) => {
  const chance = seededChance(seed, stream);
  return Array.from({ length: count }, chance.next);
};

/** Blackman & Vigna's recurrence on big integers, to hold the 32-bit one against. */
function xoshiro(state: bigint[]): bigint {
  const word = (value: bigint) => value & 0xffffffffn;
  const turn = (value: bigint, by: bigint) => word((value << by) | (value >> (32n - by)));
  const [a, b, c, d] = state as [bigint, bigint, bigint, bigint];
  const result = word(turn(word(b * 5n), 7n) * 9n);
  const third = c ^ a;
  const fourth = d ^ b;
  state.splice(0, 4, a ^ fourth, b ^ third, third ^ word(b << 9n), turn(fourth, 11n));
  return result;
}

describe('seededChance', () => {
  test('a seed gives the same numbers, another seed or stream others', () => {
    expect(draw(7, 0, 50)).toEqual(draw(7, 0, 50));
    expect(draw(7, 0, 50)).not.toEqual(draw(8, 0, 50));
    expect(draw(7, 0, 50)).not.toEqual(draw(7, 1, 50));
  });

  test('numbers spread evenly over 0 to 1', () => {
    const counts = new Uint32Array(20);
    for (const value of draw(3, 0, 100_000)) counts[Math.floor(value * 20)]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    // the 99.9 % point of χ² with 19 degrees of freedom
    expect(chiSquare).toBeLessThan(43.82);
  });

  test('neighbouring seeds are not related', () => {
    const first = draw(100, 0, 20_000);
    const second = draw(101, 0, 20_000);
    const correlation =
      first.reduce((sum, value, at) => sum + (value - 0.5) * ((second[at] ?? 0) - 0.5), 0) * (12 / 20_000);
    expect(Math.abs(correlation)).toBeLessThan(0.03);
  });

  test('follows the published recurrence', () => {
    const fill = (seed: number) => {
      let state = seed | 0;
      return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return BigInt((mixed ^ (mixed >>> 15)) >>> 0);
      };
    };
    const next = fill(Math.imul(5, 0x9e3779b1));
    const state = [next(), next(), next(), next() | 1n];
    const expected = Array.from({ length: 100 }, () => Number(xoshiro(state)) / 2 ** 32);
    expect(draw(5, 0, 100)).toEqual(expected);
  });

  test('below stays below, and happens keeps its rate', () => {
    const chance = seededChance(1);
    for (let n = 0; n < 1000; n++) expect(chance.below(6)).toBeLessThan(6);
    let happened = 0;
    for (let n = 0; n < 10_000; n++) happened += chance.happens(0.3) ? 1 : 0;
    expect(Math.abs(happened - 3000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.3 * 0.7));
  });
});
