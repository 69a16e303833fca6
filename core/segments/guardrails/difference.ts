import { findingOf, listText } from '../finding';
import type { Detail, Guardrail, SegmentDifferences, Verdict } from '../guardrail';

const shown = {
  code: 'difference-shown',
  says: '{finding}',
  advice: '',
};
const alike = {
  code: 'difference-alike',
  says: '{finding}',
  advice:
    'merge one such pair (a row merge) and look again, or treat them alike: {pairs}; the sample would have shown that they differ',
};
const none = {
  code: 'difference-none',
  says: '{finding}',
  advice: 'cut segments on a field that makes a difference: SEGMENT_TEST tells it of each field',
};
const tooFew = {
  code: 'difference-too-few',
  says: '{finding}',
  advice: 'give more decided deals, or merge small segments until each has enough of them',
};
const noHistory = {
  code: 'difference-no-history',
  says: 'no history is given, so nothing tells whether segments differ in win rate, cycle or deal size',
  advice: 'add a table of deals, with outcome, dates and amount, as the history',
};

const pairsAsked = ({ comparisons }: SegmentDifferences) =>
  comparisons.filter(({ second }) => second !== null);

/** The pairs of segments that could be one: where segments make no difference at all, every pair that was compared. */
function pairsToMerge(found: SegmentDifferences): readonly string[] {
  return pairsAsked(found)
    .filter(({ verdict }) => found.verdict === 'drop' || verdict === 'merge')
    .map(({ first, second }) => `${first} and ${second}`);
}

function judge({ verdict }: SegmentDifferences, pairs: number, threshold: number) {
  const answers: Readonly<Record<typeof verdict, readonly [Verdict, typeof shown]>> = {
    keep: pairs > threshold ? ['watch', alike] : ['good', shown],
    merge: ['watch', alike],
    drop: ['act', none],
    'too few': ['not known', tooFew],
  };
  return answers[verdict];
}

function detailOf({ measures }: SegmentDifferences, pairs: readonly string[]): readonly Detail[] {
  return [
    ...measures.map(({ measure, adjusted }): Detail => ({
      label: `p of ${measure}, corrected for the number of measures`,
      figure: adjusted,
      unit: 'ratio',
    })),
    ...pairs.map((pair): Detail => ({ label: `could be one: ${pair}`, figure: 1 })),
  ];
}

/**
 * Segments that are sold to alike should be one. The figure counts the pairs that do not differ in win rate, cycle, deal
 * size or retention although the sample is large enough to have shown it (`doesItDiffer`); what the sample could not have
 * told is not counted. Act where segments make no difference at all, however many pairs are allowed.
 */
export const difference: Guardrail = {
  name: 'difference',
  question: 'Does it make a difference to win rate, cycle and deal size which segment an account is in?',
  threshold: 0,
  unit: 'pairs',
  good: 'at most',
  check({ evidence }, threshold) {
    const found = evidence?.differences ?? null;
    if (found === null) {
      return findingOf(difference, { verdict: 'not known', figure: null, threshold, words: noHistory });
    }
    const pairs = pairsToMerge(found);
    const [verdict, words] = judge(found, pairs.length, threshold);
    return findingOf(difference, {
      verdict,
      figure: verdict === 'not known' ? null : pairs.length,
      threshold,
      words,
      parameters: { finding: found.message, pairs: listText(pairs, 3) },
      detail: detailOf(found, pairs),
    });
  },
};
