import { areaOf } from '../book/area';
import { refuseWhereProtected } from '../book/guards';
import type { Area, Sheet } from '../book/sheet';
import type { ServerRun } from '../run';

export function wholeSheet(sheet: Sheet): Area {
  return areaOf(sheet, 0, 0, sheet.rows, sheet.columns);
}

/** Of a sheet with a protection against the user nothing can be changed that is the sheet's own. */
export function refuseSheetProtected(run: ServerRun, sheet: Sheet): void {
  refuseWhereProtected(run.user, wholeSheet(sheet));
}
