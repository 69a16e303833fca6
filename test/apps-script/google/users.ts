/** Somebody who has the spreadsheet open. */
export interface User {
  /** What Session.getTemporaryActiveUserKey says. */
  readonly key: string;
  /** Whether the add-on may do what it asks for: a user can refuse. */
  hasConsented: boolean;
  locale: string;
  /** What is selected: the sheet's id and a block of it. */
  selection: {
    sheetId: number;
    row: number;
    column: number;
    rows: number;
    columns: number;
  };
}

export function newUser(key: string, sheetId: number): User {
  return {
    key,
    hasConsented: true,
    locale: 'en',
    selection: { sheetId, row: 0, column: 0, rows: 1, columns: 1 },
  };
}
