export { catalogue } from './catalogue';
export { createCall, functionOf } from './create-call';
export { problemLine } from './problem-line';
