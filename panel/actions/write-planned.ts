import type { ModelStore, Sheets, Snapshot } from '../host';
import { text } from '../text.en';
import type { Turn } from '../turns';
import type { WritePlan } from '../write-plan';

/**
 * Writes a plan and gives back what stood there before. When a write fails or is called off half way, all of it is taken back
 * before the failure is passed on.
 */
export async function writePlanned(
  sheets: Sheets,
  models: ModelStore,
  plan: WritePlan,
  turn: Turn,
): Promise<Snapshot> {
  const snapshot = await sheets.takeSnapshot(plan.touches);
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => plan.columns.length > 0 && sheets.addColumns(plan.place, plan.columns),
    async () => plan.model && models.saveModel(plan.model),
    async () => plan.overrides && sheets.writeName(plan.overrides),
    ...plan.sheets.map(({ content }) => async () => {
      if (!content) return;
      await ('blocks' in content ? sheets.writeLiveSheet(content) : sheets.writeSheet(content));
    }),
  ];
  try {
    for (const [index, step] of steps.entries()) {
      await turn((index + 1) / (steps.length + 1), text.progress.writing);
      await step();
    }
  } catch (error) {
    await sheets.restore(snapshot);
    throw error;
  }
  return snapshot;
}
