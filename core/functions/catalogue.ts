import type { FunctionDefinition } from './define-function';
import { gradeFunction, layerFunction, scoreFunction, segmentFunction } from './definitions/account-columns';
import { accountReasonsFunction } from './definitions/account-reasons';
import { concentrationFunction } from './definitions/concentration';
import { coverageCheckFunction } from './definitions/coverage-check';
import { coveragePlanFunction } from './definitions/coverage-plan';
import { crmClassFunction, crmTruthFunction } from './definitions/crm-truth-functions';
import { dataQualityFunction } from './definitions/data-quality';
import { duplicatesFunction } from './definitions/duplicates';
import { giniFunction } from './definitions/gini';
import { guardrailsFunction } from './definitions/guardrails';
import { headcountFunction } from './definitions/headcount';
import { ltvTierFunction } from './definitions/ltv-tier';
import { lorenzFunction } from './definitions/lorenz';
import { maturityFunction } from './definitions/maturity';
import { marketTopDownFunction } from './definitions/market-top-down';
import { modelStampFunction } from './definitions/model-stamp';
import { motionsFunction } from './definitions/motions';
import { naturalBreaksFunction } from './definitions/natural-breaks';
import {
  normalizeDomainFunction,
  normalizeNameFunction,
  parseCountFunction,
  parseMoneyFunction,
} from './definitions/plain-text-functions';
import { productWhitespaceFunction } from './definitions/product-whitespace';
import { propensityTableFunction } from './definitions/propensity-table';
import { retentionCurveFunction } from './definitions/retention-curve';
import { retentionFitFunction } from './definitions/retention-fit';
import { segmentProfileFunction } from './definitions/segment-profile';
import { segmentShiftFunction } from './definitions/segment-shift';
import { segmentTableFunction } from './definitions/segment-table';
import { segmentTestFunction } from './definitions/segment-test';
import { suggestLinesFunction } from './definitions/suggest-lines';
import { tamRollupFunction } from './definitions/tam-rollup';
import { technologyLiftFunction } from './definitions/technology-lift';
import { booksFunction, carveFunction } from './definitions/territory-functions';
import { tierFunction } from './definitions/tier';
import { winRateIntervalFunction } from './definitions/win-rate-interval';
import { winRateTestFunction } from './definitions/win-rate-test';
import {
  lifetimeValueFunction,
  potentialFunction,
  propensityFunction,
  roadFunction,
  whitespaceFunction,
} from './definitions/worth-functions';

/** Every worksheet function, for every host; new ones are added at the end of their group. */
export const catalogue: readonly FunctionDefinition[] = [
  segmentFunction,
  scoreFunction,
  gradeFunction,
  layerFunction,
  accountReasonsFunction,
  segmentTableFunction,
  propensityFunction,
  potentialFunction,
  whitespaceFunction,
  lifetimeValueFunction,
  ltvTierFunction,
  roadFunction,
  tamRollupFunction,
  segmentProfileFunction,
  guardrailsFunction,
  dataQualityFunction,
  segmentTestFunction,
  propensityTableFunction,
  technologyLiftFunction,
  productWhitespaceFunction,
  suggestLinesFunction,
  modelStampFunction,
  coveragePlanFunction,
  headcountFunction,
  motionsFunction,
  coverageCheckFunction,
  carveFunction,
  booksFunction,
  duplicatesFunction,
  crmClassFunction,
  crmTruthFunction,
  marketTopDownFunction,
  segmentShiftFunction,
  maturityFunction,
  giniFunction,
  lorenzFunction,
  concentrationFunction,
  naturalBreaksFunction,
  tierFunction,
  retentionFitFunction,
  retentionCurveFunction,
  winRateIntervalFunction,
  winRateTestFunction,
  parseMoneyFunction,
  parseCountFunction,
  normalizeNameFunction,
  normalizeDomainFunction,
];
