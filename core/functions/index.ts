export { answerCall } from './answer-call';
export { callFunction } from './call-function';
export { catalogue, createCall, functionOf, problemLine } from './worksheet';
export type { CallFunction } from './create-call';
export { everyday } from './everyday';
export type { Example, FunctionDefinition, Shape } from './define-function';
export { usageOf, type Argument } from './read-arguments';
export { reserve, type Reserve } from './reserve';
export { readOverrides } from './read-overrides';
