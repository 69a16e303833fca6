import { accountsToCheck } from './questions/accounts-to-check';
import { calendarSteps } from './questions/calendar-steps';
import { accountsBehind } from './questions/accounts-behind';
import { carvedBooks, carveBooks } from './questions/carve-books';
import { coverageFindings } from './questions/coverage-findings';
import { motionFindings } from './questions/motion-findings';
import { carriedLines } from './questions/carried-lines';
import { checkDraft } from './questions/check-model';
import { compareTwo } from './questions/compare-models';
import { coverageSeen } from './questions/coverage-cells';
import { coveragePlan } from './questions/coverage-plan';
import { crmTruthSeen } from './questions/crm-truth';
import { coverageRowsSeen } from './questions/coverage-rows';
import { headcountPlan } from './questions/headcount-plan';
import { repsToStart } from './questions/starting-reps';
import { startCoverage } from './questions/starting-coverage';
import { qualityOfData } from './questions/data-quality';
import { dataScores } from './questions/data-scores';
import { describeModel } from './questions/describe-model';
import { dropRows } from './questions/drop-rows';
import { explainRow } from './questions/explain-account';
import { foundNames } from './questions/found-names';
import { functionList } from './questions/function-list';
import { guardrailsBeside } from './questions/guardrails-beside';
import { valueFigures } from './questions/value-figures';
import { retentionEvidence, retentionFigures } from './questions/retention-figures';
import { tiersCut } from './questions/cut-tiers';
import { usualRoad } from './questions/usual-road';
import { addedRows, learn } from './questions/learn';
import { mapColumns } from './questions/map-columns';
import { healthFigures } from './questions/health-figures';
import { homeFigures } from './questions/home-figures';
import { kindOfTable } from './questions/kind-of-table';
import { mergedInput } from './questions/merge-input';
import { importCells } from './questions/import-cells';
import { preparedImport } from './questions/prepare-import';
import { openImport, readImport } from './questions/read-import';
import { summaryOfFile } from './questions/read-summary';
import { planWriting } from './questions/plan-writing';
import { plannedRows, plannedSheet } from './questions/planned-cells';
import { putRows } from './questions/put-rows';
import { plannedReviews, readCorrections, takenCorrections } from './questions/review-sheets';
import { rankTables } from './questions/rank-tables';
import { readModelAgain } from './questions/read-model';
import { readModels } from './questions/read-models';
import { topDownSeen } from './questions/top-down';
import { repsSeen } from './questions/reps';
import { reportSheets } from './questions/report-sheets';
import { frequentValues } from './questions/frequent-values';
import { criterionKinds } from './questions/criterion-kinds';
import { fitAccounts } from './questions/fit-accounts';
import { figuresOfFit } from './questions/fit-figures';
import { sheetOfDuplicates } from './questions/duplicates-sheet';
import { likelyDuplicates } from './questions/likely-duplicates';
import { learnedCuts, newCriterion } from './questions/new-criterion';
import { starterFit } from './questions/starter-fit';
import { marketFigures } from './questions/market-figures';
import { starterMarket } from './questions/starter-market';
import { secondFindings } from './questions/second-findings';
import { seeAccounts } from './questions/see-accounts';
import { segmentFigures } from './questions/segment-figures';
import { seekAccounts } from './questions/seek-accounts';
import { showResults } from './questions/show-results';
import { stillSame } from './questions/still-same';
import { standingDecisions } from './questions/standing-decisions';
import { suggestedLines } from './questions/suggested-lines';
import { spreadOfYardstick } from './questions/yardstick-spread';

/** Everything that the panel can ask of the core, by name: one file and one line each. */
export const questions = {
  'put rows': putRows,
  'drop rows': dropRows,
  'rank tables': rankTables,
  'kind of table': kindOfTable,
  'see accounts': seeAccounts,
  'still same': stillSame,
  'planned reviews': plannedReviews,
  'read corrections': readCorrections,
  'taken corrections': takenCorrections,
  'read model': readModelAgain,
  'map columns': mapColumns,
  'read import': readImport,
  'open import': openImport,
  'prepared import': preparedImport,
  'import cells': importCells,
  'check model': checkDraft,
  'home figures': homeFigures,
  'health figures': healthFigures,
  'crm truth': crmTruthSeen,
  'likely duplicates': likelyDuplicates,
  'duplicates sheet': sheetOfDuplicates,
  'read summary': summaryOfFile,
  'function list': functionList,
  'data quality': qualityOfData,
  'data scores': dataScores,
  'market figures': marketFigures,
  'top down': topDownSeen,
  'criterion kinds': criterionKinds,
  'fit figures': figuresOfFit,
  'fit accounts': fitAccounts,
  'new criterion': newCriterion,
  'learned cuts': learnedCuts,
  'starter fit': starterFit,
  'starter market': starterMarket,
  'frequent values': frequentValues,
  'describe model': describeModel,
  'plan writing': planWriting,
  'planned rows': plannedRows,
  'planned sheet': plannedSheet,
  'merged input': mergedInput,
  learn,
  reps: repsSeen,
  'starting reps': repsToStart,
  'coverage plan': coveragePlan,
  'headcount plan': headcountPlan,
  'motion findings': motionFindings,
  'carve books': carveBooks,
  'carved books': carvedBooks,
  'coverage findings': coverageFindings,
  'accounts behind': accountsBehind,
  'coverage rows': coverageRowsSeen,
  'calendar steps': calendarSteps,
  'starting coverage': startCoverage,
  'usual road': usualRoad,
  'cut tiers': tiersCut,
  'retention figures': retentionFigures,
  'retention evidence': retentionEvidence,
  'value figures': valueFigures,
  'added rows': addedRows,
  'second findings': secondFindings,
  'show results': showResults,
  'report sheets': reportSheets,
  'yardstick spread': spreadOfYardstick,
  'segment figures': segmentFigures,
  'guardrails beside': guardrailsBeside,
  'suggested lines': suggestedLines,
  'carried lines': carriedLines,
  'found names': foundNames,
  'coverage cells': coverageSeen,
  'explain account': explainRow,
  'seek accounts': seekAccounts,
  'read models': readModels,
  'accounts to check': accountsToCheck,
  'standing decisions': standingDecisions,
  'compare models': compareTwo,
};
