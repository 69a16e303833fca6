/** Groups that stay together, such as all deals of one account. */
export interface FoldGroups {
  /** Positives and negatives of each group. */
  readonly won: ArrayLike<number>;
  readonly lost: ArrayLike<number>;
  /** The groups in the order in which chance deals them out. */
  readonly order: ArrayLike<number>;
}

/**
 * Deals groups to folds so that every fold holds nearly the same number of positives and of negatives. Groups are
 * dealt from the largest to the smallest, those of one size in the order given; each goes where it leaves the least
 * Σ (count ÷ all)² over folds and outcomes, of equals to the first.
 *
 * @param groups counts of each group, and an order that a seed has decided
 * @param folds how many, 2 or more
 * @returns the fold of each group, 0 to folds − 1
 * Source: the grouped, stratified split of scikit-learn (StratifiedGroupKFold) in purpose; the rule is ours.
 * Cost: O(groups · (log groups + folds)).
 */
export function stratifiedFolds({ won, lost, order }: FoldGroups, folds: number): Uint8Array {
  const place = new Uint32Array(won.length);
  for (let at = 0; at < order.length; at++) place[order[at]!] = at;
  const largestFirst = Uint32Array.from(place, (_, group) => group).sort(
    (one, other) => won[other]! + lost[other]! - won[one]! - lost[one]! || place[one]! - place[other]!,
  );
  const held = { won: new Float64Array(folds), lost: new Float64Array(folds) };
  const allWon = Math.max(
    1,
    largestFirst.reduce((sum, group) => sum + won[group]!, 0),
  );
  const allLost = Math.max(
    1,
    largestFirst.reduce((sum, group) => sum + lost[group]!, 0),
  );
  const growth = (before: number, more: number, all: number): number =>
    (more * (2 * before + more)) / (all * all);
  const foldOf = new Uint8Array(won.length);
  for (const group of largestFirst) {
    let [best, least] = [0, Infinity];
    for (let fold = 0; fold < folds; fold++) {
      const cost =
        growth(held.won[fold]!, won[group]!, allWon) + growth(held.lost[fold]!, lost[group]!, allLost);
      if (cost < least) [best, least] = [fold, cost];
    }
    foldOf[group] = best;
    held.won[best]! += won[group]!;
    held.lost[best]! += lost[group]!;
  }
  return foldOf;
}
