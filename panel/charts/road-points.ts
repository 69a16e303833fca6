import type { RoadScatterProps } from './chart-props';

export const roadQuadrants = ['Retain', 'Opportunistic', 'Acquire', 'Develop'] as const;
export type RoadQuadrant = (typeof roadQuadrants)[number];

/** What lies in one quadrant. */
export interface RoadTally {
  readonly accounts: number;
  readonly spend: number;
  readonly whitespace: number;
}

export interface RoadPoints {
  /** Places of accounts whose spend and whitespace are known, by quadrant. */
  readonly places: { readonly [quadrant in RoadQuadrant]: readonly number[] };
  readonly tallies: { readonly [quadrant in RoadQuadrant]: RoadTally };
  /** Accounts that a blank keeps out of all four. */
  readonly unknown: number;
  /** True where some spend nothing, or have no whitespace left: a log scale has no place for them. */
  readonly hasNoSpend: boolean;
  readonly hasNoWhitespace: boolean;
  /** The least and the greatest that a log scale can show; null where nothing is above 0. */
  readonly spendEnds: readonly [number, number] | null;
  readonly whitespaceEnds: readonly [number, number] | null;
}

/** Sorts accounts into quadrants; a threshold belongs to the upper side. */
export function roadPoints({
  spend,
  whitespace,
  thresholds,
}: Pick<RoadScatterProps, 'spend' | 'whitespace' | 'thresholds'>): RoadPoints {
  const fresh = <Value>(make: () => Value) => ({
    Retain: make(),
    Opportunistic: make(),
    Acquire: make(),
    Develop: make(),
  });
  const places = fresh((): number[] => []);
  const tallies = fresh(() => ({ accounts: 0, spend: 0, whitespace: 0 }));
  let [unknown, hasNoSpend, hasNoWhitespace] = [0, false, false];
  for (let at = 0; at < spend.length; at++) {
    const [spent, left] = [spend[at]!, whitespace[at] ?? NaN];
    if (!Number.isFinite(spent) || !Number.isFinite(left)) {
      unknown++;
      continue;
    }
    if (spent <= 0) hasNoSpend = true;
    if (left <= 0) hasNoWhitespace = true;
    const quadrant = quadrantOf(spent >= thresholds.spend, left >= thresholds.whitespace);
    places[quadrant].push(at);
    const tally = tallies[quadrant];
    tally.accounts++;
    tally.spend += spent;
    tally.whitespace += left;
  }
  return {
    places,
    tallies,
    unknown,
    hasNoSpend,
    hasNoWhitespace,
    spendEnds: endsAbove0(spend, thresholds.spend),
    whitespaceEnds: endsAbove0(whitespace, thresholds.whitespace),
  };
}

function quadrantOf(isHigh: boolean, isMuch: boolean): RoadQuadrant {
  if (isHigh) return isMuch ? 'Develop' : 'Retain';
  return isMuch ? 'Acquire' : 'Opportunistic';
}

function endsAbove0(values: ArrayLike<number>, threshold: number): readonly [number, number] | null {
  let [least, most] = threshold > 0 ? [threshold, threshold] : [Infinity, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (!(value > 0 && value < Infinity)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most > 0 ? [least, most] : null;
}
