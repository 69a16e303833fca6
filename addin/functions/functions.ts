import { callFunction, catalogue } from '#core/functions';
import { associateFunctions } from './associate-functions';

associateFunctions(CustomFunctions, catalogue, callFunction);
