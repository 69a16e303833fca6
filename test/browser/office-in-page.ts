/** How Excel answers the pane. */
export interface OfficeAnswer {
  readonly host: 'Excel' | null;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  readonly language: string;
  /** The ground of Excel's own theme; null on the web, which says none. */
  readonly ground: string | null;
}

type Done = (result: { status: string }) => void;

/**
 * Runs in the page behind Microsoft's library for Excel and does what office.js does around it: it takes away what
 * add-ins may not use, says what surrounds the page, and sends what the library sends.
 */
export function officeInPage({ host, platform, language, ground }: OfficeAnswer): void {
  const page = window as unknown as Record<string, never> & {
    askExcel: (sent: string) => Promise<string>;
  };
  const refused = (name: string) => () => {
    throw new Error(`Function window.${name} is not supported.`);
  };
  for (const name of ['alert', 'confirm', 'prompt']) Object.assign(window, { [name]: refused(name) });
  Object.assign(window.history, { pushState: null, replaceState: null });

  const handlers = new Map<string, Set<(event: { type: string }) => void>>();
  const of = (event: string) => handlers.get(event) ?? handlers.set(event, new Set()).get(event)!;
  const done = (rest: readonly unknown[]) => {
    const last = rest.at(-1);
    if (typeof last === 'function') (last as Done)({ status: 'succeeded' });
  };
  const follow = {
    addHandlerAsync: (event: string, handler: () => void, ...rest: unknown[]) => {
      of(event).add(handler);
      done(rest);
    },
    removeHandlerAsync: (event: string, options: { handler?: () => void }, ...rest: unknown[]) => {
      if (options.handler) of(event).delete(options.handler);
      else of(event).clear();
      done(rest);
    },
  };
  const isSetSupported = (set: string, version = '1.1') =>
    set === 'ExcelApi'
      ? Number(String(version).split('.')[1]) <= 13
      : ['SharedRuntime', 'CustomFunctionsRuntime'].includes(set);
  const context = {
    host,
    platform,
    displayLanguage: language,
    contentLanguage: language,
    partitionKey: 'partition',
    document: { ...follow, settings: follow, mode: 'readWrite', url: 'https://excel.invalid/Book1.xlsx' },
    requirements: { isSetSupported },
    ...(ground === null ? {} : { officeTheme: { bodyBackgroundColor: ground } }),
  };
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  const functions: string[] = [];
  const shown = { times: 0 };
  const Office = Object.create((page['Office'] as object | undefined) ?? {}) as object;
  Object.defineProperties(Office, {
    context: { value: host === null ? {} : context },
    HostType: { value: { Excel: 'Excel', Word: 'Word' } },
    PlatformType: { value: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' } },
    onReady: { value: async () => ({ host, platform: host === null ? null : platform }) },
    actions: { value: { associate: (id: string, action: () => void) => commands.set(id, action) } },
    addin: { value: { showAsTaskpane: async () => void shown.times++ } },
  });
  const CustomFunctions = {
    associate: (id: string) => void functions.push(id),
    Error: class extends Error {},
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const library = page['OfficeExtension'] as unknown as {
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    _testTriggerRichApiMessageEvent: (message: { entries: readonly unknown[] }) => void;
  };
  library.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: 'https://excel.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, { Body }: { Body: unknown }) => ({
        HttpStatusCode: 200,
        Headers: {},
        Body: JSON.parse(await page.askExcel(JSON.stringify(Body))) as unknown,
      }),
    }),
  };
  library._testSetRichApiMessageReadyImpl(async () => undefined);
  const fromExcel = {
    message: (message: unknown) => library._testTriggerRichApiMessageEvent({ entries: [message] }),
    signal: (type: string) => of(type).forEach((handler) => handler({ type })),
  };
  /** Presses a button of the ribbon; over when Excel is told so. */
  const press = (id: string) =>
    new Promise<void>((resolve) => commands.get(id)?.({ completed: () => resolve() }));
  Object.assign(window, { Office, CustomFunctions, fromExcel, ribbon: { press, shown, functions } });
}
