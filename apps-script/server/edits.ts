/** Before the id of a sheet: the key under which the number of its last edit by hand is kept. */
export const editKey = 'tamarack.edit.';
/** As long as the cache keeps anything, in seconds. */
export const keptFor = 21_600;

/** Runs at each edit by hand, without leave to do anything else: leaves a number that is another one each time. */
export function noteEdit({ range }: { readonly range?: GoogleAppsScript.Spreadsheet.Range }): void {
  if (!range) return;
  const key = editKey + range.getSheet().getSheetId();
  const cache = CacheService.getDocumentCache();
  const before = Number(cache?.get(key) ?? 0);
  cache?.put(key, String(Math.max(Date.now(), before + 1)), keptFor);
}
