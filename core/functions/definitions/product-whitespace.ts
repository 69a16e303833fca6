import { accountParams, historyParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleCustomers, exampleProducts, exampleSales } from '../example-worth';
import { headed } from '../headed';

const header = ['account', 'product', 'spend', 'potential', 'whitespace'];
const MOST = 1000;

export const productWhitespaceFunction = defineFunction({
  name: 'PRODUCT_WHITESPACE',
  summary: 'What each account could still spend on each product, the largest first.',
  params: {
    ...accountParams,
    history: historyParam,
    top: {
      kind: 'number',
      label: 'Top',
      help: 'How many pairs of account and product are given; left out: 1,000.',
      min: 1,
      max: MOST,
      integer: true,
      optional: true,
    },
  },
  returns: { shape: 'table', unit: 'money a year', header },
  examples: [
    // Peers spend 10,000 on Core and 5,000 on Cloud; nothing is known of what Ginkgo Labs spends.
    {
      args: [exampleCustomers, exampleProducts(), exampleSales],
      gives: [
        header,
        ['Fir Foods', 'Core', 0, 10000, 10000],
        ['Hazel Partners', 'Core', 0, 10000, 10000],
        ['Elm Systems', 'Cloud', 0, 5000, 5000],
        ['Hazel Partners', 'Cloud', 0, 5000, 5000],
        ['Elm Systems', 'Core', 6000, 10000, 4000],
        ['Fir Foods', 'Cloud', 2000, 5000, 3000],
      ],
    },
  ],
  compute: ({ accounts, model, history, top = MOST }, reserve) =>
    headed(header, reserve().productWhitespace({ accounts: accounts.table, model, history }, top)),
});
