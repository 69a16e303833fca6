import type { Presence } from '#panel';
import { following } from './following';
import { inExcel } from './in-excel';

/** Before the key of each panel's entry in the workbook's settings. */
const prefix = 'tamarack.panel.';
/** So often a panel says that it is still open, in milliseconds. */
const renewedEvery = 60_000;
/** A panel that has not said so for so long was closed without a word. */
const staleAfter = 150_000;

/** When a panel was opened, and when it last said that it is open; milliseconds since 1970. */
interface Sign {
  readonly since: number;
  readonly seen: number;
}

/**
 * Presence among the panels of everybody who has the workbook open: each has an entry in its settings, which it renews. What
 * goes wrong in between is passed over, for nobody is waiting for it.
 */
export function excelPresence(now: () => number = Date.now): Presence {
  return {
    enter: (panel, tell) => {
      const since = now();
      let last: number | null = null;
      let isOver = false;
      const count = (signs: ReadonlyMap<string, Sign>) => {
        const others = [...signs].filter(
          ([key, sign]) =>
            key !== panel &&
            now() - sign.seen < staleAfter &&
            (sign.since < since || (sign.since === since && key < panel)),
        ).length;
        if (isOver || others === last) return;
        last = others;
        tell(others);
      };
      let before: Promise<unknown> = Promise.resolve();
      const inTurn = (work: () => Promise<void>): Promise<void> => {
        const mine = before.then(work);
        before = mine.catch(() => undefined);
        return mine.catch(() => undefined);
      };
      const look = () => inTurn(async () => count(await readSigns()));
      const renew = () =>
        inTurn(async () => {
          if (isOver) return;
          await inExcel(async (context) => {
            context.workbook.settings.add(prefix + panel, JSON.stringify({ since, seen: now() }));
            await context.sync();
          });
          count(await readSigns());
        });
      void renew();
      const timer = setInterval(() => void renew(), renewedEvery);
      const unfollow = following((context) => [context.workbook.settings.onSettingsChanged.add(look)]);
      return () => {
        isOver = true;
        clearInterval(timer);
        unfollow();
        void inTurn(() => inExcel((context) => takeSign(context, panel)));
      };
    },
  };
}

async function takeSign(context: Excel.RequestContext, panel: string): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + panel);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

function readSigns(): Promise<ReadonlyMap<string, Sign>> {
  return inExcel(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const ours = settings.items.filter(({ key }) => key.startsWith(prefix));
    return new Map(ours.map(({ key, value }) => [key.slice(prefix.length), signOf(value)]));
  });
}

/** An entry that is none of ours counts as one that was never renewed. */
function signOf(value: unknown): Sign {
  try {
    const { since, seen } = JSON.parse(String(value)) as Partial<Sign>;
    if (typeof since === 'number' && typeof seen === 'number') return { since, seen };
  } catch {
    // Not ours.
  }
  return { since: 0, seen: 0 };
}
