import type { Model, Rows, Sheet } from '#core';
import {
  defineProblem,
  duplicatesSheet,
  found,
  groupDuplicates,
  outputBanner,
  refused,
  type Result,
} from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';
import { comparedAccounts } from './likely-duplicates';

/** A sheet of the name of ours is the user's own. */
const taken = defineProblem(
  'duplicates/taken',
  'the sheet Duplicates holds something that Tamarack did not write; call it otherwise, then write again',
);

/**
 * The sheet Duplicates, as a threshold proposes them.
 * @returns a problem where a sheet of that name is the user's own
 */
export const sheetOfDuplicates: Question<
  {
    readonly model: Model;
    readonly threshold: number;
    /** What stands on the sheet now; null where there is none. */
    readonly standing: Rows | null;
  },
  Result<Sheet>
> = async (session, { model, threshold, standing }, turn) => {
  const isOurs = standing === null || standing.length === 0 || standing[0]?.[0] === outputBanner;
  if (!isOurs) return refused([taken()]);
  const accounts = openAccounts(session);
  const compared = await comparedAccounts(session, accounts, model, turn);
  return found(duplicatesSheet(accounts.table, model.fields, groupDuplicates(compared, threshold)));
};
