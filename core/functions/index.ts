export { callFunction, functionOf, problemLine } from './call-function';
export { catalogue } from './catalogue';
export type { Example, FunctionDefinition, Shape } from './define-function';
export { usageOf, type Argument } from './read-arguments';
export { readOverrides } from './read-overrides';
