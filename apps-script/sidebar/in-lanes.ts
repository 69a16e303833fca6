/** Starts work as soon as a lane is free. */
export type Lanes = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** So many pieces of work are under way at once, and no more; the others wait in the order in which they came. */
export function inLanes(most: number): Lanes {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay++;
    try {
      return await work();
    } finally {
      // The lane goes from hand to hand, so that nobody who comes now takes it from the one who waits.
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
}
