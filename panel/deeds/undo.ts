import type { Deed } from '../deed-runner';
import type { Touch } from '../host';
import { modelPlace } from '../model-place';
import { isScenarioSheet } from '../scenario-sheet';
import type { DeedDesk } from './deed-desk';
import { lookAround, sendModel } from './look';

/**
 * Takes the last write back and reads again what it touched.
 * @returns what was taken back, in the user's words; null where there was nothing
 */
export async function undoLast(desk: DeedDesk, deed: Deed): Promise<string | null> {
  const { host, engine, store } = desk;
  const [step] = store.get().undos;
  if (!step) return null;
  await host.sheets.restore(step.snapshot);
  store.dispatch({ kind: 'undone' });
  if (step.snapshot.touches.every(isOfScenario)) return step.what;
  if (step.snapshot.touches.every(isOfModel)) {
    await sendModel(desk);
    const read = await engine.ask('read model', null);
    store.dispatch({ kind: 'read model', read });
    if (read.standing !== 'none' || step.keepsDraft) return step.what;
  }
  await lookAround(desk, deed, store.get().accounts?.place ?? null);
  return step.what;
}

function isOfModel(touch: Touch): boolean {
  if (touch.kind === 'sheet') return touch.sheet === modelPlace.sheet;
  return touch.kind === 'name' && touch.name === modelPlace.name;
}

/** A saved scenario: nothing of what is shown elsewhere was read from it. */
function isOfScenario(touch: Touch): boolean {
  return touch.kind === 'sheet' && isScenarioSheet(touch.sheet);
}
