import type { Page } from 'playwright-core';
import type { Host, Selection } from '../../panel/host';
import type { Bench, StartingSheet } from '../hosts/contract';
import { hostContract } from '../hosts/contract';
import type { ServedWorkbench } from './served-workbench';
import { serveWorkbench } from './served-workbench';

/** What workbench/bare.ts puts on its window. */
interface BareWindow {
  readonly bareBench: {
    readonly host: Host;
    readonly openSheets: (sheets: readonly StartingSheet[]) => void;
    readonly select: (sheet: string, range: string) => void;
    readonly readName: Bench['nameRange'];
  };
  readonly selectionMoved: (selection: Selection | null) => void;
}

let served: ServedWorkbench;

jest.setTimeout(60_000);
let page: Page;
let listener: ((selection: Selection | null) => void) | null = null;

beforeAll(async () => {
  served = await serveWorkbench();
  ({ page } = await served.openPage('bare.html'));
  await page.exposeFunction('selectionMoved', (selection: Selection | null) => listener?.(selection));
});

afterAll(() => served.stop());

hostContract('the workbench', async (sheets) => {
  await page.evaluate((start) => (window as unknown as BareWindow).bareBench.openSheets(start), sheets);
  return {
    host: remoteHost(),
    select: (sheet, range) =>
      page.evaluate(
        ([name = '', cells = '']) => (window as unknown as BareWindow).bareBench.select(name, cells),
        [sheet, range],
      ),
    nameRange: (name) =>
      page.evaluate((asked) => (window as unknown as BareWindow).bareBench.readName(asked), name),
  };
});

/** The host on the page, each action one call across. */
function remoteHost(): Host {
  const port = (part: 'sheets' | 'models') =>
    new Proxy(
      {},
      {
        get:
          (_, action: string) =>
          (...args: unknown[]) =>
            page.evaluate(
              ([where, what, given]) => {
                const { host } = (window as unknown as BareWindow).bareBench;
                const actions = host[where] as unknown as Record<string, (...values: unknown[]) => unknown>;
                return actions[what]?.(...given);
              },
              [part, action, args] as const,
            ),
      },
    );
  const followSelection: Host['sheets']['followSelection'] = (told) => {
    listener = told;
    void page.evaluate(() => {
      const { bareBench, selectionMoved } = window as unknown as BareWindow;
      bareBench.host.sheets.followSelection(selectionMoved);
    });
    return () => (listener = null);
  };
  const sheets = port('sheets') as Host['sheets'];
  return {
    sheets: new Proxy(sheets, {
      get: (target, action) => (action === 'followSelection' ? followSelection : Reflect.get(target, action)),
    }),
    models: port('models') as Host['models'],
    desk: {} as Host['desk'],
  };
}
