import { inExcel } from './in-excel';

/** Registers listeners. @returns takes them off again, however soon that is asked */
export function following(
  register: (
    context: Excel.RequestContext,
    isOver: () => boolean,
  ) => readonly OfficeExtension.EventHandlerResult<never>[],
): () => void {
  let isOver = false;
  const registered = inExcel(async (context) => {
    const results = register(context, () => isOver);
    await context.sync();
    return results;
  });
  registered.catch(() => undefined);
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
