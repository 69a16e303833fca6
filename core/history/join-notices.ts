import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { JoinReport, Missed } from './join-accounts';

const joinedRows = defineNotice(
  'join/joined',
  '{joined} of {rows} {what} {rows|is|are} joined to an account: {by}',
);
const blankAccount = defineNotice(
  'join/blank',
  '{count} {what} {count|names no account; it counts|name no account; they count} where accounts do not matter',
);
const unknownAccount = defineNotice(
  'join/unknown',
  '{count} {what} {count|names|name} an account that is not in the accounts: {examples}',
);
const ambiguousAccount = defineNotice(
  'join/ambiguous',
  '{count} {what} {count|names|name} an account that several accounts are called: {examples}; {count|it is|they are} joined to none',
);

/** What was not found, by name and count: `"Acme Crp" 12 times ("Acme Corp"?)`. */
function exampleTexts({ count, examples }: Missed): string {
  const shown = examples.map(({ text, count: rows, nearest }) => {
    const times = rows > 1 ? ` ${numberText(rows)} times` : '';
    return `"${text}"${times}${nearest === null ? '' : ` ("${nearest}"?)`}`;
  });
  const rest = examples.reduce((sum, { count: rows }) => sum - rows, count);
  return rest > 0 ? `${shown.join(', ')} and others` : shown.join(', ');
}

/** The rows in the singular where there is one of them: `row of spend`. */
const ofCount = (count: number, what: string): string => (count === 1 ? what.replace(/s\b/, '') : what);

/**
 * A join in sentences: how many rows found their account and by what, and each reason why others did not.
 * @param what what the rows are, in the plural: deals
 */
export function joinNotices({ rows, joined, by, missed }: JoinReport, what: string): readonly Problem[] {
  const ways = (['id', 'domain', 'name', 'similar name'] as const)
    .filter((key) => by[key] > 0)
    .map((key) => `${numberText(by[key])} by ${key}`);
  const notices = [
    joinedRows({
      joined: numberText(joined),
      rows: numberText(rows),
      what: ofCount(rows, what),
      by: ways.length > 0 ? ways.join(', ') : 'none by any key',
    }),
  ];
  for (const each of missed) {
    const parameters = {
      count: numberText(each.count),
      what: ofCount(each.count, what),
      examples: exampleTexts(each),
    };
    const say =
      each.reason === 'blank' ? blankAccount : each.reason === 'unknown' ? unknownAccount : ambiguousAccount;
    notices.push(say(parameters));
  }
  return notices;
}
