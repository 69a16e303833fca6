import { accountParams, historyParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';
import { headed } from '../headed';

const header = ['stage', 'reached', 'test', 'verdict', 'figure', 'threshold', 'finding', 'what to do'];

export const maturityFunction = defineFunction({
  name: 'MATURITY',
  summary:
    'How far the workbook has come: the five stages with their tests, and what is missing for the next.',
  params: { ...accountParams, history: { ...historyParam, optional: true } },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        header,
        ['reactive', 'yes', '', '', '', '', '', ''],
        [
          ...['ICP', 'no', 'list', 'not passed', 4, 50],
          '4 accounts are read; a profile is for 50 or more',
          'choose the table of accounts, or export all of them from the CRM',
        ],
        [
          ...['ICP', 'no', 'criteria', 'not passed', 2, 3],
          '2 criteria say who fits; a profile has 3 or more',
          'add criteria on what your best customers have in common, or learn them from wins',
        ],
        ['ICP', 'no', 'exclusions', 'passed', 1, 1, '1 exclusion says who is not to be sold to', ''],
        ['ICP', 'no', 'grades', 'passed', 3, 2, '3 grades part the accounts (2 or more)', ''],
        [
          ...['ICP', 'no', 'tells apart', 'passed', 0.6666666666666666, 0.8],
          'the commonest grade has 66.7 % of the accounts, at most 80 %',
          '',
        ],
        [
          ...['ICP', 'no', 'known', 'passed', 0.7999999999999999, 0.6],
          'what the criteria ask is known to 80 % by weight, at least 60 %',
          '',
        ],
        [
          ...['segmented', 'no', 'too early', 'not passed', 3, 200],
          '3 accounts in the market are fewer than 200: too early for segments',
          'keep one list, sorted by fit, until there are accounts enough for two teams; then segment',
        ],
        ['segmented', 'no', 'segments', 'passed', 2, 2, '2 segments hold accounts (2 or more)', ''],
        [
          ...['segmented', 'no', 'placed', 'not passed', 0.3333333333333333, 0.1],
          'blanks leave the segment of 33.3 % of the accounts open, more than 10 %',
          'fill the fields that segment rules ask, or let a rule say what a blank means',
        ],
        [
          ...['segmented', 'no', 'classifiable in a minute', 'passed', 0.6666666666666666, 0.8],
          '66.7 % of the accounts are placed by what data vendors and the website tell; blanks leave 33.3 % open',
          '',
        ],
        [
          ...['segmented', 'no', 'top segment', 'not passed', 0.3333333333333333, 0.2],
          'Enterprise holds 33.3 % of the accounts in the market, more than 20 %',
          'when in doubt, move lines up: raise the line of Enterprise until it holds 20 % or less',
        ],
        [
          ...['segmented', 'no', 'written', 'not passed', 0, 0.95],
          'segments are written beside 0 accounts; 0 % of all accounts have the one that the model gives, less than 95 %',
          'write the segments into the workbook, so that everybody works by the same ones',
        ],
        [
          ...['TAM mapped', 'no', 'layers', 'passed', 2, 2],
          '2 of the layers TAM, SAM and SOM ask for something (2 or more)',
          '',
        ],
        [
          ...['TAM mapped', 'no', 'prospects', 'passed', 0.6666666666666666, 0.5],
          '66.7 % of the accounts in the market buy nothing yet, at least 50 %',
          '',
        ],
        [
          ...['TAM mapped', 'no', 'valued', 'not passed', 0.6666666666666666, 0.8],
          'the value of 66.7 % of the accounts in the market is known, less than 80 %: too few to size the market in money',
          'fill the money field that sizes are counted in, or name another',
        ],
        [
          ...['TAM mapped', 'no', 'settled', 'passed', 0, 0.25],
          'of the accounts that may be in a layer blanks leave 0 % open at most (TAM), no more than 25 %',
          '',
        ],
        [
          ...['LTV segmented', 'no', 'potential', 'not passed', 0, 1],
          'nothing tells what an account could spend',
          'learn potential from what customers like it spend, give a formula, or map a column',
        ],
        [
          ...['LTV segmented', 'no', 'history', 'not passed', 0, 1],
          'no deals and no spend stand beside the accounts',
          'bring in deals (opportunities) or spend by year, each row with its account',
        ],
        [
          ...['LTV segmented', 'no', 'retention', 'not passed', 0, 1],
          'how long customers stay rests on no customers of your own; 0 rates are assumed',
          'learn retention from spend by year or from cohorts, or write down your own curve',
        ],
        [
          ...['LTV segmented', 'no', 'learned', 'not passed', 0, 2],
          '0 of propensity, potential and retention are learned from your own customers; it takes 2',
          'let the model learn them from deals and spend',
        ],
        [
          ...['LTV segmented', 'no', 'lifetimes', 'not passed', 0, 0.8],
          '0 % of the accounts in the market have a lifetime value, less than 80 %',
          'fill what it stands on: current spend for customers, potential and propensity for the others',
        ],
        [
          ...['LTV segmented', 'no', 'tiers', 'not passed', 0, 2],
          '0 tiers of lifetime value hold accounts; it takes 2',
          'cut tiers by share of the accounts, or write your own lines',
        ],
        [
          ...['LTV segmented', 'no', 'value captured', 'passed', 1, 0.02],
          "2 segments capture 100 % of the value's concentration, and the last of them 100 % of it",
          '',
        ],
      ],
    },
  ],
  compute: ({ accounts, model, history }, reserve) =>
    headed(header, reserve().maturity({ accounts: accounts.table, model, ...(history ? { history } : {}) })),
});
