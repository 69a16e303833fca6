import type { Problem } from '#core';
import type { Selection } from './host';
import type { ScreenName } from './state';

/** The screen that mends what is wrong at a path of the model: by the path, or by its first word. */
const screenOfPart: Readonly<Record<string, ScreenName>> = {
  name: 'settings',
  version: 'settings',
  settings: 'settings',
  'settings.value': 'market',
  'settings.yardstick': 'segments',
  fields: 'accounts',
  computed: 'accounts',
  exclusions: 'market',
  layers: 'market',
  criteria: 'fit',
  grades: 'fit',
  propensity: 'fit',
  characteristics: 'fit',
  potential: 'value',
  peers: 'value',
  retention: 'value',
  lifetime: 'value',
  tiers: 'value',
  road: 'value',
  stages: 'value',
  regions: 'segments',
  named: 'segments',
  segments: 'segments',
  merges: 'segments',
  rest: 'segments',
  guardrails: 'segments',
};

/** The screen at which a problem of the model is mended; null for what no screen mends. */
export function screenOfProblem({ at }: Problem): ScreenName | null {
  const path = at?.path ?? '';
  return screenOfPart[path] ?? screenOfPart[/^[a-z]+/i.exec(path)?.[0] ?? ''] ?? null;
}

/** The cell that a problem stands in; null for what stands in none. */
export function cellOfProblem({ at }: Problem): Selection | null {
  const [, sheet = '', range] = /^(.*)!(\$?[A-Z]{1,3}\$?\d+)$/.exec(at?.cell ?? '') ?? [];
  return range === undefined ? null : { sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), range };
}
