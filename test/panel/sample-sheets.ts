import { makeSample } from '#core';
import type { Rows } from '#core';

/** Sheets of invented accounts with their deals, spend and effort. */
export function sampleSheets(accounts = 200, seed = 3): readonly { name: string; rows: Rows }[] {
  const sample = makeSample({ accounts, seed, today: 46_000 });
  return [
    { name: 'Accounts', rows: sample.accounts.rows },
    { name: 'Opportunities', rows: sample.opportunities.rows },
    { name: 'Spend', rows: sample.spend.rows },
    { name: 'Effort', rows: sample.effort.rows },
  ];
}
