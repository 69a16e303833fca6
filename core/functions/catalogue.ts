import type { FunctionDefinition } from './define-function';
import { gradeFunction, layerFunction, scoreFunction, segmentFunction } from './definitions/account-columns';
import { accountReasonsFunction } from './definitions/account-reasons';
import { concentrationFunction } from './definitions/concentration';
import { dataQualityFunction } from './definitions/data-quality';
import { giniFunction } from './definitions/gini';
import { guardrailsFunction } from './definitions/guardrails';
import { lorenzFunction } from './definitions/lorenz';
import { naturalBreaksFunction } from './definitions/natural-breaks';
import { segmentProfileFunction } from './definitions/segment-profile';
import { segmentTableFunction } from './definitions/segment-table';
import { tamRollupFunction } from './definitions/tam-rollup';
import { tierFunction } from './definitions/tier';

/** Every worksheet function, for every host; new ones are added at the end of their group. */
export const catalogue: readonly FunctionDefinition[] = [
  segmentFunction,
  scoreFunction,
  gradeFunction,
  layerFunction,
  accountReasonsFunction,
  segmentTableFunction,
  tamRollupFunction,
  segmentProfileFunction,
  guardrailsFunction,
  dataQualityFunction,
  giniFunction,
  lorenzFunction,
  concentrationFunction,
  naturalBreaksFunction,
  tierFunction,
];
