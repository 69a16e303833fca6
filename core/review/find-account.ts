import { fold, sameText } from '../expr/fold';
import type { Cell } from '../values/cell';
import { defineNotice, defineProblem, type Place, type Problem } from '../values/problem';
import { keyText, type ReviewAccounts } from './review-accounts';

const blank = defineProblem(
  'review/key-blank',
  'the row has an answer and no key, so nobody knows which account it is about: put the key back',
);
const unknown = defineProblem(
  'review/key-unknown',
  'no account has the key "{key}": it was deleted, or has another id now; take the row away, or put the right key in',
);
const renamed = defineProblem(
  'review/key-changed',
  'no account has the key "{key}"; "{name}" has the key "{now}" now: put that in if it is the account meant',
);
const several = defineProblem(
  'review/key-several',
  '{count} accounts have the key "{key}", and an answer would be about all of them: give each an id of its own first',
);
const shortened = defineProblem(
  'review/key-shortened',
  '"{key}" is an id that a spreadsheet has shortened, and its last digits are lost: copy the id from the accounts, as text',
);
const mixed = defineProblem(
  'review/key-mixed',
  'the row says "{name}", and its key "{key}" is that of "{account}": some columns were sorted or pasted without the others; put the two together again',
);
const mended = defineNotice(
  'review/key-mended',
  'the key "{key}" was read as "{id}": a spreadsheet has changed the id of "{name}"',
);

/** The account of a row, or what stands in the way. */
export type AccountFound =
  { readonly row: number; readonly notice?: Problem } | { readonly problem: Problem };

/** The id as a spreadsheet may have changed it: `1.23E+15`, zeros for the digits after the fifteenth, leading zeros lost. */
const isShort = (key: string): boolean =>
  /^\d(?:[.,]\d+)?e\+?\d+$/i.test(key) || (/^\d{16,}$/.test(key) && /0$/.test(key));

function isChangedId(key: string, id: string): boolean {
  if (!/^\d+$/.test(id)) return false;
  const parts = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i.exec(key);
  if (parts) {
    const [, whole = '', decimals = '', exponent = ''] = parts;
    if (id.length !== Number(exponent) + 1) return false;
    const digits = whole + decimals;
    const rounded = Number(`${id.slice(0, digits.length)}.${id.slice(digits.length)}`);
    return id.startsWith(digits) || Math.round(rounded) === Number(digits);
  }
  if (/^\d{16,}$/.test(key)) return id.length === key.length && id.slice(0, 15) === key.slice(0, 15);
  return /^\d+$/.test(key) && id.replace(/^0+/, '') === key;
}

/**
 * The account that a row of a review sheet is about: by its key. A row whose name is another account's is about nobody, for
 * its columns have come apart; an id that a spreadsheet has changed counts where the name says which it was.
 * @param name what the row calls its account; empty where it does not say
 */
export function findAccount(
  cell: Cell | undefined,
  name: string,
  accounts: ReviewAccounts,
  at: Place,
): AccountFound {
  const key = keyText(cell);
  if (key === '') return { problem: blank({}, at) };
  const rows = accounts.rowsOf(key);
  if (rows.length > 1) return { problem: several({ count: rows.length, key }, at) };
  const [row] = rows;
  const named = name === '' ? [] : accounts.rowsNamed(name);
  if (row !== undefined) {
    const isOthers = named.length > 0 && !named.includes(row) && !sameText(name, accounts.nameOf(row));
    return isOthers ? { problem: mixed({ name, key, account: accounts.nameOf(row) }, at) } : { row };
  }
  const meant = named.filter((each) => isChangedId(key, fold(accounts.textOf(each, 'id'))));
  const [only] = meant;
  if (meant.length === 1 && only !== undefined)
    return { row: only, notice: mended({ key, id: accounts.textOf(only, 'id'), name }, at) };
  if (isShort(key)) return { problem: shortened({ key }, at) };
  const [other] = named;
  if (named.length === 1 && other !== undefined && accounts.keyOf(other) !== '')
    return { problem: renamed({ key, name, now: accounts.keyOf(other) }, at) };
  return { problem: unknown({ key }, at) };
}
