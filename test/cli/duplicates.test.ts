import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '#files';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const accounts = folder.file(
  'accounts.csv',
  [
    'Account ID,Account Name,Website,Phone,Country,Type,Annual Revenue',
    'A1,Alder Works GmbH,https://www.alder-works.example,030 4711 228,Germany,Prospect,1000000',
    'A2,Birch Foods Ltd,birchfoods.example,,United Kingdom,Customer,9000000',
    'A3,ALDER WORKS AG,alder-works.example,+49 30 4711228,Germany,Customer,1200000',
    'A4,Cedar Labs,cedarlabs.example,212 555 7719,United States,Prospect,800000',
    'A5,Test,,,,,',
    'A6,Alder Works France,alder-works.example,01 4488 9031,France,Prospect,700000',
    'A7,"Birch Food, Limited",www.birchfoods.example,,United Kingdom,Prospect,8800000',
    '',
  ].join('\n'),
);

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('tamarack duplicates', () => {
  test('says the groups that are worth most first, who should stay and why, and what thresholds would propose', async () => {
    const { code, printed, reported } = await tamarack('duplicates', accounts);
    expect([code, reported]).toEqual([0, '']);
    const text = plain(printed);
    expect(text).toContain('Likely duplicates from 0.8 up 3 groups; 3 of 7 accounts could go');
    expect(text).toMatch(
      /Birch Foods Ltd \(row 3\) stays: it is a customer Birch Food, Limited \(row 8\), 9\d\.\d %:/,
    );
    expect(text.indexOf('Birch')).toBeLessThan(
      text.indexOf('ALDER WORKS AG (row 4) stays: it is a customer'),
    );
    expect(text).toContain('looks like test data: "Test"');
    expect(text).toMatch(/Threshold Groups Accounts Precision Recall 0\.99 /);
    expect(text).toContain('parents, subsidiaries or parts of one firm');
    expect(text).toContain('Nothing was merged');
  });

  test('writes a workbook, or the groups as csv', async () => {
    const [book, list] = ['found.xlsx', 'found.csv'].map((name) => join(folder.path, name));
    expect((await tamarack('duplicates', accounts, '--out', book!)).code).toBe(0);
    expect(existsSync(book!)).toBe(true);
    const read = await readTables(readFileSync(book!), book!);
    expect(read.ok && read.value.tables.map(({ name }) => name)).toEqual([
      'Duplicates',
      'Related firms',
      'Duplicate thresholds',
    ]);
    expect((await tamarack('duplicates', accounts, '--out', list!)).code).toBe(0);
    const rows = readFileSync(list!, 'utf8').trim().split(/\r?\n/);
    expect(rows[0]).toBe(
      'Group,Account ID,Account,Row,Proposal,Probability,Group worth,Why,What speaks against it',
    );
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 2).join(' '))).toEqual([
      ...['1 A2', '1 A7', '2 A3', '2 A1', '3 A5'],
    ]);
  });

  test('as JSON names rows of the file and the codes of reasons', async () => {
    const { printed } = await tamarack('duplicates', accounts, '--json', '--threshold', '0.9');
    const { threshold, groups, curve, problems } = JSON.parse(printed);
    expect([threshold, problems]).toEqual([0.9, []]);
    expect(curve).toHaveLength(11);
    expect(groups[0]).toMatchObject({ kind: 'duplicates', reason: 'customer', worth: 9000000 });
    expect(groups[0].members[1]).toMatchObject({ row: 8, isSurvivor: false });
    expect(groups[0].members[1].why[0].code).toMatch(/^duplicates\//);
  });

  test('proposes from the threshold of the model up, and from that of the command where it says one', async () => {
    const model = folder.file(
      'model.csv',
      [
        'part,item,field,test,value,points,region,note',
        'setting,duplicates threshold,,,0.95,,,',
        'field,name,Account Name,id,provider,,,',
        'field,website,Website,id,provider,,,',
        'segment,All,,otherwise,,,,',
      ].join('\n'),
    );
    const thresholdOf = async (...words: readonly string[]) =>
      JSON.parse((await tamarack('duplicates', accounts, '--model', model, '--json', ...words)).printed)
        .threshold;
    expect(await thresholdOf()).toBe(0.95);
    expect(await thresholdOf('--threshold', '0.6')).toBe(0.6);
  });

  test.each([
    [
      ['--threshold', '80'],
      2,
      '--threshold takes a probability above 0 and at most 1, such as 0.8, not "80"',
    ],
    [['--threshold', ''], 2, 'not ""'],
    [['--out', 'found.txt'], 2, '--out takes a name that ends in .xlsx or .csv'],
    [['--out', accounts], 2, 'which would be overwritten'],
  ])('%j is refused', async (words, code, sentence) => {
    const ended = await tamarack('duplicates', accounts, ...words);
    expect(ended.code).toBe(code);
    expect(ended.reported).toContain(sentence);
  });

  test('accounts without name and domain are refused, with what would help', async () => {
    const file = folder.file('numbers.csv', 'Account ID,Employees,Industry\nA1,5,Retail\nA2,7,Retail\n');
    const ended = await tamarack('duplicates', file);
    expect(ended.code).toBe(1);
    expect(ended.reported).toContain('by which duplicates are told');
  });
});
