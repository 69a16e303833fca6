import type { SheetName } from '../wire/calls';

const prefix = 'tamarack.edit.';
/** As long as the cache keeps anything, in seconds. */
const keptFor = 21_600;

/** Runs at each edit by hand, without leave to do anything else: leaves a number that is another one each time. */
export function noteEdit({ range }: { readonly range?: GoogleAppsScript.Spreadsheet.Range }): void {
  if (!range) return;
  const key = prefix + range.getSheet().getSheetId();
  const cache = CacheService.getDocumentCache();
  const before = Number(cache?.get(key) ?? 0);
  cache?.put(key, String(Math.max(Date.now(), before + 1)), keptFor);
}

/** The numbers that edits left, by the sheet. */
export function editsOf(sheets: readonly SheetName[]): Readonly<Record<string, number>> {
  const keys = sheets.map(({ id }) => prefix + id);
  const found = (CacheService.getDocumentCache()?.getAll(keys) ?? {}) as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(found).map(([key, number]) => [key.slice(prefix.length), Number(number)]),
  );
}
