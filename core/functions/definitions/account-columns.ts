import { defineAccountFunction } from '../account-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

const args = [exampleAccounts, exampleModel] as const;

/** The segment of each account. */
export const segmentFunction = defineAccountFunction({
  name: 'SEGMENT',
  summary: 'The segment of each account: overrides, named accounts, then the rules in order.',
  column: 'segment',
  examples: [
    { args, gives: [['segment'], ['Enterprise'], ['Mid-Market'], ['Unknown'], ['SMB']] },
    {
      args: [exampleAccounts.slice(1, 3), exampleModel, [exampleAccounts[0] ?? []]],
      gives: [['Enterprise'], ['Mid-Market']],
    },
  ],
});

/** How well each account fits, 0 to 100. */
export const scoreFunction = defineAccountFunction({
  name: 'ICP_SCORE',
  summary: 'How well each account fits the ideal customer profile, 0 to 100, not rounded.',
  column: 'score',
  unit: 'score',
  examples: [{ args, gives: [['score'], [100], [40], [100], [10]] }],
});

/** The grade of each account. */
export const gradeFunction = defineAccountFunction({
  name: 'ICP_GRADE',
  summary: 'The grade of each account by the model’s lines; X when an exclusion holds.',
  column: 'grade',
  examples: [{ args, gives: [['grade'], ['A'], ['B'], ['A'], ['X']] }],
});

/** The narrowest market layer that each account is confirmed in. */
export const layerFunction = defineAccountFunction({
  name: 'MARKET_LAYER',
  summary: 'The narrowest market layer of each account: SOM, SAM, TAM or Outside, as confirmed.',
  column: 'layer',
  examples: [{ args, gives: [['layer'], ['SOM'], ['SOM'], ['TAM'], ['Outside']] }],
});
