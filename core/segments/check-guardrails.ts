import type { GuardrailFinding, GuardrailInput } from './guardrail';
import { guardrails } from './guardrails';

/**
 * Every guardrail's answer, in the order of their list.
 * @param input - columns and plain facts of a run
 * @param lines - thresholds that the model sets itself; the others keep their default
 * Cost: O(accounts) for each guardrail, and two sorts of the value and of the yardstick.
 */
export function checkGuardrails(
  input: GuardrailInput,
  lines: readonly { readonly name: string; readonly threshold: number }[],
): readonly GuardrailFinding[] {
  const moved = new Map(lines.map(({ name, threshold }) => [name, threshold]));
  return guardrails.map((guardrail) =>
    guardrail.check(input, moved.get(guardrail.name) ?? guardrail.threshold),
  );
}
