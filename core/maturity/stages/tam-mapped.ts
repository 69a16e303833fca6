import { layerNames } from '../../market/layers';
import type { MaturityFacts } from '../maturity-facts';
import type { MaturityStage } from '../maturity';
import { measuredTest } from '../measured-test';

/** A layer without conditions is the one around it: two that ask make rings, whichever the third is. */
const LAYERS = 2;
/** Nearly every firm has sold to fewer than half of those who could buy: a list with more customers is not the market. */
const PROSPECTS = 0.5;
/** The share that fields are asked to be filled to everywhere here (guardrail fill rate). */
const VALUED = 0.8;
/** An answer to "how large?" that is open by more than a quarter is no figure to plan with. */
const OPEN = 0.25;

/** How much of each layer's possible accounts blanks leave open; the widest. */
function widestOpen({ sizes }: MaturityFacts): { readonly layer: string; readonly open: number } | null {
  const open = sizes.layers.flatMap(({ layer, confirmed, possible }) =>
    possible.accounts === 0 ? [] : [{ layer, open: 1 - confirmed.accounts / possible.accounts }],
  );
  return open.reduce<(typeof open)[number] | null>(
    (most, each) => (most === null || each.open > most.open ? each : most),
    null,
  );
}

/** The market is known account by account, and sized. */
export const tamMapped: MaturityStage = {
  name: 'TAM mapped',
  meaning:
    'all who could buy are on the list, those one serves and can win are marked, and it is known what they are worth',
  tests: [
    measuredTest({
      name: 'layers',
      step: 'market',
      unit: 'count',
      good: 'at least',
      threshold: LAYERS,
      figure: ({ model }) => (model ? layerNames.filter((name) => model.layers[name].length > 0).length : 0),
      passed: '{figure} of the layers TAM, SAM and SOM ask for something ({threshold} or more)',
      missing: {
        says: '{figure} of the layers TAM, SAM and SOM ask for something; it takes {threshold}',
        advice: 'say whom you can serve (SAM) and whom you can win now (SOM)',
      },
    }),
    measuredTest({
      name: 'prospects',
      step: 'accounts',
      unit: 'share',
      good: 'at least',
      threshold: PROSPECTS,
      figure: ({ facts }) => {
        const customers = facts?.customers;
        return customers ? customers.no / (customers.yes + customers.no) : null;
      },
      passed: '{figure} of the accounts in the market buy nothing yet, at least {threshold}',
      missing: {
        says: '{figure} of the accounts in the market buy nothing yet, less than {threshold}: the list is of customers rather than of the market',
        advice: 'add the accounts that could buy and are not in the CRM',
      },
      unknown: {
        says: 'no field tells which accounts are customers',
        advice: 'map a field that tells it: type, lifecycle stage, current spend or customer since',
      },
    }),
    measuredTest({
      name: 'valued',
      step: 'accounts',
      unit: 'share',
      good: 'at least',
      threshold: VALUED,
      figure: ({ model, facts }) => {
        if (model === null || model.settings.value === null) return 0;
        return facts && facts.market > 0 ? (facts.valued ?? 0) / facts.market : null;
      },
      passed: 'the value of {figure} of the accounts in the market is known, at least {threshold}',
      missing: {
        says: 'the value of {figure} of the accounts in the market is known, less than {threshold}: too few to size the market in money',
        advice: 'fill the money field that sizes are counted in, or name another',
      },
      unknown: {
        says: 'no account is in the market',
        advice: 'check the conditions of TAM and the exclusions',
      },
    }),
    measuredTest({
      name: 'settled',
      step: 'market',
      unit: 'share',
      good: 'at most',
      threshold: OPEN,
      figure: ({ facts }) => (facts && widestOpen(facts)?.open) ?? null,
      parameters: ({ facts }) => ({ layer: (facts && widestOpen(facts)?.layer) ?? '' }),
      passed:
        'of the accounts that may be in a layer blanks leave {figure} open at most ({layer}), no more than {threshold}',
      missing: {
        says: 'of the accounts that may be in {layer} blanks leave {figure} open, more than {threshold}',
        advice: 'fill the fields that {layer} and the exclusions ask, or ask for fields that are filled',
      },
      unknown: {
        says: 'no account may be in any layer',
        advice: 'check the conditions of TAM and the exclusions',
      },
    }),
  ],
};
