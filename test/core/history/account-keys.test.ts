import { accountIdKey } from '../../../core/history/account-id-key';
import { joinAccounts } from '../../../core/history/join-accounts';
import { nearestName } from '../../../core/history/nearest-name';
import { keysOf, tableOf } from './tables';

test.each([
  // Salesforce's help: the suffix of 001A0000006Vm9u is IAC.
  ['001A0000006Vm9uIAC', '001A0000006Vm9u'],
  ['001a0000006vm9uiac', '001A0000006Vm9u'],
  ['001A0000006Vm9u', '001A0000006Vm9u'],
  [' ACC-7 ', 'acc-7'],
  ['ABCDEFGH0000000001', 'abcdefgh0000000001'],
])('the id %s is compared as %s', (id, key) => expect(accountIdKey(id)).toBe(key));

const accounts = tableOf([
  ['Account ID', 'Account Name', 'Website', 'Employees'],
  ['001A0000006Vm9u', 'Acme Corp.', 'https://www.acme.com', 10],
  ['A-2', 'Globex GmbH', 'globex.de', 20],
  ['A-3', 'Globex AG', 'globex.ch', 30],
  ['A-4', 'Initech', 'initech.com', 40],
  ['A-5', 'INITECH', 'initech.de', 50],
  ['A-6', 'Umbrella Health', null, 60],
]);

describe('rows find their account', () => {
  const keys = keysOf(accounts);
  const join = (
    id: readonly string[] | null,
    domain: readonly string[] | null,
    name: readonly string[] | null,
  ) => joinAccounts({ id, domain, name }, (id ?? domain ?? name ?? []).length, keys);

  test('by id of 15 or 18 characters, domain, exact name, and name without its legal form', () => {
    const { account, report } = join(
      ['001A0000006Vm9uIAC', '', '', ''],
      ['', 'info@globex.de', '', ''],
      ['', '', 'globex ag', 'Umbrella Health, Inc.'],
    );
    expect([...account]).toEqual([0, 1, 2, 5]);
    expect(report).toMatchObject({
      joined: 4,
      by: { id: 1, domain: 1, name: 1, 'similar name': 1 },
      missed: [],
    });
  });

  test('an id decides before a name, and an unknown id leaves the name to decide', () => {
    expect([...join(['A-6', 'B-1'], null, ['Acme Corp.', 'Acme Corp.']).account]).toEqual([5, 0]);
  });

  test('names that two accounts have join none, and are counted apart from unknown and blank ones', () => {
    const { account, report } = join(null, null, ['Initech', 'Globex', 'Umbrela Health', '', 'Quillon']);
    expect([...account]).toEqual([-1, -1, -1, -1, -1]);
    expect(report.missed).toEqual([
      { reason: 'blank', count: 1, examples: [] },
      {
        reason: 'unknown',
        count: 2,
        examples: [
          { text: 'Quillon', count: 1, nearest: null },
          { text: 'Umbrela Health', count: 1, nearest: 'Umbrella Health' },
        ],
      },
      {
        reason: 'ambiguous',
        count: 2,
        examples: [
          { text: 'Globex', count: 1, nearest: null },
          { text: 'Initech', count: 1, nearest: null },
        ],
      },
    ]);
  });

  test('a column of names may hold ids, and HubSpot lists several ids in a cell', () => {
    expect([...join(null, null, ['A-4', 'globex.ch']).account]).toEqual([3, 2]);
    expect([...join(['A-6;A-2'], null, null).account]).toEqual([5]);
  });
});

test('the nearest name is the same without blanks before it is one letter off', () => {
  const known = keysOf(tableOf([['Account'], ['GTX Pro'], ['GTX Plus'], ['GTK Pro']])).comparedNames;
  expect(nearestName('GTXPro', known)).toBe('GTX Pro');
  expect(nearestName('Basic', known)).toBeNull();
});
