import type { Page } from 'playwright-core';
import type { Host } from '../../panel/host';
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
  readonly happened: (id: number, told: unknown) => void;
}

let served: ServedWorkbench;

let page: Page;
const listeners = new Map<number, (told: unknown) => void>();
let listened = 0;

beforeAll(async () => {
  served = await serveWorkbench();
  ({ page } = await served.openPage('bare.html'));
  await page.exposeFunction('happened', (id: number, told: unknown) => listeners.get(id)?.(told));
});

afterAll(() => served.stop());

hostContract('the workbench', async (sheets) => {
  await page.evaluate((start) => (window as unknown as BareWindow).bareBench.openSheets(start), sheets);
  return {
    host: await remoteHost(),
    hasPivots: true,
    select: (sheet, range) =>
      page.evaluate(
        ([name = '', cells = '']) => (window as unknown as BareWindow).bareBench.select(name, cells),
        [sheet, range],
      ),
    nameRange: (name) =>
      page.evaluate((asked) => (window as unknown as BareWindow).bareBench.readName(asked), name),
  };
});

/** The host on the page, each action one call across; what it does not offer is not there. */
async function remoteHost(): Promise<Host> {
  const offered = await page.evaluate(() => {
    const { sheets, models } = (window as unknown as BareWindow).bareBench.host;
    return { sheets: Object.keys(sheets), models: Object.keys(models) };
  });
  const port = (part: 'sheets' | 'models') =>
    new Proxy(
      {},
      {
        get: (_, action: string) => {
          if (!offered[part].includes(action)) return undefined;
          return (...args: unknown[]) =>
            page.evaluate(
              ([where, what, given]) => {
                const { host } = (window as unknown as BareWindow).bareBench;
                const actions = host[where] as unknown as Record<string, (...values: unknown[]) => unknown>;
                return actions[what]?.(...given);
              },
              [part, action, args] as const,
            );
        },
      },
    );
  const followed = {
    followSelection: ((told) => listening('selection', told)) as Host['sheets']['followSelection'],
    followChanges: ((told) => listening('changes', told)) as Host['sheets']['followChanges'],
  };
  const sheets = port('sheets') as Host['sheets'];
  return {
    sheets: new Proxy(sheets, {
      get: (target, action) => Reflect.get(action in followed ? followed : target, action),
    }),
    models: port('models') as Host['models'],
    presence: { enter: (panel, tell) => listening(panel, tell) },
    desk: {} as Host['desk'],
  };
}

/** Listens on the page: to the selection, to changes, or as the panel of that name. */
function listening<Told>(what: string, tell: (told: Told) => void): () => void {
  const id = listened++;
  listeners.set(id, tell as (told: unknown) => void);
  void page.evaluate(
    ([asked, key]) => {
      const { bareBench, happened } = window as unknown as BareWindow;
      const { sheets, presence } = bareBench.host;
      const told = (value: unknown) => void happened(key, value);
      const stop =
        asked === 'selection'
          ? sheets.followSelection(told)
          : asked === 'changes'
            ? sheets.followChanges(told)
            : presence.enter(asked, told);
      (window as unknown as Record<string, () => void>)[`stop${key}`] = stop;
    },
    [what, id] as const,
  );
  return () => {
    listeners.delete(id);
    void page.evaluate((key) => (window as unknown as Record<string, () => void>)[`stop${key}`]?.(), id);
  };
}
