export { callFunction } from './call-function';
export { createCall, functionOf, problemLine, type CallFunction } from './create-call';
export { catalogue } from './catalogue';
export type { Example, FunctionDefinition, Shape } from './define-function';
export { usageOf, type Argument } from './read-arguments';
export { readOverrides } from './read-overrides';
