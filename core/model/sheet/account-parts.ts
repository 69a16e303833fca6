import type { Part } from './part';
import { binPart } from './parts/bin';
import { computePart } from './parts/compute';
import { criterionPart } from './parts/criterion';
import { fieldPart } from './parts/field';
import { gradePart } from './parts/grade';
import { guardrailPart } from './parts/guardrail';
import { layerPart } from './parts/layer';
import { lifetimePart } from './parts/lifetime';
import { mergePart } from './parts/merge';
import { peerPart } from './parts/peer';
import { potentialPart } from './parts/potential';
import { propensityPart } from './parts/propensity';
import { retentionPart } from './parts/retention';
import { roadPart } from './parts/road';
import { excludePart, namedPart, regionPart } from './parts/rules';
import { segmentPart } from './parts/segment';
import { settingPart } from './parts/setting';
import { stagePart } from './parts/stage';
import { tierPart } from './parts/tier';

/** The parts that say what an account is, in the order in which they are written. Fields come before what asks them. */
export const accountParts: readonly Part[] = [
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
  stagePart,
  propensityPart,
  binPart,
  potentialPart,
  peerPart,
  retentionPart,
  lifetimePart,
  tierPart,
  roadPart,
];

/** The parts that say who looks after accounts and where they come from, and of firms, in their order: no account is another for them. */
export const besidePartNames: readonly string[] = [
  'role',
  'touch',
  'motion',
  'balance',
  'calendar',
  'tag',
  'source',
  'firms',
];
