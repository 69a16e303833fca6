import { defineNotice } from '../values/problem';
import type { MaturityFinding } from './maturity';

const notRun = defineNotice(
  'maturity/not-run',
  'this is known once the model has been run over the accounts',
);
const advice = 'choose the table of accounts and let the model run over it';

/** What a test finds before the model was run: nothing, and that the accounts come first. */
export function notRunFinding({
  name,
  unit,
  threshold,
  good,
}: Pick<MaturityFinding, 'name' | 'unit' | 'threshold' | 'good'>): MaturityFinding {
  const { code, parameters, message } = notRun();
  return {
    name,
    verdict: 'not known',
    figure: null,
    unit,
    threshold,
    good,
    step: 'accounts',
    code,
    parameters,
    message,
    advice,
  };
}
