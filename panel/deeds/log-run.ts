import type { LoggedRun } from '../change-log';
import { changeLogSheet, logCells, logPlaceIn, newLog } from '../change-log';
import type { Host } from '../host';

/** Adds a row to the log as it stands now, or makes one; a sheet of that name that is no log is left alone. */
export async function logRun({ sheets }: Pick<Host, 'sheets'>, run: LoggedRun): Promise<void> {
  const rows = await sheets.readSheet(changeLogSheet);
  if (!rows || rows.length === 0) return sheets.writeSheet(newLog(run));
  const place = logPlaceIn(rows);
  for (const { place: at, cell, format } of place ? logCells(run, place) : [])
    await sheets.writeCells(at, [[cell]], format === undefined ? [] : [format]);
}
