import type { Host, ModelStore, Sheets } from '#panel';
import { modelPlace, modelStoreOn, sheetsOver } from '#panel';
import type { Call } from './call';
import { callOver } from './call';
import type { Carry } from './carry';
import { changeModel } from './change-model';
import { sheetsChanges } from './follow-sheets';
import type { Heartbeat, HeartbeatOptions } from './heartbeat';
import { heartbeat } from './heartbeat';
import type { Patience } from './patient-carry';
import { newSession } from './session';
import { selfTest } from './self-test/self-test';
import { sheetsDesk } from './sheets-desk';
import { sheetsGrid } from './sheets-grid';

/** What a page may be told otherwise; the usual suits a page in Google's sidebar. */
export interface SheetsHostOptions {
  /** Another one for each page that is open anywhere. */
  readonly page?: string;
  readonly patience?: Patience;
  readonly heartbeat?: Omit<HeartbeatOptions, 'who'>;
}

/** The panel's ports over the spreadsheet, and what the page itself asks of the server. */
export interface OpenedSheets {
  readonly host: Host;
  readonly call: Call;
  readonly heart: Heartbeat;
}

/** Opens the panel's ports on the spreadsheet that the sidebar stands beside. */
export async function openSheetsHost(
  carry: Carry,
  { page = crypto.randomUUID(), patience, heartbeat: beating = {} }: SheetsHostOptions = {},
): Promise<OpenedSheets> {
  let name = '';
  const who = () => name;
  const call = callOver(carry, { panel: page, who }, patience);
  const facts = await call('openSpreadsheet', null);
  const heart = heartbeat(call, page, { ...beating, who });
  const session = newSession();
  const changes = sheetsChanges(heart);
  const sheets: Sheets = {
    ...sheetsOver(sheetsGrid(call, heart, session, changes)),
    refreshPivots: async () => void (await call('refreshPivots', null)),
  };
  const desk = {
    ...sheetsDesk(call, facts, (preferences) => (name = preferences.name ?? '')),
    checkInstallation: (language: string) => selfTest(sheets, call, language),
  };
  const models: ModelStore = {
    ...modelStoreOn(sheets),
    changeModel: (sheet) =>
      changeModel(call, session, sheet).finally(() => changes.changed(modelPlace.sheet)),
  };
  const host = { sheets, models, presence: { enter: heart.enter }, desk };
  return { host, call, heart };
}
