import { offerParts, type PartName } from './offer-parts';

/** Asked of the page, with a port for the answer. */
export interface PartAsked {
  readonly kind: 'part';
  readonly name: PartName;
}

/** The script of a part, or why it could not be read. */
export type PartAnswer = { readonly script: string } | { readonly why: string };

/** The little of a worker's own side that is needed; a page has another `postMessage`. */
interface WorkerScope {
  postMessage(asked: PartAsked, ports: readonly MessagePort[]): void;
}

function askPage(name: PartName): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      const answer = data as PartAnswer;
      if ('script' in answer) resolve(answer.script);
      else reject(new Error(answer.why));
    };
    (globalThis as unknown as WorkerScope).postMessage({ kind: 'part', name }, [port2]);
  });
}

/** A worker cannot call the server: what its engine loads, it asks of the page that made it. */
export function offerPartsInWorker(): void {
  // An engine in the page is given the page's own.
  if (!('tamarackPart' in globalThis)) offerParts(askPage);
}
