import { any, caseOf, constant, equals, field, isBlank, isKnown, not, surely } from '../expr/builders';
import { whenExpr } from '../expr/condition-expr';
import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import type { KindOf } from '../values/field-kind';
import { mergedName, mergedNames } from './merged-name';
import { onlyRegion, otherRegion, unknownName } from './reserved-names';
import { ruleTruth } from './rule-truth';
import type { Override, Segmentation } from './segmentation';
import { overrideBranches } from './settled-overrides';

/** How accounts get region and segment. Each stands on the one before, as a column of that name. */
export interface SegmentExprs {
  /** Text, never blank. Reads the mapped field `region`, and gives the column `region`. */
  readonly region: Expr;
  /** Text, never blank: a segment's name after merges, or Unknown. Reads the column `region`. */
  readonly segment: Expr;
  /** Text: the highest segment that blanks leave open, blank where that is none or the same. Reads `region` and `segment`. */
  readonly possibleSegment: Expr;
  /** Whether each segment's own rules hold, whatever stands before them; by segment name. */
  readonly ruleTruths: ReadonlyMap<string, Expr>;
}

function regionExpr(
  segmentation: Segmentation,
  overrides: readonly Override[],
  kindOf: KindOf,
  regionMapped: boolean,
): Expr {
  const decided = overrideBranches(overrides, 'region', kindOf).map(({ when, value }) => ({
    when,
    then: constant(value),
  }));
  if (segmentation.regions.length === 0) {
    if (!regionMapped) {
      return decided.length === 0 ? constant(onlyRegion) : caseOf(decided, onlyRegion);
    }
    return caseOf([...decided, { when: isKnown(field('region')), then: field('region') }], unknownName);
  }
  const rules = segmentation.regions.map(({ name, when }) => ({
    when: whenExpr(when, kindOf),
    then: constant(name),
  }));
  const none = { when: not(any(rules.map((rule) => rule.when))), then: constant(otherRegion) };
  return caseOf([...decided, ...rules, none], unknownName);
}

/** A segment, and when an account is put into it if no step before takes it. */
export interface Step {
  readonly name: string;
  readonly truth: Expr;
}

function segmentExpr(segmentation: Segmentation, decided: readonly Step[], steps: readonly Step[]): Expr {
  const branches = [...decided, ...steps].map(({ name, truth }) => ({
    when: truth,
    then: mergedName(segmentation, name),
  }));
  // Past every branch no rule is true, so "not any" is true when all are false and unknown when one is.
  const none = {
    when: not(any(steps.map((step) => step.truth))),
    then: mergedName(segmentation, segmentation.rest),
  };
  return caseOf([...branches, none], unknownName);
}

function possibleExpr(segmentation: Segmentation, decided: readonly Step[], steps: readonly Step[]): Expr {
  const blank = constant(null);
  const namesAfter = (place: number): ReadonlySet<string> =>
    new Set(
      [...steps.slice(place + 1).map((step) => step.name), segmentation.rest].flatMap((name) =>
        mergedNames(segmentation, name),
      ),
    );
  const branches = steps.flatMap(({ name, truth }, place) => {
    const later = namesAfter(place);
    const unlessSame = (into: string): Expr =>
      later.has(into)
        ? caseOf([{ when: equals(field('segment'), into), then: blank }], into)
        : constant(into);
    return [
      { when: truth, then: blank },
      { when: isBlank(truth), then: mergedName(segmentation, name, unlessSame) },
    ];
  });
  return caseOf([...decided.map(({ truth }) => ({ when: truth, then: blank })), ...branches], null);
}

/** The segment and the possible segment that steps in their order give: see `segmentExprs`. */
export function stepExprs(
  segmentation: Segmentation,
  { decided, steps }: { readonly decided: readonly Step[]; readonly steps: readonly Step[] },
): Pick<SegmentExprs, 'segment' | 'possibleSegment'> {
  return {
    segment: segmentExpr(segmentation, decided, steps),
    possibleSegment: possibleExpr(segmentation, decided, steps),
  };
}

/**
 * How each account gets its region and its segment. Region: the first region rule that is true; none true and one
 * unknown: Unknown; all false: Other; without region rules the mapped field `region`, else All. Segment: what a
 * person decided, then named accounts, then the rules in order, first true wins; none true and one unknown: Unknown;
 * else the rest; then merges by region. A rule that is unknown does not match, but the first such rule above the one
 * that matched is the possible segment. A rule limited to regions is unknown where the region is Unknown.
 * @param segmentation - rules, merges and the rest of the model
 * @param overrides - rows of the table OVERRIDES; those of `segment` and `region` are used
 * @param kindOf - the kind of a field or of a column that an earlier stage computed
 * @param regionMapped - whether the accounts have a text field `region`
 */
export function segmentExprs(
  segmentation: Segmentation,
  overrides: readonly Override[],
  kindOf: KindOf,
  regionMapped: boolean,
): SegmentExprs {
  const { decided, steps } = segmentSteps(segmentation, overrides, kindOf);
  return {
    region: regionExpr(segmentation, overrides, kindOf, regionMapped),
    segment: segmentExpr(segmentation, decided, steps),
    // Few runs ask for these two.
    get possibleSegment() {
      return possibleExpr(segmentation, decided, steps);
    },
    get ruleTruths() {
      return ruleTruthsOf(segmentation, kindOf);
    },
  };
}

function ruleTruthsOf({ segments }: Segmentation, kindOf: KindOf): SegmentExprs['ruleTruths'] {
  const found = new Map<string, { readonly name: string; readonly truths: Expr[] }>();
  for (const rule of segments) {
    const own = found.get(fold(rule.name)) ?? { name: rule.name, truths: [] };
    own.truths.push(ruleTruth(rule, kindOf));
    found.set(fold(rule.name), own);
  }
  return new Map([...found.values()].map(({ name, truths }) => [name, any(truths)]));
}

/**
 * The order in which segments are decided: people first, then named accounts, then rules. An account whose key is blank
 * is on no list of names, so a named account's rule is never unknown.
 */
export function segmentSteps(
  segmentation: Segmentation,
  overrides: readonly Override[],
  kindOf: KindOf,
): { readonly decided: readonly Step[]; readonly steps: readonly Step[] } {
  const decided = overrideBranches(overrides, 'segment', kindOf).map(({ when, value }) => ({
    name: value,
    truth: when,
  }));
  const named = segmentation.named.map((rule) => ({
    name: rule.name,
    truth: surely(ruleTruth(rule, kindOf)),
  }));
  const ruled = segmentation.segments.map((rule) => ({ name: rule.name, truth: ruleTruth(rule, kindOf) }));
  return { decided, steps: [...named, ...ruled] };
}
