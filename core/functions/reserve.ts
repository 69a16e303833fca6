import type { Model } from '../model/model';
import { modelStamp } from '../model/model-stamp';
import { readModelSheet } from '../model/sheet/read-sheet';
import { starterModel } from '../model/starter/starter-model';
import type { Override } from '../segments/segmentation';
import { gini } from '../stats/gini';
import { concentration, lorenz } from '../stats/lorenz';
import { naturalBreaks } from '../stats/natural-breaks';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import type { Cell, Rows } from '../values/cell';
import { readLines, readValue } from './read-values';
import type { BesideArguments } from './tables/read-beside';
import { coverageCheckRows, type CoverageCheckArguments } from './tables/coverage-check-rows';
import { coveragePlanTable, type CoveragePlanArguments } from './tables/coverage-plan-rows';
import { crmClassCells, crmTruthRows, type CrmTruthArguments } from './tables/crm-truth-rows';
import { duplicateRows, type DuplicateArguments } from './tables/duplicate-rows';
import { guardrailRows } from './tables/guardrail-rows';
import { headcountRows, type HeadcountArguments } from './tables/headcount-rows';
import { marketTable, type MarketArguments } from './tables/market-rows';
import { topDownRows, type TopDownArguments } from './tables/top-down-rows';
import { maturityRows, type MaturityArguments } from './tables/maturity-rows';
import { motionRows, type MotionArguments } from './tables/motion-rows';
import { plainForms, type PlainForm } from './tables/plain-forms';
import { productWhitespaceRows } from './tables/product-whitespace-rows';
import { propensityRows } from './tables/propensity-rows';
import { qualityRows, type QualityArguments } from './tables/quality-rows';
import { retentionFitRows } from './tables/retention-fit-rows';
import { segmentProfileRows } from './tables/segment-profile-rows';
import { segmentShiftRows, type SegmentShiftArguments } from './tables/segment-shift-rows';
import { segmentTestRows } from './tables/segment-test-rows';
import { suggestLinesRows } from './tables/suggest-lines-rows';
import { technologyLiftRows } from './tables/technology-lift-rows';
import { bookRows, carveCells, type TerritoryArguments } from './tables/territory-rows';
import { winRateIntervalRows, winRateTestRows } from './tables/win-rate-rows';

export type { PlainForm } from './tables/plain-forms';

/**
 * What few calls need and what weighs much: the headers of many exports, known industries and countries, the
 * guardrails, what sums up accounts, whatever reads a history, statistics, tests and fits. A host may hold it apart from the functions and load it when it is
 * first asked, so that a cell with a segment does not wait for it.
 */
export interface Reserve {
  starterModel(table: Table): Result<Model>;
  /** A model with what it says of coverage. */
  readModelSheet(rows: Rows): Result<Model>;
  /** What stands for all that a model says: it has to be written out for that. */
  modelStamp(model: Model): string;
  /** With its header, which follows what it is by. */
  quality(given: QualityArguments): Result<Cell[][]>;
  /** Arguments that are no accounts. */
  readonly readValue: typeof readValue;
  readonly readLines: typeof readLines;
  readonly gini: typeof gini;
  readonly lorenz: typeof lorenz;
  readonly concentration: typeof concentration;
  readonly naturalBreaks: typeof naturalBreaks;
  /** With its header, which follows the groups. */
  market(given: MarketArguments): Result<Cell[][]>;
  /** The rows of tables, below their headers. */
  segmentProfile(accounts: Table, model: Model, overrides: readonly Override[]): Result<Cell[][]>;
  guardrails(given: BesideArguments): Result<Cell[][]>;
  coverageCheck(given: CoverageCheckArguments): Result<Cell[][]>;
  /** With its header, which follows the view. */
  coveragePlan(given: CoveragePlanArguments): Result<Cell[][]>;
  duplicates(given: DuplicateArguments): Result<Cell[][]>;
  /** Texts in a plain form, cell by cell. */
  plainForms(form: PlainForm, values: Rows, decimal: '.' | ','): Cell[][];
  suggestLines(accounts: Table, model: Model, classes: number | undefined): Result<Cell[][]>;
  segmentTest(given: BesideArguments, field?: readonly string[]): Result<Cell[][]>;
  propensityTable(given: BesideArguments): Result<Cell[][]>;
  technologyLift(given: BesideArguments, field?: readonly string[]): Result<Cell[][]>;
  productWhitespace(given: BesideArguments, top: number): Result<Cell[][]>;
  headcount(given: HeadcountArguments): Result<Cell[][]>;
  motions(given: MotionArguments): Result<Cell[][]>;
  marketTopDown(given: TopDownArguments): Result<Cell[][]>;
  /** One function a column of `CARVE`, from the place of an account to its cell. */
  carve(given: TerritoryArguments): Result<readonly ((row: number) => Cell)[]>;
  books(given: TerritoryArguments): Result<Cell[][]>;
  /** From the place of an account to its cell. */
  crmClass(given: CrmTruthArguments, isAlone: boolean): Result<(row: number) => Cell>;
  crmTruth(given: CrmTruthArguments): Result<Cell[][]>;
  segmentShift(given: SegmentShiftArguments): Result<Cell[][]>;
  maturity(given: MaturityArguments): Result<Cell[][]>;
  retentionFit(survivors: Rows, customers?: number): Result<Cell[][]>;
  winRateInterval(won: number, decided: number, level?: number): Result<Cell[][]>;
  winRateTest(won: number, decided: number, won2: number, decided2: number): Result<Cell[][]>;
}

/** The reserve itself. */
export const reserve: Reserve = {
  starterModel,
  readModelSheet: (rows) => readModelSheet(rows),
  modelStamp,
  quality: qualityRows,
  readValue,
  readLines,
  gini,
  lorenz,
  concentration,
  naturalBreaks,
  market: marketTable,
  segmentProfile: segmentProfileRows,
  guardrails: guardrailRows,
  coverageCheck: coverageCheckRows,
  coveragePlan: coveragePlanTable,
  duplicates: duplicateRows,
  plainForms,
  suggestLines: suggestLinesRows,
  segmentTest: segmentTestRows,
  propensityTable: propensityRows,
  technologyLift: technologyLiftRows,
  productWhitespace: productWhitespaceRows,
  headcount: headcountRows,
  motions: motionRows,
  marketTopDown: topDownRows,
  carve: carveCells,
  books: bookRows,
  crmClass: crmClassCells,
  crmTruth: crmTruthRows,
  segmentShift: segmentShiftRows,
  maturity: maturityRows,
  retentionFit: retentionFitRows,
  winRateInterval: winRateIntervalRows,
  winRateTest: winRateTestRows,
};
