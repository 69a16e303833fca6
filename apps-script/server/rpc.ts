import type { Reply, WriteHead } from '../wire/reply';
import { reads, writes } from './methods';
import { isPassing, refusalOf } from './refusal';
import { inWriteTurn } from './write-turn';

interface Asked {
  readonly argument: unknown;
  readonly write?: WriteHead;
}

/** Does a method and replies. What Google had no time for is thrown, so that it is tried again as a lost call is. */
export function rpc(method: string, json: string): string {
  return JSON.stringify(replyTo(method, JSON.parse(json) as Asked));
}

function replyTo(method: string, { argument, write }: Asked): Reply<unknown> {
  try {
    return { ok: true, value: answerOf(method, argument, write) };
  } catch (error) {
    if (isPassing(error)) throw error;
    const refusal = refusalOf(error);
    if (refusal) return { ok: false, refusal };
    const { message, stack } = error as Error;
    return { ok: false, fault: stack ?? message };
  }
}

function answerOf(method: string, argument: unknown, write: WriteHead | undefined): unknown {
  if (Object.hasOwn(reads, method)) return reads[method as keyof typeof reads](argument as never);
  if (!Object.hasOwn(writes, method)) throw new Error(`there is no method "${method}"`);
  if (!write) throw new Error(`"${method}" writes, and does not say whose write it is`);
  inWriteTurn(write, () => void writes[method as keyof typeof writes](argument as never));
  return null;
}
