import type { MaturityStage } from '../maturity';

/** Where everybody begins: nothing is asked. */
export const reactive: MaturityStage = {
  name: 'reactive',
  meaning: 'whoever asks is sold to; no account is put before another for a reason that is written down',
  tests: [],
};
