import { run } from '../../model/run';
import { found } from '../../values/problem';
import { accountGrid } from '../account-function';
import { accountParams, headersParam, overridesParam } from '../account-params';
import { reasonColumns, reasonText } from '../../model/reason-text';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

export const accountReasonsFunction = defineFunction({
  name: 'ACCOUNT_REASONS',
  summary: 'Why each account has its segment and score, in words, strongest reason first.',
  params: { ...accountParams, headers: headersParam, overrides: overridesParam },
  returns: { shape: 'accounts' },
  examples: [
    {
      args: [exampleAccounts.slice(0, 2), exampleModel],
      gives: [
        ['reasons'],
        [
          'Enterprise: employees at least 1000; Size: 1,200 employees, 60 of 60; Industry: Software, 40 of 40',
        ],
      ],
    },
  ],
  compute({ accounts, model, overrides = [] }) {
    const done = run(accounts.table, model, { overrides, ...reasonColumns(model) });
    if (!done.ok) return done;
    return found(accountGrid(accounts, ['reasons'], [reasonText(done.value)]), done.notices);
  },
});
