import type { SecondTableName } from '#core';
import type { SecondFinding } from './actions/second-findings';
import type { Figures } from './figures';
import { text } from './text.en';

const reasons = ['blank', 'unknown', 'ambiguous'] as const;

/** What was found in a table beside the accounts: one line for what is there, one for each reason why rows found no account. */
export function secondLines(
  name: SecondTableName,
  { rows, won, joined, bySegment, missed }: SecondFinding,
  { count }: Figures,
): readonly string[] {
  const isAll = joined === rows;
  const ways = [
    isAll ? text.worth.allJoined : text.worth.joined(count(joined)),
    ...(bySegment > 0 ? [text.worth.bySegment(count(bySegment))] : []),
  ].join(', ');
  const first = {
    history: () => text.worth.deals(count(rows), count(won), ways),
    spend: () => text.worth.spend(count(rows), ways),
    effort: () => text.worth.effort(count(rows), ways),
  };
  const misses = reasons.filter((reason) => missed[reason] > 0);
  return [first[name](), ...misses.map((reason) => text.worth.missed[reason](count(missed[reason])))];
}
