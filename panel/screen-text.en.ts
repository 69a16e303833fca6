import { reviewText } from './review/text.en';
import { scenariosText } from './scenarios/text.en';
import { explainText } from './explain/text.en';
import { finishText } from './wizard/finish/text.en';
import { resultsText } from './results/text.en';
import { chartText } from './charts/text.en';
import { settingsText } from './settings/text.en';
import { healthText } from './health/text.en';
import { functionsText } from './function-list/text.en';
import { ruleText } from './fields/text.en';
import { marketText } from './wizard/market/text.en';
import { fitText } from './wizard/fit/text.en';
import { coverageText } from './wizard/coverage/text.en';
import { segmentsText } from './wizard/segments/text.en';
import { valueText } from './wizard/value/text.en';
import { learnedText } from './learning/text.en';
import { secondTablesText } from './second-tables/text.en';

/** The English words of the screens but Home, loaded with the first of them. */
export const screenText = {
  charts: chartText,
  settings: settingsText,
  health: healthText,
  functions: functionsText,
  explain: explainText,
  scenarios: scenariosText,
  review: reviewText,
  segments: segmentsText,
  coverage: coverageText,
  rules: ruleText,
  market: marketText,
  secondTables: secondTablesText,
  fit: fitText,
  finish: finishText,
  results: resultsText,
  learned: learnedText,
  value: valueText,
} as const;
