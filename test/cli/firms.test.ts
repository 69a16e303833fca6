import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const accounts = folder.file(
  'accounts.csv',
  [
    'Account ID,Name,Industry,Employees,Country,Annual Revenue',
    'A1,Alder Works,Information,12,United States,1000000',
    'A2,Birch Foods,Manufacturing,40,United States,2000000',
    'A3,Cedar Labs,Information,3,United States,300000',
    'A4,Dogwood,Beekeeping,150,United States,9000000',
    '',
  ].join('\n'),
);
const firms = folder.file(
  'firms.csv',
  [
    'NAICS code,Industry,Size,Firms',
    '51,Information,Total,100',
    '51,Information,<5,40',
    '51,Information,5-19,D',
    '51,Information,20+,30',
    '31-33,Manufacturing,20+,10',
    '',
  ].join('\n'),
);

describe('tamarack run --firms', () => {
  test('holds the accounts against the firms that there are, cells before what stands in none', async () => {
    const { code, printed } = await tamarack('run', accounts, '--firms', firms);
    expect(code).toBe(0);
    const text = plain(printed);
    expect(text).toMatch(/Market top-down 110 .*in TAM/);
    expect(text).toMatch(/Information <5 40 yes 1 2\.5 %/);
    expect(text).toMatch(/Manufacturing 20\+ 10 yes 1 10 %/);
    expect(text.indexOf('Information <5')).toBeLessThan(text.indexOf('industry unknown'));
    expect(text).toContain('1 cell is not shown in the table: by its totals 30 firms are there');
  });

  test('refuses a table that counts nothing, with its cell and what would be right', async () => {
    const wrong = folder.file('wrong.csv', 'NAICS code,Industry,Size,Firms\n51,Information,5-19,many\n');
    const { code, reported } = await tamarack('run', accounts, '--firms', wrong);
    expect(code).toBe(1);
    expect(plain(reported)).toMatch(/"many" is not a count; write a whole number of 0 or more/);
  });

  test('says that a file is missing', async () => {
    const { code, reported } = await tamarack('run', accounts, '--firms', 'nowhere.csv');
    expect(code).toBe(1);
    expect(reported).toContain('there is no file "nowhere.csv"');
  });
});
