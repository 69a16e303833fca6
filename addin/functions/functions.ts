import { callFunction, catalogue } from '#core/functions';
import { associateFunctions } from './associate-functions';
import { readRange } from './read-range';

associateFunctions(CustomFunctions, catalogue, callFunction, readRange);
