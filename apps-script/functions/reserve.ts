export { answerCall, functionOf, reserve } from '#core/functions';
