import { contains, overlaps } from './area';
import type { Book } from './book';
import type { Area, ProtectionState } from './sheet';
import { refuse } from '../refusal';
import type { User } from '../users';

const mostCells = 10_000_000;

/** The protection that keeps a user from changing a block; null where there is none. A warning keeps nobody. */
export function protectionAgainst(user: User, area: Area): ProtectionState | null {
  return (
    area.sheet.natives.protections.find(
      (protection) =>
        !protection.isWarningOnly &&
        !protection.editors.has(user.key) &&
        overlaps(protection.area, area) &&
        !protection.unprotected.some((free) => contains(free, area)),
    ) ?? null
  );
}

export function refuseWhereProtected(user: User, area: Area): void {
  if (protectionAgainst(user, area) !== null) {
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** A spreadsheet holds ten million cells, blank ones too. */
export function refuseTooManyCells(book: Book, more: number): void {
  const cells = book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > mostCells) {
    refuse(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
}

/** Lists of lists must have the range's own size. */
export function refuseOtherSize(given: unknown, { rows, columns }: Area, what: string): void {
  if (!Array.isArray(given))
    return refuse(
      `The parameters (${typeof given}) don't match the method signature for SpreadsheetApp.Range.${what}.`,
    );
  if (given.length !== rows) {
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
    );
  }
  for (const cells of given as unknown[]) {
    if (!Array.isArray(cells))
      return refuse(
        `The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.${what}.`,
      );
    if (cells.length !== columns) {
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`,
      );
    }
  }
}
