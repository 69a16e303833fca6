import { newBook } from './book/book';
import type { Book, OpeningSheet } from './book/book';
import type { Area } from './book/sheet';
import { builtProject } from './built-files';
import type { Project } from './built-files';
import { newClock } from './clock';
import type { Clock } from './clock';
import { functionArgument, functionResult } from './function-values';
import type { FunctionResult } from './function-values';
import type { Google, MenuItem } from './google';
import { toRealm } from './realm';
import { Fault, Refusal } from './refusal';
import { runServer } from './run-server';
import { carried } from './script-run';
import type { Mode, ServerRun } from './run';
import { authMode } from './services/script-app';
import { newUser } from './users';
import type { User } from './users';

/** What may be said of a spreadsheet that is opened. */
export interface Opening {
  /** What runs; the built files unless said. */
  readonly project?: Project;
  readonly locale?: string;
  readonly timeZone?: string;
}

/**
 * A spreadsheet with the add-on in it, in memory.
 *
 * Every call is a run of its own, as Google makes it: a bare context without anything of Node's or a browser's, the whole
 * file loaded without permissions, one function called. What lasts is in `google`. Services stand in `services/` and
 * `natives/`, a file for each class, over the plain state in `book/`; what they cover is typed by Google's own
 * declarations, and what they do not cover throws by its name. To cover one more member, add it to the object in its
 * class's file; to cover one more service, add its file and a line in globals.ts. What needs a permission is said in
 * permissions.ts, what takes its time in costs.ts. Google refuses by throwing a `Refusal`, which the code under test sees as
 * an exception of its own realm; a `Fault` is a mistake of ours that fails the call, whoever catches it.
 */
export interface Sheets {
  readonly book: Book;
  readonly clock: Clock;
  readonly google: Google;
  /** Whose calls these are; the first of `users`. */
  readonly user: User;
  /** Somebody else opens the spreadsheet too. */
  join(key: string): User;
  /** Calls a function of the file's top level, as a menu item or `google.script.run` does: with full authorisation. */
  call(functionName: string, given?: readonly unknown[], as?: User): unknown;
  /** Opens the spreadsheet: `onOpen` runs without permissions, as in a spreadsheet where nobody used the add-on yet. */
  open(mode?: 'NONE' | 'LIMITED'): readonly MenuItem[];
  install(): void;
  /** Presses an item of our menu, by its caption. */
  menu(caption: string, as?: User): void;
  /** Works a cell's custom function out; a block is a list of lists. It throws where the cell would show #ERROR!. */
  customFunction(name: string, given: readonly unknown[]): FunctionResult;
  /** Calls `rpc(method, json)` and reads its answer. */
  rpc(method: string, argument: unknown, as?: User): unknown;
  /** Runs `onEdit`, if there is one, after a user's edit by hand. */
  edited(area: Area, entered: string | number | boolean, as: User): void;
}

export function openSheets(opening: readonly OpeningSheet[], options: Opening = {}): Sheets {
  const { project = builtProject(), locale, timeZone } = options;
  const book = newBook(opening);
  if (locale !== undefined) book.locale = locale;
  if (timeZone !== undefined) book.timeZone = timeZone;
  const answers = new Map<string, FunctionResult['cells']>();
  const first = newUser('user 1', book.sheets[0]?.id ?? 0);
  const google: Google = {
    book,
    clock: newClock(),
    users: [first],
    pages: project.pages,
    properties: new Map(),
    cache: new Map(),
    locks: new Map(),
    menus: new Map(),
    shown: [],
    logs: [],
    runs: [],
    faults: [],
    before: () => undefined,
    callFunction: (name, values) => {
      if (!isCustomFunction(project.code, name)) return undefined;
      // Google asks again only when an argument is another one.
      const asked = JSON.stringify([name, values]);
      const known = answers.get(asked);
      if (known !== undefined) return known;
      try {
        const { cells } = customFunction(name, values);
        answers.set(asked, cells);
        return cells;
      } catch (fault) {
        if (fault instanceof Fault) throw fault;
        return null;
      }
    },
  };

  function run(functionName: string, mode: Mode, user: User, given: readonly unknown[]): unknown {
    const carry = (value: unknown) => (value === undefined ? null : carried(value, 'the answer'));
    return runServer(
      google,
      project.code,
      { functionName, mode, user, given: ({ realm }) => given.map((one) => toRealm(realm, one)) },
      carry,
    );
  }

  function call(functionName: string, given: readonly unknown[] = [], as: User = first): unknown {
    if (functionName.endsWith('_')) throw new Refusal(`Script function not found: ${functionName}`);
    return run(
      functionName,
      'FULL',
      as,
      given.map((one, place) => carried(one, `property: ${place}`)),
    );
  }

  function customFunction(name: string, given: readonly unknown[]): FunctionResult {
    if (!isCustomFunction(project.code, name)) throw new Fault(`Unknown function: '${name}'`);
    return runServer(
      google,
      project.code,
      { functionName: name, mode: 'CUSTOM_FUNCTION', user: first, given: () => given.map(functionArgument) },
      functionResult,
    );
  }

  function trigger(
    functionName: string,
    mode: Mode,
    as: User = first,
    eventOf: (run: ServerRun) => Readonly<Record<string, unknown>> = () => ({}),
  ): void {
    runServer(
      google,
      project.code,
      {
        functionName,
        mode,
        user: as,
        given: (run) => [
          Object.assign(run.realm.record(), eventOf(run), {
            authMode: authMode(mode),
            source: run.objects.spreadsheet(),
          }),
        ],
      },
      () => null,
    );
  }

  const ours = () => [...google.menus.values()].flat();
  const sheets: Sheets = {
    book,
    clock: google.clock,
    google,
    user: first,
    join(key) {
      const user = newUser(key, book.sheets[0]?.id ?? 0);
      google.users.push(user);
      return user;
    },
    call,
    open(mode = 'NONE') {
      google.menus.clear();
      trigger('onOpen', mode);
      return ours();
    },
    install() {
      google.menus.clear();
      trigger('onInstall', 'FULL');
    },
    menu(caption, as = first) {
      if (google.menus.size === 0) sheets.open();
      const item = ours().find((one) => one.caption === caption);
      if (!item?.functionName) throw new Error(`there is no menu item "${caption}"`);
      run(item.functionName, 'FULL', as, []);
    },
    customFunction,
    rpc: (method, argument, as) => {
      const json = call('rpc', [method, JSON.stringify(argument)], as);
      if (typeof json !== 'string') throw new Fault('rpc answers with text');
      return JSON.parse(json) as unknown;
    },
    edited(area, entered, as) {
      if (!/^function onEdit\(/mu.test(project.code)) return;
      trigger('onEdit', 'LIMITED', as, (run) => ({ range: run.objects.range(area), value: String(entered) }));
    },
  };
  return sheets;
}

/** In an add-on a cell finds only what a comment at the function's head says is for cells. */
function isCustomFunction(code: string, name: string): boolean {
  if (!/^\w+$/u.test(name)) return false;
  const head = new RegExp(`/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*function ${name}\\(`, 'u').exec(code);
  return head?.[1]?.includes('@customfunction') ?? false;
}
