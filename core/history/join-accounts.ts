import { normaliseDomain } from '../accounts/normalise-domain';
import { normaliseName } from '../accounts/normalise-name';
import { fold } from '../expr/fold';
import { accountIdKey } from './account-id-key';
import { AMBIGUOUS, UNKNOWN_KEY, type AccountKeys } from './account-keys';
import { nearestName } from './nearest-name';

/** What a row was joined by. */
export type JoinKey = 'id' | 'domain' | 'name' | 'similar name';

/** Why rows were not joined: no account is named, none is called so, or several are. */
export type MissReason = 'blank' | 'unknown' | 'ambiguous';

/** What rows that were not joined call their account. */
export interface MissExample {
  readonly text: string;
  readonly count: number;
  /** The known name that it probably means. */
  readonly nearest: string | null;
}

/** Rows that were not joined, for one reason. */
export interface Missed {
  readonly reason: MissReason;
  readonly count: number;
  /** The most frequent first, at most five. */
  readonly examples: readonly MissExample[];
}

/** How a second table was joined to the accounts. */
export interface JoinReport {
  readonly rows: number;
  readonly joined: number;
  readonly by: Readonly<Record<JoinKey, number>>;
  /** By reason, those without rows left out. */
  readonly missed: readonly Missed[];
}

/** The texts by which a table names its accounts, one a row; null where it has no such column. */
export interface AccountTexts {
  readonly id: readonly string[] | null;
  readonly domain: readonly string[] | null;
  readonly name: readonly string[] | null;
}

/** Each row's account, and what became of all. */
export interface Joined {
  /** The account's row; −1 where none is joined. */
  readonly account: Int32Array;
  readonly report: JoinReport;
}

interface Found {
  readonly place: number;
  readonly by: JoinKey;
}

type Way = readonly [by: JoinKey, find: (text: string) => number | undefined];

const examplesShown = 5;

function waysOf(keys: AccountKeys): Readonly<Record<keyof AccountTexts, readonly Way[]>> {
  const id: Way = ['id', (text) => keys.byId.get(accountIdKey(text))];
  const domain: Way = [
    'domain',
    (text) => {
      const key = text.includes('.') ? normaliseDomain(text) : null;
      return key === null ? undefined : keys.byDomain.get(key);
    },
  ];
  const name: Way = ['name', (text) => keys.byName.get(fold(text))];
  const similar: Way = [
    'similar name',
    (text) => {
      const key = normaliseName(text);
      return key === '' ? undefined : keys.bySimilarName.get(key);
    },
  ];
  // HubSpot lists several companies in one cell, the primary one first.
  const first: Way = ['id', (text) => (text.includes(';') ? id[1](text.split(';')[0] ?? '') : undefined)];
  // A column called "Account" may hold ids as well as names, whatever it is called.
  return { id: [id, first, name], domain: [domain], name: [name, similar, id, domain] };
}

function finder(ways: readonly Way[]): (text: string) => Found {
  const kept = new Map<string, Found>();
  const find = (text: string): Found => {
    for (const [by, placeOf] of ways) {
      const place = placeOf(text);
      if (place !== undefined) return { place, by };
    }
    return { place: UNKNOWN_KEY, by: 'id' };
  };
  return (text) => {
    const before = kept.get(text);
    if (before) return before;
    const found = find(text);
    kept.set(text, found);
    return found;
  };
}

const mostFrequent = (texts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...texts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, examplesShown);

function missedOf(
  reason: MissReason,
  texts: ReadonlyMap<string, number>,
  keys: AccountKeys,
): readonly Missed[] {
  const count = [...texts.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return [];
  const known = reason === 'unknown' ? keys.comparedNames : [];
  const examples = mostFrequent(texts).map(([text, rows]) => ({
    text,
    count: rows,
    nearest: reason === 'unknown' ? nearestName(text, known) : null,
  }));
  return [{ reason, count, examples: reason === 'blank' ? [] : examples }];
}

/**
 * Finds the account of each row of a second table: by id, else by domain, else by name, exactly (without case) and then
 * without legal forms where only one account is called so. A name or key that several accounts share joins none.
 * @param texts what the rows call their account
 * @param rows how many rows there are
 * @returns the account of each row, and a report of rows that were joined, by what, and of those that were not, why
 */
export function joinAccounts(texts: AccountTexts, rows: number, keys: AccountKeys): Joined {
  const ways = waysOf(keys);
  const roads = ([texts.id && 'id', texts.domain && 'domain', texts.name && 'name'] as const)
    .filter((road) => road !== null)
    .map((road) => ({ texts: texts[road] ?? [], find: finder(ways[road]) }));
  const account = new Int32Array(rows).fill(-1);
  const by = { id: 0, domain: 0, name: 0, 'similar name': 0 };
  const missed = {
    blank: new Map<string, number>(),
    unknown: new Map<string, number>(),
    ambiguous: new Map<string, number>(),
  };
  for (let row = 0; row < rows; row += 1) {
    let reason: MissReason = 'blank';
    let shown = '';
    for (const road of roads) {
      const text = road.texts[row] ?? '';
      if (text === '') continue;
      const found = road.find(text);
      if (found.place >= 0) {
        account[row] = found.place;
        by[found.by] += 1;
        break;
      }
      if (reason !== 'ambiguous') reason = found.place === AMBIGUOUS ? 'ambiguous' : 'unknown';
      // What people call the account says more than its id.
      shown = text;
    }
    if (account[row]! < 0) missed[reason].set(shown, (missed[reason].get(shown) ?? 0) + 1);
  }
  const joined = by.id + by.domain + by.name + by['similar name'];
  const reasons: readonly MissReason[] = ['blank', 'unknown', 'ambiguous'];
  const report = {
    rows,
    joined,
    by,
    missed: reasons.flatMap((reason) => missedOf(reason, missed[reason], keys)),
  };
  return { account, report };
}
