import type { ListedFunction } from '../engine/questions/function-list';
import type { CoreSpeech } from '../words/core-speech';

/** A worksheet function with its help in the user's language; its name and its usage stay as a formula has them. */
export function saidFunction(listed: ListedFunction, core: CoreSpeech): ListedFunction {
  const byKey = Object.fromEntries(listed.params.map((param) => [param.key, param]));
  const { summary, params } = core.functionOf({ ...listed, params: byKey });
  return { ...listed, summary, params: listed.params.map((param) => ({ ...param, ...params[param.key] })) };
}
