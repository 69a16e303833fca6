import { checkScorecards } from '../../scoring/propensity/check-scorecards';
import type { Scorecard } from '../../scoring/scorecard';
import { checkLifetime } from '../../value/check-lifetime';
import { checkPeers } from '../../value/check-peers';
import { checkPotential } from '../../value/check-potential';
import { checkRetention } from '../../value/check-retention';
import { checkRoad } from '../../value/check-road';
import { checkTiers } from '../../value/check-tiers';
import { dayOf } from '../../values/day';
import { defineProblem, type Problem } from '../../values/problem';
import { fieldKindsOf } from '../kind-of';
import type { Model } from '../model';
import { at, type ModelChecker } from './checker';

const notPercent = defineProblem('share-not-percent', 'this is a share of 1: {right}, not {value}');

const notADay = defineProblem('not-a-day', '"{value}" is not a day; write it as 2026-03-31');

/** The same problems at paths within a part of the model. */
const inside = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, at: { path: `${path}.${problem.at?.path ?? ''}` } }));

/** Shares whose own checks do not say what a percentage would be. */
function percentages({ propensity = [], potential = [], peers = [], tiers = [] }: Model): readonly Problem[] {
  const shares = [
    ...potential.map(({ quantile }, index) => [`potential[${index}].quantile`, quantile] as const),
    ...peers.map(({ weight }, index) => [`peers[${index}].weight`, weight] as const),
    ...propensity.map(({ prior }, index) => [`propensity[${index}].prior`, prior ?? 0] as const),
    ...tiers.map(({ share }, index) => [`tiers[${index}].share`, share] as const),
  ];
  return shares.flatMap(([path, value]) =>
    value !== undefined && value > 1 && value <= 100
      ? [at(notPercent, path, { right: Number((value / 100).toPrecision(12)), value })]
      : [],
  );
}

/** The day on which a scorecard was learned is a day, where it is known. */
const checkLearned = (cards: readonly Scorecard[]): readonly Problem[] =>
  cards.flatMap(({ learned }, index) =>
    learned === '' || dayOf(learned) !== null
      ? []
      : [at(notADay, `propensity[${index}].learned`, { value: learned })],
  );

/** What the parts of worth say: methods, figures and their bounds. */
export const checkValuation: ModelChecker = (model) => {
  const { propensity = [], characteristics = [], potential = [], peers = [] } = model;
  const { retention = [], lifetime, tiers = [], road } = model;
  const kindOf = fieldKindsOf(model);
  const percents = percentages(model);
  const own = [
    ...checkScorecards(propensity, characteristics, kindOf),
    ...checkLearned(propensity),
    ...checkPotential(potential, { kindOf, peers }),
    ...checkPeers(peers),
    ...retention.flatMap((each, index) => inside(`retention[${index}]`, checkRetention(each))),
    ...(lifetime ? inside('lifetime', checkLifetime(lifetime, kindOf)) : []),
    ...checkTiers(tiers),
    ...(road ? checkRoad(road) : []),
  ];
  const told = new Set(percents.map(({ at: place }) => place?.path));
  return [...percents, ...own.filter(({ at: place }) => !told.has(place?.path))];
};
