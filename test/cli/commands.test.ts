import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue } from '../../core/functions';
import { openFolder, someAccounts, tamarack } from './fake-terminal';

const folder = openFolder();
const accounts = folder.file('accounts.csv', someAccounts);
afterAll(() => folder.close());

describe('call', () => {
  test('what should be known of an answer stands on standard error', async () => {
    const cohort = folder.file('cohort.csv', 'Period,2020\n0,100\n1,80\n2,70\n3,65\n');
    const { code, printed, reported } = await tamarack('call', 'RETENTION_FIT', `@${cohort}`);
    expect({ code, reported }).toEqual({
      code: 0,
      reported:
        'survivors, row 2, column 2: cohort "2020" begins with 100 and is read as 100 customers; if these are percent, say the number of customers\n',
    });
    expect(printed).toMatch(/^name,value,low,high\r\n/);
  });

  test('a range is a whole file; texts and blanks in it are skipped', async () => {
    // R, package ineq: Gini(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261)) = 0.462091.
    const values = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    const range = folder.file('values.csv', ['Revenue', ...values, 'n/a', ''].join('\n'));
    const { code, printed } = await tamarack('call', 'gini', `@${range}`);
    expect(code).toBe(0);
    expect(Number(printed)).toBeCloseTo(0.462091, 6);
  });

  test('accounts, a model and an argument that is left out', async () => {
    const model = join(folder.path, 'model.json');
    await tamarack('model', '--from', accounts, '--out', model);
    const { printed } = await tamarack(
      'call',
      'SEGMENT_TABLE',
      `@${accounts}`,
      `@${model}`,
      '',
      'segment; layer',
    );
    const lines = printed.trim().split('\r\n');
    expect(lines[0]).toBe('segment,layer');
    expect(lines).toHaveLength(9);
    const starter = await tamarack('call', 'SEGMENT', `@${accounts}`, 'starter');
    expect(starter.printed.trim().split('\r\n').slice(1)).toEqual(
      lines.slice(1).map((line) => line.split(',')[0]),
    );
  });

  test('a negative number is a number', async () => {
    const tiers = folder.file('tiers.csv', 'tier,from\nlow,-10\nhigh,5\n');
    expect(await tamarack('call', 'TIER', '-5', `@${tiers}`)).toMatchObject({ code: 0, printed: 'low\r\n' });
  });

  test('as JSON', async () => {
    const range = folder.file('two.csv', '1\n3\n');
    const { printed } = await tamarack('call', 'LORENZ', `@${range}`, '--json');
    expect(JSON.parse(printed)).toEqual({
      result: [
        ['share of accounts', 'share of value'],
        [0, 0],
        [0.5, 0.25],
        [1, 1],
      ],
      problems: [],
    });
  });

  test('what the function refuses is a problem of the input', async () => {
    const { code, reported } = await tamarack('call', 'SEGMENT', `@${accounts}`);
    expect(code).toBe(1);
    expect(reported).toBe('add MODEL as the second argument: =SEGMENT(Accounts[#All], MODEL)\n');
  });
});

test('functions lists all of them, and says all about one', async () => {
  const { printed } = await tamarack('functions');
  for (const { name } of catalogue) expect(printed).toContain(`${name}(`);
  expect((await tamarack('functions', 'gini')).printed).toContain('values');
  const json = JSON.parse((await tamarack('functions', '--json')).printed) as { name: string }[];
  expect(json.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
});

describe('model', () => {
  test('prints the rows of the Model sheet, which check takes', async () => {
    const { code, printed } = await tamarack('model', '--from', accounts);
    expect(code).toBe(0);
    expect(printed).toMatch(/^part,item,field,test,value,points,region,note\r\n/);
    const checked = await tamarack('check', folder.file('printed.csv', printed));
    expect(checked).toMatchObject({ code: 0, reported: '' });
    expect(checked.printed).toContain('is sound');
  });

  test('prints JSON, which check takes', async () => {
    const { printed } = await tamarack('model', '--from', accounts, '--json');
    expect((await tamarack('check', folder.file('printed.json', printed), '--json')).code).toBe(0);
  });
});

describe('sample', () => {
  test('the same seed and day give the same cells; another seed gives others', async () => {
    const sample = (seed: string) =>
      tamarack('sample', '--accounts', '30', '--seed', seed, '--today', '2026-03-31');
    const first = await sample('7');
    expect(first.code).toBe(0);
    expect(first.printed.split('\r\n')).toHaveLength(32);
    expect((await sample('7')).printed).toBe(first.printed);
    expect((await sample('8')).printed).not.toBe(first.printed);
  });

  test('says its day, and writes other tables too', async () => {
    const { printed, reported } = await tamarack('sample', '--accounts', '30', '--table', 'reps');
    expect(reported).toContain('as of 2026-11-21');
    expect(printed).toMatch(/^Rep ID,/);
    const tableOf = async (name: string) =>
      (await tamarack('sample', '--accounts', '300', '--table', name)).printed.split('\r\n');
    const spend = await tableOf('spend');
    expect(spend[0]).toBe('Account ID,Year,Amount');
    expect(spend.length).toBeGreaterThan(50);
    const effort = await tableOf('effort');
    expect(effort[0]).toBe('Account ID,Segment,Kind,Period,Amount,Cost');
    expect(effort.length).toBeGreaterThan(100);
    const out = join(folder.path, 'sample.xlsx');
    expect((await tamarack('sample', '--accounts', '5', '--out', out)).printed).toContain('Wrote');
  });
});

test('help names every command and option', async () => {
  const { code, printed } = await tamarack();
  expect(code).toBe(0);
  for (const name of ['run', 'model', 'check', 'call', 'functions', 'sample']) {
    expect(printed).toContain(`tamarack ${name}`);
    expect((await tamarack(name, '--help')).code).toBe(0);
  }
  expect((await tamarack('run', '--help')).printed).toContain('--map field=Header');
});

test('the built command line runs as a program: answers on one stream, problems on the other', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(__dirname, '../../cli/tamarack.mjs'), ...args], { encoding: 'utf8' });
  const done = run('run', accounts);
  expect(done.status).toBe(0);
  expect(done.stdout).toContain('Segments');
  // No colour goes into a pipe.
  expect(done.stdout).not.toContain('\u001b');
  const refused = run('run', join(folder.path, 'none.csv'));
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('there is no file');
  expect(run('frobnicate').status).toBe(2);
});
