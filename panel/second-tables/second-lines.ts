import type { SecondTableName } from '#core';
import type { SecondFinding } from '../engine/questions/second-findings';
import type { Figures } from '../figures';
import type { Words } from '../words/words';

const reasons = ['blank', 'unknown', 'ambiguous'] as const;

/** What was found in a table beside the accounts: one line for what is there, one for each reason why rows found no account. */
export function secondLines(
  name: SecondTableName,
  { rows, won, joined, bySegment, missed }: SecondFinding,
  { count }: Figures,
  text: Words['secondTables'],
): readonly string[] {
  const ways = [
    joined === rows ? text.allJoined : text.joined(count(joined)),
    ...(bySegment > 0 ? [text.bySegment(count(bySegment))] : []),
  ].join(', ');
  const first = {
    history: () => text.deals(count(rows), count(won), ways),
    spend: () => text.spend(count(rows), ways),
    effort: () => text.effort(count(rows), ways),
    reps: () => text.reps(count(rows)),
    firms: () => text.firms(count(rows)),
  };
  const misses = reasons.filter((reason) => missed[reason] > 0);
  return [first[name](), ...misses.map((reason) => text.missed[reason](count(missed[reason])))];
}
