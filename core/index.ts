export { columnLetters, columnOfLetters, readableSheetPrefix, sheetPrefix } from './values/address';
export { isBlankCell, isDay } from './values/cell';
export type { Cell, DayCell, FormulaCell, Rows, WrittenCell } from './values/cell';
export { civilDay, dayOf, isoDay, serialDay } from './values/day';
export { defineNotice, defineProblem, found, problemText, refused } from './values/problem';
export type { Place, Problem, Result } from './values/problem';
export { cellAt } from './values/table';
export type { Table } from './values/table';
export { absoluteAddress, columnCells, headerRow, rangeAddress, tableCells } from './report/address';
export { outputBanner } from './report/workbook';
export type {
  CellFormat,
  Chart,
  ChartSeries,
  Choice,
  ColumnRange,
  DefinedName,
  Highlight,
  Pivot,
  PivotValue,
  RowSpan,
  Sheet,
  SheetColumn,
  Workbook,
} from './report/workbook';

export { accountRows, type AccountRows } from './values/account-rows';
export { headerNames } from './values/header-names';
export { fillTemplate } from './values/problem';
export type { FieldKind, FieldSource, KindOf } from './values/field-kind';
export type { Spec } from './values/spec';
export type { Column, Frame, TextColumn } from './expr/columns';
export { tests, type Condition, type Rule, type Test, type When } from './expr/condition';
export { evaluate } from './expr/evaluate';
export { fold } from './expr/fold';
export { parseFormula } from './expr/parse-formula';
export { printFormula } from './expr/print-formula';
export type { FieldMapping } from './accounts/field';
export { fieldKinds, fieldMapping, fieldSources } from './accounts/field-mapping';
export { countKnownHeaders } from './accounts/count-known-headers';
export { recognise } from './accounts/recognise';
export type { AccountsVerdict, ColumnGuess, Recognition } from './accounts/recognition';
export { standardFieldOf, standardFields, type StandardField } from './accounts/standard-fields';
export type { Criterion, Grade } from './scoring/criterion';
export { criterionDefinitions } from './scoring/criterion-definitions';
export { layerNames, type LayerName } from './market/layers';
export { marketSizes, type LayerSize, type MarketSizes, type Size } from './market/market-sizes';
export { rollUp, type RollUp } from './market/roll-up';
export { profile, type ProfileRow } from './segments/profile';
export { checkGuardrails } from './segments/check-guardrails';
export { guardrails } from './segments/guardrails';
export type { GuardrailFinding, Verdict } from './segments/guardrail';
export type { Override } from './segments/segmentation';
export type { Model, Settings } from './model/model';
export { checkModel } from './model/check-model';
export { guardrailColumns, guardrailInput, regionsSeen, segmentOrder } from './model/guardrail-input';
export { readModel } from './model/read-model';
export { columnOf, run, standardColumns, standardColumnsOf, type Run, type RunOptions } from './model/run';
export { createRunner, type Runner } from './model/runner';
export { readModelSheet } from './model/sheet/read-sheet';
export { writeModelSheet } from './model/sheet/write-sheet';
export { sheetColumns } from './model/sheet/sheet-row';
export { starterModel } from './model/starter/starter-model';
export { makeSample, type Sample, type SampleOptions } from './sample/make-sample';
export { recogniseAs, type SaidColumn } from './accounts/recognise-as';
export { marketFunnel, type FunnelStep } from './market/market-funnel';
export { figureText } from './report/figure-text';
export { receivedField } from './report/mapped-columns';
export { withoutOwnColumns } from './report/own-columns';
export { makeReport, type Report, type ReportOptions } from './report/report';
export { reportWorkbook } from './report/report-workbook';
export type { ResultColumn } from './report/result-columns';
export type { WorthFigures } from './report/worth-figures';
export type { Amounts, ValueRow } from './report/value-rows';
export { valueWord } from './report/value-word';
export { numberText } from './values/number-text';
export { dataQuality, type DataQuality, type FieldQuality } from './accounts/data-quality';
export { modelSheet } from './report/model-sheet';
export { paretoAlpha, paretoGini, paretoShare } from './stats/pareto';
export { percentRank } from './stats/percent-rank';
export { wilsonInterval } from './stats/wilson-interval';
export { theilSen, type Trend } from './stats/theil-sen';
export { ratioInterval } from './stats/ratio-interval';
export { effortShares, effortThresholds } from './segments/effort-share';
export type { EffortRows, EffortShare, SegmentEffort, ValuedAccounts } from './segments/effort-share';
export { postures, postureThresholds } from './segments/posture';
export type { Posture, PostureThresholds, SegmentPosture, ShareOfEffort } from './segments/posture';
export type { PostureAccounts, PostureDeals, QuarterFigures } from './segments/posture-figures';
export { sbgChurn, sbgRetention, sbgSurvival } from './stats/shifted-beta-geometric';
export type { ShiftedBetaGeometric } from './stats/shifted-beta-geometric';
export {
  constantRateLifetime,
  discountedExpectedLifetime,
  discountedResidualLifetime,
} from './stats/expected-lifetime';
export { fitSbg, type Estimate, type SbgFit } from './stats/fit-sbg';
export { checkCohorts, type Cohort } from './value/cohort';
export { readSurvivors, type SurvivorsOptions } from './value/read-survivors';
export { fitRetention, retentionOfFit, type RetentionFit } from './value/fit-retention';
export { expectedRenewals, retentionSurvival } from './value/retention';
export { checkRetention } from './value/check-retention';
export { checkLifetime } from './value/check-lifetime';
export { lifetimeExprs, type LifetimeExprs, type LifetimeInput } from './value/lifetime-exprs';
export { landOf, lifetimeOf, type AccountWorth } from './value/lifetime-of';
export { retentionBias, type RetentionBias } from './value/retention-bias';
export { rankShifts, type RankShift, type RankShifts } from './value/rank-shifts';
export { learnPeers, type PeerColumns, type PeerOptions } from './value/learn-peers';
export type { OwnedSpend } from './value/owned-spend';
export { potentialExprs, type PotentialParts } from './value/potential-exprs';
export {
  productWhitespace,
  type ProductWhitespace,
  type ProductWhitespaceRow,
} from './value/product-whitespace';
export { defaultRoad, roadExpr } from './value/road';
export { roadProfile, type RoadColumns, type RoadRow } from './value/road-profile';
export { cutTiers, defaultTierShares, type TierCut } from './value/cut-tiers';
export { tierExpr } from './value/tier-expr';
export { tierSpread, type TierRow, type TierSpread } from './value/tier-spread';
export { suggestLines, type LineLimits, type LineReason, type SuggestedClass } from './value/suggest-lines';
export { lineMoves, type LineMoves } from './value/line-moves';
export { checkPotential, type PotentialContext } from './value/check-potential';
export { checkPeers } from './value/check-peers';
export { checkTiers } from './value/check-tiers';
export { checkRoad } from './value/check-road';
export { sampleTruth, type SampleTruth } from './sample/sample-truth';
export { winLogOdds, winModel, type WinModel } from './sample/win-model';
export { naturalBreaks, type NaturalClass } from './stats/natural-breaks';
export * from './history/history';
export { accountKeys, type AccountKeys } from './history/account-keys';
export { cohortsOfCustomers, cohortsOfSpend, type CustomerCohort } from './history/cohorts';
export {
  cycleDays,
  decidedDeals,
  winsByAccount,
  type AccountDeals,
  type DecidedDeals,
} from './history/decided-deals';
export { firstWonAmount, firstWonDay, timeToBuy, type TimeToBuy } from './history/first-wins';
export type { JoinReport, Missed } from './history/join-accounts';
export { quarterly, type Quarterly } from './history/quarterly';
export { readDeals, type DealsOptions, type DealsRead } from './history/read-deals';
export { readEffort, type EffortRead } from './history/read-effort';
export type { ReadOptions } from './history/read-options';
export { readSpend, type SpendOptions, type SpendRead } from './history/read-spend';
export { recogniseDeals } from './history/recognise-deals';
export { recogniseEffort } from './history/recognise-effort';
export type { SecondTable } from './history/recognise-second-table';
export { recogniseSpend, type SpendTable } from './history/recognise-spend';
export { recogniseStages, stageNamesOf, type StageGuess } from './history/recognise-stages';
export {
  growthByAccount,
  spendByAccount,
  spendByProduct,
  type AccountGrowth,
  type AccountSpend,
  type ProductSpend,
} from './history/spend-by-account';
export { secondTableKind } from './history/second-table-kind';
export { swappedTables, type SecondTableName } from './history/wrong-table';
export { kaplanMeier, medianTime, type MedianTime, type SurvivalCurve } from './stats/kaplan-meier';
export { chiSquareTest, type ChiSquareTest } from './stats/chi-square-test';
export { cohenH } from './stats/cohen-h';
export { fisherExact } from './stats/fisher-exact';
export { holmAdjusted } from './stats/holm';
export { kruskalWallis, type KruskalWallis } from './stats/kruskal-wallis';
export { mannWhitney, type MannWhitney } from './stats/mann-whitney';
export { medianInterval, type MedianInterval } from './stats/median-interval';
export { rateDifference, type RateDifference } from './stats/rate-difference';
export { rateRatio } from './stats/rate-ratio';
export { sampleForRanks } from './stats/sample-for-ranks';
export { sampleForRates } from './stats/sample-for-rates';
export { twoRatesTest, type ZTest } from './stats/two-rates-test';
export { chiSquarePower, noncentralityNeeded } from './stats/chi-square-power';
export { cardTable, type CardBin, type CardTable } from './scoring/propensity/card-table';
export { checkScorecards } from './scoring/propensity/check-scorecards';
export { learnScorecard } from './scoring/propensity/learn-scorecard';
export type {
  Candidate,
  Coefficient,
  LabelledRows,
  Learned,
  LearnInput,
  PropensityGrade,
  Validation,
} from './scoring/propensity/learning';
export { propensityExpr, propensitySumExpr } from './scoring/propensity/propensity-expr';
export { technologyLift, type TechnologyLift, type TechnologyLifts } from './scoring/technology-lift';
export { logisticRegression } from './stats/logistic-regression';
export { doesItDiffer, type DifferenceFindings } from './segments/does-it-differ';
export type {
  DifferenceTest,
  DifferenceVerdict,
  GroupComparison,
  GroupEstimate,
  GroupOutcomes,
  Matters,
  MeasureComparison,
  MeasureFinding,
  MeasureName,
} from './segments/difference/outcomes';
export { lastDayOf, readSecondTables, type ReadTables, type SecondTables } from './evidence/second-tables';
export { joinedHeaders, withHistory } from './evidence/joined-columns';
export { learnModel } from './evidence/learn';
export { lessons, type Lesson } from './evidence/lesson';
export type { LearnedModel, LearnOptions, LessonResult } from './evidence/learn';
export { accountFields, type AccountFields } from './evidence/account-fields';
export { evidenceColumns, gatherEvidence, type Evidence, type WinRate } from './evidence/evidence';
export { groupsBy, type Groups } from './evidence/groups-by';
export { testGroups } from './evidence/test-groups';
export { technologyLiftOf } from './evidence/technology-lift-of';
export { cardsOf, type CardCheck } from './evidence/cards-of';
export { worthColumns, worthColumnsOf, type WorthColumn } from './model/worth-columns';
export type { CardAttempt } from './evidence/learn-cards';
export type { LearnedRetention } from './evidence/learn-retention';
export type { StageNames } from './values/stage-names';
export { lifetimeNames, type Lifetime } from './value/valuation';
export type { Characteristic } from './scoring/scorecard';
export { guardrailEvidence, guardrailEvidenceColumns } from './evidence/guardrail-evidence';
export { segmentLineColumns, suggestSegmentLines } from './model/suggest-segment-lines';
export type { SegmentLine, SegmentLineReason, SegmentLines } from './model/segment-lines';
