import type { AccountExplanation, Model, Result } from '#core';
import { checkModel, explainAccount, found, refused } from '#core';
import { parseBlock } from '../../block';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import type { OpenAccounts } from '../session';
import { openAccounts } from '../session';

/** What stands in a row of a sheet, and why it is where it is where it is an account. */
export type RowExplanation =
  | { readonly standing: 'elsewhere' | 'header' | 'blank' | 'outside' }
  | {
      readonly standing: 'account';
      readonly name: string;
      /** The row of the sheet, from 0. */
      readonly sheetRow: number;
      readonly explanation: AccountExplanation;
    };

/** Why the account in a row of a sheet is where it is, and what would change it; rows count from 0. */
export const explainRow: Question<
  { readonly model: Model; readonly sheet: string; readonly row: number },
  Result<RowExplanation>
> = (session, { model, sheet, row }) => {
  const accounts = openAccounts(session);
  const standing = standingOf(accounts, sheet, row);
  if (typeof standing === 'string') return found({ standing });
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  const { table, overrides } = accounts;
  const explained = explainAccount(table, model, standing, { overrides });
  if (!explained.ok) return explained;
  const name = accountTexts(accounts, model).nameOf(standing);
  return found({ standing: 'account', name, sheetRow: row, explanation: explained.value });
};

/** The account's row in the table, or why there is none. */
function standingOf(
  { place, rows }: OpenAccounts,
  sheet: string,
  row: number,
): number | 'elsewhere' | 'header' | 'blank' | 'outside' {
  if (sheet !== place.sheet) return 'elsewhere';
  const at = row - parseBlock(place.range).row - 1;
  if (at === -1) return 'header';
  if (at < 0 || at >= rows.rowCount) return 'outside';
  const account = rows.places ? (rows.places[at] ?? -1) : at;
  return account < 0 ? 'blank' : account;
}
