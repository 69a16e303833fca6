import { found } from '../../values/problem';
import { accountGrid } from '../account-function';
import { coverageParams, headersParam, overridesParam, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleTagged, exampleTaggedModel, exampleTaggedReps } from '../example-tagged';
import { headed } from '../headed';

const beside = { reps: { ...repsParam, optional: true }, overrides: overridesParam } as const;

export const crmClassFunction = defineFunction({
  name: 'CRM_CLASS',
  summary:
    'What the segment that the CRM gives an account comes to: A right, B to D wrong, E and F uncovered, or missing.',
  params: { ...coverageParams, headers: headersParam, ...beside },
  returns: { shape: 'accounts' },
  examples: [
    // By docs/crm-truth.md: A2 is too small; a competitor; nobody asked A4; nobody works France.
    {
      args: [exampleTagged(), exampleTaggedModel(), undefined, exampleTaggedReps()],
      gives: [['CRM class'], ['A'], ['C'], ['D'], ['D'], ['E'], ['missing'], ['unread'], ['open']],
    },
    {
      args: [exampleTagged().slice(5, 7), exampleTaggedModel(), exampleTagged().slice(0, 1)],
      gives: [['A'], ['missing']],
    },
  ],
  compute({ accounts, model, reps, overrides }, reserve) {
    const given = { accounts: accounts.table, model, ...(reps && { reps }), ...(overrides && { overrides }) };
    const cells = reserve().crmClass(given, !accounts.headed);
    return cells.ok ? found(accountGrid(accounts, ['CRM class'], [cells.value]), cells.notices) : cells;
  },
});

const header = [
  ...['by', 'name', 'tagged', 'belongs', 'A', 'B', 'C', 'D', 'E', 'F', 'missing', 'tagged otherwise', 'open'],
  ...['unread', 'outside', 'purity', 'purity low', 'purity high', 'recall', 'recall low', 'recall high'],
  ...['in a minute', 'value', 'value wrong'],
];

/** Wilson's intervals, 95 %: R's binom::binom.wilson. */
const [twoInFive, oneInThree, oneInTwo] = [
  [0.4, 0.11762077423264794, 0.769275718723987],
  [1 / 3, 0.06149194472039629, 0.7923403991979523],
  [0.5, 0.09453120573423074, 0.9054687942657692],
] as const;

export const crmTruthFunction = defineFunction({
  name: 'CRM_TRUTH',
  summary:
    'How far the segments of the CRM can be believed: purity and recall of the list, by segment and owner.',
  params: { ...coverageParams, ...beside },
  returns: { shape: 'table', header },
  examples: [
    // By hand: of five tags that can be judged two are right.
    {
      args: [exampleTagged(), exampleTaggedModel(), exampleTaggedReps()],
      gives: [
        header,
        [
          ...['all', '', 7, 5, 1, 0, 1, 2, 1, 0, 1, 1, 1, 1, 0, ...twoInFive],
          ...[0.5, 0.15003898915214955, 0.8499610108478505, 5, 179000, 175000],
        ],
        [
          ...['segment', 'Enterprise', 3, 2, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, ...oneInThree, ...oneInTwo],
          ...[2, 150000, 160000],
        ],
        [
          ...['segment', 'SMB', 3, 3, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, ...oneInTwo, ...oneInTwo],
          ...[3, 29000, 15000],
        ],
        [
          ...['owner', 'Ann Lee', 3, 2, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, ...oneInThree, ...oneInTwo],
          ...[2, 110000, 100000],
        ],
        [
          ...['owner', 'Ben Roe', 4, 3, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, ...oneInTwo, ...oneInTwo],
          ...[3, 69000, 75000],
        ],
        ['tag', 'Gold', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, '', '', '', '', '', '', 0, '', ''],
      ],
    },
  ],
  compute: ({ accounts, model, reps, overrides }, reserve) =>
    headed(
      header,
      reserve().crmTruth({
        accounts: accounts.table,
        model,
        ...(reps && { reps }),
        ...(overrides && { overrides }),
      }),
    ),
});
