import { createRoot } from 'react-dom/client';
import type { PanelCommands } from '#panel';
import { Panel, hostProblems, refusedBecause } from '#panel';
import type { ScriptRunner } from './carry';
import { carryOver } from './carry';
import { offerParts } from './offer-parts';
import type { OpeningNotice, Reason } from './opening-notice';
import { openingNotice } from './opening-notice';
import { readScript } from './read-script';
import { runCommands } from './run-commands';
import { sheetsEngine } from './sheets-engine';
import type { OpenedSheets } from './sheets-host';
import { openSheetsHost } from './sheets-host';
import './sidebar.css';

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Milliseconds after which a page without an answer says what may be in the way. */
const slowAfter = 12_000;

/** Opens the spreadsheet, however often the user has to ask for it. */
async function opened(notice: OpeningNotice): Promise<OpenedSheets> {
  for (;;) {
    notice.waiting();
    const slow = setTimeout(() => notice.show('slow'), slowAfter);
    try {
      return await openSheetsHost(carryOver(google.script.run));
    } catch (error) {
      clearTimeout(slow);
      const detail = error instanceof Error ? error.message : String(error);
      const reason = reasonOf(error);
      await new Promise<void>((again) =>
        notice.show(reason, reason === 'failed' ? detail : undefined, again),
      );
    } finally {
      clearTimeout(slow);
    }
  }
}

function reasonOf(error: unknown): Reason {
  const codes = (refusedBecause(error) ?? []).map(({ code }) => code);
  if (codes.includes(hostProblems.consentRefused.code)) return 'consent';
  return codes.includes(hostProblems.otherAccount.code) ? 'account' : 'failed';
}

async function openPanel(place: HTMLElement): Promise<void> {
  const { host, call, heart } = await opened(openingNotice(place, navigator.language));
  offerParts((name) => readScript(call, name));
  const engine = sheetsEngine(call);
  const commands = new Promise<PanelCommands>((resolve) => {
    createRoot(place).render(<Panel host={host} engine={engine} onCommands={resolve} />);
  });
  runCommands(heart, commands);
}

const place = document.getElementById('panel');
if (!place) throw new Error('the page has no place for the panel');
void openPanel(place);
