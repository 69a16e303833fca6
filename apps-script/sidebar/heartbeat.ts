import type { Pulse } from '../wire/calls';
import type { Call } from './call';

/** Hears what happens to the spreadsheet beside the panel, for as long as somebody listens. */
export interface Heartbeat {
  /** Calls back with each answer to the panel's sign of life, until the returned function is called. */
  readonly follow: (listener: (pulse: Pulse) => void) => () => void;
  /**
   * Gives signs of life of a panel.
   * @param tell how many panels were open before it, when that is another number
   * @returns ends them
   */
  readonly enter: (panel: string, tell: (others: number) => void) => () => void;
}

/** How often, and whether, the server is asked. */
export interface HeartbeatOptions {
  /** Milliseconds between two signs of life. */
  readonly every?: number;
  /** A page that nobody sees asks nothing. */
  readonly isShown?: () => boolean;
  readonly now?: () => number;
  readonly who?: () => string;
}

interface OpenPanel {
  readonly since: number;
  readonly tell: (others: number) => void;
  others: number | null;
}

const usuallyEvery = 2_500;
/** After calls that failed the server is asked less and less often, down to once in so many milliseconds. */
const seldom = 40_000;

/** The heartbeat of one page; Google tells a page nothing by itself. */
export function heartbeat(
  call: Call,
  page: string,
  {
    every = usuallyEvery,
    isShown = () => document.visibilityState === 'visible',
    now = Date.now,
    who = () => '',
  }: HeartbeatOptions = {},
): Heartbeat {
  const listeners = new Set<(pulse: Pulse) => void>();
  const panels = new Map<string, OpenPanel>();
  const opened = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBeating = false;
  let failures = 0;
  let last = opened;

  const beatOf = async (panel: string, since: number): Promise<Pulse | null> => {
    try {
      const pulse = await call('beat', { panel, who: who(), since }, { tries: 1 });
      failures = 0;
      return pulse;
    } catch {
      // Nobody waits for it; the next one may come through.
      failures++;
      return null;
    }
  };
  const beat = async (): Promise<void> => {
    const open = [...panels];
    let heard: Pulse | null = null;
    for (const [panel, one] of open) {
      const pulse = await beatOf(panel, one.since);
      if (!pulse) continue;
      heard ??= pulse;
      if (panels.get(panel) !== one || pulse.othersBefore === one.others) continue;
      one.others = pulse.othersBefore;
      one.tell(pulse.othersBefore);
    }
    if (open.length === 0) heard = await beatOf(page, opened);
    if (heard) for (const listener of [...listeners]) listener(heard);
  };
  const go = async () => {
    if (isBeating) return;
    isBeating = true;
    clearTimeout(timer);
    if (isShown()) await beat();
    isBeating = false;
    if (panels.size + listeners.size > 0)
      timer = setTimeout(() => void go(), Math.min(seldom, every * 2 ** failures));
  };
  const rest = () => {
    if (panels.size + listeners.size === 0) clearTimeout(timer);
  };
  return {
    follow: (listener) => {
      const own = (pulse: Pulse) => listener(pulse);
      listeners.add(own);
      void go();
      return () => {
        listeners.delete(own);
        rest();
      };
    },
    enter: (panel, tell) => {
      // The page's own sign is its first panel's, so that a page counts once; further ones are in the order of their coming.
      const key = panels.has(page) ? `${page}.${panel.replace(/\s/g, '-')}` : page;
      if (key !== page) last = Math.max(now(), last + 1);
      const one = { since: key === page ? opened : last, tell, others: null };
      panels.set(key, one);
      void go();
      return () => {
        if (panels.get(key) !== one) return;
        panels.delete(key);
        rest();
        call('leave', { panel: key }, { tries: 2 }).catch(() => undefined);
      };
    },
  };
}
