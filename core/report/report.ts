import { dataQuality, type DataQuality } from '../accounts/data-quality';
import type { FieldMapping } from '../accounts/field';
import { guardrailEvidence } from '../evidence/guardrail-evidence';
import { evidenceColumns, gatherEvidence, type Evidence } from '../evidence/evidence';
import type { CapacityPlan } from '../coverage/capacity-plan';
import { planCalendar } from '../coverage/calendar';
import type { CoverageFinding } from '../coverage/check-finding';
import type { MotionFinding } from '../coverage/motion-finding';
import type { LearnedModel } from '../evidence/learn-model';
import type { ReadTables } from '../evidence/second-tables';
import { unknownSegments } from '../evidence/unknown-segments';
import { reasonColumns } from '../model/reason-text';
import type { TopDown } from '../market/top-down/top-down';
import { marketSizes, type MarketSizes } from '../market/market-sizes';
import { rollUp, type RollUp } from '../market/roll-up';
import { capacityColumns } from '../model/capacity-input';
import { carveColumns } from '../model/carve-input';
import { checkRunCoverage } from '../model/covered-accounts';
import { crmTruthColumns, crmTruthOf, tagFieldOf } from '../model/crm-truth';
import { guardrailCoverage, guardrailCoverageColumns } from '../model/guardrail-coverage';
import { guardrailColumns, guardrailInput, regionsSeen, segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import { topDownColumns } from '../model/market-accounts';
import { topDownMarket } from '../model/top-down-market';
import { planCapacity } from '../model/plan-coverage';
import { run, type Run } from '../model/run';
import type { SegmentLines } from '../model/segment-lines';
import { suggestSegmentLines } from '../model/suggest-segment-lines';
import type { Territories } from '../model/territories';
import { worthColumnsOf } from '../model/worth-columns';
import type { ModelComparison } from '../scenarios/compare-models';
import { checkGuardrails } from '../segments/check-guardrails';
import type { CrmTruth } from '../segments/crm-truth/crm-truth';
import type { GuardrailFinding } from '../segments/guardrail';
import { profile, type ProfileRow } from '../segments/profile';
import type { Override } from '../segments/segmentation';
import { found, type Problem, type Result } from '../values/problem';
import type { FirmTable } from '../values/firms';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { allocationColumns, headcountOf, motionsOf, type HeadcountReport } from './allocation-figures';
import { mappedColumns } from './mapped-columns';
import { resultColumns, type ResultColumn } from './result-columns';
import { worthFields, worthFigures, type WorthFigures } from './worth-figures';

/** Everything that a model makes of accounts, for whoever shows it: a workbook, a terminal, JSON. */
export interface Report {
  readonly table: Table;
  readonly run: Run;
  /** How each column of the table is read; undefined where the model does not read it. */
  readonly mappings: readonly (FieldMapping | undefined)[];
  readonly sizes: MarketSizes;
  /** By layer, then by segment. */
  readonly byLayer: RollUp;
  /** By segment, then by region, all accounts last. */
  readonly profile: readonly ProfileRow[];
  readonly guardrails: readonly GuardrailFinding[];
  /** Suggested segment lines beside the model's own; refused where there is no yardstick to cut. */
  readonly lines: Result<SegmentLines>;
  readonly quality: DataQuality;
  /** What stands beside the accounts. */
  readonly results: readonly ResultColumn[];
  /** What the accounts in the market are worth; null where the model says nothing of it. */
  readonly worth: WorthFigures | null;
  /** What the history says of the run; null without a history. */
  readonly evidence: Evidence | null;
  /** Who there is; null without a table of reps. */
  readonly reps: readonly Rep[] | null;
  /** What is wrong with who has which account; null without reps. */
  readonly coverage: readonly CoverageFinding[] | null;
  /** How far the segments of the CRM can be believed; null where no column holds them. */
  readonly crmTruth: CrmTruth | null;
  /** Who is needed where, and what the reps bring month by month; null without reps, or a day that tells the year. */
  readonly plan: CapacityPlan | null;
  /** What should be known of the plan, or why there is none. */
  readonly planNotices: readonly Problem[];
  /** The books that were made of the accounts; absent unless they were asked for. */
  readonly territories?: Territories;
  /** How segments are worked and should be, and what each way to organise asks for; null where the model has no motions. */
  readonly motions: readonly MotionFinding[] | null;
  /** Where the people there are would cover most; null without reps and roles. */
  readonly headcount: HeadcountReport | null;
  /** The market seen from above; null without a table of firms. */
  readonly topDown: TopDown | null;
  /** What should be known of it. */
  readonly topDownNotices: readonly Problem[];
  /** Who moves between another model and this one; absent unless it was asked for. */
  readonly shift?: ModelComparison;
  /** What was learned just before the run; null where nothing was. */
  readonly learned: LearnedModel | null;
  readonly notices: readonly Problem[];
}

/** What a report may be told beside the accounts and the model. */
export interface ReportOptions {
  readonly overrides?: readonly Override[];
  /** Deals, spend and effort, as they were read beside these accounts. */
  readonly history?: ReadTables;
  /** Who there is, as the table of reps says it. */
  readonly reps?: readonly Rep[];
  /** Firms by industry, size and place. */
  readonly firms?: FirmTable;
  /** What was learned just before, where the model is the one that learned it. */
  readonly learned?: LearnedModel;
}

/** What the accounts are run with for a report: everything that it shows, in one pass. */
function runForReport(
  table: Table,
  model: Model,
  { overrides = [], history, reps, firms }: ReportOptions,
): Result<Run> {
  const nothing = { wanted: [], fields: [] };
  const asked: readonly { readonly wanted: readonly string[]; readonly fields: readonly string[] }[] = [
    guardrailColumns(model),
    { wanted: worthColumnsOf(model), fields: worthFields(model) },
    reasonColumns(model),
    history ? evidenceColumns(model) : nothing,
    reps ? carveColumns(model) : nothing,
    reps ? capacityColumns(model) : nothing,
    allocationColumns(model, reps ? { reps } : {}),
    tagFieldOf(model) === null ? nothing : crmTruthColumns(model, overrides),
    { wanted: reps ? guardrailCoverageColumns(model) : [], fields: [] },
    firms ? topDownColumns(model) : nothing,
  ];
  return run(table, model, {
    overrides,
    wanted: [...new Set(asked.flatMap(({ wanted }) => wanted))],
    fields: [...new Set(asked.flatMap(({ fields }) => fields))],
  });
}

function evidenceFor(table: Table, done: Run, { overrides = [], history }: ReportOptions) {
  return history ? gatherEvidence(table, done, history, overrides) : found(null);
}

function guardrailsOf(
  table: Table,
  done: Run,
  { history, reps }: ReportOptions,
  gathered: Evidence | null,
): readonly GuardrailFinding[] {
  const evidence = history && guardrailEvidence(done, history, gathered ?? undefined);
  const coverage = reps && guardrailCoverage(table, done, reps);
  return checkGuardrails(guardrailInput(done, evidence, coverage), done.model.guardrails);
}

/** What the reps tell of coverage, and with it of the segments of the CRM. */
function coverageOf(
  table: Table,
  done: Run,
  { reps, overrides = [] }: ReportOptions,
): Pick<Report, 'coverage' | 'crmTruth'> {
  const coverage = reps ? checkRunCoverage(table, done, reps) : null;
  if (tagFieldOf(done.model) === null) return { coverage, crmTruth: null };
  const truth = crmTruthOf(table, done, { overrides, ...(reps && coverage ? { reps, coverage } : {}) });
  return { coverage, crmTruth: truth.ok ? truth.value : null };
}

/** The market seen from above, and what should be known of it. */
function topDownOf(
  table: Table,
  done: Run,
  { firms }: ReportOptions,
): Pick<Report, 'topDown' | 'topDownNotices'> {
  const seen = firms ? topDownMarket(firms, done.model, { table, run: done }) : null;
  return seen?.ok
    ? { topDown: seen.value, topDownNotices: seen.notices }
    : { topDown: null, topDownNotices: [] };
}

/** A plan of the reps; what stands in its way is told beside the report, which does not need one. */
function planOf(done: Run, { reps }: ReportOptions): Pick<Report, 'plan' | 'planNotices'> {
  const plan = reps ? planCapacity(done, reps) : null;
  if (plan?.ok) return { plan: plan.value, planNotices: plan.notices };
  const refusals = plan?.problems ?? [];
  return { plan: null, planNotices: refusals.map((problem) => ({ ...problem, level: 'notice' as const })) };
}

/**
 * Runs a model over accounts and gathers all that a report says about them.
 * @param table the accounts without columns of an earlier run (`withoutOwnColumns`)
 * @param model a model that has passed its check
 * @param options overrides, and the history and the reps that the accounts are held against
 * @returns the report, or every problem that stands in its way
 */
export function makeReport(table: Table, model: Model, options: ReportOptions = {}): Result<Report> {
  const done = runForReport(table, model, options);
  if (!done.ok) return done;
  const { frame } = done.value;
  const unknown = options.history ? unknownSegments(done.value, options.history) : [];
  const calendar = planCalendar(model, model.settings.fiscalYear);
  const notices = [...done.notices, ...unknown, ...calendar.notices];
  const { value } = model.settings;
  const segments = segmentOrder(model);
  const measures = value === null ? [] : [value];
  const byLayer = rollUp(frame, ['layer', 'segment'], measures, new Map([['segment', segments]]));
  if (!byLayer.ok) return byLayer;
  const evidence = evidenceFor(table, done.value, options);
  if (!evidence.ok) return evidence;
  return found(
    {
      table,
      run: done.value,
      mappings: mappedColumns(table, model),
      sizes: marketSizes(frame, value),
      byLayer: byLayer.value,
      profile: profile(frame, value, segments, regionsSeen(done.value)),
      guardrails: guardrailsOf(table, done.value, options, evidence.value),
      lines: suggestSegmentLines(done.value),
      quality: dataQuality(table, model.fields),
      results: resultColumns(done.value, table.headers),
      worth: worthFigures(done.value),
      evidence: evidence.value,
      reps: options.reps ?? null,
      ...coverageOf(table, done.value, options),
      ...planOf(done.value, options),
      motions: motionsOf(done.value, options),
      headcount: headcountOf(done.value, options),
      ...topDownOf(table, done.value, options),
      learned: options.learned ?? null,
      notices,
    },
    notices,
  );
}
