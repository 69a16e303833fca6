import { effortThresholds, effortVerdict } from '../effort-share';
import { findingOf, type FindingWords } from '../finding';
import type { Detail, EffortAgainstValue, Guardrail, GuardrailFinding, Verdict } from '../guardrail';

const noEffort = {
  code: 'effort-no-table',
  says: 'no effort is given, so nothing tells whether it follows value',
  advice: 'add a table of effort: account or segment, kind, period, amount or hours, money',
};
const noRows = {
  code: 'effort-no-kind',
  says: 'the table of effort has no row with a kind, such as activity or leads',
  advice: 'give each row of the effort its kind',
};

const { follows, upsideDown } = effortThresholds;

const urgency: readonly Verdict[] = ['act', 'watch', 'good'];

interface Judged {
  readonly effort: EffortAgainstValue;
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly words: FindingWords;
}

/** Each kind that can be held against value, the furthest off first. */
function judgeKinds(kinds: readonly EffortAgainstValue[], threshold: number): readonly Judged[] {
  const off = (ratio: number): number => Math.min(ratio, 1 / ratio);
  return kinds
    .flatMap((effort): Judged[] => {
      if (effort.ratio === null) return [];
      const limits = {
        ...effortThresholds,
        follows: threshold,
        upsideDown: (threshold * upsideDown) / follows,
      };
      const [verdict, words] = effortVerdict(effort.ratio, limits);
      return [{ effort, ratio: effort.ratio, verdict, words }];
    })
    .sort(
      (one, other) =>
        urgency.indexOf(one.verdict) - urgency.indexOf(other.verdict) || off(one.ratio) - off(other.ratio),
    );
}

/** What cannot be compared says so itself. */
function unknown(kinds: readonly EffortAgainstValue[] | null, threshold: number): GuardrailFinding {
  const words = kinds === null ? noEffort : noRows;
  const finding = findingOf(effort, { verdict: 'not known', figure: null, threshold, words });
  const own = kinds?.[0];
  if (!own) return finding;
  const { code, parameters, message, advice } = own;
  return { ...finding, code, parameters, message, advice };
}

/**
 * Effort should follow value: the segments that together hold half the value, dearest accounts first, should get their
 * share of what is done. The figure is their share of the effort ÷ their share of the value, of the kind of effort that is
 * furthest off; as much above is to be watched as well, and five eighths of the threshold or less is upside down.
 */
export const effort: Guardrail = {
  name: 'effort',
  question: 'Does effort go where the value is, or is 80/20 upside down?',
  threshold: follows,
  unit: 'ratio',
  good: 'at least',
  check({ evidence }, threshold) {
    const kinds = evidence?.effort ?? null;
    const judged = judgeKinds(kinds ?? [], threshold);
    const worst = judged[0];
    if (!worst) return unknown(kinds, threshold);
    const many = judged.length > 1 ? ' (the furthest off of {kinds} kinds of effort)' : '';
    return findingOf(effort, {
      verdict: worst.verdict,
      figure: worst.ratio,
      threshold,
      words: { ...worst.words, says: worst.words.says + many },
      parameters: { ...worst.effort.parameters, kinds: judged.length },
      detail: judged.map(({ effort: { kind }, ratio }): Detail => ({ label: kind, figure: ratio })),
    });
  },
};
