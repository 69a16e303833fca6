import { sbgRetention, sbgSurvival } from '../../stats/shifted-beta-geometric';
import { defineProblem, found, refused } from '../../values/problem';
import { defineFunction } from '../define-function';

const header = ['period', 'survivors', 'retention'];
const MOST_PARAMETER = 1e9;
const MOST_PERIODS = 1000;

const notAbove = defineProblem('sbg-not-above-0', '{argument}: alpha and beta are above 0, and this is 0');

export const retentionCurveFunction = defineFunction({
  name: 'RETENTION_CURVE',
  summary: 'The share of customers that remain after each period by the sBG, and the retention rate of each.',
  params: {
    alpha: {
      kind: 'number',
      label: 'Alpha',
      help: 'Alpha of the sBG, above 0, as RETENTION_FIT gives it.',
      min: 0,
      max: MOST_PARAMETER,
    },
    beta: {
      kind: 'number',
      label: 'Beta',
      help: 'Beta of the sBG, above 0, as RETENTION_FIT gives it.',
      min: 0,
      max: MOST_PARAMETER,
    },
    periods: {
      kind: 'number',
      label: 'Periods',
      help: 'How many periods beyond period 0.',
      min: 1,
      max: MOST_PERIODS,
      integer: true,
    },
  },
  returns: { shape: 'table', unit: 'share', header },
  examples: [
    // Retention is (beta + t − 1) ÷ (alpha + beta + t − 1): Fader & Hardie (2007), equation 8.
    {
      args: [1, 3, 3],
      gives: [
        header,
        [0, 1, ''],
        [1, 0.75, 0.75],
        [2, 0.6000000000000001, 0.8],
        [3, 0.5000000000000001, 0.8333333333333334],
      ],
    },
  ],
  compute({ alpha, beta, periods }) {
    const zero = Object.entries({ alpha, beta }).filter(([, value]) => !(value > 0));
    if (zero.length > 0) return refused(zero.map(([argument]) => notAbove({ argument })));
    const rows = sbgSurvival({ alpha, beta }, periods).map((survivors, period) => [
      period,
      survivors,
      period === 0 ? '' : sbgRetention({ alpha, beta }, period),
    ]);
    return found([[...header], ...rows]);
  },
});
