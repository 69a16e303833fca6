import type { MarketSizes, Size } from './market-sizes';

/** One step of the funnel from all accounts to those that can be won. */
export interface FunnelStep {
  readonly name: 'All accounts' | 'TAM' | 'SAM' | 'SOM';
  readonly confirmed: Size;
  readonly possible: Size;
  /** Confirmed accounts ÷ all accounts, 0 to 1; null where there are no accounts. */
  readonly shareOfAll: number | null;
  /** Confirmed accounts ÷ those of the step before, 0 to 1; null at the first step and after an empty one. */
  readonly shareOfBefore: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The market's sizes as a funnel: all accounts, then each layer within the one before. */
export function marketFunnel({ all, layers }: MarketSizes): readonly FunnelStep[] {
  const first: FunnelStep = {
    name: 'All accounts',
    confirmed: all,
    possible: all,
    shareOfAll: share(all.accounts, all.accounts),
    shareOfBefore: null,
  };
  const steps = layers.map(({ layer, confirmed, possible }, at): FunnelStep => ({
    name: layer,
    confirmed,
    possible,
    shareOfAll: share(confirmed.accounts, all.accounts),
    shareOfBefore: share(confirmed.accounts, (layers[at - 1]?.confirmed ?? all).accounts),
  }));
  return [first, ...steps];
}
