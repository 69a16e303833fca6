import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail, GuardrailInput } from '../guardrail';
import { tallyMarket } from '../standing';

const quick = {
  code: 'minute-placed',
  says: '{share} of the accounts are placed by what data vendors and the website tell',
  advice: '',
};
const blanks = {
  code: 'minute-blanks',
  says: '{share} of the accounts are placed by what data vendors and the website tell; blanks leave {left} open',
  advice: 'fill the fields that the rules ask for, or let a rule say what a blank means (is blank)',
};
const discovery = {
  code: 'minute-discovery',
  says: '{left} of the accounts cannot be placed in a minute; only a conversation tells {fields}',
  advice:
    'cut segments on fields that can be seen, and find out {fields} by another route: ask in the first call, through a partner, or at an event',
};
const notKnown = {
  code: 'minute-not-known',
  says: 'there is no account in the market',
  advice: 'check the conditions of TAM and the exclusions',
};

/** The fields that only a conversation tells. */
const discoveryFields = ({ fieldsUsed }: GuardrailInput): readonly string[] =>
  [...fieldsUsed].filter(([, source]) => source === 'discovery').map(([field]) => field);

/** Criteria on such fields, each with its share of the weight of all criteria. */
function discoveryCriteria({ criteria }: GuardrailInput, fields: readonly string[]) {
  const all = criteria.reduce((weight, one) => weight + one.weight, 0);
  return criteria
    .filter((one) => fields.includes(one.field))
    .map((one) => ({
      label: `weight of the criterion ${one.name}`,
      figure: all > 0 ? one.weight / all : 0,
    }));
}

/** A new account should get its segment in a minute, before anyone has talked to it. */
export const minute: Guardrail = {
  name: 'classifiable in a minute',
  question: 'Do provider and website fields alone settle the segment?',
  threshold: 0.8,
  unit: 'share',
  good: 'at least',
  check(input, threshold) {
    const rows = tallyMarket(input.tallies, { by: [], holding: [input.placed] });
    const market = rows.reduce((sum, { accounts }) => sum + accounts, 0);
    if (market === 0) {
      return findingOf(minute, { verdict: 'not known', figure: null, threshold, words: notKnown });
    }
    const figure = (rows.find(({ holding }) => holding === 1)?.accounts ?? 0) / market;
    const fields = discoveryFields(input);
    const verdict = verdictOf(figure, 'at least', threshold, 4 / 3);
    const parameters = {
      share: percentText(figure),
      left: percentText(1 - figure),
      fields: listText(fields),
    };
    const words = verdict === 'good' ? quick : fields.length > 0 ? discovery : blanks;
    const open = { label: 'accounts that cannot be placed', figure: 1 - figure };
    const detail = [open, ...discoveryCriteria(input, fields)];
    return findingOf(minute, { verdict, figure, threshold, words, parameters, detail });
  },
};
