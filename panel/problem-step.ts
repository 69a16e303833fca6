import type { Problem } from '#core';
import type { StepName } from './wizard/step-names';

/** The step that mends what is wrong at a path of the model: by the first word of the path. */
const stepOfRoot: Readonly<Record<string, StepName>> = {
  settings: 'accounts',
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

/** The same by the part of the Model sheet. */
const stepOfPart: Readonly<Record<string, StepName>> = {
  setting: 'accounts',
  field: 'accounts',
  compute: 'accounts',
  exclude: 'market',
  layer: 'market',
  criterion: 'fit',
  grade: 'fit',
  propensity: 'fit',
  bin: 'fit',
  potential: 'value',
  peer: 'value',
  retention: 'value',
  lifetime: 'value',
  tier: 'value',
  road: 'value',
  stage: 'value',
  region: 'segments',
  named: 'segments',
  segment: 'segments',
  merge: 'segments',
  guardrail: 'segments',
};

/** The step at which a problem of the model is mended: by its path, or by the part of the row that its cell stands in. */
export function stepOfProblem({ at }: Problem, partOfRow: (row: number) => string): StepName | null {
  const root = /^[a-z]+/i.exec(at?.path ?? '')?.[0];
  const byPath = root === undefined ? undefined : stepOfRoot[root];
  if (byPath) return byPath;
  const row = /!\$?[A-Z]+\$?(\d+)$/.exec(at?.cell ?? '')?.[1];
  return row === undefined ? null : (stepOfPart[partOfRow(Number(row))] ?? null);
}
