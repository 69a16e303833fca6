import { createRoot } from 'react-dom/client';
import type { PanelCommands } from '#panel';
import { Panel, engineInWorker } from '#panel';
import { excelHost } from '../host/excel-host';

/**
 * Puts the panel over the open workbook into a place of the page.
 * @returns what the ribbon can ask of it
 */
export function openPanel(place: HTMLElement): Promise<PanelCommands> {
  const worker = new Worker(new URL('../../panel/engine/engine-worker.ts', import.meta.url), {
    type: 'module',
  });
  const [host, engine] = [excelHost(), engineInWorker(worker)];
  return new Promise((resolve) => {
    createRoot(place).render(<Panel host={host} engine={engine} onCommands={resolve} />);
  });
}
