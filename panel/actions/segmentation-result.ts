import type { GuardrailFinding, LayerSize, Problem, Report, WorthFigures } from '#core';

/** One segment's share of the accounts that are in the market. */
export interface SegmentFigures {
  readonly name: string;
  readonly accounts: number;
  readonly possible: number;
  readonly share: number;
}

/** What segments, tiers and quadrants are worth. */
export type WorthResult = Pick<WorthFigures, 'segments' | 'tiers' | 'road'>;

/** What the results screen shows. */
export interface SegmentationResult {
  readonly accounts: number;
  readonly segments: readonly SegmentFigures[];
  readonly layers: readonly LayerSize[];
  readonly guardrails: readonly GuardrailFinding[];
  /** What the accounts in the market are worth; null where the model says nothing of it. */
  readonly worth: WorthResult | null;
  readonly notices: readonly Problem[];
}

/** The part of a report that the panel shows; the sheets show it in full. */
export function segmentationResult(report: Report, ofHistory: readonly Problem[] = []): SegmentationResult {
  const notices = [...report.notices, ...report.quality.surprises, ...ofHistory];
  const told = new Map(notices.map((notice) => [notice.message, notice]));
  return {
    accounts: report.sizes.all.accounts,
    segments: report.profile.flatMap(({ segment, region, accounts, possibleAccounts, share }) =>
      segment === null || region !== null
        ? []
        : [{ name: segment, accounts, possible: possibleAccounts, share: share ?? 0 }],
    ),
    layers: report.sizes.layers,
    guardrails: report.guardrails,
    worth: report.worth && worthResult(report.worth),
    notices: [...told.values()],
  };
}

function worthResult({ segments, tiers, road }: WorthFigures): WorthResult {
  return { segments, tiers, road };
}
