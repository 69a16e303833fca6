import { inExcel } from './in-excel';

/**
 * Registers listeners.
 * @param onceRegistered what happened before is not told by Excel: here it can be looked for
 * @returns takes them off again, however soon that is asked
 */
export function following(
  register: (
    context: Excel.RequestContext,
    isOver: () => boolean,
  ) => readonly OfficeExtension.EventHandlerResult<never>[],
  onceRegistered: (isOver: () => boolean) => Promise<void> = async () => undefined,
): () => void {
  let isOver = false;
  const registered = inExcel(async (context) => {
    const results = register(context, () => isOver);
    await context.sync();
    return results;
  });
  // Where Excel cannot be asked nothing is told; the next reading says why.
  registered.then(() => onceRegistered(() => isOver)).catch(() => undefined);
  return () => {
    if (isOver) return;
    isOver = true;
    const remove = async () => {
      const results = await registered;
      for (const result of results) result.remove();
      await results[0]?.context.sync();
    };
    // Where Excel is gone, nobody listens any more.
    remove().catch(() => undefined);
  };
}
