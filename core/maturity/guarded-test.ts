import type { GuardrailName } from '../segments/guardrail-names';
import { guardrails } from '../segments/guardrails';
import type { MaturityStep, MaturityTest } from './maturity';
import { notRunFinding } from './not-run';

/**
 * A test that a guardrail answers, in the guardrail's own words: it passes unless the guardrail says to act, since `watch`
 * is near enough to go on.
 * @param step - where in the wizard what the guardrail found is mended
 */
export function guardedTest(name: GuardrailName, step: MaturityStep): MaturityTest {
  const guardrail = guardrails.find((each) => each.name === name)!;
  return {
    name,
    step,
    check(input) {
      const found = input.facts?.guardrails.find((each) => each.name === name);
      if (!found) return notRunFinding(guardrail);
      const { verdict, figure, unit, threshold, code, parameters, message, advice } = found;
      const passes = verdict === 'good' || verdict === 'watch';
      return {
        name,
        verdict: verdict === 'not known' ? verdict : passes ? 'passed' : 'not passed',
        figure,
        unit,
        threshold,
        good: guardrail.good,
        step,
        code,
        parameters,
        message,
        advice: passes ? '' : advice,
      };
    },
  };
}
