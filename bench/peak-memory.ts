import type { Table } from '#core';
import { collectGarbage } from './alternate';
import { benchModel } from './model';
import { runAndRollUp } from './tamarack';

/** Arrays below this share of a byte a row are not worth a look at the whole memory. */
const worthALook = 0.25;

function liveBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

type ArrayConstructor = new (...parameters: never[]) => { readonly byteLength: number };

/**
 * Calls back after every large typed array that is made. What is live can only reach its highest where something was
 * just made, and all that is large is made of these.
 */
function watchLargeArrays(bytes: number, made: () => void): void {
  const watched = [Float64Array, Uint8Array, Uint16Array, Uint32Array, Int32Array] as const;
  for (const original of watched) {
    const watching = new Proxy(original as unknown as ArrayConstructor, {
      construct(target, parameters, newTarget) {
        const array = Reflect.construct(target, parameters, newTarget) as { readonly byteLength: number };
        if (array.byteLength >= bytes) made();
        return array;
      },
    });
    Object.defineProperty(original.prototype, 'constructor', { value: watching });
    Object.defineProperty(globalThis, original.name, { value: watching });
  }
}

/**
 * The most that a run and its roll-up keep alive beyond the accounts, in bytes a row: typed arrays and everything on the
 * heap, after garbage is collected. Spoils the process for any measure of time.
 */
export function measurePeakMemory(table: Table): number {
  const before = liveBytes();
  let most = 0;
  watchLargeArrays(table.rowCount * worthALook, () => (most = Math.max(most, liveBytes() - before)));
  const result = runAndRollUp(table, benchModel());
  most = Math.max(most, liveBytes() - before);
  if (result.frame.length !== table.rowCount) throw new Error('the run lost rows');
  return most / table.rowCount;
}
