import type { Sheets } from './open-sheets';
import { carried } from './script-run';
import type { User } from './users';

/**
 * What happens to a call on its way. "lost" never comes to the server, "answer lost" is done there and nobody hears of
 * it; either is silent, or said after a while as an error of the network ("broken", "answer broken"). A number is how
 * many milliseconds its answer takes.
 */
export type Fate = 'fine' | 'lost' | 'answer lost' | 'broken' | 'answer broken' | number;

/** What a page sends. */
export interface Sent {
  /** Counted from 1. */
  readonly count: number;
  readonly functionName: string;
  readonly given: readonly unknown[];
}

/** How a page is connected. */
export interface Connection {
  readonly user?: User;
  readonly fateOf?: (sent: Sent) => Fate;
  /** Calls and answers with more characters are refused. */
  readonly longest?: number;
}

type Handler = (value: unknown, userObject?: unknown) => void;

/** `google.script.run`: every function of the server's top level, and what is to happen with its answer. */
export interface ScriptRun {
  readonly withSuccessHandler: (handler: Handler) => ScriptRun;
  readonly withFailureHandler: (handler: Handler) => ScriptRun;
  readonly withUserObject: (object: unknown) => ScriptRun;
  readonly [functionName: string]: (...given: never[]) => unknown;
}

interface Handlers {
  readonly succeeded?: Handler;
  readonly failed?: Handler;
  readonly userObject?: unknown;
}

/** @returns `google.script.run` of a page that is shown beside a spreadsheet. */
export function pageRun(sheets: Sheets, connection: Connection = {}): ScriptRun {
  let count = 0;
  const next = () => (count += 1);
  return runner(sheets, connection, next, {});
}

function runner(sheets: Sheets, connection: Connection, next: () => number, handlers: Handlers): ScriptRun {
  const withMore = (more: Handlers) => runner(sheets, connection, next, { ...handlers, ...more });
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (succeeded: Handler) => withMore({ succeeded }),
    withFailureHandler: (failed: Handler) => withMore({ failed }),
    withUserObject: (userObject: unknown) => withMore({ userObject }),
  };
  return new Proxy({} as ScriptRun, {
    get(_target, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return (
        own[name] ??
        ((...given: unknown[]) => {
          // What cannot be carried is refused at once, in the page.
          const sent = given.map((one, place) => carried(one, `property: ${place}`));
          void send(sheets, connection, { count: next(), functionName: name, given: sent }, handlers);
        })
      );
    },
  });
}

async function send(sheets: Sheets, connection: Connection, sent: Sent, handlers: Handlers): Promise<void> {
  const { user = sheets.user, fateOf = () => 'fine' } = connection;
  const fate = fateOf(sent);
  await Promise.resolve();
  if (fate === 'lost') return;
  if (fate === 'broken') return handlers.failed?.(networkError(), handlers.userObject);
  let end: () => void;
  try {
    checkLength(sent.given, connection);
    const answer = besideOthers(sheets, () => sheets.call(sent.functionName, sent.given, user));
    checkLength(answer, connection);
    end = () => handlers.succeeded?.(answer, handlers.userObject);
  } catch (thrown) {
    const error = Object.assign(new Error((thrown as Error).message), { name: 'ScriptError' });
    end = () => handlers.failed?.(error, handlers.userObject);
  }
  if (fate === 'answer lost') return;
  if (fate === 'answer broken') return handlers.failed?.(networkError(), handlers.userObject);
  if (typeof fate === 'number') await new Promise((resolve) => setTimeout(resolve, fate));
  end();
}

/**
 * Servers of several pages run at the same time at Google, and one after another here: while one of them slept, no other page was
 * kept from calling.
 */
function besideOthers<Answer>({ clock }: Sheets, run: () => Answer): Answer {
  const { slept } = clock;
  try {
    return run();
  } finally {
    clock.now -= clock.slept - slept;
  }
}

function networkError(): Error {
  return Object.assign(new Error('NetworkError: Connection failure due to HTTP 0'), { name: 'NetworkError' });
}

function checkLength(carriedOver: unknown, { longest = 50_000_000 }: Connection): void {
  const length = JSON.stringify(carriedOver)?.length ?? 0;
  if (length > longest) throw new Error(`The call or its answer is too long: ${length} characters`);
}
