import { amountText, percentText } from '../segments/finding';
import { fillTemplate, type Parameters } from '../values/problem';
import type { MaturityFinding, MaturityInput, MaturityStep, MaturityTest } from './maturity';
import { notRunFinding } from './not-run';

/** What a test says in one case; `{figure}`, `{threshold}` and its own parameters are filled in. */
interface TestWords {
  readonly says: string;
  /** What to do. */
  readonly advice: string;
}

/** A figure held against a threshold, with its words. */
export interface Measured {
  readonly name: string;
  readonly step: MaturityStep;
  readonly unit: 'count' | 'share';
  readonly good: MaturityFinding['good'];
  readonly threshold: number;
  /** Null where it is not known. */
  figure(input: MaturityInput): number | null;
  /** What the words need beside figure and threshold. */
  parameters?(input: MaturityInput): Parameters;
  readonly passed: string;
  readonly missing: TestWords;
  /** Left out where every run tells it. */
  readonly unknown?: TestWords;
}

const verdictOf = ({ good, threshold }: Measured, figure: number | null): MaturityFinding['verdict'] => {
  if (figure === null) return 'not known';
  return (good === 'at least' ? figure >= threshold : figure <= threshold) ? 'passed' : 'not passed';
};

function wordsOf(test: Measured, verdict: MaturityFinding['verdict']) {
  const code = `maturity/${test.name.replaceAll(' ', '-')}`;
  if (verdict === 'passed') return { code: `${code}-passed`, says: test.passed, advice: '' };
  if (verdict === 'not passed') return { code: `${code}-missing`, ...test.missing };
  if (!test.unknown) throw new Error(`a run tells the figure of ${test.name}, and told none`);
  return { code: `${code}-unknown`, ...test.unknown };
}

/** A test that holds one figure of the workbook against a threshold. */
export function measuredTest(test: Measured): MaturityTest {
  const { name, unit, good, threshold, step } = test;
  const textOf = unit === 'share' ? percentText : amountText;
  return {
    name,
    step,
    check(input) {
      const figure = test.figure(input);
      const verdict = verdictOf(test, figure);
      if (verdict === 'not known' && input.facts === null) return notRunFinding(test);
      const { code, says, advice } = wordsOf(test, verdict);
      const parameters = {
        figure: figure === null ? '' : textOf(figure),
        threshold: textOf(threshold),
        ...test.parameters?.(input),
      };
      return {
        name,
        verdict,
        figure,
        unit,
        threshold,
        good,
        step,
        code,
        parameters,
        message: fillTemplate(says, parameters),
        advice: fillTemplate(advice, parameters),
      };
    },
  };
}
