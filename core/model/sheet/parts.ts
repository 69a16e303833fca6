import type { Part } from './part';
import { computePart } from './parts/compute';
import { criterionPart } from './parts/criterion';
import { fieldPart } from './parts/field';
import { gradePart } from './parts/grade';
import { guardrailPart } from './parts/guardrail';
import { layerPart } from './parts/layer';
import { mergePart } from './parts/merge';
import { excludePart, namedPart, regionPart } from './parts/rules';
import { segmentPart } from './parts/segment';
import { settingPart } from './parts/setting';

/** The parts of the Model sheet, in the order in which they are written. Fields come before what asks them. */
export const parts: readonly Part[] = [
  settingPart,
  fieldPart,
  computePart,
  excludePart,
  layerPart,
  criterionPart,
  gradePart,
  regionPart,
  namedPart,
  segmentPart,
  mergePart,
  guardrailPart,
];

/** Parts that later capabilities write. */
export const reservedParts: readonly string[] = [
  'propensity',
  'bin',
  'stage',
  'potential',
  'peer',
  'retention',
  'lifetime',
  'tier',
  'road',
  'motion',
  'role',
  'touch',
  'balance',
  'source',
  'firms',
  'scenario',
  'calendar',
];
