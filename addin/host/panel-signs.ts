/** What an open panel says of itself in the settings of the workbook; times in milliseconds since 1970, by its own clock. */
export interface Sign {
  /** When it was opened. */
  readonly since: number;
  /** When it last said so. */
  readonly said: number;
  /** How often it has said so: what goes on is alive, whatever the clocks of others show. */
  readonly turn: number;
}

/** Before the key of each panel's sign. */
const prefix = 'tamarack.panel.';

/** The signs of all panels, by their keys; null where the workbook is not saved as it changes, and so reaches nobody else. */
export async function readSigns(context: Excel.RequestContext): Promise<ReadonlyMap<string, Sign> | null> {
  const { workbook } = context;
  workbook.load('autoSave');
  const settings = workbook.settings.load('items/key,items/value');
  await context.sync();
  if (!workbook.autoSave) return null;
  const ours = settings.items.filter(({ key }) => key.startsWith(prefix));
  return new Map(ours.map(({ key, value }) => [key.slice(prefix.length), signOf(value)]));
}

/** Leaves a panel's sign, in the place of the one before it, and takes away those of panels that are long gone. */
export async function leaveSign(
  context: Excel.RequestContext,
  panel: string,
  sign: Sign,
  gone: readonly string[],
): Promise<void> {
  context.workbook.settings.add(prefix + panel, JSON.stringify(sign));
  await takeSigns(context, gone);
}

/** Takes signs away; nothing where there are none. */
export async function takeSigns(context: Excel.RequestContext, panels: readonly string[]): Promise<void> {
  const settings = panels.map((panel) => context.workbook.settings.getItemOrNullObject(prefix + panel));
  await context.sync();
  const standing = settings.filter(({ isNullObject }) => !isNullObject);
  for (const setting of standing) setting.delete();
  if (standing.length > 0) await context.sync();
}

/** A sign that is none of ours counts as one that was left long ago. */
function signOf(value: unknown): Sign {
  try {
    const { since, said, turn } = JSON.parse(String(value)) as Partial<Sign>;
    if ([since, said, turn].every((each) => typeof each === 'number')) return { since, said, turn } as Sign;
  } catch {
    // Not ours.
  }
  return { since: 0, said: 0, turn: 0 };
}
