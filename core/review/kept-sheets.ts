import { fold } from '../expr/fold';
import type { ReviewSheetRead } from './reading-frame';
import { keyText, type ReviewAccounts } from './review-accounts';
import { ownerOfSheet, reviewPlaces } from './review-headers';

/** A review sheet that stands in the workbook, with the accounts of its owner that are on it. */
export interface KeptSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** The accounts of the sheet by what their rows say, each that one key tells. */
function accountsOn({ rows }: ReviewSheetRead, accounts: ReviewAccounts): readonly number[] {
  const places = reviewPlaces(rows);
  const at = places?.columns.get('key');
  if (!places || at === undefined) return [];
  return rows.slice(places.header + 1).flatMap((cells) => {
    const found = accounts.rowsOf(keyText(cells[at]));
    return found.length === 1 ? found : [];
  });
}

/** Who owns most of the accounts of a sheet now, folded, if that is more than half. */
function ownerOfMost(rows: readonly number[], accounts: ReviewAccounts): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const owner = fold(accounts.textOf(row, 'owner'));
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  for (const [owner, count] of counts) if (count * 2 > rows.length) return owner;
  return null;
}

/**
 * Finds the review sheet of each owner: the first whose rows name the owner, whatever the sheet is called. A sheet that
 * names somebody who owns nothing any more is that of whoever owns most of its accounts now: owners are renamed too.
 * @param owners all owners of the accounts
 * @returns by the owner's folded name
 */
export function keptSheets(
  sheets: readonly ReviewSheetRead[],
  accounts: ReviewAccounts,
  owners: readonly string[],
): ReadonlyMap<string, KeptSheet> {
  const known = new Set(owners.map(fold));
  const said = sheets.flatMap((sheet) => {
    const places = reviewPlaces(sheet.rows);
    return places ? [{ sheet, owner: fold(ownerOfSheet(sheet.rows, places) ?? '') }] : [];
  });
  const kept = new Map<string, KeptSheet>();
  const keep = (owner: string, sheet: ReviewSheetRead, on: readonly number[]): void => {
    if (kept.has(owner)) return;
    const rows = on.filter((row) => fold(accounts.textOf(row, 'owner')) === owner);
    kept.set(owner, { sheet: sheet.name, rows: [...new Set(rows)] });
  };
  for (const { sheet, owner } of said) if (known.has(owner)) keep(owner, sheet, accountsOn(sheet, accounts));
  for (const { sheet, owner } of said) {
    if (known.has(owner)) continue;
    const on = accountsOn(sheet, accounts);
    const now = ownerOfMost(on, accounts);
    if (now !== null && known.has(now)) keep(now, sheet, on);
  }
  return kept;
}
