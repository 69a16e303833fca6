import { kaplanMeier, medianTime } from '../../../core/stats/kaplan-meier';

// Freireich et al. (1963), weeks of remission in acute leukaemia (R: MASS::gehan); + is still in remission.
const treated = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const control = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

const curveOf = (text: string) => {
  const all = text.split(' ');
  return kaplanMeier(
    all.map((each) => Number(each.replace('+', ''))),
    all.map((each) => (each.endsWith('+') ? 0 : 1)),
  );
};

describe('time until something happens', () => {
  test('Freireich 6-MP: survival and Greenwood errors as published', () => {
    // Kalbfleisch & Prentice (2002), chapter 1; R: summary(survfit(Surv(time, cens) ~ treat, gehan))
    const curve = curveOf(treated);
    expect([...curve.times]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect([...curve.atRisk]).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect([...curve.events]).toEqual([3, 1, 1, 1, 1, 1, 1]);
    const published = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    published.forEach((share, at) => expect(curve.survival[at]).toBeCloseTo(share, 4));
    errors.forEach((error, at) => expect(curve.error[at]).toBeCloseTo(error, 4));
    expect(curve.low[0]).toBeCloseTo(0.72, 3);
    expect(curve.high[0]).toBe(1);
    expect(curve).toMatchObject({ count: 21, happened: 9 });
  });

  test('medians and their intervals as R prints them: 23 (16, not reached) and 8 (4, 12)', () => {
    expect(medianTime(curveOf(treated))).toEqual({ median: 23, low: 16, high: NaN });
    expect(medianTime(curveOf(control))).toEqual({ median: 8, low: 4, high: 12 });
  });

  test('without censoring it is the share that is left', () => {
    expect([...kaplanMeier([3, 1, 2, 4], [1, 1, 1, 1]).survival]).toEqual([0.75, 0.5, 0.25, 0]);
  });

  test('a curve that stays at a half has its median half-way along the step', () => {
    expect(medianTime(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1])).median).toBe(2.5);
  });

  test('blanks are left out, and where nothing happened there is no median', () => {
    expect(kaplanMeier([NaN, 5, -1], [1, 0, 1])).toMatchObject({ count: 1, happened: 0 });
    expect(medianTime(kaplanMeier([5, 6], [0, 0])).median).toBeNaN();
    expect(kaplanMeier([], []).times).toHaveLength(0);
  });
});
