import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import type { DeedDesk } from './deed-desk';
import type { ModelEditing } from './edit-model';
import { haveChanged } from './look-for-changes';

/** Quiet time after a change of the workbook before it is looked at, in milliseconds. */
const lookAfter = 400;

/**
 * Follows what happens to the workbook beside the panel: the Model sheet is read again, changed accounts are said to be
 * changed, and other panels are counted. Our own writes change nothing that is not known.
 * @returns ends it
 */
export function followWorkbook(desk: DeedDesk, editing: ModelEditing, panel: string): () => void {
  const { host, store } = desk;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const looks = new Map<string, ReturnType<typeof setTimeout>>();
  const leave = host.presence.enter(panel, (others) => store.dispatch({ kind: 'met panels', others }));
  const findAccounts = async (sheet: string) => {
    const sheets = await host.sheets.listSheets();
    store.dispatch({ kind: 'lost accounts', isLost: !sheets.includes(sheet) });
  };
  const lookSoon = (sheet: string) => {
    clearTimeout(looks.get(sheet));
    looks.set(
      sheet,
      setTimeout(() => void look(sheet), lookAfter),
    );
  };
  const look = async (sheet: string) => {
    const { progress, accounts, isBehind } = store.get();
    if (isBehind) return;
    // What a deed writes or reads meanwhile is compared once it is over.
    if (progress !== null) return lookSoon(sheet);
    const isChanged = await haveChanged(desk, sheet);
    const now = store.get();
    if (now.accounts !== accounts || now.progress !== null) return lookSoon(sheet);
    if (isChanged) store.dispatch({ kind: 'fell behind' });
  };
  const unfollow = host.sheets.followChanges((sheet) => {
    const { progress, accounts, isBehind } = store.get();
    if (sheet === modelPlace.sheet) {
      clearTimeout(timer);
      timer = setTimeout(() => void editing.reread(), lookAfter);
    } else if (progress === null && !isBehind && isRead(sheet, accounts?.place.sheet)) {
      lookSoon(sheet);
    }
    if (progress === null && sheet === accounts?.place.sheet) void findAccounts(sheet);
  });
  return () => {
    clearTimeout(timer);
    for (const waiting of looks.values()) clearTimeout(waiting);
    leave();
    unfollow();
  };
}

function isRead(sheet: string, accounts: string | undefined): boolean {
  return sheet === accounts || sheet === overridesPlace.sheet;
}
