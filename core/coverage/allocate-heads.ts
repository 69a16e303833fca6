/** What heads bring in each cell: money by heads from 0 heads on, never falling; its length ends the heads that it can use. */
export type HeadValues = readonly Float64Array[];

/** The best that so many heads can do in some cells. */
export interface HeadPlan {
  /** Money by heads, from 0 to the most that were asked for. */
  readonly best: Float64Array;
  /** The heads of each cell that bring it; together at most `heads`. */
  at(heads: number): readonly number[];
}

/** Two plans whose values differ by less than this share are equal: which cells were added up first must not decide. */
const EQUAL = 1e-12;

interface Stage {
  readonly best: Float64Array;
  readonly heads: Uint32Array;
}

/** The best of one cell and of those after it, for each number of heads. */
function stageOf(values: Float64Array, after: Float64Array, floor: number): Stage {
  const best = after.slice();
  const heads = new Uint32Array(after.length);
  for (let n = floor; n < after.length; n++) {
    const most = Math.min(n, values.length - 1);
    let top = after[n]!;
    let least = top - EQUAL * top;
    let taken = 0;
    for (let here = floor; here <= most; here++) {
      const value = values[here]! + after[n - here]!;
      // Among equals the most heads for the cell that stands first.
      if (value < least) continue;
      if (value > top) top = value;
      least = top - EQUAL * top;
      taken = here;
    }
    best[n] = top;
    heads[n] = taken;
  }
  return { best, heads };
}

/**
 * Gives heads to cells so that they bring the most: each cell has none, or at least a floor. The floor takes from the gains that
 * fall with each head what would let them be given out one by one, so every number of heads is tried in every cell, from the
 * last cell to the first (dynamic programming, after Bellman): no other way to give them out brings more. Among equal plans the
 * cell that stands first has most; a head that brings nothing is given to nobody.
 * Source: R. Bellman, Dynamic Programming, 1957, chapter 1 (the allocation process). Cost: O(cells · heads²).
 * @param cells in the order of their importance
 * @param heads the most that are given out, 0 or more
 * @param floor the fewest that a cell can have unless it has none, 1 or more
 */
export function allocateHeads(cells: HeadValues, heads: number, floor: number): HeadPlan {
  const stages: Stage[] = [];
  let after = new Float64Array(heads + 1);
  for (const values of [...cells].reverse()) {
    const stage = stageOf(values, after, floor);
    stages.unshift(stage);
    after = stage.best as Float64Array<ArrayBuffer>;
  }
  return {
    best: after,
    at(given) {
      let left = given;
      return stages.map((stage) => {
        const here = stage.heads[left]!;
        left -= here;
        return here;
      });
    },
  };
}
