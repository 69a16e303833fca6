import { pause } from './pause';

/** Milliseconds after which a worker that says nothing is held to be kept from running. */
const silentAfter = 3_000;

/** A worker made from text. */
export function workerOf(text: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** Whether a worker made from text says a word. */
export async function mayWork(): Promise<boolean> {
  try {
    const worker = workerOf('postMessage(0)');
    const said = new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    const works = await Promise.race([said, pause(silentAfter).then(() => false)]);
    worker.terminate();
    return works;
  } catch {
    return false;
  }
}
