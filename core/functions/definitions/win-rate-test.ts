import { defineFunction } from '../define-function';
import { headed } from '../headed';

const header = ['difference', 'low', 'high', 'z', 'p (z)', 'p (exact)', 'which to read'];
/** The exact p takes a step for each table that could be. */
const MOST = 1e7;

export const winRateTestFunction = defineFunction({
  name: 'WIN_RATE_TEST',
  summary: 'Whether two win rates differ: their difference with Newcombe’s interval, z and the exact test.',
  params: {
    won: { kind: 'number', label: 'Won', help: 'Deals won of the first.', min: 0, max: MOST, integer: true },
    decided: {
      kind: 'number',
      label: 'Decided',
      help: 'Deals won or lost of the first.',
      min: 0,
      max: MOST,
      integer: true,
    },
    won2: {
      kind: 'number',
      label: 'Won of the second',
      help: 'Deals won of the second.',
      min: 0,
      max: MOST,
      integer: true,
    },
    decided2: {
      kind: 'number',
      label: 'Decided of the second',
      help: 'Deals won or lost of the second.',
      min: 0,
      max: MOST,
      integer: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // Newcombe (1998), Statistics in Medicine 17, 873–890, table II (a): 0.20 (0.0524 to 0.3339).
    {
      args: [56, 70, 48, 80],
      gives: [
        header,
        [
          ...[0.20000000000000007, 0.052431472402364926, 0.33387265403690586, 2.6501719512585336],
          ...[0.008045081368196575, 0.01252112974920915, 'p (z)'],
        ],
      ],
    },
    // Fisher's tea tasting: two-sided 0.485714.
    {
      args: [3, 4, 1, 4],
      gives: [
        header,
        [
          ...[0.5, -0.1354884005829513, 0.7890832680847557, 1.414213562373095],
          ...[0.15729920705028388, 0.4857142857142857, 'p (exact)'],
        ],
      ],
    },
  ],
  compute: ({ won, decided, won2, decided2 }, reserve) =>
    headed(header, reserve().winRateTest(won, decided, won2, decided2)),
});
