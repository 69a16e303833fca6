import { associateCommands } from './pane/associate-commands';
import { noticeIn } from './pane/notice';
import { pageLanguage } from './pane/page-language';

/** Milliseconds after which a pane without an answer from Excel says what may be in the way. */
const slowAfter = 10_000;

const place = document.getElementById('panel');
if (!place) throw new Error('the page has no place for the panel');
const notice = noticeIn(place, pageLanguage(navigator.language));

/** The panel, once Excel has answered; null where there is no Excel around the page. */
async function panelInExcel(place: HTMLElement) {
  const slow = setTimeout(() => notice.show('slow'), slowAfter);
  const { host } = await Office.onReady();
  clearTimeout(slow);
  if (host !== Office.HostType.Excel) {
    notice.show('outside');
    return null;
  }
  const { openPanel } = await import('./pane/open-panel');
  return openPanel(place);
}

notice.waiting();
// Office's own script may have been held back: then there is nothing to ask.
if (typeof Office === 'undefined') notice.show('absent');
else {
  const panel = panelInExcel(place);
  const commands = panel.then((opened) => opened ?? Promise.reject(new Error('there is no workbook')));
  commands.catch(() => undefined);
  panel.catch((error: unknown) =>
    notice.show('failed', error instanceof Error ? error.message : String(error)),
  );
  associateCommands(Office, commands);
}
