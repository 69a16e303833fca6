import type { Cell, Model } from '#core';
import { cellAt, fold, isBlankText, isDay, isoDay } from '#core';
import { parseBlock } from '../block';
import type { OpenAccounts } from './session';

/** The fields that an account is known by, as a decision about it finds it: by its id, else its domain, else its name. */
export const keyFields = ['id', 'domain', 'name'] as const;

/** What stands in the accounts' own cells. */
export interface AccountTexts {
  /** The text under a field's header; empty for a blank, and for a field that is not mapped. */
  readonly textOf: (row: number, field: string) => string;
  /** What the account is called: its name, else its domain, else its id. */
  readonly nameOf: (row: number) => string;
  /** What a decision about the account names it by; empty where it has nothing of the kind. */
  readonly keyOf: (row: number) => string;
  /** The row of the sheet, from 0, that a row of the table stands in. */
  readonly sheetRowOf: (row: number) => number;
}

/** Reads accounts as they stand, whatever a run makes of them. */
export function accountTexts({ table, rows, place }: OpenAccounts, { fields }: Model): AccountTexts {
  const columns = new Map(
    fields.map(({ field, header, kind }) => [field, { at: columnUnder(table.headers, header), kind }]),
  );
  const textOf = (row: number, field: string): string => {
    const at = columns.get(field)?.at ?? -1;
    return at < 0 ? '' : cellText(cellAt(table, row, at));
  };
  const first = (row: number, names: readonly string[]): string =>
    names.map((name) => textOf(row, name)).find((text) => text !== '') ?? '';
  const keys = keyFields.filter((key) => ['id', 'category'].includes(columns.get(key)?.kind ?? ''));
  const top = parseBlock(place.range).row + 1;
  const sheetRows = rows.places ? sheetRowsOf(rows.places) : null;
  return {
    textOf,
    nameOf: (row) => first(row, [...keyFields].reverse()),
    keyOf: (row) => first(row, keys),
    sheetRowOf: (row) => top + (sheetRows?.[row] ?? row),
  };
}

function columnUnder(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header);
  return exact >= 0 ? exact : headers.findIndex((each) => fold(each) === fold(header));
}

/** The row of the block for each row of the table: the other way round than the places of the rows. */
function sheetRowsOf(places: Int32Array): readonly number[] {
  const rows: number[] = [];
  places.forEach((place, row) => {
    if (place >= 0) rows[place] = row;
  });
  return rows;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = isDay(cell) ? isoDay(cell.day) : String(cell).trim();
  return isBlankText(text) ? '' : text;
}
