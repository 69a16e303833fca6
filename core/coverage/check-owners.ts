import { isoDay } from '../values/day';
import type { Rep } from '../values/rep';
import type { CheckParts } from './check-finding';
import { rowsByOwner, type CoveredAccounts, type Ownership } from './covered-accounts';
import { isInSeat } from './rep-cells';
import { parentCircles, unitsOf } from './units';

const words = {
  owned: { code: 'coverage-owned', says: 'every account in the market has an owner', advice: '' },
  unowned: {
    code: 'coverage-unowned',
    says: '{count} {count|account|accounts} in the market {count|has|have} no owner',
    advice:
      'give each a rep, those that are worth most first: carve territories, or name the owner in the CRM',
  },
  noColumn: {
    code: 'coverage-no-owner-column',
    says: 'the model maps no owner, so nothing tells who has which account',
    advice: 'map the column that names the owner of each account as the field owner',
  },
  one: { code: 'coverage-one-owner', says: 'no account names two owners', advice: '' },
  two: {
    code: 'coverage-two-owners',
    says: '{count} {count|account names|accounts name} two owners or more: {owner}',
    advice: 'leave one owner, who answers for the account, and note the others in a column of their own',
  },
  sameOne: { code: 'coverage-same-one', says: 'no account stands twice under two owners', advice: '' },
  sameTwo: {
    code: 'coverage-same-two',
    says: '{count} rows are one account ({name}) under {owners}',
    advice: 'merge the rows in the CRM, and let one owner keep the account',
  },
  familyOne: { code: 'coverage-family-one', says: 'every family of accounts has one owner', advice: '' },
  familyTwo: {
    code: 'coverage-family-two',
    says: '{count} accounts of one family ({name}) are under {owners}',
    advice: 'let one rep have the whole family, or agree who leads it; carving keeps families together',
  },
  allReps: { code: 'coverage-all-reps', says: 'every owner is among the reps', advice: '' },
  noRep: {
    code: 'coverage-no-rep',
    says: '{owner} has {count} {count|account|accounts}, but is not among the reps',
    advice: 'spell the name as on the sheet Reps, give {owner} a row there, or give the accounts to a rep',
  },
  allHere: { code: 'coverage-all-here', says: 'every owner is in seat on {day}', advice: '' },
  left: {
    code: 'coverage-left',
    says: '{owner} left on {day} and still has {count} {count|account|accounts}',
    advice: 'give the accounts of {owner} to others now: nobody works them',
  },
  later: {
    code: 'coverage-later',
    says: '{owner} starts on {day} and has {count} {count|account|accounts} already',
    advice: 'name somebody who works the accounts of {owner} until then',
  },
  noDay: {
    code: 'coverage-no-day',
    says: 'reps start and end, but the model has no as-of day, so nothing tells who is in seat',
    advice: 'set the as-of day: a row setting, as of on the Model sheet',
  },
} as const;

function gather(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function unowned({ count, inMarket, owner }: CoveredAccounts, { byCode }: Ownership): CheckParts {
  const rows: number[] = [];
  for (let row = 0; row < count; row++)
    if (inMarket[row] === 1 && byCode[owner!.codes[row]!]!.length === 0) rows.push(row);
  const verdict = rows.length > 0 ? 'act' : 'good';
  return {
    check: 'no owner',
    verdict,
    figure: rows.length,
    threshold: 0,
    rows,
    words: rows.length > 0 ? words.unowned : words.owned,
  };
}

/** Accounts by the text of their owner cell that names several. */
function twoOwners({ count, inMarket, owner }: CoveredAccounts, { byCode, names }: Ownership): CheckParts[] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < count; row++) {
    const owners = byCode[owner!.codes[row]!]!;
    if (inMarket[row] !== 1 || owners.length < 2) continue;
    gather(groups, owners.map((at) => names[at]!).join(', '), row);
  }
  const found = [...groups].map(([key, rows]): CheckParts => ({
    check: 'two owners',
    subject: key,
    verdict: 'act',
    figure: rows.length,
    threshold: 0,
    rows,
    words: words.two,
    parameters: { owner: key },
  }));
  if (found.length > 0) return found;
  return [{ check: 'two owners', verdict: 'good', figure: 0, threshold: 0, words: words.one }];
}

/** Rows that are one: the rows of each group of two or more, and what the group is called. */
interface Group {
  readonly name: string;
  readonly rows: readonly number[];
}

function sameAccounts({ inMarket, identities }: CoveredAccounts): readonly Group[] {
  const seen = new Set<string>();
  return identities.flatMap((keys) => {
    const byKey = new Map<string, number[]>();
    keys.forEach((key, row) => {
      if (inMarket[row] === 1 && key !== '') gather(byKey, key, row);
    });
    return [...byKey].flatMap(([name, rows]) => {
      if (rows.length < 2) return [];
      const group = rows.join(' ');
      if (seen.has(group)) return [];
      seen.add(group);
      return [{ name, rows }];
    });
  });
}

function families({ count, inMarket, parent, nameOf }: CoveredAccounts): readonly Group[] {
  if (!parent) return [];
  const heads = parent.slice();
  // Parents in a circle have no head; the first row stands for it.
  for (const [first] of parentCircles(parent)) heads[first!] = -1;
  const { rows } = unitsOf({ count, potential: new Float64Array(count), parent: heads });
  return rows.flatMap((all) => {
    const family = all.filter((row) => inMarket[row] === 1);
    return family.length < 2
      ? []
      : [{ name: nameOf(all.find((row) => heads[row]! < 0) ?? all[0]!), rows: family }];
  });
}

/** The groups that more than one owner has; an account without an owner does not make one. */
function splitGroups(
  groups: readonly Group[],
  { owner }: CoveredAccounts,
  { byCode, names }: Ownership,
  check: 'same account, two owners' | 'family, two owners',
): readonly CheckParts[] {
  const [good, bad] =
    check === 'family, two owners' ? [words.familyOne, words.familyTwo] : [words.sameOne, words.sameTwo];
  const found = groups.flatMap(({ name, rows }): CheckParts[] => {
    const owners = [...new Set(rows.flatMap((row) => byCode[owner!.codes[row]!]!))].map((at) => names[at]!);
    if (owners.length < 2) return [];
    const parameters = { name, owners: owners.join(', ') };
    const verdict = check === 'family, two owners' ? 'watch' : 'act';
    return [
      {
        check,
        subject: name,
        verdict,
        figure: owners.length,
        unit: 'reps',
        threshold: 1,
        rows,
        words: bad,
        parameters,
      },
    ];
  });
  return found.length > 0 ? found : [{ check, verdict: 'good', figure: 0, threshold: 0, words: good }];
}

function strangers(rows: readonly (readonly number[])[], { names, reps }: Ownership): readonly CheckParts[] {
  const check = 'owner is no rep';
  const found = names.flatMap((owner, at): CheckParts[] =>
    reps[at]!.length > 0 || rows[at]!.length === 0
      ? []
      : [
          {
            ...{ check, subject: owner, verdict: 'act', rows: rows[at]!, words: words.noRep },
            ...{ figure: rows[at]!.length, threshold: 0, parameters: { owner } },
          },
        ],
  );
  return found.length > 0
    ? found
    : [{ check, verdict: 'good', figure: 0, threshold: 0, words: words.allReps }];
}

/** Owners of whom no row among the reps is in seat on the day. */
function absent(
  rows: readonly (readonly number[])[],
  ownership: Ownership,
  reps: readonly Rep[],
  asOf: number | null,
): readonly CheckParts[] {
  const check = 'owner not in seat';
  if (asOf === null) {
    const tells = reps.some(({ start, end }) => start !== null || end !== null);
    return tells ? [{ check, verdict: 'not known', words: words.noDay }] : [];
  }
  const found = ownership.names.flatMap((owner, at): CheckParts[] => {
    const own = ownership.reps[at]!.map((place) => reps[place]!);
    if (own.length === 0 || rows[at]!.length === 0 || own.some((rep) => isInSeat(rep, asOf))) return [];
    const starts = own.flatMap(({ start }) => (start !== null && start > asOf ? [start] : []));
    const day = starts.length > 0 ? Math.min(...starts) : Math.max(...own.map(({ end }) => end ?? asOf));
    return [
      {
        ...{ check, subject: owner, verdict: starts.length > 0 ? 'watch' : 'act', rows: rows[at]! },
        ...{ figure: rows[at]!.length, threshold: 0 },
        words: starts.length > 0 ? words.later : words.left,
        parameters: { owner, day: isoDay(day) },
      },
    ];
  });
  if (found.length > 0) return found;
  const parameters = { day: isoDay(asOf) };
  return [{ check, verdict: 'good', figure: 0, threshold: 0, words: words.allHere, parameters }];
}

/**
 * Who has which account, held against the reps: accounts without an owner, with two, the same account or one family under
 * two, owners who are no reps, have left or are still to come.
 * @param asOf whole days since 1899-12-30; null: who is in seat is not known
 */
export function checkOwners(
  accounts: CoveredAccounts,
  ownership: Ownership,
  reps: readonly Rep[],
  asOf: number | null,
): readonly CheckParts[] {
  if (!accounts.owner) return [{ check: 'no owner', verdict: 'not known', words: words.noColumn }];
  const rows = rowsByOwner(accounts, ownership);
  return [
    unowned(accounts, ownership),
    ...twoOwners(accounts, ownership),
    ...(accounts.identities.length === 0
      ? []
      : splitGroups(sameAccounts(accounts), accounts, ownership, 'same account, two owners')),
    ...(accounts.parent ? splitGroups(families(accounts), accounts, ownership, 'family, two owners') : []),
    ...strangers(rows, ownership),
    ...absent(rows, ownership, reps, asOf),
  ];
}
