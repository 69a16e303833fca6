import { amountText, findingOf } from '../finding';
import type { Guardrail } from '../guardrail';
import { marketSize } from '../standing';

const enough = {
  code: 'early-enough',
  says: '{accounts} accounts in the market{customers} are enough to segment',
  advice: '',
};
const fewAccounts = {
  code: 'early-accounts',
  says: '{accounts} accounts in the market are fewer than {threshold}: too early for segments',
  advice: 'keep one list, sorted by fit, until there are accounts enough for two teams; then segment',
};
const fewCustomers = {
  code: 'early-customers',
  says: '{accounts} accounts in the market, but {buyers} customers: too few to know who buys',
  advice:
    'treat segments as a guess to be tested, and win at least {needed} customers before coverage is built on them',
};
const barely = {
  code: 'early-barely',
  says: '{accounts} accounts in the market are barely enough to segment',
  advice: 'two segments are plenty for now',
};

/** From so many wins on, methods that learn from customers are allowed at all. */
const customersNeeded = 20;

/**
 * Segments divide a team, so there must be a team's worth of accounts: by default 200, four books of 50. With fewer
 * than 20 customers nobody can know yet which kind of account buys.
 */
export const tooEarly: Guardrail = {
  name: 'too early',
  question: 'Are there accounts and customers enough to segment at all?',
  threshold: 200,
  unit: 'accounts',
  good: 'at least',
  check({ tallies, customers }, threshold) {
    const figure = marketSize(tallies);
    const unproven = customers !== null && customers < customersNeeded;
    const scarce = figure < 2 * threshold;
    const verdict = figure < threshold ? 'act' : scarce || unproven ? 'watch' : 'good';
    const parameters = {
      accounts: amountText(figure),
      customers: customers === null ? '' : ` and ${amountText(customers)} customers`,
      buyers: customers === null ? '' : amountText(customers),
      needed: customersNeeded,
      threshold: amountText(threshold),
    };
    const words = figure < threshold ? fewAccounts : unproven ? fewCustomers : scarce ? barely : enough;
    return findingOf(tooEarly, { verdict, figure, threshold, words, parameters });
  },
};
