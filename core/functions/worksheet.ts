export { catalogue } from './catalogue';
export { createCall, functionOf, problemLine } from './create-call';
