import fc from 'fast-check';
import { roundCut } from '../../../../core/scoring/propensity/round-cut';

describe('roundCut', () => {
  test.each([
    [4950, 5120, 5000],
    [0.21, 0.2537, 0.25],
    [99, 100, 100],
    [12.41, 12.63, 12.6],
    [-3, 7, 0],
    [-310, -290, -300],
    [1e-9, 2e-9, 2e-9],
    [1.5e18, 1.6e18, 1.6e18],
  ])('above %d and up to %d it is %d', (above, upTo, cut) => {
    expect(roundCut(above, upTo)).toBe(cut);
  });

  test('lies where it may', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        fc.pre(one !== other);
        const [above, upTo] = one < other ? [one, other] : [other, one];
        const cut = roundCut(above, upTo);
        expect(cut > above && cut <= upTo).toBe(true);
      }),
    );
  });
});
