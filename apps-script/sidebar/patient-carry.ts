import { hostProblems, hostRefusal } from '#panel';
import type { Carry } from './carry';
import { whyInVain } from './google-says';

/** How long, and how often, an answer is waited for. */
export interface Patience {
  /** Times that a call is sent. */
  readonly tries: number;
  /** Milliseconds after which a call counts as lost; its answer still counts if it comes before the others'. */
  readonly slowAfter: number;
  /** Milliseconds before the second time; twice as many before each further one. */
  readonly firstPause: number;
}

export const usualPatience: Patience = { tries: 6, slowAfter: 60_000, firstPause: 500 };

/** What may be said of one call. */
export interface Following {
  readonly signal?: AbortSignal;
  /** In the place of the usual number of times. */
  readonly tries?: number;
}

/** Carries a call until it is answered. */
export type PatientCarry = (method: string, argument: string, following?: Following) => Promise<string>;

/**
 * Sends a call again where it was lost or is slow, with pauses that grow. Reading twice changes nothing, and a write is known
 * to the server by its id.
 */
export function patientCarry(carry: Carry, patience: Patience = usualPatience): PatientCarry {
  return (method, argument, { signal, tries = patience.tries } = {}) =>
    new Promise((resolve, reject) => {
      let tried = 0;
      let isOver = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (settle: () => void) => {
        isOver = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', callOff);
        settle();
      };
      const callOff = () => end(() => reject(signal?.reason));
      const lost = (which: number, cause?: unknown) => {
        // An earlier one was given up already.
        if (isOver || which !== tried) return;
        clearTimeout(timer);
        if (tried === tries) end(() => reject(noAnswer(tries, cause)));
        else timer = setTimeout(send, patience.firstPause * 2 ** (tried - 1));
      };
      const send = () => {
        const mine = ++tried;
        timer = setTimeout(() => lost(mine), patience.slowAfter);
        carry(method, argument).then(
          (answer) => end(() => resolve(answer)),
          (error: unknown) => {
            const inVain = whyInVain(error instanceof Error ? error.message : String(error));
            if (inVain) end(() => reject(hostRefusal(inVain)));
            else lost(mine, error);
          },
        );
      };
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', callOff);
      send();
    });
}

/** @param cause what the last failure said, for whoever looks for it */
function noAnswer(tries: number, cause: unknown): Error {
  return Object.assign(hostRefusal(hostProblems.noAnswer({ tries })), { cause });
}
