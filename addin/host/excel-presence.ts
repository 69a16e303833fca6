import type { Presence } from '#panel';
import { following } from './following';
import { inExcel } from './in-excel';
import type { Sign } from './panel-signs';
import { leaveSign, readSigns, takeSigns } from './panel-signs';

/** So often a panel looks who else is there, in milliseconds: reading changes nothing. */
const lookedEvery = 60_000;
/** So often it says that it is still open, to those who are there. Each time Excel on the desktop forgets what it could undo. */
const saidEvery = 10 * 60_000;
/** A panel that has not said so for so long was closed without a word. */
const staleAfter = 25 * 60_000;
/** The sign of a panel that was left so long ago is taken away. */
const goneAfter = 24 * 60 * 60_000;

/** Another panel, as far as it was seen from this one. */
interface Met {
  readonly turn: number;
  /** When its sign was last seen to go on, by our own clock; null for one that has said nothing since we look. */
  readonly alive: number | null;
}

/**
 * Presence among the panels of everybody who has the workbook open: each leaves a sign in its settings when it opens, and
 * again when another comes, which so learns of it. A panel that is alone says nothing more. What goes wrong is passed
 * over, for nobody is waiting for it.
 */
export function excelPresence(now: () => number = Date.now): Presence {
  return {
    enter: (_, tell) => {
      const panel = lonePanel(now);
      let last: number | null = null;
      let isOver = false;
      let before: Promise<void> = Promise.resolve();
      const inTurn = (work: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
        (before = before.then(() => inExcel(work)).catch(() => undefined));
      const look = () =>
        inTurn(async (context) => {
          if (isOver) return;
          const others = await panel.look(context);
          if (isOver || others === last) return;
          last = others;
          tell(others);
        });
      void look();
      const timer = setInterval(() => void look(), lookedEvery);
      const unfollow = following((context) => [context.workbook.settings.onSettingsChanged.add(look)]);
      return () => {
        isOver = true;
        clearInterval(timer);
        unfollow();
        void inTurn((context) => takeSigns(context, [panel.key]));
      };
    },
  };
}

/** A panel that has met nobody yet. */
function lonePanel(now: () => number) {
  const key = crypto.randomUUID();
  const since = now();
  const met = new Map<string, Met>();
  let said = 0;
  let turn = 0;

  /** Takes in the signs of others. @returns whether one of them came since we look: it is waiting for an answer */
  const meet = (others: ReadonlyMap<string, Sign>): boolean => {
    let hasCome = false;
    for (const [other, sign] of others) {
      const known = met.get(other);
      if (!known && turn > 0) hasCome = true;
      if (known?.turn === sign.turn) continue;
      met.set(other, { turn: sign.turn, alive: turn > 0 ? now() : null });
    }
    for (const other of met.keys()) if (!others.has(other)) met.delete(other);
    return hasCome;
  };
  const isAlive = (other: string): boolean => {
    const alive = met.get(other)?.alive ?? null;
    return alive !== null && now() - alive < staleAfter;
  };
  const say = async (context: Excel.RequestContext, others: ReadonlyMap<string, Sign>) => {
    const gone = [...others].filter(([, sign]) => now() - sign.said > goneAfter).map(([other]) => other);
    [said, turn] = [now(), turn + 1];
    await leaveSign(context, key, { since, said, turn }, gone);
  };

  return {
    key,
    /** Looks who is there, and answers. @returns how many others were open before this one */
    look: async (context: Excel.RequestContext): Promise<number> => {
      const signs = await readSigns(context);
      const others = new Map([...(signs ?? [])].filter(([other]) => other !== key));
      const hasCome = meet(others);
      const alive = [...others].filter(([other]) => isAlive(other));
      const isDue = turn === 0 || hasCome || (alive.length > 0 && now() - said >= saidEvery);
      if (signs && isDue) await say(context, others);
      return alive.filter(([other, sign]) => sign.since < since || (sign.since === since && other < key))
        .length;
    },
  };
}
