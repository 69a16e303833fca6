import type { Area, Sheet } from '../book/sheet';
import type { ServerRun } from '../run';

/** The sheet that the user looks at; the first one where that is gone. */
export function activeSheet({ google, user }: ServerRun): Sheet {
  const { sheets } = google.book;
  const sheet = sheets.find(({ id }) => id === user.selection.sheetId) ?? sheets.find((one) => !one.isHidden);
  if (!sheet) throw new Error('a spreadsheet has at least one sheet');
  return sheet;
}

/** What the user selected, as far as the grid still goes there. */
export function activeRange(run: ServerRun): Area {
  const sheet = activeSheet(run);
  const { sheetId, row, column, rows, columns } = run.user.selection;
  const isThere = sheetId === sheet.id && row + rows <= sheet.rows && column + columns <= sheet.columns;
  return isThere ? { sheet, row, column, rows, columns } : { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}

export function selectArea({ user }: ServerRun, { sheet, row, column, rows, columns }: Area): void {
  user.selection = { sheetId: sheet.id, row, column, rows, columns };
}
