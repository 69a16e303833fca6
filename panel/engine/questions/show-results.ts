import type { GuardrailFinding, LayerSize, Model, Problem, Report, Result, WorthFigures } from '#core';
import { found, inMarket, standings } from '#core';
import type { Question } from '../question';
import { reportNotices } from '../report-notices';
import { reportOf } from '../report-of';

/** One segment's share of the accounts that are in the market. */
export interface SegmentFigures {
  readonly name: string;
  readonly accounts: number;
  readonly possible: number;
  readonly share: number;
}

/** Accounts of the market by what they spend and could spend beyond it. */
export interface RoadFigures {
  readonly rows: NonNullable<WorthFigures['road']>;
  /** One an account of the market; blank is NaN. */
  readonly spend: Float64Array;
  readonly whitespace: Float64Array;
  readonly thresholds: { readonly spend: number; readonly whitespace: number };
}

/** What segments, tiers and quadrants are worth. */
export interface WorthResult extends Pick<WorthFigures, 'segments' | 'tiers'> {
  readonly road: RoadFigures | null;
}

/** What the results screen shows. */
export interface ResultFigures {
  readonly accounts: number;
  readonly currency: string;
  readonly segments: readonly SegmentFigures[];
  readonly layers: readonly LayerSize[];
  readonly guardrails: readonly GuardrailFinding[];
  /** What the accounts in the market are worth; null where the model says nothing of it. */
  readonly worth: WorthResult | null;
  readonly notices: readonly Problem[];
}

/** What a model makes of the accounts, in figures; the sheets show it in full. */
export const showResults: Question<{ readonly model: Model }, Result<ResultFigures>> = async (
  session,
  { model },
  turn,
) => {
  await turn(0.1, 'segmenting');
  const { report, ofTables } = reportOf(session, model);
  if (!report.ok) return report;
  const { sizes, profile, guardrails, worth } = report.value;
  return found({
    accounts: sizes.all.accounts,
    currency: model.settings.currency,
    segments: profile.flatMap(({ segment, region, accounts, possibleAccounts, share }) =>
      segment === null || region !== null
        ? []
        : [{ name: segment, accounts, possible: possibleAccounts, share: share ?? 0 }],
    ),
    layers: sizes.layers,
    guardrails,
    worth: worth && {
      segments: worth.segments,
      tiers: worth.tiers,
      road: roadFigures(report.value, worth),
    },
    notices: reportNotices(report.value, ofTables),
  });
};

function roadFigures({ run }: Report, worth: WorthFigures): RoadFigures | null {
  const { road } = run.model;
  const whitespace = run.frame.columns.get('whitespace');
  if (!road || !worth.road || whitespace?.kind !== 'number') return null;
  const standing = standings(run.frame);
  const ofMarket = (values: Float64Array) => values.filter((_, row) => standing[row] === inMarket);
  return {
    rows: worth.road,
    spend: ofMarket(worth.spend),
    whitespace: ofMarket(whitespace.values),
    thresholds: { spend: road.spend, whitespace: road.whitespace },
  };
}
