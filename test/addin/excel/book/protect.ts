import { refuse } from '../refusal';
import { thingAt } from '../../../hosts/cells/layer';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** A protected sheet takes no entries but in cells that were unlocked. */
export function refuseWhereLocked(area: Area): void {
  const { sheet } = area;
  if (sheet.protection === null) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (thingAt(sheet.looks, row, column)?.locked !== false) refuseProtected();
    }
  }
}

/** A protected sheet keeps its form, unless the option of that name allows the change. */
export function refuseWhereProtected(sheet: Sheet, option?: string): void {
  if (sheet.protection === null) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  refuseProtected();
}

function refuseProtected(): never {
  refuse('AccessDenied', "You can't make this change because the sheet is protected.");
}
