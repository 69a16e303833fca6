import type { FunctionDefinition } from './define-function';
import { gradeFunction, layerFunction, scoreFunction, segmentFunction } from './definitions/account-columns';
import {
  lifetimeValueFunction,
  potentialFunction,
  propensityFunction,
  roadFunction,
  whitespaceFunction,
} from './definitions/worth-functions';

/**
 * The functions that give one column beside the accounts, which most cells ask for. They stand on a run alone: a host
 * that loads its whole script for every call holds these at hand and all others apart.
 */
export const everyday: readonly FunctionDefinition[] = [
  segmentFunction,
  scoreFunction,
  gradeFunction,
  layerFunction,
  propensityFunction,
  potentialFunction,
  whitespaceFunction,
  lifetimeValueFunction,
  roadFunction,
];
