import type { Calls, Method, WriteMethod } from '../../../apps-script/wire/calls';
import type { Refusal, Reply, WriteHead } from '../../../apps-script/wire/reply';
import { builtFile } from '../fresh-build';
import type { OpeningSheet } from '../google/book/book';
import type { Opening, Sheets } from '../google/open-sheets';
import { openSheets } from '../google/open-sheets';
import type { User } from '../google/users';

/** What the server would not do; its problem is named by `refusal`. */
export type Refused = Error & { readonly refusal: Refusal };

/** The built server of a spreadsheet in memory, called as the sidebar does. */
export interface Server {
  readonly sheets: Sheets;
  read<Name extends Exclude<Method, WriteMethod>>(
    method: Name,
    argument: Calls[Name]['argument'],
    as?: User,
    panel?: string,
    keepsTurn?: true,
  ): Calls[Name]['answer'];
  /** A write of one panel, which ends with it unless said. */
  write<Name extends WriteMethod>(
    method: Name,
    argument: Calls[Name]['argument'],
    head?: Partial<WriteHead>,
    as?: User,
  ): void;
}

export function openServer(opening: readonly OpeningSheet[], options: Opening = {}): Server {
  builtFile('Code.js');
  const sheets = openSheets(opening, options);
  let count = 0;
  const ask = (method: string, request: object, as?: User): unknown => {
    const reply = sheets.rpc(method, request, as) as Reply<unknown>;
    if (reply.ok) return reply.value;
    if ('refusal' in reply)
      throw Object.assign(new Error(JSON.stringify(reply.refusal)), { refusal: reply.refusal });
    throw new Error(reply.fault);
  };
  return {
    sheets,
    read: (method, argument, as, panel = 'panel', keepsTurn) =>
      ask(method, { argument, panel, keepsTurn }, as) as never,
    write: (method, argument, head = {}, as) => {
      count += 1;
      const write = { id: `write ${count}`, panel: 'panel', who: '', more: false, ...head };
      ask(method, { argument, panel: write.panel, write }, as);
    },
  };
}

/** Why the server would not do something. */
export function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Error && 'refusal' in error) return (error as Refused).refusal;
    throw error;
  }
}

/** A block from its first row and column, from 0. */
export function blockAt(row: number, column: number, rowCount: number, columnCount: number) {
  return { row, column, rowCount, columnCount };
}

export const muchRoom = 1_000_000;
