import type { Problem } from '../values/problem';
import { checkAccountModel } from './check-account-model';
import { checkCoverage } from './check/check-coverage';
import { checkFirms } from './check/check-firms';
import { checkSources } from './check/check-sources';
import { checkTags } from './check/check-tags';
import { kindsOf } from './kind-of';
import type { Model } from './model';

/**
 * Everything that is wrong with a model, at once, each with the path where it stands (`segments[0].when[0][1].value`).
 * Notices among it say what is odd but can be run.
 */
export const checkModel = (model: Model): readonly Problem[] => [
  ...checkAccountModel(model),
  ...checkCoverage(model, kindsOf(model)),
  ...checkTags(model),
  ...checkSources(model),
  ...checkFirms(model),
];
