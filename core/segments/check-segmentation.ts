import type { Rule } from '../expr/condition';
import { fold, sameText } from '../expr/fold';
import type { KindOf } from '../values/field-kind';
import { defineNotice, defineProblem, type Problem } from '../values/problem';
import { checkMerges } from './check-merges';
import { conditionText } from './condition-text';
import { otherRegion, unknownName } from './reserved-names';
import type { Segmentation } from './segmentation';
import { unreachableRules, type UnreachableRule } from './unreachable';

const contradiction = defineProblem('never-matches', '{what} "{name}" can never match: {why}');
const taken = defineProblem(
  'already-taken',
  '{what} "{name}" can never match: {by}, asked before, takes every account it asks for; move "{name}" up or change its conditions',
);
const idleAlternative = defineNotice(
  'idle-alternative',
  'alternative {number} of {what} "{name}" can never match: {why}',
);
const nameTwice = defineProblem(
  'segment-twice',
  'the {what} "{name}" stands here a second time; write its conditions as an alternative (a row with the test or) of the first',
);
const nameReserved = defineProblem(
  'name-reserved',
  '"{name}" stands for accounts that blanks leave open; give the {what} another name',
);
const restMissing = defineProblem(
  'rest-missing',
  'the rest segment has no name: say what accounts get that no rule takes',
);
const unknownRegion = defineProblem(
  'unknown-region',
  '"{value}" is not a region of this model; they are {known}',
);

type RuleKey = 'regions' | 'named' | 'segments';
interface PlacedRule {
  readonly rule: Rule;
  readonly path: string;
  readonly what: string;
}

const whatOf: Readonly<Record<RuleKey, string>> = {
  regions: 'region',
  named: 'named accounts of',
  segments: 'segment',
};

const placedRules = (segmentation: Segmentation, key: RuleKey): readonly PlacedRule[] =>
  segmentation[key].map((rule, index) => ({ rule, path: `${key}[${index}]`, what: whatOf[key] }));

const quoted = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `"${name}"`).join(' or ');

function whyText({ reason }: UnreachableRule): string {
  if (reason.why === 'taken') return `${quoted(reason.by)}, asked before, takes every account it asks for`;
  if (!reason.conditions) return 'its conditions cannot all hold at once';
  return `${reason.conditions.map(conditionText).join(' and ')} cannot both hold`;
}

function checkReach(rules: readonly PlacedRule[], kindOf: KindOf, closely: boolean): readonly Problem[] {
  const found = unreachableRules(
    rules.map(({ rule }) => rule),
    kindOf,
    closely,
  );
  return found.flatMap((unreachable) => {
    const { rule, path, what } = rules[unreachable.place] as PlacedRule;
    const { alternative, reason } = unreachable;
    if (alternative !== null) {
      const parameters = { number: alternative + 1, what, name: rule.name, why: whyText(unreachable) };
      return [idleAlternative(parameters, { path: `${path}.when[${alternative}][0].field` })];
    }
    return reason.why === 'taken'
      ? [taken({ what, name: rule.name, by: quoted(reason.by) }, { path })]
      : [contradiction({ what, name: rule.name, why: whyText(unreachable) }, { path })];
  });
}

/** Two rules of one name are one segment only where they hold in regions of their own. */
const apart = (one: Rule, other: Rule): boolean =>
  Boolean(one.regions?.length) &&
  Boolean(other.regions?.length) &&
  !one.regions?.some((region) => other.regions?.some((second) => sameText(region, second)));

function checkNames(rules: readonly PlacedRule[]): readonly Problem[] {
  return rules.flatMap(({ rule, path, what }, index) => {
    if (sameText(rule.name, unknownName)) return [nameReserved({ what, name: rule.name }, { path })];
    const twice = rules
      .slice(0, index)
      .some((before) => sameText(before.rule.name, rule.name) && !apart(before.rule, rule));
    return twice && fold(rule.name) !== '' ? [nameTwice({ what, name: rule.name }, { path })] : [];
  });
}

function checkRest({ rest }: Segmentation): readonly Problem[] {
  if (fold(rest) === '') return [restMissing({}, { path: 'rest' })];
  return sameText(rest, unknownName)
    ? [nameReserved({ what: 'rest segment', name: rest }, { path: 'rest' })]
    : [];
}

function checkRegionNames(segmentation: Segmentation): readonly Problem[] {
  // Without region rules the names come from the accounts, and only a run can tell.
  if (segmentation.regions.length === 0) return [];
  const names = [...segmentation.regions.map(({ name }) => name), otherRegion, unknownName];
  const asked = [...placedRules(segmentation, 'named'), ...placedRules(segmentation, 'segments')].map(
    ({ rule, path }) => ({ regions: rule.regions ?? [], path }),
  );
  const merged = segmentation.merges.map(({ regions }, index) => ({ regions, path: `merges[${index}]` }));
  return [...asked, ...merged].flatMap(({ regions, path }) =>
    regions
      .filter((region) => !names.some((name) => sameText(name, region)))
      .map((value) => unknownRegion({ value, known: names.join(', ') }, { path: `${path}.regions` })),
  );
}

/**
 * What is wrong with segments, regions and merges: rules that can never match (proved, never guessed), names that
 * stand twice or are reserved, merges that lead nowhere, regions that no rule gives, a rest without a name.
 * @param segmentation - the rules, merges and rest of a model
 * @param kindOf - the kind of a field or of a computed column by its name
 * @param closely - whether notices are wanted too: an alternative that can never match, of a rule that can
 * @returns every problem at once, at its path: `segments[2]`, `merges[0].into`, `rest`
 */
export function checkSegmentation(
  segmentation: Segmentation,
  kindOf: KindOf,
  closely = true,
): readonly Problem[] {
  const regions = placedRules(segmentation, 'regions');
  const named = placedRules(segmentation, 'named');
  const segments = placedRules(segmentation, 'segments');
  return [
    ...checkNames(regions),
    ...checkNames(segments),
    ...checkRest(segmentation),
    ...checkRegionNames(segmentation),
    ...checkMerges(segmentation),
    ...checkReach(regions, kindOf, closely),
    ...checkReach([...named, ...segments], kindOf, closely),
  ];
}
