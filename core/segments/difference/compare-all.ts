import type { DifferenceVerdict, GroupComparison, MeasureComparison, Said } from './outcomes';
import { comparePair, type Pairing } from './compare-groups';
import { corrected } from './correct';
import { measuresText, neededText, say } from './difference-words';
import type { MeasureSamples } from './samples';
import { amountText } from '../finding';

/** What two groups show before it is known whether any others differ. */
interface Compared {
  readonly first: string;
  readonly second: string | null;
  readonly measures: readonly MeasureComparison[];
}

/**
 * Compares the groups of each pairing on every measure that both know, with Holm's correction over all of these tests.
 *
 * @param differsOverall whether an overall test has found a difference
 */
export function compareAll(
  measures: readonly MeasureSamples[],
  names: readonly string[],
  pairings: readonly Pairing[],
  differsOverall: boolean,
): GroupComparison[] {
  const tests = corrected(
    pairings.flatMap((pairing, at) =>
      measures.flatMap((measure) => comparePair(measure, pairing).map((test) => ({ ...test, at }))),
    ),
  );
  const ofPairing = pairings.map((): MeasureComparison[] => []);
  for (const { at, ...test } of tests) ofPairing[at]?.push(test);
  const anyDiffers = differsOverall || tests.some(({ differs }) => differs);
  return pairings.map(({ first, second }, at) =>
    judged(
      {
        first: names[first] as string,
        second: second === null ? null : (names[second] as string),
        measures: ofPairing[at] ?? [],
      },
      anyDiffers,
    ),
  );
}

function judged(compared: Compared, anyDiffers: boolean): GroupComparison {
  const verdict = verdictOn(compared.measures, anyDiffers);
  return { ...compared, verdict, ...sayComparison(compared, verdict) };
}

function verdictOn(measures: readonly MeasureComparison[], anyDiffers: boolean): DifferenceVerdict {
  if (measures.some(({ differs }) => differs)) return 'keep';
  if (measures.length === 0 || measures.some(({ canTell }) => !canTell)) return 'too few';
  return anyDiffers ? 'merge' : 'drop';
}

function sayComparison({ first, second, measures }: Compared, verdict: DifferenceVerdict): Said {
  const names = { first, second: second ?? 'the others together' };
  if (measures.length === 0) return say('pair-not-known', names);
  if (verdict === 'keep') {
    return say('pair-keep', { ...names, measures: measuresText(measures.filter(({ differs }) => differs)) });
  }
  if (verdict === 'too few') {
    const shortage = measures
      .filter(({ canTell }) => !canTell)
      .map(
        ({ measure, needed, sizes: [size1, size2] }) =>
          `${measure} has ${amountText(size1)} and ${amountText(size2)}, and each needs ${neededText(needed)}`,
      );
    return say('pair-too-few', { ...names, shortage: shortage.join('; ') });
  }
  return say(verdict === 'merge' ? 'pair-merge' : 'pair-drop', {
    ...names,
    measures: measuresText(measures),
  });
}
