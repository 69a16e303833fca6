import { mkdirSync } from 'node:fs';
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
    ['title.csv', 'My report\n\nAccount Name,Employees\nA,1\nB,2\nC,3\n', 'the header row is row 3'],
    ['total.csv', 'Account Name,Employees\nA,1\nB,2\nTotal,3\n', 'row 4: this row reads like a total'],
    ['infinite.csv', 'Account Name,Employees\nA,1\nB,2\nC,3\nD,Infinity\n', 'in row 5 it is "Infinity"'],
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

test('what would steer a terminal is shown as a mark, in answers and in problems', async () => {
  const rows = 'Account Name,In\u001b[2Jdustry\nA,\u001b]0;owned\u0007x\nB,y\nC,z\n';
  const read = await tamarack('run', folder.file('steer.csv', rows));
  const refused = await tamarack('run', folder.file('steer-counts.csv', '\u001b[2J,b\n1,2\n'));
  expect(read.printed).toContain('In\ufffd[2Jdustry');
  expect(refused.reported).toContain('\ufffd[2J');
  expect(read.printed + refused.reported).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test('a text that an xlsx cell cannot hold is cut, and this is said', async () => {
  const rows = `Account Name,Employees\n${'x'.repeat(40_000)},1\nB,2\nC,3\n`;
  const out = join(folder.path, 'cut-text.xlsx');
  const { code, printed } = await tamarack('run', folder.file('long.csv', rows), '--out', out);
  expect(code).toBe(0);
  expect(printed.replace(/\s+/g, ' ')).toContain('the text has 40000 characters and is cut to 32,767');
});

test('more columns than an xlsx sheet has are refused before they are worked on', async () => {
  const headers = Array.from({ length: 16_400 }, (_, place) => `f${place}`).join(',');
  const file = folder.file('widest.csv', `Account Name,${headers}\nA,1\nB,2\nC,3\n`);
  const { code, reported } = await tamarack('run', file, '--out', join(folder.path, 'widest.xlsx'));
  expect(code).toBe(1);
  expect(reported).toBe(`${file}: sheet "Accounts" would have 16,401 columns: an xlsx sheet holds 16,384\n`);
});

test('a text file has no sheets', async () => {
  const { code, reported } = await tamarack('run', accounts, '--sheet', 'Accounts');
  expect(code).toBe(1);
  expect(reported).toContain('is a text file and has no sheet "Accounts"');
});

test('a folder is not written over', async () => {
  const out = join(folder.path, 'folder.csv');
  mkdirSync(out);
  const { code, reported } = await tamarack('run', accounts, '--out', out);
  expect(code).toBe(1);
  expect(reported).toBe(`"${out}" cannot be written: it is a folder\n`);
});

test('an override that means nothing is named by its file and row', async () => {
  const table =
    'key,field,value,who,when,why\nA1,segment,SMB,Ann,2026-01-01,x\n,,,,,\nA2,segment,Nope,Ann,2026-01-01,x\n';
  const overrides = folder.file('overrides.csv', table);
  const { code, reported } = await tamarack('run', accounts, '--overrides', overrides);
  expect(code).toBe(1);
  expect(reported).toContain(`${overrides}: overrides row 4, value: "Nope" is not a segment of this model`);
});

test('an override into the rest segment is given as the reason, not that no rule holds', async () => {
  const table = 'key,field,value,who,when,why\nA5,segment,Rest,Ann,2026-01-01,x\n';
  const rules = model(
    'field,id,Account ID,id,provider',
    'field,employees,Employees,number,provider',
    'segment,Big,employees,at least,1000',
    'segment,Rest,,otherwise,',
  );
  const words = ['--model', folder.file('two.csv', rules), '--overrides', folder.file('to-rest.csv', table)];
  const { printed } = await tamarack('run', accounts, ...words, '--json');
  const { accounts: answers } = JSON.parse(printed) as { accounts: { id: string; reasons: string }[] };
  const reasonOf = (id: string) => answers.find((each) => each.id === id)?.reasons;
  expect(reasonOf('A5')).toBe('Rest: by name, override or merge');
  expect(reasonOf('A4')).toBe('Rest: no rule above holds');
});

test('as JSON a failure has the parts of an answer, empty but for its problems', async () => {
  const { code, printed } = await tamarack('run', join(folder.path, 'none.csv'), '--json');
  const answer = JSON.parse(printed) as Record<string, unknown[] | null>;
  expect(code).toBe(1);
  expect(Object.entries(answer).map(([name, part]) => [name, part?.length ?? null])).toEqual([
    ['accounts', 0],
    ['rollup', 0],
    ['segments', 0],
    ['guardrails', 0],
    ['problems', 1],
    ['mapping', 0],
    ['evidence', null],
    ['learned', null],
    ['value', null],
    ['plan', null],
    ['headcount', null],
    ['motions', null],
    ['coverage', null],
    ['crmTruth', null],
    ['topDown', null],
    ['shift', null],
  ]);
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
