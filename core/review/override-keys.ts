import type { Model } from '../model/model';
import type { Override } from '../segments/segmentation';
import { defineNotice, type Problem } from '../values/problem';
import type { Table } from '../values/table';
import { reviewAccounts } from './review-accounts';

const nobody = defineNotice(
  'override/no-account',
  'no account has the id, domain or name "{key}", so the decision on its {field} changes nothing: the account was deleted, or is called otherwise now',
);
const several = defineNotice(
  'override/several-accounts',
  '{count} accounts have the id, domain or name "{key}", and the decision on its {field} counts for all of them: name one of them by an id of its own',
);

/**
 * What should be known of decisions whose account is not there, or is there more than once: an id that was deleted or
 * doubled since. A name that several accounts share on purpose is told as well.
 * @param table the accounts
 * @returns notices, each at its row of the table OVERRIDES
 */
export function overrideKeyNotices(
  overrides: readonly Override[],
  table: Table,
  model: Pick<Model, 'fields' | 'potential'>,
): readonly Problem[] {
  if (overrides.length === 0) return [];
  const accounts = reviewAccounts(table, model);
  return overrides.flatMap(({ key, field, row }, index) => {
    const at = { path: row === undefined ? `overrides[${index}].key` : `overrides row ${row}, key` };
    const { length: count } = accounts.rowsOf(key);
    if (count === 0) return [nobody({ key, field }, at)];
    return count > 1 ? [several({ count, key, field }, at)] : [];
  });
}
