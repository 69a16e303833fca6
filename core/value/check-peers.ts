import { fold, sameText } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import type { Peer } from './valuation';

const nameless = defineProblem('peer-name', 'this peer group has no name');
const twice = defineProblem(
  'peer-twice',
  'the peer group "{name}" stands here a second time; give it another name',
);
const spendOutside = defineProblem(
  'peer-spend',
  'what the peers "{name}" spend is 0 or more, and {spend} is not',
);
const intervalOutside = defineProblem(
  'peer-interval',
  'the interval {low} to {high} of the peers "{name}" does not hold their spend of {spend}',
);
const accountsOutside = defineProblem(
  'peer-accounts',
  'the accounts of "{name}" are a whole number of 0 or more, and {accounts} is not',
);
const weightOutside = defineProblem('peer-weight', 'the weight of "{name}" is 0 to 1, and {weight} is not');
const neverAsked = defineProblem(
  'peer-never-asked',
  'the peers "{name}" are never asked: "{before}", above them, takes every account; move "{name}" up',
);

function checkFigures({ name, spend, low, high, accounts, weight }: Peer, at: string): readonly Problem[] {
  const isSpend = spend >= 0 && spend < Infinity;
  const holds = !((low ?? spend) > spend) && !((high ?? spend) < spend);
  const isCount = Number.isInteger(accounts) && accounts >= 0;
  const figures = { name, spend, low: low ?? '', high: high ?? '' };
  return [
    ...(isSpend ? [] : [spendOutside({ name, spend }, { path: `${at}.spend` })]),
    ...(isSpend && !holds ? [intervalOutside(figures, { path: `${at}.spend` })] : []),
    ...(isCount ? [] : [accountsOutside({ name, accounts }, { path: `${at}.accounts` })]),
    ...(weight >= 0 && weight <= 1 ? [] : [weightOutside({ name, weight }, { path: `${at}.weight` })]),
  ];
}

const sameProduct = (one: Peer, other: Peer): boolean =>
  fold(one.product ?? '') === fold(other.product ?? '');

/**
 * What is wrong with peer groups apart from their conditions, which are checked as those of every rule: a name that is
 * missing or stands twice, a spend below 0 or outside its interval, a number of accounts that is none, a weight outside 0
 * to 1, a group that stands below one that takes every account.
 * @param peers - in the order in which they are asked
 * @returns every problem at once, at its path: `peers[2].weight`
 */
export function checkPeers(peers: readonly Peer[]): readonly Problem[] {
  return peers.flatMap((peer, index) => {
    const at = `peers[${index}]`;
    const { name } = peer;
    const before = peers.slice(0, index);
    const taken = before.find((other) => other.when.length === 0 && sameProduct(other, peer));
    return [
      ...(fold(name) === '' ? [nameless({}, { path: `${at}.name` })] : []),
      ...(fold(name) !== '' && before.some((other) => sameText(other.name, name))
        ? [twice({ name }, { path: `${at}.name` })]
        : []),
      ...checkFigures(peer, at),
      ...(taken ? [neverAsked({ name, before: taken.name }, { path: at })] : []),
    ];
  });
}
