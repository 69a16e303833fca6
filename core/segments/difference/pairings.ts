import { defineNotice, type Problem } from '../../values/problem';
import type { Pairing } from './compare-groups';

const ALL_PAIRS_UP_TO = 10;
const MOST_GROUPS = 40;

const notAllPairs = defineNotice(
  'differs-not-all-pairs',
  '{field} has {groups} groups: each is compared with the next and with all the others together, not with every other',
);
const notAllGroups = defineNotice(
  'differs-not-all-groups',
  '{field} has {groups} groups: the {compared} with the most deals are compared one by one, all of them in the overall tests',
);

/**
 * Who is compared with whom: everybody with everybody up to 10 groups; beyond, each with the next in the order given and
 * each with all the others together; of more than 40 groups the 40 largest.
 */
export function pairingsOf(
  field: string,
  sizes: readonly number[],
): { readonly pairings: readonly Pairing[]; readonly notices: readonly Problem[] } {
  const groups = sizes.length;
  const places = sizes.map((_, at) => at);
  if (groups <= ALL_PAIRS_UP_TO) {
    const pairings = places.flatMap((first) => places.slice(first + 1).map((second) => ({ first, second })));
    return { pairings, notices: [] };
  }
  const compared = places
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, MOST_GROUPS)
    .sort((a, b) => a - b);
  const notices = [notAllPairs({ field, groups })];
  if (groups > MOST_GROUPS) notices.push(notAllGroups({ field, groups, compared: MOST_GROUPS }));
  const next = compared.slice(1).map((second, at) => ({ first: compared[at] as number, second }));
  return { pairings: [...next, ...compared.map((first) => ({ first, second: null }))], notices };
}
