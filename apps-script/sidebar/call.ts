import type { Problem } from '#core';
import { hostProblems, hostRefusal } from '#panel';
import type { Calls, Method, WriteMethod } from '../wire/calls';
import type { Refusal, Reply, WriteHead } from '../wire/reply';
import type { Carry } from './carry';
import { isPassing, whyInVain } from './google-says';
import { inLanes } from './in-lanes';
import type { Following, Patience } from './patient-carry';
import { patientCarry, usualPatience } from './patient-carry';
import { pause } from './pause';

/** Asks the server for one thing. It refuses by `hostRefusal` what the user can mend. */
export type Call = <Name extends Method>(
  method: Name,
  argument: Calls[Name]['argument'],
  following?: Following,
) => Promise<Calls[Name]['answer']>;

/** Who calls. */
export interface Caller {
  /** Another one for each panel that is open anywhere. */
  readonly panel: string;
  /** As others are told; blank where that is not known. */
  readonly who: () => string;
}

/** How long is waited for others, and how often they are looked for; in milliseconds. */
export interface Turns {
  readonly longest: number;
  readonly between: number;
}

/** Of a spreadsheet's server so many calls are under way at once. */
const mostInFlight = 4;
/** Longer than what any panel writes in one go. */
const usualTurns: Turns = { longest: 300_000, between: 1_500 };
/** Quiet time after a write, in milliseconds, after which others need not wait any more; longer than what is worked out between two. */
const quietAfter = 8_000;

/** What is read between the beginning of a write and its cells: it belongs to it, however long it takes. */
const ofWriting: ReadonlySet<Method> = new Set(['copyCells']);

const writes: Readonly<Record<WriteMethod, true>> = {
  beginSheet: true,
  beginWriting: true,
  changeCells: true,
  finishSheet: true,
  leaveMark: true,
  pasteCells: true,
  placeSheet: true,
  refreshPivots: true,
  removeName: true,
  removeSheet: true,
  renameSheet: true,
  writeCells: true,
  writeName: true,
};

/**
 * Calls over what carries text. Writes go one after another, each under an id of its own; while somebody else writes they
 * wait for their turn.
 */
export function callOver(
  carry: Carry,
  { panel, who }: Caller,
  patience: Patience = usualPatience,
  turns: Turns = usualTurns,
): Call {
  const carryAll = patientCarry(carry, patience);
  const [inFlight, oneByOne] = [inLanes(mostInFlight), inLanes(1)];
  let written = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const send = async (method: Method, request: object, following: Following): Promise<Reply<unknown>> => {
    const text = JSON.stringify(request);
    const tries = following.tries ?? patience.tries;
    for (let tried = 1; ; tried++) {
      const reply = JSON.parse(await inFlight(() => carryAll(method, text, following))) as Reply<unknown>;
      if (!('fault' in reply) || !isPassing(reply.fault) || tried >= tries) return reply;
      await pause(patience.firstPause * 2 ** (tried - 1), following.signal);
    }
  };
  const inTurn = async (method: WriteMethod, argument: unknown, following: Following): Promise<unknown> => {
    clearTimeout(quiet);
    const write: WriteHead = { id: `${panel}.${++written}`, panel, who: who(), more: true };
    const since = performance.now();
    try {
      for (;;) {
        const reply = await send(method, { argument, panel, write }, following);
        if (!othersWrite(reply) || performance.now() - since > turns.longest) return valueOf(reply);
        await pause(turns.between, following.signal);
      }
    } finally {
      endSoon();
    }
  };
  const meanwhile = async (method: Method, argument: unknown, following: Following): Promise<unknown> => {
    const keeping = quiet === undefined ? {} : { keepsTurn: true };
    const isOfWriting = quiet !== undefined && ofWriting.has(method);
    if (isOfWriting) clearTimeout(quiet);
    try {
      return valueOf(await send(method, { argument, panel, ...keeping }, following));
    } finally {
      if (isOfWriting) endSoon();
    }
  };
  const endSoon = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      quiet = undefined;
      void end();
    }, quietAfter);
  };
  // Where this is lost the server lets others write after a while.
  const end = () => send('endWriting', { argument: { panel }, panel }, { tries: 1 }).catch(() => undefined);

  return (async (method: Method, argument: unknown, following: Following = {}) => {
    if (isWrite(method)) return oneByOne(() => inTurn(method, argument, following));
    return meanwhile(method, argument, following);
  }) as Call;
}

function isWrite(method: Method): method is WriteMethod {
  return method in writes;
}

function othersWrite(reply: Reply<unknown>): boolean {
  return 'refusal' in reply && ['anotherWrites', 'othersWrite'].includes(reply.refusal.kind);
}

function valueOf(reply: Reply<unknown>): unknown {
  if (reply.ok) return reply.value;
  if ('refusal' in reply) throw hostRefusal(problemOf(reply.refusal));
  const inVain = whyInVain(reply.fault);
  throw inVain ? hostRefusal(inVain) : new Error(reply.fault);
}

function problemOf({ kind, values }: Refusal): Problem {
  const problem = hostProblems[kind] as (values: Refusal['values']) => Problem;
  return problem(values);
}
