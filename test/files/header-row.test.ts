import { readTables } from '#files';

async function tableOf(lines: readonly string[], accounts = true) {
  const read = await readTables(new TextEncoder().encode(lines.join('\n')), 'a.csv', { accounts });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  const { headers, rowCount } = read.value.tables[0]!;
  return { headers, rowCount, said: read.notices.map(({ message }) => message) };
}

const header = 'Account Name,Website,Industry,Employees';
const accounts = ['Acme,acme.com,Software,120', 'Beta,beta.com,Retail,3000'];

describe('the header row of accounts', () => {
  test.each([
    ['a title and a blank row', ['Accounts by region', '', header], 3],
    ['a title, who asked and when', ['My report', 'Owner: Ann,2026-11-21', '', header], 4],
    ['merged cells above groups of columns', ['Firmographics,,,Size', header], 2],
    ['two header rows', ['Name,,Industry,', header], 2],
  ])('stands below %s, and this is said', async (_, above, row) => {
    const { headers, rowCount, said } = await tableOf([...above, ...accounts]);
    expect(headers).toEqual(header.split(','));
    expect(rowCount).toBe(2);
    expect(said).toEqual([expect.stringContaining(`the header row is row ${row}; what stands above it`)]);
  });

  test.each([
    ['headers of no usual words', 'Alpha,Beta,Gamma,Delta', accounts],
    [
      'an account whose cells are header words',
      'Account Name,Lead Source,Type,',
      ['Acme,Website,Industry,x'],
    ],
    ['a column without a header', ',Account Name,Website', ['0,Acme,acme.com', '1,Name,Website']],
  ])('is the first row with %s', async (_, first, below) => {
    expect((await tableOf([first, ...below])).rowCount).toBe(below.length);
  });

  test('is the first row where no accounts are sought', async () => {
    const read = await tableOf(['Accounts by region', header, ...accounts], false);
    expect(read.headers).toEqual(['Accounts by region']);
  });
});
