import type { Frame } from '../expr/columns';
import { talliesOf } from '../expr/tallies';
import { marketSizes } from '../market/market-sizes';
import { rollUp } from '../market/roll-up';
import { coverageCells, type CoverageCells } from '../model/coverage-cells';
import { guardrailInput, regionsSeen, segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import type { Run } from '../model/run-result';
import { summaryMeasures } from '../model/summary-asks';
import { checkSample } from '../segments/check-sample';
import { profile, type ProfileRow } from '../segments/profile';
import { found, type Result } from '../values/problem';
import type { Report } from './report';

/** Accounts that were asked for one by one, with texts of their own columns by header. */
export interface ShownAccounts {
  readonly frame: Frame;
  readonly kept: ReadonlyMap<string, readonly (string | null)[]>;
}

/** What a warehouse answered to `summaryAsks`. */
export interface SummaryAnswers {
  readonly cells: Frame;
  /** Null where no country is mapped. */
  readonly places: Frame | null;
  readonly sample: Frame;
  readonly top: ShownAccounts;
}

/** What a model makes of accounts that are too many for a workbook, as far as counts and a sample tell it. */
export interface Summary extends Pick<Report, 'run' | 'sizes' | 'byLayer' | 'profile' | 'guardrails'> {
  readonly coverage: CoverageCells;
  readonly top: ShownAccounts;
  /** Accounts of the market that were looked at one by one. */
  readonly sampled: number;
}

/** Medians cannot be counted: those of whole segments are told of the sample, those of single cells are left open. */
function withMedians(rows: readonly ProfileRow[], ofSample: readonly ProfileRow[]): readonly ProfileRow[] {
  const medians = new Map(
    ofSample.flatMap(({ segment, region, medianValue }) => (region === null ? [[segment, medianValue]] : [])),
  );
  return rows.map((row) =>
    row.region === null ? { ...row, medianValue: medians.get(row.segment) ?? null } : row,
  );
}

/**
 * The figures of a summary: those of a report, by the same rules, of accounts that nobody sees one by one.
 * @param answers to `summaryAsks` of the same model
 */
export function makeSummary(model: Model, { cells, places, sample, top }: SummaryAnswers): Result<Summary> {
  const run: Run = { model, frame: cells, notices: [] };
  const measures = summaryMeasures(model);
  const { value } = model.settings;
  const segments = segmentOrder(model);
  const byLayer = rollUp(cells, ['layer', 'segment'], measures, new Map([['segment', segments]]));
  if (!byLayer.ok) return byLayer;
  const coverage = coverageCells(run, measures);
  if (!coverage.ok) return coverage;
  const regions = regionsSeen(run);
  const counted = guardrailInput(run);
  const tallies = places ? talliesOf(cells, places) : counted.tallies;
  return found({
    run,
    sizes: marketSizes(cells, value),
    byLayer: byLayer.value,
    profile: withMedians(profile(cells, value, segments, regions), profile(sample, value, segments, regions)),
    guardrails: checkSample({ ...counted, frame: sample, tallies }, model.guardrails),
    coverage: coverage.value,
    top,
    sampled: sample.length,
  });
}
