import type { ComponentType } from 'react';
import { lazy } from 'react';
import { HomeScreen } from './home/home-screen';
import type { ScreenName } from './state';

/** Every screen: Home with the panel, the others when they are first shown. */
export const screenOf: { readonly [name in ScreenName]: ComponentType } = {
  home: HomeScreen,
  accounts: lazy(async () => ({ default: (await import('./wizard/accounts/accounts-step')).AccountsStep })),
  market: lazy(async () => ({ default: (await import('./wizard/market/market-step')).MarketStep })),
  fit: lazy(async () => ({ default: (await import('./wizard/fit/fit-step')).FitStep })),
  value: lazy(async () => ({ default: (await import('./wizard/value/value-step')).ValueStep })),
  segments: lazy(async () => ({ default: (await import('./wizard/segments/segments-step')).SegmentsStep })),
  coverage: lazy(async () => ({ default: (await import('./wizard/coverage/coverage-step')).CoverageStep })),
  finish: lazy(async () => ({ default: (await import('./wizard/finish/finish-step')).FinishStep })),
  results: lazy(async () => ({ default: (await import('./results/results-screen')).ResultsScreen })),
  explain: lazy(async () => ({ default: (await import('./explain/explain-screen')).ExplainScreen })),
  scenarios: lazy(async () => ({ default: (await import('./scenarios/scenarios-screen')).ScenariosScreen })),
  health: lazy(async () => ({ default: (await import('./health/health-screen')).HealthScreen })),
  review: lazy(async () => ({ default: (await import('./review/review-screen')).ReviewScreen })),
  functions: lazy(async () => ({
    default: (await import('./function-list/functions-screen')).FunctionsScreen,
  })),
  settings: lazy(async () => ({ default: (await import('./settings/settings-screen')).SettingsScreen })),
};
