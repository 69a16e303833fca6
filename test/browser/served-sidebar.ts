import type { Frame, Page } from 'playwright-core';
import type { OpeningSheet } from '../apps-script/google/book/book';
import type { Opening, Sheets } from '../apps-script/google/open-sheets';
import { openSheets } from '../apps-script/google/open-sheets';
import type { Connection, ScriptRun } from '../apps-script/google/page-run';
import { pageRun } from '../apps-script/google/page-run';
import type { Carried } from './google-in-page';
import { googleInPage } from './google-in-page';
import type { PageOptions, ServedSite, WatchedPage } from './served-site';
import { serveSite } from './served-site';

/** What Google lets the frame of a sidebar do, and nothing else. */
const sandbox = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-storage-access-by-user-activation',
  'allow-top-navigation-by-user-activation',
].join(' ');

/** The width of a sidebar; nobody can change it. */
export const sidebarWidth = 300;

/** A sidebar in its frame, beside a spreadsheet in memory. */
export interface OpenSidebar extends WatchedPage {
  readonly frame: Frame;
  readonly sheets: Sheets;
  /** The addresses that were asked for, whatever came of it. */
  readonly asked: readonly string[];
}

export interface SidebarOptions extends PageOptions {
  readonly connection?: Connection;
  readonly opening?: Opening;
  /** A spreadsheet that is open already; another one unless said. */
  readonly beside?: Sheets;
  /** Whether the user has refused what Google asks for. */
  readonly refused?: boolean;
}

/** The built files for Google behind an address of this machine, and a browser before it. */
export function serveSidebar(): Promise<ServedSite> {
  return serveSite({ folder: 'dist/apps-script', build: ['build-sheets.mjs', 'buildSheets()'] });
}

/** Opens a spreadsheet, and the sidebar beside it. */
export async function openSidebarPage(
  served: ServedSite,
  starting: readonly OpeningSheet[],
  { connection = {}, opening = {}, refused = false, beside, ...options }: SidebarOptions = {},
): Promise<OpenSidebar> {
  const sheets = beside ?? openSheets(starting, opening);
  if (refused) sheets.user.hasConsented = false;
  const asked: string[] = [];
  const around = `<!doctype html><html lang="en"><head><title>Spreadsheet</title></head><body style="margin:0">
    <iframe name="sidebar" title="Tamarack" sandbox="${sandbox}" src="sidebar.html"
      style="border:0;width:${sidebarWidth}px;height:100vh;display:block"></iframe></body></html>`;
  const opened = await served.openPage('spreadsheet', {
    width: sidebarWidth,
    height: 800,
    ...options,
    prepare: async (page) => {
      page.on('request', (request) => asked.push(request.url().replace(served.address, '')));
      await page.route('**/spreadsheet', (route) =>
        route.fulfill({ contentType: 'text/html', body: around }),
      );
      await connect(page, pageRun(sheets, connection));
    },
  });
  const frame = opened.page.frame({ name: 'sidebar' });
  if (!frame) throw new Error('the sidebar has no frame');
  return { ...opened, frame, sheets, asked };
}

async function connect(page: Page, run: ScriptRun): Promise<void> {
  await page.exposeFunction(
    'askGoogle',
    (functionName: string, given: readonly unknown[]) =>
      new Promise<Carried>((resolve) => {
        const handled = run
          .withSuccessHandler((answer) => resolve({ answer }))
          .withFailureHandler((error) => {
            const { name, message } = error as Error;
            resolve({ error: { name, message } });
          });
        (handled[functionName] as (...given: readonly unknown[]) => void)(...given);
      }),
  );
  await page.addInitScript(googleInPage);
}
