import type { Cumulative, Model, ProfileRow } from '#core';
import { betweenLines, modelLines, sameText, unknownName } from '#core';

/** What a segment holds, as it is shown. */
export type SegmentHolding = Pick<
  ProfileRow,
  'segment' | 'accounts' | 'possibleAccounts' | 'share' | 'value' | 'shareOfValue'
>;

/**
 * Whether lines on the yardstick alone decide who is in which segment: each segment is one `at least`, the highest asked
 * first, and nothing stands before or after the rules. What a moved line does is then known without running the model.
 * @param overrides how many decisions by hand there are
 */
export function areLinesAll(model: Model, overrides: number): boolean {
  const { segments, named, merges, settings, rest, retention = [] } = model;
  const cuts = segments.map(({ when, regions }) => {
    const [condition, ...more] = when.length === 1 ? when[0]! : [];
    const isCut =
      condition &&
      more.length === 0 &&
      condition.field === settings.yardstick &&
      condition.test === 'at least';
    return isCut && !regions?.length && typeof condition.value === 'number' ? condition.value : NaN;
  });
  return (
    segments.length > 0 &&
    overrides === 0 &&
    named.length === 0 &&
    merges.length === 0 &&
    retention.every(({ name }) => name === 'all') &&
    cuts.every((cut, at) => cut > 0 && (at === 0 || cut < cuts[at - 1]!)) &&
    segments.every(({ name }) => !sameText(name, rest))
  );
}

/**
 * The figures of segments after lines were moved, from sums that are kept ready: what the model itself would give, where
 * `areLinesAll`.
 * @param before figures of the same accounts under other lines, for what no line moves
 * Cost: O(lines · log accounts).
 */
export function holdingsUnder(
  model: Model,
  spread: Cumulative,
  before: { readonly rows: readonly SegmentHolding[]; readonly total: SegmentHolding },
): readonly SegmentHolding[] {
  const { total } = before;
  const lines = modelLines(model).map(({ from }) => from);
  const classes = [...betweenLines(spread, [...lines].reverse())].reverse();
  const blank = total.accounts - (spread.counts.at(-1) ?? 0);
  const ruled = [...model.segments.map(({ name }) => name), model.rest].map((segment, at) => {
    const { accounts, value } = classes[at]!;
    // Where nothing is known the sum is 0 as well, and must not be shown as a value.
    const known = value === 0 ? null : value;
    return {
      segment,
      accounts,
      // An account without a yardstick may reach the top line.
      possibleAccounts: accounts + (at === 0 ? blank : 0),
      share: total.accounts === 0 ? null : accounts / total.accounts,
      value: known,
      shareOfValue: total.value !== null && total.value > 0 ? (known ?? 0) / total.value : null,
    };
  });
  return [...ruled, ...before.rows.filter(({ segment }) => segment === unknownName)];
}
