import type { SheetName } from '../wire/calls';
import { editKey, keptFor } from './edits';
import type { Sheet } from './spreadsheet';

/** Before the id of a sheet: when each panel last wrote on it. */
const writesKey = 'tamarack.writes.';
/** More panels are never open at once. */
const mostPanels = 20;

type Writes = Readonly<Record<string, number>>;
type Found = Readonly<Record<string, string>>;

/** Leaves for the other panels that one has written on a sheet: a script's writes are no edits to Google. */
export function noteWrite(sheet: Sheet, panel: string): void {
  const cache = CacheService.getDocumentCache();
  const key = writesKey + sheet.getSheetId();
  const before = JSON.parse(cache?.get(key) ?? '{}') as Writes;
  const last = Math.max(0, ...Object.values(before));
  const others = Object.entries(before)
    .filter(([each]) => each !== panel)
    .sort(([, one], [, other]) => one - other)
    .slice(1 - mostPanels);
  const writes = Object.fromEntries([...others, [panel, Math.max(Date.now(), last + 1)]]);
  cache?.put(key, JSON.stringify(writes), keptFor);
}

/** The numbers that edits by hand and writes of other panels left, by the sheet's id; none where there were none. */
export function othersEdits(
  sheets: readonly Pick<SheetName, 'id'>[],
  panel: string,
): Readonly<Record<string, number>> {
  const keys = sheets.flatMap(({ id }) => [editKey + id, writesKey + id]);
  const found = (CacheService.getDocumentCache()?.getAll(keys) ?? {}) as Found;
  const edits: Record<string, number> = {};
  for (const { id } of sheets) {
    const writes = Object.entries(JSON.parse(found[writesKey + id] ?? '{}') as Writes);
    const byOthers = writes.filter(([each]) => each !== panel).map(([, number]) => number);
    const last = Math.max(Number(found[editKey + id] ?? 0), ...byOthers);
    if (last > 0) edits[id] = last;
  }
  return edits;
}

/** The number of the last of them on one sheet; 0 where there was none. */
export function lastOthersEdit(sheet: Sheet, panel: string): number {
  const id = sheet.getSheetId();
  return othersEdits([{ id }], panel)[id] ?? 0;
}
