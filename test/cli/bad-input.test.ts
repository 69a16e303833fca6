import { join } from 'node:path';
import { openFolder, someAccounts, tamarack } from './fake-terminal';

const folder = openFolder();
const accounts = folder.file('accounts.csv', someAccounts);
afterAll(() => folder.close());

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const model = (...rows: readonly string[]) =>
  ['part,item,field,test,value,points,region,note', ...rows, ''].join('\n');

describe('accounts that cannot be read', () => {
  test.each([
    ['empty.csv', '', 'is empty'],
    ['header.csv', 'Account Name,Employees\n', 'there are no accounts below the header row'],
    [
      'quote.csv',
      'Account Name,Employees\n"A,1\nB,2\n',
      'a quotation mark that opens in row 2 is never closed',
    ],
    ['picture.csv', bytes('\x89PNG\r\n\x1a\n0000'), 'is a picture, not a csv or xlsx file'],
    ['cut.xlsx', bytes('PK\x03\x04' + '\x00'.repeat(60)), 'cut.xlsx'],
    [
      'counts.csv',
      'State,NAICS,Enterprise_Size,Firms\n00,11,02: <5,10\n00,12,02: <5,12\n',
      'not a list of accounts',
    ],
  ])('%s: says so in a sentence and ends with 1', async (name, content, sentence) => {
    const { code, printed, reported } = await tamarack('run', folder.file(name, content));
    expect(reported).toContain(sentence);
    expect(reported).toContain(name);
    expect(printed).toBe('');
    expect(code).toBe(1);
  });

  test('a file that is not there, and a folder', async () => {
    expect(await tamarack('run', join(folder.path, 'none.csv'))).toMatchObject({
      code: 1,
      reported: `there is no file "${join(folder.path, 'none.csv')}"\n`,
    });
    expect((await tamarack('run', folder.path)).reported).toContain('it is a folder');
  });
});

describe('accounts that are odd', () => {
  test.each([
    ['proto.csv', '__proto__,constructor,toString,Account Name\n1,2,3,A\n1,2,3,B\n4,5,6,C\n', '__proto__'],
    ['ragged.csv', 'Account Name,Employees\nA,1\nB\nC,3,x\nD,4\nE,5\n', 'fewer cells than headers in row 3'],
    ['twice.csv', 'Name,Name,Employees\nA,B,1\nC,D,2\nE,F,3\n', 'Name (2)'],
    ['semicolon.csv', '\ufeffAccount Name;Employees\r\n"A\nB";1\r\nC;2\r\nD;3\r\n', 'employees'],
    ['tab.csv', 'Account Name\tEmployees\nA\t1\nC\t2\nD\t3\n', 'employees'],
    ['latin.csv', bytes('Account Name,Employees\nCaf\xe9,1\nB,2\nC,3\n'), 'read as Windows-1252'],
  ])('%s: are read, and it is said', async (name, content, sentence) => {
    const { code, printed } = await tamarack('run', folder.file(name, content));
    expect(code).toBe(0);
    expect(printed.replace(/\s+/g, ' ')).toContain(sentence);
  });

  test('a thousand columns', async () => {
    const headers = ['Account Name', ...Array.from({ length: 999 }, (_, place) => `Field ${place}`)];
    const row = (name: string) => [name, ...Array.from({ length: 999 }, (_, place) => place)].join(',');
    const file = folder.file('wide.csv', [headers.join(','), row('A'), row('B'), row('C'), ''].join('\n'));
    const { code, printed } = await tamarack('run', file, '--json');
    expect(code).toBe(0);
    expect((JSON.parse(printed) as { mapping: unknown[] }).mapping).toHaveLength(1000);
  });
});

describe('models with mistakes', () => {
  test('every mistake at once, each with its cell', async () => {
    const file = folder.file(
      'mistakes.csv',
      model(
        'field,employees,Employees,number,provider',
        'layer,SAM,continent,is,Europe',
        'criterion,Size,employees,bands,leave out',
        'criterion,Size,,weight,0',
        'criterion,Size,,from,10,1',
        'segment,Big,employees,at least,many',
        'segment,Rest,,otherwise,',
      ),
    );
    const { code, reported } = await tamarack('check', file);
    expect(code).toBe(1);
    expect(reported).toMatch(/!E7: "many" is not a number/);
    expect(reported).toMatch(/!C3: "continent" is not a field of this model/);
    expect(reported).toMatch(/!E5: the weights of the criteria sum to zero/);
    expect(reported).toMatch(/3 problems\n$/);
  });

  test('a segment that can never match', async () => {
    const file = folder.file(
      'never.csv',
      model(
        'field,employees,Employees,number,provider',
        'segment,Big,employees,at least,100',
        'segment,Bigger,employees,at least,1000',
        'segment,Rest,,otherwise,',
      ),
    );
    expect((await tamarack('check', file)).reported).toContain('segment "Bigger" can never match');
  });

  test('a newer version says which it is', async () => {
    const file = folder.file('newer.json', JSON.stringify({ version: 99, name: 'From tomorrow' }));
    const { code, reported } = await tamarack('check', file);
    expect(code).toBe(1);
    expect(reported).toContain('version 99');
    expect(reported).toContain('reads up to version 1');
  });

  test.each([
    ['broken.json', '{"version": 1,', 'is not JSON'],
    ['accounts-as-model.csv', someAccounts, 'holds no model'],
    ['empty-model.csv', '', 'is empty'],
  ])('%s is no model', async (name, content, sentence) => {
    const { code, reported } = await tamarack('check', folder.file(name, content));
    expect(code).toBe(1);
    expect(reported).toContain(sentence);
  });

  test('two models with one name', async () => {
    const one = join(folder.path, 'one.csv');
    const other = join(folder.path, 'other.json');
    await tamarack('model', '--from', accounts, '--out', one);
    await tamarack('model', '--from', accounts, '--out', other);
    expect(await tamarack('check', one)).toMatchObject({ code: 0 });
    const { code, reported } = await tamarack('check', one, other);
    expect(code).toBe(1);
    expect(reported).toContain('the name "Starter model" is also that of the model in');
  });

  test('a header that the accounts lack names the field', async () => {
    const file = folder.file(
      'elsewhere.csv',
      model(
        'field,employees,Headcount,number,provider',
        'segment,Big,employees,at least,100',
        'segment,Rest,,otherwise,',
      ),
    );
    const { code, reported } = await tamarack('run', accounts, '--model', file);
    expect(code).toBe(1);
    expect(reported).toContain('no column is headed "Headcount"');
  });
});

describe('called wrongly', () => {
  test.each([
    [['frobnicate'], 'is not a command'],
    [['run'], 'ACCOUNTS.csv|.xlsx is missing'],
    [['run', 'a.csv', 'b.csv'], 'one word too many'],
    [['run', accounts, '--frob'], "unknown option '--frob'"],
    [['run', accounts, '--out', 'x.pdf'], 'ends in .xlsx, .csv or .json'],
    [['run', accounts, '--out', accounts], 'would be overwritten'],
    [['run', accounts, '--map', 'revenue'], '--map takes field=Header'],
    [['run', accounts, '--as-of', '2026-02-30'], '--as-of takes a day'],
    [['run', accounts, '--seed', 'x'], '--seed takes a whole number'],
    [['model'], 'needs --from'],
    [['sample', '--accounts', '0'], '--accounts takes a whole number'],
    [['sample', '--table', 'owners'], '--table takes'],
    [['call', 'FOO'], 'is not a function'],
    [['call', 'GINI', '1', '2'], 'takes 1 argument'],
    [['functions', 'FOO'], 'is not a function'],
  ])('%j ends with 2 and says what is meant', async (args, sentence) => {
    const { code, printed, reported } = await tamarack(...args);
    expect(reported).toContain(sentence);
    expect(printed).toBe('');
    expect(code).toBe(2);
  });
});
