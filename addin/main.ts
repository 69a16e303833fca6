import type { PanelCommands } from '#panel';
import { associateCommands } from './pane/associate-commands';
import { noticeIn } from './pane/notice';
import { pageLanguage } from './pane/page-language';
import type { Ready } from './pane/when-shown';
import { whenShown } from './pane/when-shown';

/** Milliseconds after which a pane without an answer from Excel says what may be in the way. */
const slowAfter = 10_000;

const place = document.getElementById('panel');
if (!place) throw new Error('the page has no place for the panel');
const notice = noticeIn(place, pageLanguage(navigator.language));

function showFailure(error: unknown): void {
  notice.show('failed', error instanceof Error ? error.message : String(error));
}

/** What Excel says once it has answered; null where there is no Excel around the page. */
async function excelReady(): Promise<Ready | null> {
  const slow = setTimeout(() => notice.show('slow'), slowAfter);
  const ready: Ready & { readonly host: unknown } = await Office.onReady();
  clearTimeout(slow);
  if (ready.host === Office.HostType.Excel) return ready;
  notice.show('outside');
  return null;
}

/** Opens the panel when the pane is shown or when the ribbon asks, once. */
function start(place: HTMLElement): void {
  const answered = excelReady();
  let opened: Promise<PanelCommands> | null = null;
  const openOnce = async (): Promise<PanelCommands> => {
    if (!(await answered)) throw new Error('there is no workbook');
    const { openPanel } = await import('./pane/open-panel');
    return openPanel(place);
  };
  const panel = () => (opened ??= openOnce());
  associateCommands(Office, panel);
  const show = async () => {
    const ready = await answered;
    if (!ready) return;
    await whenShown(Office, ready);
    await panel();
  };
  show().catch(showFailure);
}

notice.waiting();
// Office's own script may have been held back: then there is nothing to ask.
if (typeof Office === 'undefined') notice.show('absent');
else start(place);
