import type { Model, Tier } from '#core';

/** Tiers with the best first. */
export function fromTop(tiers: readonly Tier[]): readonly Tier[] {
  return [...tiers].sort((one, other) => other.from - one.from);
}

/** The model with other tiers; without any it says nothing of them. */
export function withTiers(model: Model, change: (tiers: readonly Tier[]) => readonly Tier[]): Model {
  const { tiers, ...others } = model;
  const changed = change(tiers ?? []);
  return changed.length === 0 ? others : { ...others, tiers: changed };
}

/** Tiers with one line moved by hand: it is for no share any more, and nobody learned it. */
export function withLine(tiers: readonly Tier[], name: string, from: number): readonly Tier[] {
  return tiers.map((tier) => (tier.name === name ? { name, from } : tier));
}

/** Tiers that stay at their lines whatever is learned. */
export function frozen(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.map(({ share: _, ...tier }) => tier);
}

/** Tiers that each have a share to be cut at; where some have none, even ones. */
export function withShares(tiers: readonly Tier[]): readonly Tier[] {
  const ordered = fromTop(tiers);
  const isWhole = ordered.every(({ share }) => share !== undefined);
  // Three tiers without any share get the usual ones when they are cut.
  if (isWhole || (ordered.length === 3 && ordered.every(({ share }) => share === undefined))) return ordered;
  return ordered.map((tier, at) => ({ ...tier, share: Number(((at + 1) / ordered.length).toFixed(3)) }));
}

/** Whether a share lies above that of the tier before and below that of the tier after. */
export function isShareSound(tiers: readonly Tier[], name: string, share: number): boolean {
  const ordered = fromTop(tiers);
  const at = ordered.findIndex((tier) => tier.name === name);
  const above = ordered[at - 1]?.share ?? 0;
  const below = ordered[at + 1]?.share ?? Infinity;
  return share > above && share <= 1 && share < below;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One more tier: below the lowest line, or between it and 0. */
export function withNewTier(tiers: readonly Tier[]): readonly Tier[] {
  const names = new Set(tiers.map((tier) => tier.name.toUpperCase()));
  const name = [...letters].find((letter) => !names.has(letter)) ?? `${letters}${tiers.length}`;
  const lines = tiers.map(({ from }) => from);
  const positive = lines.filter((from) => from > 0);
  const lowest = positive.length > 0 ? Math.min(...positive) : 2;
  const from = lines.includes(0) || lines.length === 0 ? Number((lowest / 2).toPrecision(2)) : 0;
  return [...tiers, { name, from }];
}
