import { existsSync } from 'node:fs';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

async function said(name: string, text: string): Promise<string> {
  const { code, printed } = await tamarack('import', folder.file(name, text));
  expect(code).toBe(0);
  return printed.replace(/\s+/g, ' ');
}

// What exports of HubSpot, Salesforce, NetSuite and vendors are known for.
test('the traps of usual exports are told in words', async () => {
  const printed = await said(
    'export.csv',
    [
      '\ufeffACCOUNT ID,NAME,NAME,ANNUALREVENUE,NUMBEROFEMPLOYEES,BILLINGPOSTALCODE,BILLINGCOUNTRY,PRODUCTCODE__C',
      '1.23E+15,Acme,Acme Inc.,18.3 MM,11 - 50,10001,Germany,2-Jan',
      '001A,Birch,Birch GmbH,$9B,5,2139,Germany,10-A',
      '001B,Cedar,Cedar AG,0,0,94105,Germny,11-B',
      '001C,Elder,Elder AG,$10M,40,60601,France,12-C',
      '001D,Fir,Fir AG,$1M to $2M,12,30301,France,13-D',
      '001E,Gum,Gum AG,#N/A,12,98101,France,14-E',
      'Grand Total,,,,,,,',
    ].join('\n'),
  );
  for (const sentence of [
    'columns share a name: NAME (2)',
    'values of id that a spreadsheet has cut to fifteen digits: 1, such as "1.23E+15"',
    'values of postal code with 4 digits where 5 are usual: 1, such as "2139"',
    'that a spreadsheet has made dates of: 1, such as "2-Jan"',
    'zeros of employees that count as blank: 1',
    'zeros of revenue that count as blank: 1',
    'such as 5 employees and 9,000,000,000 revenue',
    '"Germny" in country is likely misspelt: Germany (rows: 1)',
    'cells of revenue that hold an error of a spreadsheet: 1, such as "#N/A"',
    '% of "NUMBEROFEMPLOYEES" are bands such as 11 - 50',
    'row 8 of the import reads like a total ("Grand Total") and is left out',
  ]) {
    expect(printed).toContain(sentence);
  }
});

const data = `${process.cwd()}/../shared/data`;
if (existsSync(data)) {
  test('the CRM’s accounts: the misspelt sector and country, and revenue in millions', async () => {
    const { printed } = await tamarack('import', `${data}/crm_maven/accounts.csv`);
    const text = printed.replace(/\s+/g, ' ');
    for (const sentence of [
      '"technolgy" in industry is likely misspelt: technology',
      'revenue looks like millions',
    ])
      expect(text).toContain(sentence);
    expect(text).toContain('Read as utf-8, cells parted by commas, the header in row 1');
  });

  test.each([
    ['crm_maven/sales_pipeline.csv', 'it looks like a list of deals'],
    ['susb_2021_us_state_2digitnaics_sizebands.csv', 'it counts firms by'],
  ])('%s is no list of accounts, and it is said what it is', async (file, sentence) => {
    const { code, reported } = await tamarack('import', `${data}/${file}`);
    expect([code, reported]).toEqual([1, expect.stringContaining(sentence)]);
  });
} else {
  process.stdout.write('../shared/data is absent: the traps of real exports are not tried\n');
}
