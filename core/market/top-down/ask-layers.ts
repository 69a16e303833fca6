import { FALSE, TRUE, UNKNOWN } from '../../expr/columns';
import type { Condition, Rule, When } from '../../expr/condition';
import { conditionExpr } from '../../expr/condition-expr';
import { fold } from '../../expr/fold';
import type { KindOf } from '../../values/field-kind';
import type { Layers } from '../layers';
import { namedIndustry } from './industry-names';
import { greatest, judge, least, type Telling, type Truth } from './judge';
import { toldFields } from './tell-firms';

/** What of a model says which firms are its market. */
export interface MarketRules {
  readonly layers: Layers;
  readonly exclusions: readonly Rule[];
  /** Region rules in their order. */
  readonly regions: readonly Rule[];
  readonly kindOf: KindOf;
}

type Asks = (condition: Condition) => boolean;

/** Whether a table of firms can answer a condition; regions stand for the places that they are made of. */
function asksOf({ regions }: MarketRules): Asks {
  const byPlace =
    regions.length > 0 &&
    regions.every(({ when }) =>
      when.every((alternative) => alternative.every(({ field }) => toldFields.includes(field))),
    );
  return ({ field, test }) =>
    toldFields.includes(field) ||
    (byPlace && field === 'region' && ['is', 'is not', 'in', 'not in'].includes(test));
}

function whenTruth(when: When, telling: Telling, kindOf: KindOf): Truth {
  if (when.length === 0) return TRUE;
  return greatest(
    when.map((alternative) => least(alternative.map((each) => judge(conditionExpr(each, kindOf), telling)))),
  );
}

/** Whether firms lie in one of the regions that a condition names; the first region that holds of a firm is its region. */
function regionTruth({ test, value }: Condition, telling: Telling, { regions, kindOf }: MarketRules): Truth {
  const named = new Set((Array.isArray(value) ? value : [value]).map((each) => fold(String(each))));
  const negative = test === 'is not' || test === 'not in';
  const possible: boolean[] = [];
  let open = true;
  for (const { name, when } of regions) {
    const truth = open ? whenTruth(when, telling, kindOf) : FALSE;
    if (truth !== FALSE) possible.push(named.has(fold(name)) !== negative);
    if (truth === TRUE) open = false;
  }
  if (open) possible.push(negative);
  return possible.every(Boolean) ? TRUE : possible.some(Boolean) ? UNKNOWN : FALSE;
}

/** What a layer or an exclusion says of firms, as far as a table of firms can answer. */
interface AskedWhen {
  readonly alternatives: readonly (readonly Condition[])[];
  /** Conditions that it cannot answer. */
  readonly unasked: readonly Condition[];
}

const splitWhen = (when: When, asks: Asks): AskedWhen => ({
  alternatives: when.map((alternative) => alternative.filter(asks)),
  unasked: when.flat().filter((condition) => !asks(condition)),
});

/** What firms are asked, and what they cannot be asked. */
export interface LayerQuestion {
  /** Whether firms are in TAM: all (2), some or nobody can tell (1), none (0). */
  readonly inMarket: (telling: Telling) => Truth;
  /** Fields that TAM asks for and a table of firms does not tell: TAM is counted as if they held. */
  readonly unasked: readonly string[];
  /** Exclusions that ask for such fields: they take no firm out. */
  readonly unaskedExclusions: readonly string[];
  /** Names of industries that TAM asks for and whose codes nobody knows. */
  readonly unknownNames: readonly string[];
  /** Whether TAM asks for places below a nation. */
  readonly asksPlaces: boolean;
}

const namesOf = (conditions: readonly Condition[]): readonly string[] => [
  ...new Set(conditions.map(({ field }) => field)),
];

const namesIn = ({ value }: Condition): readonly string[] =>
  [value]
    .flat()
    .filter((name): name is string => typeof name === 'string' && namedIndustry(name) === undefined);

/** Whether a condition asks below a nation: for a state, or for a region that is made of states. */
const isLocal = ({ field }: Condition, regions: readonly Rule[]): boolean =>
  field === 'state' ||
  (field === 'region' && regions.some(({ when }) => when.flat().some((each) => each.field === 'state')));

/**
 * Reads the model's own TAM and exclusions for groups of firms. Conditions on what a table of firms does not tell are left out:
 * of several that must all hold the others count; an alternative that has no other may hold; an exclusion that has one takes
 * nobody out. What was left out is told.
 */
export function askLayers(rules: MarketRules): LayerQuestion {
  const asks = asksOf(rules);
  const { kindOf, regions } = rules;
  const tam = splitWhen(rules.layers.TAM, asks);
  const exclusions = rules.exclusions.map(({ name, when }) => ({ name, when, ...splitWhen(when, asks) }));
  const usable = exclusions.filter(({ unasked }) => unasked.length === 0);
  const truthOf = (condition: Condition, telling: Telling): Truth =>
    condition.field === 'region'
      ? regionTruth(condition, telling, rules)
      : judge(conditionExpr(condition, kindOf), telling);
  const holds = (alternatives: AskedWhen['alternatives'], telling: Telling): Truth =>
    alternatives.length === 0
      ? TRUE
      : greatest(
          alternatives.map((conditions) =>
            conditions.length === 0 && alternatives.length > 1
              ? UNKNOWN
              : least(conditions.map((each) => truthOf(each, telling))),
          ),
        );
  const asked = [tam, ...usable].flatMap(({ alternatives }) => alternatives.flat());
  return {
    inMarket: (telling) => {
      const excluded = greatest(usable.map(({ alternatives }) => holds(alternatives, telling)));
      const kept: Truth = excluded === TRUE ? FALSE : excluded === FALSE ? TRUE : UNKNOWN;
      return least([kept, holds(tam.alternatives, telling)]);
    },
    unasked: namesOf(tam.unasked),
    unaskedExclusions: exclusions.filter(({ unasked }) => unasked.length > 0).map(({ name }) => name),
    unknownNames: [...new Set(asked.filter(({ field }) => field === 'industry').flatMap(namesIn))],
    asksPlaces: asked.some((condition) => isLocal(condition, regions)),
  };
}
