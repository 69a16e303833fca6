import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenExcel } from '../addin/excel/microsoft-client';
import { openExcel } from '../addin/excel/microsoft-client';
import type { OfficeAnswer } from './office-in-page';
import { officeInPage } from './office-in-page';

/** The address under which Microsoft serves its library. */
export const microsoft = 'https://appsforoffice.microsoft.com';
const hosted = `${microsoft}/lib/1/hosted/`;

/** Microsoft's own files, as its package brings them. */
const files = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

type Sheets = Parameters<typeof openExcel>[0];

/** What of the older interface and of the wire the types leave out. */
interface Wire {
  readonly SessionBase: {
    readonly _overrideSession: {
      _createRequestExecutorOrNull(): {
        executeAsync(
          data: unknown,
          flags: unknown,
          request: { Body: unknown },
        ): Promise<{ readonly Body: unknown }>;
      };
    };
  };
}

/** Excel around a pane: a workbook in memory, and Microsoft's own client library in the page, joined by the wire. */
export interface ExcelAround {
  readonly excel: OpenExcel;
  /** Puts Excel around a page; for a page that has loaded nothing yet. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** Opens a workbook around a page. */
export function excelAround(sheets: Sheets, office: OfficeAnswer): ExcelAround {
  const excel = openExcel(sheets);
  const { SessionBase } = excel.OfficeExtension as unknown as Wire;
  const executor = SessionBase._overrideSession._createRequestExecutorOrNull();
  const prepare = async (page: Page) => {
    await page.exposeFunction('askExcel', async (sent: string) => {
      const { Body } = await executor.executeAsync('', 0, { Body: JSON.parse(sent) as unknown });
      return JSON.stringify(Body);
    });
    const tell = (kind: 'message' | 'signal', event: unknown) => {
      if (!page.isClosed())
        void page
          .evaluate(
            ([to, what]) =>
              (window as unknown as { fromExcel: Record<string, (event: unknown) => void> }).fromExcel[to]?.(
                what,
              ),
            [kind, event] as const,
          )
          .catch(() => undefined);
    };
    excel.user.deliver = (message) => tell('message', message);
    excel.user.signal = (event) => tell('signal', event);
    await serveLibrary(page, `${hostFile()}\n(${officeInPage.toString()})(${JSON.stringify(office)});`);
  };
  return { excel, prepare };
}

function hostFile(): string {
  return readFileSync(join(files, 'excel-web-16.00.js'), 'utf8');
}

/** Answers for Microsoft's address: with a script in the place of office.js. */
export async function serveLibrary(page: Page, script: string): Promise<void> {
  const answer = { contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } };
  await page.route(`${microsoft}/**`, (route) =>
    route.request().url() === `${hosted}office.js`
      ? route.fulfill({ ...answer, body: script })
      : route.fulfill({ status: 404 }),
  );
}

/** Answers for Microsoft's address with the files of its package as they are. */
export async function serveMicrosoftsOwn(page: Page): Promise<void> {
  await page.route(`${microsoft}/**`, (route) => {
    const file = join(files, route.request().url().slice(hosted.length).split(/[?#]/)[0] ?? '');
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(file),
    });
  });
}
