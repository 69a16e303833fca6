import './text.en';

export { AccountsStep as accounts } from './wizard/accounts/accounts-step';
export { MarketStep as market } from './wizard/market/market-step';
export { FitStep as fit } from './wizard/fit/fit-step';
export { ValueStep as value } from './wizard/value/value-step';
export { SegmentsStep as segments } from './wizard/segments/segments-step';
export { CoverageStep as coverage } from './wizard/coverage/coverage-step';
export { FinishStep as finish } from './wizard/finish/finish-step';
export { ResultsScreen as results } from './results/results-screen';
export { ExplainScreen as explain } from './explain/explain-screen';
export { ScenariosScreen as scenarios } from './scenarios/scenarios-screen';
export { HealthScreen as health } from './health/health-screen';
export { ReviewScreen as review } from './review/review-screen';
export { FunctionsScreen as functions } from './function-list/functions-screen';
export { SettingsScreen as settings } from './settings/settings-screen';
