import { defineNotice, type Problem } from '../values/problem';
import { compareAll } from './difference/compare-all';
import { corrected } from './difference/correct';
import { neededText, sameText, say, sayMeasure } from './difference/difference-words';
import type {
  DifferenceVerdict,
  GroupComparison,
  GroupOutcomes,
  Matters,
  MeasureFinding,
  Said,
} from './difference/outcomes';
import { pairingsOf } from './difference/pairings';
import { measureSamples, type MeasureSamples } from './difference/samples';
import { testMeasure } from './difference/test-measure';
import { amountText, listText, percentText } from './finding';

/** Whether a field sets accounts apart by what becomes of them, with the evidence. */
export interface DifferenceFindings extends Said {
  readonly verdict: DifferenceVerdict;
  /** One a measure that at least two groups know. */
  readonly measures: readonly MeasureFinding[];
  /** Every two groups; of more than 10 groups each with the next, and each with all the others together. */
  readonly comparisons: readonly GroupComparison[];
  /** What was left out or capped, and which figures are rough. */
  readonly notices: readonly Problem[];
}

const MATTERS: Matters = { rate: 0.1, median: 0.25 };

const groupNotKnown = defineNotice(
  'differs-group-not-known',
  'nothing is known of what became of {groups}: left out of the comparison',
);
const rough = defineNotice(
  'differs-rough',
  'the p of {measure} is rough: in some group fewer than 5 are expected on one side; merge small groups to be sure',
);

/**
 * Does it make a difference to win rate, cycle, deal size or retention which group an account is in? Overall tests
 * (chi-square, Fisher's exact one for two small groups; Kruskal–Wallis, Mann–Whitney for two) are corrected by Holm over
 * the measures; tests of two groups (two-proportion z, or Fisher's where fewer than 5 are expected; Mann–Whitney) by Holm
 * over all of them. Intervals are shown, and never decide.
 *
 * - `keep`: a measure differs. A pair is kept where it differs itself.
 * - `merge`, of a pair: it differs in no measure although something else does, and is large enough to have shown it.
 * - `drop`: nothing differs, and every measure has data enough to have found, with power 80 %, a difference that matters:
 *   of a pair between the two; overall had the groups fallen into two halves, as even as they can be made, that differ so.
 * - `too few`: nothing was found, and the sample could not have told.
 *
 * Source: Holm (1979); Noether (1987) and Fleiss (1981) for the samples needed.
 *
 * @param field what the groups are values of, in the user's words: `segment`, `industry`
 * @param groups in the order they are to be shown; blank outcomes are left out, and groups of which nothing is known
 * @param matters the least differences that matter: ten points of a rate, 25 % of a median unless said
 * @returns findings; shuffling the values within a group changes nothing
 * Cost: O(n log n) and O(n) a comparison, of which there are at most 79.
 */
export function doesItDiffer(
  field: string,
  groups: readonly GroupOutcomes[],
  matters: Matters = MATTERS,
): DifferenceFindings {
  const samples = measureSamples(groups, matters);
  const places = groups.map((_, at) => at).filter((at) => sizeOf(samples, at) > 0);
  const known = samples.map((of) => ({ ...of, samples: places.map((at) => of.samples[at]!) }));
  const names = places.map((at) => groups[at]!.name);
  const measures = testAll(known, names);
  const { pairings, notices } = pairingsOf(
    field,
    names.map((_, at) => sizeOf(known, at)),
  );
  const differs = measures.some((found) => found.differs);
  const comparisons = compareAll(known, names, pairings, differs);
  const missing = groups.filter((_, at) => !places.includes(at)).map(({ name }) => name);
  return {
    ...judge(field, measures, comparisons, matters),
    measures,
    comparisons,
    notices: [
      ...(missing.length > 0 ? [groupNotKnown({ groups: listText(missing) })] : []),
      ...measures.filter(({ isRough }) => isRough).map(({ measure }) => rough({ measure })),
      ...notices,
    ],
  };
}

/** The deals of a group, or whatever else is known most of. */
function sizeOf(samples: readonly MeasureSamples[], at: number): number {
  return samples.reduce((most, of) => Math.max(most, of.samples[at]?.size ?? 0), 0);
}

function testAll(samples: readonly MeasureSamples[], names: readonly string[]): MeasureFinding[] {
  const tests = corrected(samples.map((of) => testMeasure(of, names)));
  return tests.map((test, at) => ({ ...test, ...sayMeasure(test, samples[at]?.things ?? '') }));
}

function judge(
  field: string,
  measures: readonly MeasureFinding[],
  comparisons: readonly GroupComparison[],
  matters: Matters,
): Said & { readonly verdict: DifferenceVerdict } {
  if (measures.length === 0) return { verdict: 'too few', ...say('differs-not-known', { field }) };
  const differing = measures.filter(({ differs }) => differs);
  const kept = comparisons.filter(({ verdict }) => verdict === 'keep');
  if (differing.length > 0 || kept.length > 0) {
    const evidence = (differing.length > 0 ? differing : kept).map(({ message }) => message);
    return { verdict: 'keep', ...sayKeep(field, listEvidence(evidence), comparisons) };
  }
  const short = measures.filter(({ canTell }) => !canTell);
  if (short.length > 0) {
    const shortage = short.map(
      ({ measure, size, needed }) =>
        `${measure} rests on ${amountText(size)} and needs ${neededText(needed)}`,
    );
    return { verdict: 'too few', ...say('differs-too-few', { field, shortage: listEvidence(shortage) }) };
  }
  const evidence = measures.map((found) => `${found.measure} p ${sameText(found)}`);
  const would = { rate: Math.round(matters.rate * 1000) / 10, median: percentText(matters.median) };
  return { verdict: 'drop', ...say('differs-drop', { field, evidence: evidence.join(', '), ...would }) };
}

const listEvidence = (sentences: readonly string[]): string => sentences.slice(0, 4).join('; ');

function sayKeep(field: string, evidence: string, comparisons: readonly GroupComparison[]): Said {
  const alike = comparisons.filter(({ verdict, second }) => verdict === 'merge' && second !== null);
  if (alike.length === 0) return say('differs-keep', { field, evidence });
  const pairs = listText(
    alike.map(({ first, second }) => `${first} and ${second}`),
    3,
  );
  return say('differs-keep-some', { field, evidence, pairs });
}
