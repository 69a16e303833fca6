import { defineFunction } from '../define-function';
import { headed } from '../headed';

const header = ['name', 'value', 'low', 'high'];

export const retentionFitFunction = defineFunction({
  name: 'RETENTION_FIT',
  summary:
    'How long customers stay: alpha and beta of the sBG, fitted to the survivors of one or more cohorts.',
  params: {
    survivors: {
      kind: 'elements',
      label: 'Survivors',
      help: 'Customers that remain by period, period 0 first, one column a cohort, of any length; headers may stand above.',
    },
    customers: {
      kind: 'number',
      label: 'Customers',
      help: 'How many customers stand behind a column of shares (100, 86.9 or 1, 0.869).',
      min: 1,
      integer: true,
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // Fader & Hardie (2007), "High End": alpha 0.668, beta 3.806, log likelihood −1611.158.
    {
      args: [[[1000], [869], [743], [653], [593], [551], [517], [491]]],
      gives: [
        header,
        ['alpha', 0.6680883511064449, 0.4927955178869623, 0.9057347899550309],
        ['beta', 3.8060949640582566, 2.5398143814872753, 5.703707712272515],
        ['log likelihood', -1611.1581473911558, '', ''],
        ['n', 1000, '', ''],
      ],
    },
  ],
  compute: ({ survivors, customers }, reserve) =>
    headed(header, reserve().retentionFit(survivors, customers)),
});
