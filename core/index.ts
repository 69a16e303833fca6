// What hosts use, and the types of the seams; everything else is reached through a worksheet function or a report.

export { accountRows, type AccountRows } from './values/account-rows';
export { columnLetters, columnOfLetters, sheetPrefix } from './values/address';
export { isBlankCell, isDay, type Cell, type Rows, type WrittenCell } from './values/cell';
export { dayOf, isoDay } from './values/day';
export { isDayFormat } from './values/day-format';
export type { FieldKind, FieldSource } from './values/field-kind';
export { headerNames } from './values/header-names';
export { numberText } from './values/number-text';
export {
  defineNotice,
  defineProblem,
  fillTemplate,
  found,
  problemText,
  refused,
  type Parameters,
  type Place,
  type Problem,
  type Result,
} from './values/problem';
export type { FirmTable } from './values/firms';
export { sizeBandText } from './values/size-band';
export type { Rep } from './values/rep';
export type { Spec } from './values/spec';
export type { StageNames } from './values/stage-names';
export { cellAt, type Table } from './values/table';
export { staysText, typedText } from './values/typed-text';

export { betweenLines, type Cumulative } from './stats/cumulative';
export { gini } from './stats/gini';
export type { HistogramBin } from './stats/histogram';
export { concentration, lorenz } from './stats/lorenz';
export { logHistogram, type LogHistogram } from './stats/log-histogram';
export { logisticRegression } from './stats/logistic-regression';
export { naturalBreaks } from './stats/natural-breaks';
export { paretoAlpha, paretoGini, paretoShare } from './stats/pareto';

export type { Column, Frame, TextColumn } from './expr/columns';
export type { Condition, ConditionValue, Rule, Test, When } from './expr/condition';
export { fittingTests } from './expr/fitting-tests';
export { fold, sameText } from './expr/fold';
export { printFormula } from './expr/print-formula';

export { isBlankText } from './accounts/blank-text';
export { countKnownHeaders } from './accounts/count-known-headers';
export { dataQuality, type DataQuality, type FieldQuality } from './accounts/data-quality';
export * from './accounts/duplicates/find-duplicates';
export type { FieldMapping } from './accounts/field';
export { fieldMapping } from './accounts/field-mapping';
export { itemFrequencies, textFrequencies, type Frequency } from './accounts/frequencies';
export { isSize } from './accounts/is-size';
export { recognise } from './accounts/recognise';
export { recogniseAs, type SaidColumn } from './accounts/recognise-as';
export type { ColumnGuess, Recognition } from './accounts/recognition';
export { standardFieldOf, standardFields, type StandardField } from './accounts/standard-fields';

export { changeList, mergedTable, missingHeader, type GonePolicy } from './import/merged-table';
export { partOfTheList, type ImportMerge } from './import/merge-import';
export { prepareImport, type PreparedImport } from './import/prepare-import';
export type { ImportColumn, SaidPair } from './import/pair-columns';
export { rememberedSource, withSource } from './import/remember-source';

export type { BlankPolicy, Criterion, CriterionLine, Grade } from './scoring/criterion';
export { criterionDefinition, criterionDefinitions } from './scoring/criterion-definitions';
export type { CriterionDefinition, LineTest } from './scoring/define-criterion';
export { freezePercentiles } from './scoring/freeze-percentiles';
export { learnScorecard } from './scoring/propensity/learn-scorecard';
export type { LearnInput, Learned } from './scoring/propensity/learning';
export { proposeCriterion, type FieldSeen } from './scoring/propose-criterion';
export type { Reason } from './scoring/reason';
export type { Bin, CardName, Characteristic, Scorecard } from './scoring/scorecard';

export { layerNames, type LayerName } from './market/layers';
export type { MarketEffects } from './market/market-effects';
export { marketFunnel, type FunnelStep } from './market/market-funnel';
export type { LayerSize, MarketSizes } from './market/market-sizes';
export { rollUp, type RollUp } from './market/roll-up';

export { checkLifetime } from './value/check-lifetime';
export { cutTiers } from './value/cut-tiers';
export type { SurvivalPoint } from './value/observed-survival';
export { rankShifts, type RankShift, type RankShifts } from './value/rank-shifts';
export { retentionSurvival } from './value/retention';
export { retentionBias, type RetentionBias } from './value/retention-bias';
export { defaultRoad } from './value/road';
export { roadProfile, type RoadRow } from './value/road-profile';
export { tierSpread, type TierRow, type TierSpread } from './value/tier-spread';
export { lifetimeNames, quadrantNames } from './value/valuation';
export type * from './value/valuation';

export { checkGuardrails } from './segments/check-guardrails';
export type { Detail, FigureUnit, GuardrailFinding, GuardrailInput, Verdict } from './segments/guardrail';
export type { GuardrailName } from './segments/guardrail-names';
export { guardrails } from './segments/guardrails';
export { crmClasses, type CrmClass } from './segments/crm-truth/classes';
export { segmentNames } from './segments/merged-name';
export { profile, type ProfileRow } from './segments/profile';
export { otherRegion, unknownName } from './segments/reserved-names';
export { decidedFields } from './segments/overrides';
export type { Merge, Override } from './segments/segmentation';
export { inMarket, standings } from './segments/standing';

export { carve } from './coverage/carve';
export type { CarveAccounts, CarveOptions, CarveResult } from './coverage/territories';

export { WON, type Deals, type Effort, type History, type Spend } from './history/history';
export type { JoinReport } from './history/join-accounts';
export { readReps, type RepOptions, type RepsRead } from './history/read-reps';
export { readFirms } from './history/read-firms';
export { secondTableKind } from './history/second-table-kind';
export { swappedTables, type SecondTableName } from './history/wrong-table';

export { askableFields, type AskableField, type RulePlace } from './model/askable-fields';
export { carveAccounts, carveAccountSteps, carvedRole } from './model/carve-accounts';
export { carveColumns } from './model/carve-input';
export { refillAccounts } from './model/refill-accounts';
export type { BookRow, Territories } from './model/territories';
export { carryModelLines } from './model/carry-model-lines';
export { checkModel } from './model/check-model';
export type { CapacityFigures } from './coverage/capacity-months';
export type { CapacityPlan } from './coverage/capacity-plan';
export type { CoverageRow } from './coverage/capacity-totals';
export { planCalendar, stepState, type PlannedStep, type StepState } from './coverage/calendar';
export type { CoverageFinding } from './coverage/check-finding';
export type { MotionFinding } from './coverage/motion-finding';
export { judgeMotions, motionColumns } from './evidence/motion-facts';
export type * from './coverage/coverage-rules';
export { capacityColumns } from './model/capacity-input';
export { headcountColumns } from './model/headcount-input';
export { topDownColumns, topDownMarket, type TopDown, type TopDownRow } from './model/top-down-market';
export { planCapacity, planHeads, type HeadsAsked, type HeadsPlan } from './model/plan-coverage';
export { parseRamp } from './history/parse-ramp';
export { checkRunCoverage, coveredColumns } from './model/covered-accounts';
export { crmTruthColumns, crmTruthOf, tagFieldOf, type CrmTruth } from './model/crm-truth';
export { coverageCells, type CoverageCells, type CoverageFigures } from './model/coverage-cells';
export { fitColumns, fitFigures, type CriterionFigures, type FitFigures } from './model/fit-figures';
export { fitReasonColumns, fitReasons } from './model/fit-reasons';
export { fitSample, type SampledAccount, type SamplePlace } from './model/fit-sample';
export { guardrailCoverage, guardrailCoverageColumns } from './model/guardrail-coverage';
export { guardrailColumns, guardrailInput, regionsSeen, segmentOrder } from './model/guardrail-input';
export { marketColumns, marketDetail, type MarketDetail } from './model/market-detail';
export type { Model, Settings } from './model/model';
export { modelLines, type ModelLine } from './model/model-lines';
export { moveModelLines, type LineMove } from './model/move-model-lines';
export { readModel } from './model/read-model';
export { asOfDay } from './model/as-of-day';
export { columnOf, run, type Run, type RunOptions } from './model/run';
export { createRunner, type Runner } from './model/runner';
export type { SegmentLine, SegmentLines } from './model/segment-lines';
export { readModelSheet } from './model/sheet/read-sheet';
export { sheetColumns } from './model/sheet/sheet-row';
export { writeModelSheet } from './model/sheet/write-sheet';
export { startingCoverage } from './model/starter/starting-coverage';
export { startingReps } from './model/starter/starting-reps';
export { starterModel } from './model/starter/starter-model';
export { segmentLineColumns, suggestSegmentLines } from './model/suggest-segment-lines';
export { nameHeaders, reviewAsk, summaryAsks } from './model/summary-asks';
export { worthColumnsOf } from './model/worth-columns';
export { yardstickSpread, type YardstickSpread } from './model/yardstick-spread';

export { accountHealth } from './health/account-health';
export { openColumns, type FieldWorth } from './health/field-worth';
export { healthGroups, wholeHealth, type HealthGroup } from './health/health-groups';

export type * from './explain/account-explanation';
export { explainAccount, type ExplainOptions } from './explain/explain-account';
export { fieldAskers } from './explain/field-askers';
export type { Sentence } from './explain/sentence';

export {
  nativeColumns,
  nativeFormulas,
  type NativeColumn,
  type NativeFormulas,
} from './native-formulas/native-formulas';

export type { Evidence } from './evidence/evidence';
export { guardrailEvidence, guardrailEvidenceColumns } from './evidence/guardrail-evidence';
export { joinedHeaders, withHistory } from './evidence/joined-columns';
export { learnModel, type LearnOptions, type LearnedModel, type LessonResult } from './evidence/learn-model';
export type { CardAttempt } from './evidence/learn-cards';
export type { LearnedRetention } from './evidence/learn-retention';
export { lessons, type Lesson } from './evidence/lesson';
export { usualLifetime } from './evidence/learn-lifetime';
export { retentionSeen } from './evidence/retention-seen';
export { readSecondTables, type ReadTables, type SecondTables } from './evidence/second-tables';
export { tierCut, tierMethods, usualTierMethod, type TierMethod } from './evidence/tier-cut';

export type {
  Maturity,
  MaturityFinding,
  MaturityStageName,
  MaturityStep,
  StageFindings,
} from './maturity/maturity';
export {
  maturityColumns,
  maturityFacts,
  type MaturityBeside,
  type MaturityFacts,
} from './maturity/maturity-facts';
export { maturityOf } from './maturity/maturity-of';

export { compareModels, type CompareOptions, type ModelComparison } from './scenarios/compare-models';
export type { GuardrailShift } from './scenarios/guardrail-shifts';
export type { RegionShift } from './scenarios/phase-in';
export type { SegmentMove } from './scenarios/segment-moves';
export type { CapacityShift } from './scenarios/capacity-shifts';
export type { ModelChange } from './scenarios/model-changes';
export type { MatrixCell, MatrixPlace, MatrixTotal, MoveMatrix } from './scenarios/move-matrix';
export type { Mover } from './scenarios/movers';

export { decidableFields } from './review/decidable-fields';
export { reviewColumns, reviewSteps, type ReviewOptions } from './review/make-reviews';
export { numbersOf, openQuestions, questionColumns, textsOf } from './review/open-questions';
export type { OpenQuestion } from './review/open-questions';
export { overrideKeyNotices } from './review/override-keys';
export { readReviews } from './review/read-reviews';
export type * from './review/review';
export { isReviewTable } from './review/review-headers';
export { settledMarks, takeCorrections, type ReviewChange } from './review/take-corrections';

export { makeSample, type Sample, type SampleOptions } from './sample/make-sample';

export { absoluteAddress, columnCells, headerRow, rangeAddress, tableCells } from './report/address';
export { amountsOf, type Amounts } from './report/amounts';
export { figureText } from './report/figure-text';
export { formulasWorkbook, type FormulasWorkbook } from './report/formulas-workbook';
export { receivedField } from './report/mapped-columns';
export { calendarSheet, mergeCalendar } from './report/calendar-sheet';
export { duplicatesSheet, duplicatesWorkbook, namingColumns } from './report/duplicate-sheets';
export type { MergedCells } from './report/merge-input';
export { modelSheet } from './report/model-sheet';
export { nativeHeaders } from './report/native-headers';
export { columnNotations, numberFormats } from './report/number-formats';
export { nativeBlock, ownColumnAt, withoutOwnColumns } from './report/own-columns';
export { makeReport, type Report, type ReportOptions } from './report/report';
export { mergeReps, repsSheet, repsTaken } from './report/reps-sheet';
export { mergeReview, mergedReviewSheet, reviewSheet } from './report/review-sheet';
export { reportWorkbook } from './report/report-workbook';
export type { ResultColumn } from './report/result-columns';
export { outOfDate, stampColumn, stampFormula } from './report/stamp';
export { readSummary, summarySheetNames, summaryWorkbook } from './report/summary-workbook';
export { territorySheetName } from './report/territory-data';
export { valueWord } from './report/value-word';
export { outputBanner } from './report/workbook';
export type * from './report/workbook';
export { currentSpend, worthFigureColumns, worthFigures, type WorthFigures } from './report/worth-figures';
