export { functionOf, reserve } from '#core/functions';
