// What Code.js holds. Of each export the build makes a function at the file's top level, where Google finds it; `call`
// answers for the custom functions.
import { provideNewerBuiltins } from './functions/newer-builtins';

provideNewerBuiltins();

export { callFunction as call } from './functions/call-function';
export {
  explainAccount,
  onEdit,
  onInstall,
  onOpen,
  openTamarack,
  refreshCoveragePivots,
  rpc,
  segmentAccounts,
  selfTest,
  showHelp,
  undoLastWrite,
} from './server/entries';
