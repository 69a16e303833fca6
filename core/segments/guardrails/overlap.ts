import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail } from '../guardrail';
import { mostRules, ruleOverlap } from '../rule-overlap';
import { tallyMarket } from '../standing';

const apart = {
  code: 'overlap-small',
  says: '{share} of the accounts answer to two segments that cross, when each rule is read on its own',
  advice: '',
};
const crossing = {
  code: 'overlap-large',
  says: '{share} of the accounts answer to two segments that cross ({pairs}): the order of the rules decides, silently',
  advice: 'add a condition to the later rule that leaves out what the earlier one takes, or merge the two',
};
const starved = {
  code: 'overlap-starved',
  says: 'every account that {inside} asks for is taken by {outside}, which is asked first',
  advice: 'ask for {inside} before {outside}, or take it out',
};
const notKnown = {
  code: 'overlap-not-known',
  says: 'there are fewer than two rules, or no account in the market',
  advice: 'write rules for at least two segments',
};

/** Segments should not depend on the order in which rules are asked, apart from the ladder of a line. */
export const overlap: Guardrail = {
  name: 'overlap',
  question: 'Read independently, do the rules of two segments claim the same accounts?',
  threshold: 0.1,
  unit: 'share',
  good: 'at most',
  check({ tallies, rules }, threshold) {
    const compared = [...rules].slice(0, mostRules);
    const holding = compared.map(([, column]) => column);
    const sets = rules.size < 2 ? [] : tallyMarket(tallies, { by: [], holding });
    const market = sets.reduce((sum, { accounts }) => sum + accounts, 0);
    if (market === 0) {
      return findingOf(overlap, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const { pairs, contested } = ruleOverlap(
      compared.map(([name]) => name),
      sets,
    );
    const figure = contested / market;
    const hidden = pairs.find((pair) => pair.inside === pair.second);
    const verdict = hidden ? 'act' : verdictOf(figure, 'at most', threshold, 2);
    const crossed = pairs
      .filter((pair) => pair.inside === null)
      .sort((one, other) => other.accounts - one.accounts);
    const parameters = {
      share: percentText(figure),
      pairs: listText(
        crossed.map(({ first, second }) => `${first} and ${second}`),
        3,
      ),
      inside: hidden?.second ?? '',
      outside: hidden?.first ?? '',
    };
    const words = hidden ? starved : verdict === 'good' ? apart : crossing;
    const detail = pairs.map(({ first, second, accounts, inside }) => ({
      label: `${first} and ${second}${inside === null ? '' : ` (${inside} lies inside)`}`,
      figure: accounts,
      unit: 'accounts' as const,
    }));
    return findingOf(overlap, { verdict, figure, threshold, words, parameters, detail });
  },
};
