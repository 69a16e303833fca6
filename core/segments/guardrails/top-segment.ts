import { sameText } from '../../expr/fold';
import { findingOf, percentText, verdictOf } from '../finding';
import type { Guardrail } from '../guardrail';
import { unknownName } from '../reserved-names';
import { tallyMarket } from '../standing';

const fits = {
  code: 'top-segment-fits',
  says: '{segment} holds {share} of the accounts in the market',
  advice: '',
};
const large = {
  code: 'top-segment-large',
  says: '{segment} holds {share} of the accounts in the market, more than {threshold}',
  advice: 'when in doubt, move lines up: raise the line of {segment} until it holds {threshold} or less',
};
const empty = {
  code: 'top-segment-empty',
  says: 'no account in the market is in {segment}',
  advice: 'lower the line of {segment}, fill the fields its rule asks for, or take it out',
};
const alone = {
  code: 'top-segment-alone',
  says: 'there is no account in the market, or only one segment',
  advice: 'write rules for at least two segments',
};

/** The first segment is for the few accounts that deserve the most; one in five is the most that stays "few". */
export const topSegment: Guardrail = {
  name: 'top segment',
  question: 'Is the top segment small enough to be treated as the top?',
  threshold: 0.2,
  unit: 'share',
  good: 'at most',
  check({ tallies, segments }, threshold) {
    const rows = tallyMarket(tallies, { by: ['segment'].filter(tallies.has) });
    const market = rows.reduce((sum, { accounts }) => sum + accounts, 0);
    const segment = segments[0];
    if (segment === undefined || segments.length < 2 || market === 0) {
      return findingOf(topSegment, { verdict: 'not known', figure: null, threshold, words: alone });
    }
    const inTop = rows.filter(({ keys: [name] }) => sameText(name ?? unknownName, segment));
    const held = inTop.reduce((sum, { accounts }) => sum + accounts, 0);
    const figure = held / market;
    const verdict = held === 0 ? 'watch' : verdictOf(figure, 'at most', threshold, 1.5);
    const words = held === 0 ? empty : verdict === 'good' ? fits : large;
    const parameters = { segment, share: percentText(figure), threshold: percentText(threshold) };
    return findingOf(topSegment, { verdict, figure, threshold, words, parameters });
  },
};
