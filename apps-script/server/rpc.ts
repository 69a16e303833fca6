import type { Reply, WriteHead } from '../wire/reply';
import { reads, writes } from './methods';
import { noteWrite } from './others-edits';
import { isPassing, refusalOf } from './refusal';
import { sheetOf } from './spreadsheet';
import { inWriteTurn, keepTurn } from './write-turn';

interface Asked {
  readonly argument: unknown;
  readonly panel: string;
  readonly keepsTurn?: true;
  readonly write?: WriteHead;
}

const has = (methods: object, name: string): boolean => Object.prototype.hasOwnProperty.call(methods, name);

/** Writes after which another panel finds other cells on the sheet. */
const changing: ReadonlySet<string> = new Set(['beginSheet', 'changeCells', 'pasteCells', 'writeCells']);

/** Does a method and replies. What Google had no time for is thrown, so that it is tried again as a lost call is. */
export function rpc(method: string, json: string): string {
  return JSON.stringify(replyTo(method, JSON.parse(json) as Asked));
}

function replyTo(method: string, asked: Asked): Reply<unknown> {
  try {
    return { ok: true, value: answerOf(method, asked) };
  } catch (error) {
    if (isPassing(error)) throw error;
    const refusal = refusalOf(error);
    if (refusal) return { ok: false, refusal };
    const { message, stack } = error as Error;
    return { ok: false, fault: stack ?? message };
  }
}

function answerOf(method: string, { argument, panel, keepsTurn, write }: Asked): unknown {
  if (keepsTurn) keepTurn(panel);
  if (has(reads, method)) return reads[method as keyof typeof reads](argument as never, panel);
  if (!has(writes, method)) throw new Error(`there is no method "${method}"`);
  if (!write) throw new Error(`"${method}" writes, and does not say whose write it is`);
  inWriteTurn(write, () => {
    writes[method as keyof typeof writes](argument as never, write.panel);
    if (changing.has(method)) noteWrite(sheetOf((argument as { readonly sheet: string }).sheet), write.panel);
  });
  return null;
}
