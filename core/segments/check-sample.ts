import type { Column, Frame } from '../expr/columns';
import { studentQuantile } from '../stats/student-t';
import type { FindingSample, Guardrail, GuardrailFinding, GuardrailInput } from './guardrail';
import { guardrails } from './guardrails';
import { marketSize } from './standing';

/** Parts that a sample is cut into to see how far its figure moves when one is missing. */
const parts = 10;
/** With fewer accounts in a part, its absence says little. */
const leastInPart = 20;

/** The rows of a frame for which it holds. */
function rowsOf(frame: Frame, isKept: (_: unknown, row: number) => boolean): Frame {
  const kept = ([name, column]: [string, Column]): [string, Column] => {
    switch (column.kind) {
      case 'number':
        return [name, { ...column, values: column.values.filter(isKept) }];
      case 'truth':
        return [name, { ...column, values: column.values.filter(isKept) }];
      case 'text':
        return [name, { ...column, codes: column.codes.filter(isKept) }];
      case 'list':
        return [name, { ...column, masks: column.masks.map((mask) => mask.filter(isKept)) }];
    }
  };
  const columns = new Map([...frame.columns].map(kept));
  const length = Array.from({ length: frame.length }, (_, row) => row).filter((row) => isKept(0, row)).length;
  return { length, columns };
}

/**
 * Where a figure lies of which a sample tells one: by leaving out a tenth of the sample at a time.
 * Source: Quenouille (1956), Tukey (1958), the jackknife; Kott (2001), The delete-a-group jackknife.
 */
function intervalOf(
  guardrail: Guardrail,
  input: GuardrailInput,
  threshold: number,
  figure: number,
): FindingSample['interval'] {
  if (input.frame.length < parts * leastInPart) return null;
  const without = Array.from({ length: parts }, (_, part) => {
    const frame = rowsOf(input.frame, (_row, row) => row % parts !== part);
    return guardrail.check({ ...input, frame }, threshold).figure;
  });
  if (without.includes(null)) return null;
  const figures = without as readonly number[];
  const mean = figures.reduce((sum, each) => sum + each, 0) / parts;
  const squares = figures.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const margin = studentQuantile(0.975, parts - 1) * Math.sqrt((squares * (parts - 1)) / parts);
  const low = Math.max(0, figure - margin);
  return { low, high: guardrail.unit === 'share' ? Math.min(1, figure + margin) : figure + margin };
}

/**
 * Every guardrail's answer where the accounts are too many to be shown: what can be counted is counted of all, the others
 * are told of a sample, and say so.
 * @param input whose frame is a sample of the accounts in the market, by chance, and whose tallies count all
 * @param lines thresholds that the model sets itself
 */
export function checkSample(
  input: GuardrailInput,
  lines: readonly { readonly name: string; readonly threshold: number }[],
): readonly GuardrailFinding[] {
  const moved = new Map(lines.map(({ name, threshold }) => [name, threshold]));
  const of = marketSize(input.tallies);
  return guardrails.map((guardrail) => {
    const threshold = moved.get(guardrail.name) ?? guardrail.threshold;
    const finding = guardrail.check(input, threshold);
    if (guardrail.standsOn === undefined || input.frame.length >= of) return finding;
    const { figure } = finding;
    const interval = figure === null ? null : intervalOf(guardrail, input, threshold, figure);
    return { ...finding, sample: { accounts: input.frame.length, of, interval } };
  });
}
