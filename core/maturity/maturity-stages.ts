import type { MaturityStage } from './maturity';
import { icp } from './stages/icp';
import { ltvSegmented } from './stages/ltv-segmented';
import { reactive } from './stages/reactive';
import { segmented } from './stages/segmented';
import { tamMapped } from './stages/tam-mapped';

/** Every stage, lowest first. */
export const maturityStages: readonly MaturityStage[] = [reactive, icp, segmented, tamMapped, ltvSegmented];
