import { holmAdjusted } from '../../stats/holm';

/** A corrected p of at most this is a difference. */
export const SIGNIFICANCE = 0.05;

/** Each test with its p corrected (Holm) for the number of them all, and whether it is then at most 5 %. */
export function corrected<Test extends { readonly p: number }>(
  tests: readonly Test[],
): (Test & { readonly adjusted: number; readonly differs: boolean })[] {
  const adjusted = holmAdjusted(tests.map(({ p }) => p));
  return tests.map((test, at) => {
    const ofTest = adjusted[at] as number;
    return { ...test, adjusted: ofTest, differs: ofTest <= SIGNIFICANCE };
  });
}
