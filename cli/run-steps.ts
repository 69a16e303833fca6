import type { Progress } from './progress';

/**
 * Works off what is done in steps, and says how far it is: `Comparing, 40 %`.
 * @param doneIn the share that is done, from what a step tells
 */
export function runSteps<Step, Value>(
  steps: Iterator<Step, Value>,
  doing: string,
  progress: Progress,
  doneIn: (step: Step) => number,
): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    progress.step(`${doing}, ${Math.round(100 * doneIn(step.value))} %`);
  }
}
