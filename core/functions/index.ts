export { callFunction } from './call-function';
export { catalogue, createCall, functionOf, problemLine } from './worksheet';
export type { CallFunction } from './create-call';
export type { Example, FunctionDefinition, Shape } from './define-function';
export { usageOf, type Argument } from './read-arguments';
export type { Reserve } from './reserve';
export { readOverrides } from './read-overrides';
