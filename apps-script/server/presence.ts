import type { Beat, Pulse } from '../wire/calls';
import { setOpen, takeCommand } from './commands';
import { othersEdits } from './others-edits';
import { readSelection } from './selection';
import { sheetList } from './spreadsheet';

/** A panel that has not said for so many seconds that it is open was closed without a word. */
const silentFor = 20;
/** The names of the panels that may be open stay longer: each of them adds itself again. */
const listedFor = 21_600;
const listKey = 'tamarack.panels';
const prefix = 'tamarack.panel.';

/** Says that a panel is open, and answers what has happened meanwhile. */
export function beat({ panel, since }: Beat): Pulse {
  setOpen(true);
  const sheets = sheetList();
  return {
    selection: readSelection(),
    sheets,
    edits: othersEdits(sheets, panel),
    othersBefore: countBefore(panel, since),
    command: takeCommand(),
  };
}

/** Says that a panel was closed. */
export function leave({ panel }: { readonly panel: string }): null {
  CacheService.getDocumentCache()?.remove(prefix + panel);
  setOpen(false);
  return null;
}

function countBefore(panel: string, since: number): number {
  const cache = CacheService.getDocumentCache();
  if (!cache) return 0;
  cache.put(prefix + panel, String(since), silentFor);
  const listed = (cache.get(listKey) ?? '').split('\n').filter((each) => each !== '');
  const open = cache.getAll(listed.map((each) => prefix + each)) as Readonly<Record<string, string>>;
  const others = listed.filter((each) => each !== panel && open[prefix + each] !== undefined);
  const list = [...others, panel].sort().join('\n');
  if (list !== listed.join('\n')) cache.put(listKey, list, listedFor);
  return others.filter((each) => {
    const other = Number(open[prefix + each]);
    return other < since || (other === since && each < panel);
  }).length;
}
