import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const accounts = folder.file(
  'accounts.csv',
  rows(
    'Account ID,Account Name,Employees,My note',
    'A-1,Acme,12,mine',
    'A-2,Birch,40,',
    'A-3,Cedar,7,x',
    'A-4,Dogwood,8,y',
    'A-5,Elder,9,z',
    'A-6,Fir,10,',
  ),
);
const hubspot = folder.file(
  'hubspot.csv',
  new Uint8Array(
    Buffer.from(
      rows(
        'All companies;;;',
        'Record ID;Company name;Number of Employees;City',
        'A-2;Birch;45;Köln',
        'A-3;Cedar;7;',
        'A-1;Acme;12;',
        'A-5;Elder;9;',
        'A-6;Fir;10;',
        'A-9;Gum;3;Bonn',
        'Total;;86;',
      ),
      'latin1',
    ),
  ),
);
const path = (name: string) => join(folder.path, name);

test('an import shows how it was read, where columns go, and what is new, changed and gone; nothing is written', async () => {
  const { code, printed, reported } = await tamarack('import', hubspot, '--into', accounts);
  expect({ code, reported }).toEqual({ code: 0, reported: '' });
  expect(printed.replaceAll(folder.path, '.').replace(/\s+/g, ' ')).toMatchSnapshot();
});

test('the accounts are written with the import and marked where they are gone, and the changes as a list', async () => {
  const [out, changes] = [path('out.csv'), path('changes.csv')];
  const { code } = await tamarack(
    ...['import', hubspot, '--into', accounts, '--source', 'HubSpot'],
    ...['--out', out, '--changes', changes],
  );
  expect(code).toBe(0);
  expect(folder.read('out.csv').split('\r\n')).toEqual([
    'Account ID,Account Name,Employees,My note,City,Missing from import',
    'A-1,Acme,12,mine,,',
    'A-2,Birch,45,,Köln,',
    'A-3,Cedar,7,x,,',
    'A-4,Dogwood,8,y,,HubSpot 2026-11-21',
    'A-5,Elder,9,z,,',
    'A-6,Fir,10,,,',
    'A-9,Gum,3,,Bonn,',
    '',
  ]);
  expect(folder.read('changes.csv').split('\r\n').slice(0, 3)).toEqual([
    'what,Record ID,column,before,after',
    'changed,A-2,Employees,40,45',
    'changed,A-2,City,,Köln',
  ]);
});

test('a source that was remembered is known again by its headers', async () => {
  const [model, remembered] = [path('model.json'), path('remembered.json')];
  await tamarack('model', '--from', accounts, '--out', model);
  const how = ['--leave-out', 'City', '--source', 'HubSpot', '--remember', remembered];
  expect((await tamarack('import', hubspot, '--into', accounts, '--model', model, ...how)).code).toBe(0);
  const again = await tamarack('import', hubspot, '--into', accounts, '--model', remembered, '--json');
  expect(JSON.parse(again.printed)).toMatchObject({
    source: 'HubSpot',
    key: ['Record ID'],
    new: 1,
    changed: 1,
    gone: 1,
    read: { encoding: 'windows-1252', separator: ';' },
  });
});

test('half of the rows: the rest is kept as it is unless the user says otherwise', async () => {
  const half = folder.file('half.csv', rows('Account ID,Employees', 'A-1,12', 'A-2,41'));
  const { printed } = await tamarack('import', half, '--into', accounts, '--out', path('half-out.csv'));
  expect(printed.replace(/\s+/g, ' ')).toContain('4 of the 6 accounts are not in this import');
  expect(folder.read('half-out.csv')).not.toContain('Missing from import');
  await tamarack('import', half, '--into', accounts, '--gone', 'delete', '--out', path('half-out.csv'));
  expect(folder.read('half-out.csv').trim().split('\r\n')).toHaveLength(3);
});

test.each<[string, readonly string[], string]>([
  ['--gone of another word', ['--gone', 'drop'], 'tamarack: --gone takes keep, mark or delete, not "drop"\n'],
  ['--pair without a column', ['--pair', 'City'], 'tamarack: --pair takes Header=Column, not "City"\n'],
  [
    'an --out that is read',
    ['--out', accounts],
    `tamarack: --out "${accounts}" is a file that is read, and would be overwritten: give another name\n`,
  ],
  [
    '--remember without a name',
    ['--remember', 'm.json'],
    'tamarack: --remember needs --source NAME, what the source is called\n',
  ],
  [
    '--header-row of a word',
    ['--header-row', 'two'],
    'tamarack: --header-row takes a row number from 1 on, not "two"\n',
  ],
])('%s is said', async (_, words, sentence) => {
  const { code, reported } = await tamarack('import', hubspot, '--into', accounts, ...words);
  expect({ code, reported }).toEqual({ code: 2, reported: sentence });
});

test('files that share no key are refused with the file that does not', async () => {
  const other = folder.file('other.csv', rows('Account ID,Employees', 'B-1,1', 'B-2,2', 'B-3,3'));
  const { code, reported } = await tamarack('import', other, '--into', accounts, '--out', path('none.csv'));
  expect(code).toBe(1);
  expect(reported).toContain('no value of Account ID, such as "B-1", stands in the accounts');
  expect(existsSync(path('none.csv'))).toBe(false);
});

test('a file that is not there is said, and nothing is asked of the accounts', async () => {
  expect((await tamarack('import', path('absent.csv'), '--into', accounts)).reported).toBe(
    `there is no file "${path('absent.csv')}"\n`,
  );
});
