import type { User } from './book/user';

/** What a client supports: the version of ExcelApi, and the sets beside it by name. */
export interface Supported {
  /** The minor version of ExcelApi: 13 is ExcelApi 1.13. */
  readonly excelApi: number;
  /** Sets beyond it, such as ExcelApiOnline. */
  readonly also: readonly string[];
}

type Handler = (event: { type: string }) => void;
type Done = (result: { status: string; value?: unknown }) => void;

/**
 * @returns What `Office.context` says in Excel on the web, and the two events that still come through the older
 *   interface: the selection and the settings. There is no `officeTheme` on the web.
 */
export function officeContext(user: User, supported: Supported): Record<string, unknown> {
  const handlers = new Map<string, Set<Handler>>();
  const of = (event: string): Set<Handler> => {
    const known = handlers.get(event) ?? new Set();
    handlers.set(event, known);
    return known;
  };
  const follow = {
    addHandlerAsync(event: string, handler: Handler, ...rest: unknown[]) {
      of(event).add(handler);
      done(rest)({ status: 'succeeded' });
    },
    removeHandlerAsync(event: string, options: { handler?: Handler }, done?: Done) {
      if (options.handler) of(event).delete(options.handler);
      else of(event).clear();
      done?.({ status: 'succeeded' });
    },
  };
  // After the answer to the request that caused it, as all events.
  user.signal = (event) => of(event).forEach((handler) => setImmediate(() => handler({ type: event })));
  return {
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    partitionKey: user.name,
    document: { ...follow, settings: follow, mode: 'readWrite', url: 'https://excel.invalid/Book1.xlsx' },
    requirements: {
      isSetSupported: (set: string, version?: string | number) => isSetSupported(supported, set, version),
    },
  };
}

function done(rest: readonly unknown[]): Done {
  const last = rest[rest.length - 1];
  return typeof last === 'function' ? (last as Done) : () => undefined;
}

function isSetSupported({ excelApi, also }: Supported, set: string, version?: string | number): boolean {
  if (set !== 'ExcelApi') return also.includes(set) || /^(SharedRuntime|CustomFunctionsRuntime)$/u.test(set);
  const [major = 1, minor = 0] = String(version ?? '1.1')
    .split('.')
    .map(Number);
  return major === 1 && minor <= excelApi;
}
