import type { Model, Result } from '#core';
import { capacityColumns, fold, found, inMarket, standings, unknownName } from '#core';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { Session } from '../session';
import { openAccounts } from '../session';
import { territoriesOf } from '../territories-of';

/** An account that a figure stands on. */
export interface NamedAccount {
  readonly name: string;
  /** The row of the sheet, from 0. */
  readonly sheetRow: number;
}

/** What one account adds to a figure. */
export interface AccountBehind extends NamedAccount {
  /** Money or another amount that the model gives; null where it is not known. */
  readonly worth: number | null;
  /** Of a book: who has it now, where that is somebody else. */
  readonly from: string | null;
}

/** The accounts behind a figure, those that are worth most first. */
export interface AccountsBehind {
  readonly accounts: number;
  readonly first: readonly AccountBehind[];
}

/** The accounts of a cell, or of a book as it was last carved. */
export interface AskedBehind {
  readonly model: Model;
  readonly segment: string | null;
  readonly region: string | null;
  readonly book: string | null;
}

const most = 10;

/** Which accounts a figure of coverage stands on. */
export const accountsBehind: Question<AskedBehind, Result<AccountsBehind>> = (session, asked) => {
  const { model } = asked;
  const run = runDraft(session, model, capacityColumns(model));
  if (!run.ok) return run;
  const { frame } = run.value;
  const standing = standings(frame);
  const nameAt = (column: string) => {
    const texts = frame.columns.get(column);
    return (row: number) =>
      texts?.kind === 'text' ? (texts.values[texts.codes[row] ?? 0] ?? unknownName) : unknownName;
  };
  const [segmentAt, regionAt] = [nameAt('segment'), nameAt('region')];
  const book = asked.book === null ? null : bookOf(session, model, asked.book);
  const isAsked = (row: number) =>
    book
      ? book.has(row)
      : fold(segmentAt(row)) === fold(asked.segment ?? '') &&
        fold(regionAt(row)) === fold(asked.region ?? '');
  const rows: number[] = [];
  for (let row = 0; row < frame.length; row++) if (standing[row] === inMarket && isAsked(row)) rows.push(row);
  const { value } = model.settings;
  const column = value === null ? undefined : frame.columns.get(value);
  const worthOf = (row: number) => {
    const worth = column?.kind === 'number' ? column.values[row] : undefined;
    return worth === undefined || Number.isNaN(worth) ? null : worth;
  };
  const texts = accountTexts(openAccounts(session), model);
  const first = [...rows]
    .sort((one, other) => (worthOf(other) ?? -Infinity) - (worthOf(one) ?? -Infinity) || one - other)
    .slice(0, most)
    .map((row) => ({
      name: texts.nameOf(row),
      sheetRow: texts.sheetRowOf(row),
      worth: worthOf(row),
      from: book?.get(row) ?? null,
    }));
  return found({ accounts: rows.length, first });
};

/** The rows of a book with who had each before, where that was somebody else; none where books would be others by now. */
function bookOf(session: Session, model: Model, book: string): ReadonlyMap<number, string | null> {
  const territories = territoriesOf(session, model);
  const rows = new Map<number, string | null>();
  if (!territories) return rows;
  const { ownerOf, ownerBefore } = territories;
  for (let row = 0; row < openAccounts(session).table.rowCount; row++) {
    if (ownerOf(row) !== book) continue;
    rows.set(row, ownerBefore(row) === book ? null : ownerBefore(row));
  }
  return rows;
}
