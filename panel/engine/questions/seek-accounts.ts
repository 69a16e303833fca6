import type { Model } from '#core';
import { fold } from '#core';
import { accountTexts, keyFields } from '../account-texts';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** An account that was sought. */
export interface SoughtAccount {
  readonly name: string;
  /** Its domain and id, those that it has. */
  readonly beside: readonly string[];
  /** The row of the sheet, from 0. */
  readonly sheetRow: number;
}

/** Accounts whose name, domain or id holds a text; those that begin with it first, then as they stand. */
export const seekAccounts: Question<
  { readonly model: Model; readonly sought: string; readonly most: number },
  readonly SoughtAccount[]
> = (session, { model, sought, most }) => {
  const accounts = openAccounts(session);
  const { textOf, nameOf, sheetRowOf } = accountTexts(accounts, model);
  const wanted = fold(sought);
  if (wanted === '') return [];
  const begin: number[] = [];
  const hold: number[] = [];
  for (let row = 0; row < accounts.table.rowCount && begin.length < most; row++) {
    const texts = keyFields.map((field) => fold(textOf(row, field)));
    if (texts.some((text) => text.startsWith(wanted))) begin.push(row);
    else if (hold.length < most && texts.some((text) => text.includes(wanted))) hold.push(row);
  }
  return [...begin, ...hold].slice(0, most).map((row) => ({
    name: nameOf(row),
    beside: ['domain', 'id'].map((field) => textOf(row, field)).filter((text) => text !== ''),
    sheetRow: sheetRowOf(row),
  }));
};
