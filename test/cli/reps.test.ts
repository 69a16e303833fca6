import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { openFolder, tamarack } from './fake-terminal';
import { sampled, sampledFile } from './sampled-files';

const folder = openFolder();
afterAll(() => folder.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ');
let accounts: string;
let reps: string;
beforeAll(async () => {
  accounts = await sampledFile(folder, 'accounts');
  reps = await sampledFile(folder, 'reps');
});

describe('a run beside reps', () => {
  test('reads them from a file', async () => {
    const { code, reported } = await tamarack('run', accounts, '--reps', reps);
    expect(reported).toBe('');
    expect(code).toBe(0);
  });

  test('says what is wrong with who has which account, and writes it into workbook and JSON', async () => {
    const { printed } = await tamarack(
      'run',
      accounts,
      '--reps',
      reps,
      '--out',
      join(folder.path, 'out.xlsx'),
    );
    expect(printed).toMatch(/\nCoverage check +\d+ act, \d+ watch\n +✗ act/);
    expect(plain(printed)).toMatch(/and \d+ more, on the sheet Coverage check/);
    expect(plain(printed)).toMatch(/act handful of reps 1/);
    const { sheets } = await readXlsx(readFileSync(join(folder.path, 'out.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Coverage check', 'Coverage check by account']),
    );
    const told = async (...more: readonly string[]) =>
      (
        JSON.parse((await tamarack('run', accounts, '--json', ...more)).printed) as {
          coverage: unknown[] | null;
        }
      ).coverage;
    expect((await told('--reps', reps))![0]).toMatchObject({
      verdict: 'act',
      rows: expect.any(Array) as unknown,
    });
    expect(await told()).toBeNull();
    expect((await tamarack('run', accounts)).printed).not.toContain('Coverage check');
  });

  test('says what heads would cover and which motions do not fit, where the model has roles and motions', async () => {
    const model = join(folder.path, 'planned.csv');
    const from = ['model', '--from', accounts, '--coverage', '--reps', reps];
    const dayless = await tamarack(...from, '--out', model);
    expect(dayless.reported).toMatch(
      /no as-of day, so .* no year; --as-of \d{4}-\d\d-\d\d plans as of today/,
    );
    expect((await tamarack(...from, '--as-of', '2026-11-22', '--out', model)).reported).not.toContain(
      'as-of',
    );
    const asked = ['run', accounts, '--reps', reps, '--model', model];
    const { printed } = await tamarack(...asked);
    expect(printed).toMatch(/\nHeads +\d+ of \d+ AE, where they cover most\n/);
    expect(printed).toMatch(/\n +cell +planned +now +change +covers\n/);
    expect(plain(printed)).toContain('value is revenue: the model tells no whitespace');
    expect(plain(printed)).toMatch(/Motions \d+ act, \d+ watch, \d+ not known/);
    const told = JSON.parse((await tamarack(...asked, '--json')).printed) as {
      headcount: { role: string; cells: unknown[] } | null;
      motions: unknown[] | null;
    };
    expect(told.headcount).toMatchObject({ role: 'AE', remarks: expect.any(Array) as unknown });
    expect(told.motions!.length).toBeGreaterThan(0);
  });

  test('finds them in the workbook of the accounts, also where the deals stand in a file of their own', async () => {
    const book = join(folder.path, 'book.xlsx');
    await tamarack('sample', ...sampled, '--out', book);
    const found = async (...more: readonly string[]): Promise<string> =>
      plain((await tamarack('run', book, ...more)).printed);
    expect(await found()).toContain('"Effort" as effort, "Products" as products, "Reps" as reps');
    const deals = await sampledFile(folder, 'opportunities');
    expect(await found('--history', deals)).toContain('read beside the accounts: "Reps" as reps;');
    expect(await found('--reps', reps)).toContain('"Effort" as effort, "Products" as products;');
  });

  test('learning has no use for them', async () => {
    const { code, reported } = await tamarack('learn', accounts, '--reps', reps, '--out', 'm.csv');
    expect(code).toBe(2);
    expect(reported).toContain('--reps');
  });

  test.each([
    ['ends.csv', 'Rep,Role,Start,End\nAda,AE,2026-05-01,2026-04-01\n', '\'!D2: "Ada" ends before the start'],
    [
      'ramp.csv',
      'Rep,Role,Quota,Ramp\nAda,AE,900000,0; 50; 120\n',
      'a month of the ramp "0; 50; 120" is 120 %',
    ],
    ['below.csv', 'Rep,Role,Quota\nAda,AE,-5\n', '-5 under "Quota" is below zero'],
    ['twice.csv', 'Rep,Role,Quota\nAda,AE,5\nada,AE,6\n', 'give each rep one row a role'],
    ['nobody.csv', 'Role,Quota\nAE,5\n', 'no column says who the rep is'],
    ['none.csv', 'Rep,Role,Quota\n', 'has a header row and no rows below it'],
  ])('%s: says what is wrong with its cell, and writes nothing', async (name, content, sentence) => {
    const file = folder.file(name, content);
    const { code, printed, reported } = await tamarack('run', accounts, '--reps', file);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(reported).toContain(sentence);
    expect(reported).toContain(name.replace('.csv', ''));
  });

  test('the accounts again are no reps', async () => {
    const again = await tamarack('run', accounts, '--reps', accounts);
    expect(again.code).toBe(1);
    expect(again.reported).toContain('is the file of the accounts');
    const other = folder.file('other.csv', (await tamarack('sample', ...sampled)).printed);
    expect((await tamarack('run', accounts, '--reps', other)).reported).toContain(
      'this is a list of accounts',
    );
  });
});

describe('the coverage plan of a run beside reps', () => {
  let model: string;
  beforeAll(async () => {
    const rows = (await tamarack('model', '--from', accounts)).printed;
    const roles = [
      'setting,target,,,9000000,,,',
      'role,AE,,quota,900000,,,',
      'role,AE,,cost,200000,,,',
      'role,AE,,accounts,40,,,',
      'role,AE,,attainment,0.6,,,',
      'role,AE,,attrition,0.1,,,',
      'role,CSM,,spend,2000000,,,',
      'role,SDR,AE,ratio,2.5,,,',
    ];
    model = folder.file('covered.csv', `${rows.trimEnd()}\n${roles.join('\n')}\n`);
  });

  test('is told by role, with what the year brings and where people lack', async () => {
    const { printed, code } = await tamarack(
      'run',
      accounts,
      '--reps',
      reps,
      '--model',
      model,
      '--as-of',
      '2026-06-30',
    );
    expect(code).toBe(0);
    const said = plain(printed);
    expect(said).toMatch(/Coverage plan 2026-01 to 2026-12; people and money of the year/);
    expect(said).toMatch(/ AE – [\d.]+ [\d.]+ -?[\d.]+ [\d.]+M/);
    expect(said).toMatch(
      /capacity of [\d.]+M covers [\d.]+ % of the target of 9M: [\d.]+M short, [\d.]+ reps in full work/,
    );
    expect(said).toMatch(/people lack most in .+ × /);
  });

  test('stands in the JSON, its months adding up to the year to the cent', async () => {
    const { printed } = await tamarack(
      'run',
      accounts,
      '--reps',
      reps,
      '--model',
      model,
      '--as-of',
      '2026-06-30',
      '--json',
    );
    const { plan } = JSON.parse(printed) as {
      plan: { year: { capacity: number }; months: { capacity: number }[] };
    };
    const cents = plan.months.reduce((sum, { capacity }) => sum + Math.round(100 * capacity), 0);
    expect(plan.months).toHaveLength(12);
    expect(cents).toBe(Math.round(100 * plan.year.capacity));
  });

  test('its sheets are written with formulas and what they come to', async () => {
    const out = join(folder.path, 'plan.xlsx');
    await tamarack('run', accounts, '--reps', reps, '--model', model, '--as-of', '2026-06-30', '--out', out);
    const months = await readXlsx(readFileSync(out), { sheets: ['Capacity'] });
    expect(months.sheets[0]?.rows.slice(2, 14).map(([month]) => month)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
    );
    expect(months.sheets[0]?.rows[2]?.[3]).toBeGreaterThan(100_000);
  });
});

describe('a model with a start for coverage', () => {
  const partsOf = (csv: string): ReadonlySet<string> =>
    new Set(csv.split('\n').map((line) => line.split(',')[0] ?? ''));

  test('has roles, touches, motions, balance and calendar, whose quotas are those of the reps', async () => {
    const plainModel = await tamarack('model', '--from', accounts);
    expect(partsOf(plainModel.printed).has('role')).toBe(false);
    const { code, printed } = await tamarack('model', '--from', accounts, '--coverage', '--reps', reps);
    expect(code).toBe(0);
    for (const part of ['role', 'touch', 'motion', 'balance', 'calendar'])
      expect(partsOf(printed).has(part)).toBe(true);
    expect(printed).toMatch(/^role,AE,,quota,(?:1500000|900000|500000),/m);
    const without = await tamarack('model', '--from', accounts, '--coverage');
    expect(without.printed).not.toMatch(/^role,AE,,quota/m);
    expect(without.printed).toContain('quota and cost are yours to say');
  });

  test('is added to a model of one’s own, which keeps what it says', async () => {
    const own = join(folder.path, 'own.csv');
    await tamarack('model', '--from', accounts, '--out', own);
    const out = join(folder.path, 'covered.json');
    const { printed } = await tamarack(
      'model',
      '--from',
      accounts,
      '--coverage',
      '--model',
      own,
      '--out',
      out,
    );
    expect(plain(printed)).toContain(`Wrote ${out}: the model ${own}, with a start for coverage`);
    const { code } = await tamarack('run', accounts, '--model', out, '--reps', reps);
    expect(code).toBe(0);
  });

  test.each([
    [['--reps', 'r.csv'], '--reps is for --coverage'],
    [['--model', 'm.csv'], '--model is for --coverage'],
  ])('%j alone says what it is for', async (more, sentence) => {
    const { code, reported } = await tamarack('model', '--from', 'a.csv', ...more);
    expect(code).toBe(2);
    expect(reported).toContain(sentence);
  });

  test('reps that are wrong stand in its way', async () => {
    const wrong = folder.file('wrong.csv', 'Rep,Role,Quota\nAda,AE,-5\n');
    const { code, reported } = await tamarack('model', '--from', accounts, '--coverage', '--reps', wrong);
    expect(code).toBe(1);
    expect(reported).toContain('-5 under "Quota" is below zero');
  });
});
