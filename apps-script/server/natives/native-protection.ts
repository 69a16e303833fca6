import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';

const description = 'Tamarack writes this sheet anew: edits are lost';

/** A warning before an output is edited by hand; where the sheet is protected already, that stays as it is. */
export function drawProtection(sheet: Sheet, { role }: SheetShape): void {
  const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (role === 'output' && standing.length === 0) {
    sheet.protect().setDescription(description).setWarningOnly(true);
  }
  if (role === 'input') {
    for (const protection of standing) if (protection.getDescription() === description) protection.remove();
  }
}
