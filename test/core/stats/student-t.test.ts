import { studentQuantile, studentTail } from '../../../core/stats/student-t';

// SciPy's stats.t.sf and stats.t.ppf; one and two degrees of freedom have closed forms besides.
test.each([
  [0.01, 3, 0.496324555706426],
  [0.5, 1.37, 0.3427588354277281],
  [0.99, 40, 0.1640626301310887],
  [1, 2, 0.2113248654051871],
  [1.5, 5.882, 0.09262701417961303],
  [2.5706, 5, 0.024999448940038974],
  [3, 0.5, 0.1836540779929717],
  [2, 19.9, 0.029667906657217854],
  [2, 20.1, 0.029597982784264527],
  [4, 1000, 3.400495960439082e-5],
  [12.7, 1, 0.025012163844672083],
  [2.2, 53.4, 0.016077535025019463],
  [9, 30, 2.5074159580739443e-10],
  [1.96, 123456.7, 0.024999018171855517],
])('above %d with %d degrees of freedom lies %d', (t, degrees, share) => {
  expect(Math.abs(studentTail(t, degrees) / share - 1)).toBeLessThan(1e-11);
  expect(studentTail(-t, degrees)).toBeCloseTo(1 - share, 12);
});

test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 1.0469, 11.436942248416061],
  [0.975, 2, 4.302652729749462],
  [0.975, 5, 2.5705818356363146],
  [0.975, 30, 2.0422724563012378],
  [0.9, 7.5, 1.4052118464159533],
  [0.995, 3, 5.840909309733355],
  [0.975, 1000, 1.9623390808264083],
  [0.6, 4, 0.2707222947075976],
])('%d of it, with %d degrees of freedom, lies below %d', (share, degrees, t) => {
  expect(Math.abs(studentQuantile(share, degrees) / t - 1)).toBeLessThan(1e-10);
  expect(studentQuantile(1 - share, degrees)).toBeCloseTo(-t, 8);
});

test('one degree of freedom is Cauchy: ½ − arctan(t) ÷ π', () => {
  for (const t of [0, 1e-9, 0.3, 0.999, 1, 1.001, 7, 1e6]) {
    expect(studentTail(t, 1)).toBeCloseTo(Math.atan2(1, t) / Math.PI, 13);
  }
});

test('the ends, the middle and what is out of range', () => {
  expect([Infinity, 0, -Infinity].map((t) => studentTail(t, 4.5))).toEqual([0, 0.5, 1]);
  expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 12);
  expect([studentTail(NaN, 3), studentTail(1, 0), studentQuantile(0, 3), studentQuantile(0.9, -1)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});
