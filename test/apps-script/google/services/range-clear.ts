import { thingAt } from '../../../hosts/cells/layer';
import type { Layer } from '../../../hosts/cells/layer';
import { contains, overlaps } from '../book/area';
import { changed } from '../book/book';
import { refuseWhereProtected } from '../book/guards';
import type { Area } from '../book/sheet';
import type { ServerRun } from '../run';

/** What is cleared of a block. */
export interface Cleared {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

/** Takes away what is asked; merges go with the formats, a pivot table with its first cell. */
export function clearCells(run: ServerRun, area: Area, what: Cleared): void {
  const { sheet } = area;
  refuseWhereProtected(run.user, area);
  run.spend(0);
  if (what.contents) {
    wipe(sheet.values, area);
    wipe(sheet.formulas, area);
    sheet.natives.pivots = sheet.natives.pivots.filter(({ anchor }) => !contains(area, anchor));
  }
  if (what.formats) {
    wipe(sheet.numberFormats, area);
    wipe(sheet.looks, area);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.natives.formatRules = sheet.natives.formatRules.filter(
      ({ areas }) => !areas.every((one) => contains(area, one)),
    );
    sheet.natives.bandings = sheet.natives.bandings.filter((banding) => !contains(area, banding.area));
  }
  if (what.notes) wipe(sheet.notes, area);
  if (what.validations) {
    sheet.natives.validations = sheet.natives.validations.filter(
      (validation) => !contains(area, validation.area),
    );
  }
  changed(run.google.book);
}

function wipe<Thing>(layer: Layer<Thing>, { row, column, rows, columns }: Area): void {
  for (let at = row; at < Math.min(row + rows, layer.rows.length); at += 1) {
    const cells = layer.rows[at];
    if (!cells) continue;
    for (let across = column; across < Math.min(column + columns, cells.length); across += 1) {
      if (thingAt(layer, at, across) !== undefined) cells[across] = undefined;
    }
  }
}
