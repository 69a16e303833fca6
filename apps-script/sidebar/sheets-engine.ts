import type { Engine } from '#panel';
import { engineInWorker } from '#panel';
import type { Call } from './call';
import { mayWork, workerOf } from './may-work';
import type { PartAnswer, PartAsked } from './parts-in-worker';
import { readScript } from './read-script';

type EngineWorker = Parameters<typeof engineInWorker>[0];

/**
 * The engine, whose text Google keeps in a file of its own so that the sidebar is soon there: in a worker where the browser
 * lets a page make one from text, else in the page. What is asked before it is here waits for it.
 */
export function sheetsEngine(call: Call): Engine {
  const start = async () => {
    const text = await readScript(call, 'engine');
    return engineInWorker((await mayWork()) ? withParts(workerOf(text), call) : pageOf(text));
  };
  let started: Promise<Engine> | null = null;
  const engine = () => {
    // One that did not come is asked for again with the next question.
    started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
  engine().catch(() => undefined);
  const ask = async (...question: Parameters<Engine['ask']>) => (await engine()).ask(...question);
  return {
    ask: ask as Engine['ask'],
    close: () => void started?.then((open) => open.close()).catch(() => undefined),
  };
}

/** A worker for which the page reads from the server what its engine loads. */
function withParts(worker: Worker, call: Call): Worker {
  worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<PartAsked>) => {
    if (data.kind !== 'part' || !port) return;
    const answer = (given: PartAnswer) => port.postMessage(given);
    void readScript(call, data.name).then(
      (script) => answer({ script }),
      (error: unknown) => answer({ why: error instanceof Error ? error.message : String(error) }),
    );
  });
  return worker;
}

/** The engine's script run in the page, which then stands still while the core works. */
function pageOf(text: string): EngineWorker {
  const outside: EngineWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (asked) => void setTimeout(() => inside.onmessage?.({ data: structuredClone(asked) })),
    terminate: () => void (inside.onmessage = null),
  };
  const inside: {
    onmessage: ((event: { data: unknown }) => void) | null;
    postMessage: (told: unknown) => void;
    readonly tamarackPart: typeof tamarackPart;
  } = {
    onmessage: null,
    postMessage: (told) => queueMicrotask(() => outside.onmessage?.({ data: told } as MessageEvent)),
    tamarackPart,
  };
  // The engine speaks to what is around it, and around it here is a page: it is given something else by that name.
  new Function('globalThis', text)(inside);
  return outside;
}
