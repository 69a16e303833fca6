import { allocateHeads, type HeadPlan, type HeadValues } from './allocate-heads';
import type { HeadcountOrder } from './headcount-order';

/** What any number of heads brings. */
export interface HeadsPlanned {
  /** Money that the plan covers, and the most that so many heads could cover. */
  readonly value: (heads: number) => number;
  readonly most: (heads: number) => number;
  /** Heads by cell. */
  readonly at: (heads: number) => readonly number[];
}

/** The fewest heads that bring as much as so many: those that a plan really uses. */
function usedHeads({ best }: HeadPlan, heads: number): number {
  let used = heads;
  while (used > 0 && best[used - 1] === best[used]) used -= 1;
  return used;
}

/**
 * Plans heads for all numbers of them at once. By value it is one allocation over all cells. With the top segment first there are
 * two: its own cells take as many heads as bring anything there, and the other cells share what is left.
 * @param covered money by heads, one a cell
 * @param isTop which cells are of the top segment
 * @param most as many heads as are planned
 */
export function planHeads(
  covered: HeadValues,
  isTop: readonly boolean[],
  most: number,
  { floor, first }: { readonly floor: number; readonly first: HeadcountOrder },
): HeadsPlanned {
  const kept = (keep: (at: number) => boolean): HeadValues =>
    covered.map((values, at) => (keep(at) ? values : new Float64Array(0)));
  const all = allocateHeads(covered, most, floor);
  const unordered = (heads: number): number => all.best[heads]!;
  if (first === 'value') return { value: unordered, most: unordered, at: (heads) => all.at(heads) };
  const top = allocateHeads(
    kept((at) => isTop[at]!),
    most,
    floor,
  );
  const rest = allocateHeads(
    kept((at) => !isTop[at]),
    most,
    floor,
  );
  const used = Array.from({ length: most + 1 }, (_, heads) => usedHeads(top, heads));
  return {
    value: (heads) => top.best[used[heads]!]! + rest.best[heads - used[heads]!]!,
    most: unordered,
    at(heads) {
      const left = rest.at(heads - used[heads]!);
      return top.at(used[heads]!).map((here, at) => here + left[at]!);
    },
  };
}
