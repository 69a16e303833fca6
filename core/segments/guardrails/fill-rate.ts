import { UNKNOWN, type Column } from '../../expr/columns';
import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail } from '../guardrail';
import { inMarket, marketCount, standings } from '../standing';

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

/** Codes of which one stands for blank: those of texts, of truths, or the top bit of the first word of a list. */
function countOther(codes: ArrayLike<number>, blank: number, shift: number, standing: Uint8Array): number {
  let known = 0;
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] === inMarket && codes[row]! >>> shift !== blank) known++;
  }
  return known;
}

function countNumbers(values: Float64Array, standing: Uint8Array): number {
  let known = 0;
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] === inMarket && values[row] === values[row]) known++;
  }
  return known;
}

/** How many of the accounts in the market have something in a column. */
function knownIn(column: Column | undefined, standing: Uint8Array): number {
  switch (column?.kind) {
    case 'number':
      return countNumbers(column.values, standing);
    case 'text':
      return countOther(column.codes, 0, 0, standing);
    case 'list':
      return column.masks[0] ? countOther(column.masks[0], 1, 31, standing) : 0;
    case 'truth':
      return countOther(column.values, UNKNOWN, 0, standing);
    default:
      return 0;
  }
}

/** A rule says little about accounts whose field is blank; the emptiest field sets the verdict. */
export const fillRate: Guardrail = {
  name: 'fill rate',
  question: 'Are the fields that rules and criteria use filled?',
  threshold: 0.8,
  unit: 'share',
  good: 'at least',
  check({ frame, fieldsUsed }, threshold) {
    const standing = standings(frame);
    const market = marketCount(standing);
    const rates = [...fieldsUsed.keys()]
      .map((label) => ({
        label,
        figure: market > 0 ? knownIn(frame.columns.get(label), standing) / market : 0,
      }))
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
