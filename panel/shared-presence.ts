import type { Presence } from './host';

/** Presence among panels that share one memory: each is told of those that were there before it, and when they leave. */
export function sharedPresence(): Presence {
  const panels: { readonly panel: string; readonly tell: (others: number) => void }[] = [];
  const tellAll = () => panels.forEach(({ tell }, before) => tell(before));
  return {
    enter: (panel, tell) => {
      const one = { panel, tell };
      panels.push(one);
      tellAll();
      return () => {
        panels.splice(panels.indexOf(one), 1);
        tellAll();
      };
    },
  };
}
