/// <reference types="office-js" />
/**
 * Excel, as far as a program can tell: Microsoft's own client library, unmodified, over a workbook in memory
 * that is as strict as Excel is. Code under test runs its `Excel.run` against it.
 *
 *   const excel = openExcel([{ name: 'Accounts', rows: [['account', 'revenue'], ['Alder', 12]] }]);
 *   await excel.Excel.run(async (context) => { … });
 *
 * Whatever is not modelled throws and names itself: "the workbook in memory does not know Range.foo".
 *
 * To add a class of Office.js: one file kinds/<class>.ts (look at kinds/worksheet-collection.ts), which says
 * what its objects hold on to (`interface Selves`), its properties, methods and items, named as in Office.js;
 * and one line in kinds.ts. State is plain data in book/, one idea a file. Refusals are `refuse('ItemNotFound')`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { browserPage } from './browser-page';
import { newBook } from './book/book';
import { handsOf } from './book/hands';
import { calculateIfDue } from './book/read';
import { newUser } from './book/user';
import { interpret } from './interpreter';
import { officeContext } from './office-context';
import { refusalMessage } from './refusal';
import { actionTypes } from './wire';
import type { Book, OpeningSheet } from './book/book';
import type { Hands } from './book/hands';
import type { User } from './book/user';
import type { RefusalCode } from './refusal';
import type { Supported } from './office-context';
import type { ActionInfo, ReplyBody, RequestBody } from './wire';

/** A request as it went over the wire. */
export interface SentRequest {
  readonly bytesSent: number;
  readonly bytesTaken: number;
  readonly actions: number;
  /** Sent by `Excel.run` itself after the work, to let go of the ranges it kept. */
  readonly isTidying: boolean;
}

/** What code under test finds as globals in Excel, and the workbook behind it. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: Book;
  readonly user: User;
  /** What this person does by hand. */
  readonly hands: Hands;
  /** Every request since it was opened: one a `context.sync()`, and one when `Excel.run` tidies up. */
  readonly requests: SentRequest[];
  /** Resolves when the events of what happened so far have arrived. */
  settled(): Promise<void>;
  /** Another person opens the same workbook, with a panel of their own. */
  join(name: string): OpenExcel;
}

/** Parts of Microsoft's library that its types leave out. */
interface Library {
  readonly Excel: typeof Excel;
  Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { _overrideSession: unknown };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
  };
}

/** Excel on the web takes and gives five megabytes at once. */
const largestPayload = 5 * 1024 * 1024;

/** What the manifest asks for. */
const baseline: Supported = { excelApi: 13, also: [] };

const libraryFile = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
let script: Script | undefined;

/**
 * @param supported What this Excel can: ExcelApi 1.13 unless said otherwise; a member beyond it is refused
 *   (ApiNotFound).
 * @returns Excel with a workbook of these sheets, the first one active.
 */
export function openExcel(
  sheets: readonly OpeningSheet[] = [{ name: 'Sheet1' }],
  supported: Partial<Supported> = {},
): OpenExcel {
  const book = newBook(sheets);
  const [user] = book.users;
  if (user === undefined) throw new Error('somebody has the workbook open');
  return connect(book, user, { ...baseline, ...supported });
}

function connect(book: Book, user: User, supported: Supported): OpenExcel {
  const library = loadLibrary();
  const { Excel, OfficeExtension } = library;
  const requests: SentRequest[] = [];
  const executeAsync = async (_data: unknown, _flags: unknown, { Body }: { Body: RequestBody }) => {
    const sent = JSON.stringify(Body);
    const done = exchange(sent, book, user);
    requests.push({
      bytesSent: Buffer.byteLength(sent),
      bytesTaken: Buffer.byteLength(done),
      actions: Body.Actions.length,
      isTidying: Body.Actions.every(isTidying),
    });
    const answer = JSON.parse(withinLimit(done)) as ReplyBody;
    return { HttpStatusCode: 200, Headers: {}, Body: answer };
  };
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: 'https://excel.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(async () => undefined);
  // Events come after the answer to the request that caused them, never inside of it.
  user.deliver = (message) =>
    void setImmediate(() => OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] }));
  const context = { value: officeContext(user, supported) };
  const Office = (library.Office = Object.create(library.Office, { context }) as typeof library.Office);
  return { Excel, Office, OfficeExtension, book, user, hands: handsOf(book, user), requests, settled, join };

  function join(name: string): OpenExcel {
    const other = newUser(name, user.selection.sheet);
    book.users.push(other);
    return connect(book, other, supported);
  }
}

function isTidying({ ActionType, Name }: ActionInfo): boolean {
  return ActionType === actionTypes.instantiate || Name === '_RemoveReference';
}

/** @returns The answer to a request, both as the bytes that travel. */
function exchange(sent: string, book: Book, user: User): string {
  if (Buffer.byteLength(sent) > largestPayload) return refusedWhole('RequestPayloadSizeLimitExceeded');
  user.acting = true;
  try {
    return JSON.stringify(interpret(JSON.parse(sent) as RequestBody, { book, user }));
  } finally {
    user.acting = user.suspended = false;
    calculateIfDue(book, user);
  }
}

/** What was asked is done all the same; only the answer does not come. */
function withinLimit(answer: string): string {
  const fits = Buffer.byteLength(answer) <= largestPayload;
  return fits ? answer : refusedWhole('ResponsePayloadSizeLimitExceeded');
}

function refusedWhole(code: RefusalCode): string {
  const error = { Code: code, Message: refusalMessage(code), Location: '', ActionIndex: -1 };
  return JSON.stringify({ Error: error } satisfies ReplyBody);
}

/** Events take two turns: one to arrive, one for the library to hand them on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function loadLibrary(): Library {
  const page = browserPage();
  createContext(page);
  script ??= new Script(readFileSync(libraryFile, 'utf8'), { filename: libraryFile });
  script.runInContext(page);
  return page as unknown as Library;
}
