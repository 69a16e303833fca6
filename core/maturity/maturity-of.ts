import type { Model } from '../model/model';
import type { Maturity, StageFindings } from './maturity';
import type { MaturityFacts } from './maturity-facts';
import { maturityStages } from './maturity-stages';

/**
 * How far the workbook's own evidence carries: the highest stage whose tests pass, with those of every stage below. What is
 * not known passes nothing. Tests of the stages above are answered too, so that one sees how far they are.
 * @param model null before there is one
 * @param facts what a run of that model counted; null where it was not run
 * @returns stage, every stage's tests with figure and threshold in words, and what the next stage lacks
 */
export function maturityOf(model: Model | null, facts: MaturityFacts | null): Maturity {
  let reached = true;
  const stages = maturityStages.map(({ name, meaning, tests }): StageFindings => {
    const findings = tests.map((test) => test.check({ model, facts }));
    reached &&= findings.every(({ verdict }) => verdict === 'passed');
    return { name, meaning, reached, findings };
  });
  const next = stages.find((stage) => !stage.reached);
  return {
    stage: stages.filter((stage) => stage.reached).at(-1)!.name,
    stages,
    next: next
      ? { stage: next.name, steps: next.findings.filter(({ verdict }) => verdict !== 'passed') }
      : null,
  };
}
