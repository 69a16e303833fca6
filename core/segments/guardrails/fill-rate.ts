import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail } from '../guardrail';
import { tallyMarket } from '../standing';

const filled = {
  code: 'fill-good',
  says: 'every field that the model uses is known for at least {share} of the accounts',
  advice: '',
};
const sparse = {
  code: 'fill-sparse',
  says: '{count} of {fields} fields that the model uses are known for fewer than {threshold} of the accounts: {names}',
  advice: 'fill {lowest} from a data vendor or the website, or take it out of rules and criteria',
};
const notKnown = {
  code: 'fill-not-known',
  says: 'the model uses no field, or no account is in the market',
  advice: 'write rules or criteria that ask for fields of the accounts',
};

const nobody = { accounts: 0, known: [] };

/** A rule says little about accounts whose field is blank; the emptiest field sets the verdict. */
export const fillRate: Guardrail = {
  name: 'fill rate',
  question: 'Are the fields that rules and criteria use filled?',
  threshold: 0.8,
  unit: 'share',
  good: 'at least',
  check({ tallies, fieldsUsed }, threshold) {
    const fields = [...fieldsUsed.keys()];
    const { accounts: market, known } = tallyMarket(tallies, { by: [], known: fields })[0] ?? nobody;
    const rates = fields
      .map((label, at) => ({ label, figure: market > 0 ? known[at]! / market : 0 }))
      .sort((one, other) => one.figure - other.figure);
    const lowest = rates[0];
    if (!lowest || market === 0) {
      return findingOf(fillRate, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const verdict = verdictOf(lowest.figure, 'at least', threshold, 4 / 3);
    const below = rates.filter((rate) => rate.figure < threshold);
    const parameters = {
      share: percentText(lowest.figure),
      threshold: percentText(threshold),
      count: below.length,
      fields: rates.length,
      lowest: lowest.label,
      names: listText(below.map((rate) => `${rate.label} (${percentText(rate.figure)})`)),
    };
    const words = verdict === 'good' ? filled : sparse;
    return findingOf(fillRate, {
      verdict,
      figure: lowest.figure,
      threshold,
      words,
      parameters,
      detail: rates,
    });
  },
};
