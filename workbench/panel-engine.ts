import type { Engine } from '#panel';
import { engineInWorker } from '#panel';

/** The panel's core in a worker of its own. */
export function startPanelEngine(): Engine {
  return engineInWorker(
    new Worker(new URL('../panel/engine/engine-worker.ts', import.meta.url), { type: 'module' }),
  );
}
