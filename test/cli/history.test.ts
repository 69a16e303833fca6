import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../files';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

/** The text of a command's answer, its lines joined. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const path = (name: string): string => join(folder.path, name);

const sampled = ['--accounts', '700', '--seed', '5', '--today', '2026-06-30'];
const sampleOf = async (table: string): Promise<string> => {
  const { printed } = await tamarack('sample', ...sampled, '--table', table);
  return folder.file(`${table}.csv`, printed);
};

let files: Readonly<Record<'accounts' | 'history' | 'spend' | 'effort', string>>;
beforeAll(async () => {
  files = {
    accounts: await sampleOf('accounts'),
    history: await sampleOf('opportunities'),
    spend: await sampleOf('spend'),
    effort: await sampleOf('effort'),
  };
});
const beside = () => ['--history', files.history, '--spend', files.spend, '--effort', files.effort];

interface RunJson {
  readonly accounts: readonly Record<string, unknown>[];
  readonly evidence: {
    readonly winRates: readonly { readonly kind: string; readonly won: number }[];
    readonly differences: readonly { readonly verdict: string }[];
    readonly timeToBuy: { readonly curve: { readonly times: readonly number[] } };
  };
  readonly learned: {
    readonly lessons: readonly { readonly lesson: string; readonly learned: boolean }[];
    readonly cards: readonly { readonly name: string; readonly validation?: { readonly auc: number } }[];
    readonly model: { readonly settings: { readonly asOf: string } };
  } | null;
  readonly value: {
    readonly tiers: { readonly rows: readonly unknown[] };
    readonly road: readonly unknown[];
  };
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const runJson = async (...args: readonly string[]): Promise<RunJson> =>
  JSON.parse((await tamarack('run', ...args, '--json')).printed) as RunJson;

describe('a run beside a history', () => {
  test('a person reads what joined, what was learned, what accounts are worth and whether segments differ', async () => {
    const { code, printed, reported } = await tamarack('run', files.accounts, ...beside());
    expect(reported).toBe('');
    expect(code).toBe(0);
    const headings = [
      'History',
      'Learned',
      'Lifetime value by tier',
      'ROAD',
      'Won and lost',
      'Does it make a difference',
      'How to stand towards each segment',
      'Effort against value',
    ];
    for (const heading of headings) expect(printed).toMatch(new RegExp(`^${heading}`, 'm'));
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(plain(printed)).toContain('history is counted back from its own last day, 2026-06-28');
    expect(plain(printed)).toMatch(/rows of spend name no account/);
    expect(plain(printed)).toMatch(/fields were left out; tamarack learn says which and why/);
    expect(printed).not.toContain('because what they say of won and lost is no more than chance');
    expect(plain(printed)).toMatch(/to see and change it: tamarack learn \S+ --history/);
  });

  test('a machine reads all of it under evidence, learned and value', async () => {
    const json = await runJson(files.accounts, ...beside());
    expect(json.evidence.winRates.map(({ kind }) => kind)).toEqual(['all', 'new business', 'expansion']);
    expect(Array.isArray(json.evidence.timeToBuy.curve.times)).toBe(true);
    expect(json.learned?.cards[0]).toMatchObject({ name: 'new' });
    expect(json.learned?.model.settings.asOf).toBe('2026-06-28');
    expect(json.value.tiers.rows.length).toBeGreaterThan(1);
    expect(json.value.road).toHaveLength(6);
    expect(json.accounts[0]).toHaveProperty('lifetimeValue');
  });

  test('the day is the one that is given', async () => {
    const json = await runJson(files.accounts, ...beside(), '--as-of', '2026-03-31');
    expect(json.learned?.model.settings.asOf).toBe('2026-03-31');
    expect(json.problems.map(({ code }) => code)).not.toContain('history/as-of');
  });

  test('a model that is given is applied and learns nothing; one that never learned is told how it would', async () => {
    const model = path('starter.csv');
    await tamarack('model', '--from', files.accounts, '--out', model);
    const json = await runJson(files.accounts, ...beside(), '--model', model);
    expect(json.learned).toBeNull();
    expect(json.evidence.winRates).not.toHaveLength(0);
    const advice = json.problems.find(({ code }) => code === 'run/nothing-learned');
    expect(advice?.message).toContain('tamarack learn');
  });

  test('accounts that say nothing of spend gain it from the history', async () => {
    const few = folder.file(
      'few.csv',
      'Account ID,Account Name,Employees\nA0000004,Four,10\nA0000014,Fourteen,200\nA0000001,One,3000\n',
    );
    const { code, printed } = await tamarack('run', few, '--spend', files.spend);
    expect(code).toBe(0);
    expect(plain(printed)).toContain('so a column "Current spend" was added: spend from');
  });

  test('a workbook that holds everything needs no options', async () => {
    const book = path('book.xlsx');
    await tamarack('sample', ...sampled, '--out', book);
    const { code, printed } = await tamarack('run', book);
    expect(code).toBe(0);
    expect(plain(printed)).toContain('"Opportunities" as history, "Spend" as spend, "Effort" as effort');
    const named = await runJson(files.accounts, '--history', `${book}#Opportunities`);
    const fromCsv = await runJson(files.accounts, '--history', files.history);
    expect(named.evidence.winRates).toEqual(fromCsv.evidence.winRates);
    const found = await runJson(files.accounts, '--spend', book);
    expect(found.problems.map(({ message }) => message).join()).toContain('rows of spend are joined');
  });
});

describe('learning into a model', () => {
  test('the three kinds of file hold the same model, which a run applies with the same answer', async () => {
    const answers: unknown[] = [];
    for (const kind of ['csv', 'json', 'xlsx']) {
      const out = path(`learned.${kind}`);
      const { code, printed } = await tamarack('learn', files.accounts, ...beside(), '--out', out);
      expect(code).toBe(0);
      expect(plain(printed)).toContain(`Wrote ${out}`);
      const { accounts } = await runJson(files.accounts, '--model', out, ...beside());
      answers.push(accounts);
    }
    const { accounts } = await runJson(files.accounts, ...beside());
    for (const answer of answers) expect(answer).toEqual(accounts);
  });

  test('says how good it is, what was left out and why, and with --verbose the tables', async () => {
    const out = path('said.csv');
    const { printed } = await tamarack('learn', files.accounts, ...beside(), '--out', out);
    const text = plain(printed);
    expect(text).toMatch(
      /AUC 0\.\d{3} \(95 % between 0\.\d{3} and 0\.\d{3}\); Brier 0\.\d{4} \(0\.\d{4} for the base rate/,
    );
    expect(text).toContain('log loss');
    expect(text).toContain('shifted beta-geometric: alpha');
    expect(text).toContain('because what they say of won and lost is no more than chance');
    expect(text).toContain('the strongest');
    expect(text).not.toContain('predicted');
    const verbose = await tamarack('learn', files.accounts, ...beside(), '--out', out, '--verbose');
    expect(plain(verbose.printed)).toContain('predicted observed');
    expect(verbose.printed.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('--only changes those parts of a model alone, and the model may be written over itself', async () => {
    const model = path('own.csv');
    await tamarack('model', '--from', files.accounts, '--out', model);
    const before = readFileSync(model, 'utf8');
    const { code } = await tamarack(
      ...['learn', files.accounts, ...beside(), '--model', model, '--only', 'potential', '--out', model],
    );
    expect(code).toBe(0);
    const after = readFileSync(model, 'utf8');
    expect(after).toContain('peer,');
    expect(after).not.toMatch(/^(propensity|tier|retention),/m);
    for (const line of before.split('\r\n').filter((each) => each.startsWith('segment,'))) {
      expect(after).toContain(line);
    }
  });

  test('--prior moves the base of the card', async () => {
    const answer = async (...more: readonly string[]) => {
      const args = ['learn', files.accounts, ...beside(), '--only', 'propensity', '--json', ...more];
      const { printed } = await tamarack(...args, '--out', path('prior.json'));
      return (JSON.parse(printed) as { model: { propensity: { base: number; prior: number | null }[] } })
        .model;
    };
    const plainModel = await answer();
    const moved = await answer('--prior', '0.05');
    expect(moved.propensity[0]!.prior).toBe(0.05);
    expect(moved.propensity[0]!.base).toBeLessThan(plainModel.propensity[0]!.base);
  });

  test('--tiers cuts by natural breaks, keeps those lines, and cuts by shares again', async () => {
    const model = path('tiers.csv');
    const learnWith = async (...more: readonly string[]) => {
      const args = ['learn', files.accounts, ...beside(), ...more, '--out', model];
      expect((await tamarack(...args)).code).toBe(0);
      return readFileSync(model, 'utf8').match(/^tier,.*/gm) ?? [];
    };
    const shares = await learnWith();
    const again = ['--model', model, '--only', 'tiers', '--tiers'];
    const natural = await learnWith(...again, 'natural');
    expect(natural).toHaveLength(3);
    for (const line of natural) expect(line).toMatch(/natural break on the log, learned from \d+ accounts/);
    expect(await learnWith(...again, 'lines')).toEqual(natural);
    expect(await learnWith('--model', model, '--only', 'tiers')).toEqual(natural);
    expect(await learnWith(...again, 'SHARES')).toEqual(shares);
  });

  test('--tiers where the values do not part: the reason, and nothing is written', async () => {
    const model = path('many.json');
    await tamarack('learn', files.accounts, ...beside(), '--out', model);
    const before = JSON.parse(readFileSync(model, 'utf8')) as { tiers: unknown };
    const tiers = Array.from({ length: 900 }, (_, at) => ({ name: `T${at}`, from: at }));
    const many = folder.file('many-tiers.json', JSON.stringify({ ...before, tiers }));
    const out = path('never-cut.json');
    const { code, reported } = await tamarack(
      ...['learn', files.accounts, ...beside(), '--model', many, '--only', 'tiers', '--tiers', 'natural'],
      ...['--out', out],
    );
    expect(code).toBe(1);
    expect(reported).toMatch(/tiers: \d+ different values above 0 cannot be cut into 900 tiers/);
    expect(existsSync(out)).toBe(false);
  });

  test('nothing learned: nothing written, and the reasons', async () => {
    const bare = folder.file(
      'bare.csv',
      'Account Name,Industry,Employees\nA,Retail,1\nB,Retail,20\nC,Media,300\n',
    );
    const out = path('never.csv');
    const { code, printed, reported } = await tamarack('learn', bare, '--out', out);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(reported).toContain('propensity: who buys:');
    expect(reported).toContain('retention: ');
    expect(existsSync(out)).toBe(false);
  });
});

describe('called wrongly', () => {
  test.each([
    [['learn', 'a.csv'], 'learn needs --out MODEL.xlsx, .csv or .json'],
    [['learn', 'a.csv', '--out', 'm.txt'], 'not "m.txt"'],
    [['learn', 'a.csv', '--out', 'a.csv'], 'would be overwritten'],
    [['learn', 'a.csv', '--out', 'm.csv', '--prior', '5'], 'not "5" (for 5 % give 0.05)'],
    [['learn', 'a.csv', '--out', 'm.csv', '--prior', '12%'], 'not "12%" (for 12 % give 0.12)'],
    [['learn', 'a.csv', '--out', 'm.csv', '--prior', 'many'], 'more than 0 and less than 1, not "many"'],
    [['learn', 'a.csv', '--out', 'm.csv', '--prior', '0'], 'not "0"'],
    [['learn', 'a.csv', '--out', 'm.csv', '--only', 'luck'], '--only takes propensity, potential'],
    [['learn', 'a.csv', '--out', 'm.csv', '--tiers', 'jenks'], 'shares, natural or lines, not "jenks"'],
    [['learn', 'a.csv', '--out', 'm.csv', '--tiers', ''], '--tiers takes shares, natural or lines, not ""'],
    [
      ['learn', 'a.csv', '--out', 'm.csv', '--only', 'road', '--tiers', 'natural'],
      '--tiers natural would change nothing, because --only leaves the lesson tiers out',
    ],
    [['learn', 'a.csv', '--out', 'm.csv', '--as-of', 'soon'], '--as-of takes a day'],
    [['run', 'a.csv', '--history', ''], '--history takes a file'],
    [['run', 'a.csv', '--history', 'deals.csv', '--out', 'deals.csv'], 'would be overwritten'],
  ])('%j', async (args, sentence) => {
    const { code, printed, reported } = await tamarack(...args);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(reported).toContain(sentence);
  });
});

const deals = (...rows: readonly string[]): string =>
  ['Account ID,Stage,Amount,Created Date,Close Date', ...rows, ''].join('\n');

describe('a history that cannot be read', () => {
  test.each([
    [
      'colours.csv',
      'Colour,Size\nred,1\nblue,2\n',
      '--history',
      'no column says which account a deal was with',
    ],
    ['spendless.csv', 'Account ID,Amount\nA1,3\nA2,4\n', '--spend', 'no column says when it was spent'],
    ['empty.csv', '', '--history', 'is empty'],
    ['header.csv', 'Account ID,Stage,Amount\n', '--history', 'has a header row and no rows below it'],
    [
      'lengths.csv',
      'Account ID,Period,Amount\nA1,2024,5\nA1,Q1 2023,5\n',
      '--spend',
      'the periods are of different lengths (quarters and years)',
    ],
    [
      'mixed.csv',
      deals(
        'A0000001,Closed Won,€100,2025-01-01,2025-02-01',
        'A0000002,Closed Won,$50,2025-01-01,2025-02-01',
      ),
      '--history',
      'mixed.csv\'!C3 "$50") and EUR (',
    ],
  ])('%s: says so with its file, and writes nothing', async (name, content, option, sentence) => {
    const out = path('refused.xlsx');
    const file = folder.file(name, content);
    const { code, printed, reported } = await tamarack('run', files.accounts, option, file, '--out', out);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(reported).toContain(sentence);
    expect(reported).toContain(name);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder.path).filter((each) => each.includes('unfinished'))).toEqual([]);
  });

  test('a file that is not there, and the accounts given twice', async () => {
    const missing = path('none.csv');
    expect(await tamarack('run', files.accounts, '--history', missing)).toMatchObject({
      code: 1,
      reported: `there is no file "${missing}"\n`,
    });
    const twice = await tamarack('run', files.accounts, '--history', files.accounts);
    expect(twice.code).toBe(1);
    expect(twice.reported).toContain('is the file of the accounts');
  });

  test('the two tables the wrong way round', async () => {
    const { code, reported } = await tamarack('run', files.history, '--history', files.accounts);
    expect(code).toBe(1);
    expect(reported).toContain('the two tables are swapped');
    expect(reported.trim().split('\n')).toHaveLength(1);
  });

  test('deals given as spend, and spend as deals', async () => {
    const asSpend = await tamarack('run', files.accounts, '--spend', files.history);
    expect(asSpend).toMatchObject({ code: 1 });
    expect(asSpend.reported).toContain('give it as the history');
    const asDeals = await tamarack('run', files.accounts, '--history', files.spend);
    expect(asDeals).toMatchObject({ code: 1 });
    expect(asDeals.reported).toContain('give it as the spend');
  });

  test('every problem of every table at once, as JSON', async () => {
    const colours = folder.file('colours-2.csv', 'Colour,Size\nred,1\nblue,2\n');
    const spendless = folder.file('spendless-2.csv', 'Account ID,Amount\nA1,3\nA2,4\n');
    const { code, printed } = await tamarack(
      ...['run', files.accounts, '--history', colours, '--spend', spendless, '--json'],
    );
    expect(code).toBe(1);
    const { problems } = JSON.parse(printed) as { problems: { at?: { path: string } }[] };
    expect(problems.map(({ at }) => at?.path)).toEqual([colours, colours, spendless]);
  });

  test('a sheet that is not in the workbook is named with those that are', async () => {
    const book = path('sheets.xlsx');
    await tamarack('sample', ...sampled, '--out', book);
    const { code, reported } = await tamarack('run', files.accounts, '--history', `${book}#Deals`);
    expect(code).toBe(1);
    expect(reported).toContain('"Opportunities"');
  });
});

describe('a history that is odd is read, and it is said', () => {
  const row = (at: number, stage: string, rest = '1000,2025-01-01,2025-02-01'): string =>
    `A${String(at).padStart(7, '0')},${stage},${rest}`;
  test.each([
    [
      'nobody.csv',
      [row(9_000_001, 'Closed Won'), row(9_000_002, 'Closed Lost')],
      '0 of 2 deals are joined to an account',
    ],
    [
      'all-won.csv',
      Array.from({ length: 60 }, (_, at) => row(at + 1, 'Closed Won')),
      'rows are won: there is nothing to tell apart',
    ],
    [
      'all-lost.csv',
      Array.from({ length: 60 }, (_, at) => row(at + 1, 'Closed Lost')),
      'rows are lost: there is nothing to tell apart',
    ],
    [
      'few.csv',
      [row(1, 'Closed Won'), row(2, 'Closed Lost')],
      '1 won and 1 lost are too few to learn from; 20 of each are needed',
    ],
    [
      'credit.csv',
      [row(1, 'Closed Won', '-500,2025-01-01,2025-02-01'), row(2, 'Closed Lost')],
      'negative amount (credit notes)',
    ],
    [
      'backwards.csv',
      [row(1, 'Closed Won', '5,2025-03-01,2025-02-01'), row(2, 'Closed Lost')],
      'closed before it was created',
    ],
    [
      'letters.csv',
      [row(1, 'Closed Won', 'lots,2025-01-01,2025-02-01'), row(2, 'Closed Lost'), row(3, 'Closed Lost')],
      'is no amount and counts as blank',
    ],
  ])('%s', async (name, rows, sentence) => {
    const { code, printed } = await tamarack(
      'run',
      files.accounts,
      '--history',
      folder.file(name, deals(...rows)),
    );
    expect(plain(printed)).toContain(sentence);
    expect(code).toBe(0);
  });

  test('a cohort with a single period, and one that rises, stand in nobody’s way', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `A${String(at + 1).padStart(7, '0')},2026,100`);
    const single = folder.file('single.csv', ['Account ID,Year,Amount', ...rows, ''].join('\n'));
    const { code, printed } = await tamarack('run', files.accounts, '--spend', single);
    expect(code).toBe(0);
    expect(plain(printed)).toContain('retention was assumed at 85 % a year');
  });
});

test('a model that was learned beside a history asks for it again', async () => {
  const bare = folder.file(
    'named.csv',
    readFileSync(files.accounts, 'utf8').replace('Current Spend', 'Note'),
  );
  const model = path('needs.csv');
  expect((await tamarack('learn', bare, '--history', files.history, '--out', model)).code).toBe(0);
  const { code, reported } = await tamarack('run', bare, '--model', model);
  expect(code).toBe(1);
  expect(reported).toContain(
    'which adds "Current spend" to the accounts: give it again, with --history or --spend',
  );
});

test('a discount of 12 in the model is refused with what was meant', async () => {
  const model = path('dear.csv');
  await tamarack('learn', files.accounts, ...beside(), '--out', model);
  const dear = readFileSync(model, 'utf8').replace(
    /^lifetime,discount,(.*?),0\.1,/m,
    'lifetime,discount,$1,12,',
  );
  const { code, reported } = await tamarack(
    'run',
    files.accounts,
    '--model',
    folder.file('dear-12.csv', dear),
  );
  expect(code).toBe(1);
  expect(reported).toMatch(/12.*0\.12/);
});

test('problems of the model and of the history are told at once, each with its file', async () => {
  const model = folder.file(
    'wrong.csv',
    'part,item,field,test,value,points,region,note\nlifetime,discount,,,12,,,\n',
  );
  const history = folder.file('mixed.csv', 'Account ID,Stage,Amount\nA1,Won,$10\nA2,Lost,€20\n');
  const { code, reported } = await tamarack('run', files.accounts, '--model', model, '--history', history);
  expect(code).toBe(1);
  expect(plain(reported)).toContain('0.12');
  expect(plain(reported)).toContain('currency');
});

test('the workbook that a run writes holds the accounts once and reads back', async () => {
  const out = path('worth.xlsx');
  expect((await tamarack('run', files.accounts, ...beside(), '--out', out)).code).toBe(0);
  const read = await readTables(readFileSync(out), 'worth.xlsx');
  const names = read.ok ? read.value.tables.map(({ name }) => name) : [];
  expect(names).toContain('Accounts');
  expect(new Set(names).size).toBe(names.length);
  const again = await tamarack('run', out, ...beside());
  expect(again.code).toBe(0);
  expect(again.printed).toContain('of the workbook itself');
});
