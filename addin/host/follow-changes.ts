import { following } from './following';
import { inExcel } from './in-excel';

/** The names of the worksheets, by id. */
type Names = ReadonlyMap<string, string>;

/** Since this version Excel says at once that a sheet got another name; before it, at the next change. */
const namesAreFollowed = () => Office.context.requirements.isSetSupported('ExcelApi', '1.17');

/**
 * Calls back with the sheet's name at each change of its cells, our own included, until the returned function is called. A
 * sheet that comes, goes or gets another name has changed, under both names.
 */
export function followChanges(listener: (sheet: string) => void): () => void {
  let names: Names = new Map();
  let before: Promise<void> = readNames().then((first) => void (names = first));
  let ids = new Set<string>();
  const tell = async (isOver: () => boolean) => {
    const changed = ids;
    ids = new Set();
    const now = await readNames();
    const told = new Set<string>();
    for (const [sheet, name] of [...names, ...now]) {
      if (changed.has(sheet) || names.get(sheet) !== now.get(sheet)) told.add(name);
    }
    names = now;
    if (!isOver()) for (const name of told) listener(name);
  };
  // Whatever changes until the names are read is told with them: a write of many pieces asks for them a few times only.
  const changed = (id: string, isOver: () => boolean): Promise<void> => {
    const isAsked = ids.size > 0;
    ids.add(id);
    // A workbook that is being closed answers no more.
    if (!isAsked) before = before.then(() => tell(isOver)).catch(() => undefined);
    return before;
  };
  before.catch(() => undefined);
  return following((context, isOver) => {
    const { worksheets } = context.workbook;
    const take = ({ worksheetId }: { readonly worksheetId: string }) => changed(worksheetId, isOver);
    return [
      worksheets.onChanged.add(take),
      worksheets.onAdded.add(take),
      worksheets.onDeleted.add(take),
      ...(namesAreFollowed() ? [worksheets.onNameChanged.add(take)] : []),
    ];
  });
}

function readNames(): Promise<Names> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
