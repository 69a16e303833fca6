import { sampleTruth, type SampleTruth } from '../../../core/sample/sample-truth';

/** A truth in which a share of the decided first deals tells the other outcome. */
export const withNoise = (noise: number): SampleTruth => ({
  ...sampleTruth,
  labels: { ...sampleTruth.labels, noise },
});

/** A truth in which the accounts have a field that is filled only after winning. */
export const withLeak: SampleTruth = { ...sampleTruth, labels: { ...sampleTruth.labels, leak: true } };

/** One group of peers: its accounts' potential is log-normal, and its customers spend all of it from the first year. */
export interface KnownPeers {
  readonly industry: string;
  /** Money a year. */
  readonly median: number;
}

/**
 * A truth of peer groups by industry and nothing else. A group's quantile is median · e^(spread · z), z the normal
 * quantile, before amounts are rounded to hundreds: 0.9 is 1.2816.
 */
export const withPeers = (groups: readonly KnownPeers[], spread: number): SampleTruth => ({
  ...sampleTruth,
  industries: groups.flatMap(({ industry, median }) =>
    sampleTruth.industries
      .filter(({ name }) => name === industry)
      .map((known) => ({ ...known, weight: 1, spendPerEmployee: median })),
  ),
  technologies: sampleTruth.technologies.map((technology) => ({ ...technology, spend: 0 })),
  potential: { exponent: 0, spread },
  spend: { landShare: 1, landSpread: 0, expansion: 0 },
});
