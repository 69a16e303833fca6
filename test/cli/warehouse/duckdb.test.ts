import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { openDuckDbEngine } from '../../../cli/engines/duckdb';
import { openDuckDb } from '../../../cli/engines/duckdb-session';
import type { Engine, EngineOptions, Job } from '../../../cli/engines/engine';
import { openFolder } from '../fake-terminal';
import { noOptions, someJob } from './some-job';

const folder = openFolder();
const at = (...names: string[]): string => join(folder.path, ...names);
let reader: DuckDBConnection;
beforeAll(async () => {
  reader = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  reader.closeSync();
  folder.close();
});

const usual: EngineOptions = { ...noOptions, threads: 2 };

const job = (input: string, out: string, more: Partial<Job> = {}): Job =>
  someJob(input, out, { options: usual, ...more });

async function opened(input: string, out: string, more: Partial<Job> = {}): Promise<Engine> {
  const engine = await openDuckDbEngine(job(input, out, more));
  if (!engine.ok) throw new Error(engine.problems.map(({ message }) => message).join('; '));
  return engine.value;
}

/** Writes what a statement makes of an input, and lets go of it. */
async function written(
  input: string,
  out: string,
  statement: (relation: string) => string,
  more: Partial<Job> = {},
) {
  const engine = await opened(input, out, more);
  try {
    return await engine.write(statement);
  } finally {
    await engine.close();
  }
}

async function refusal(input: string, out: string): Promise<string[]> {
  const engine = await openDuckDbEngine(job(input, out));
  return engine.ok ? [] : engine.problems.map(({ message }) => message);
}

const rowsOf = async (sql: string) => (await reader.runAndReadAll(sql)).getRowsJson();
const all = (relation: string): string => `SELECT * FROM ${relation}`;
/** Fails at the file that has a row with this number. */
const failingAt =
  (number: number) =>
  (relation: string): string =>
    `SELECT CASE WHEN "n" = ${number} THEN error('stop here') ELSE "n" END AS n FROM ${relation}`;

async function parquet(name: string, select: string): Promise<string> {
  await reader.run(`COPY (${select}) TO '${at(name)}' (FORMAT parquet)`);
  return at(name);
}

describe('what is read', () => {
  test.each([
    [
      'comma.csv',
      'Name,Revenue\nAlder,007\n"Bi""rch",\n',
      [
        ['Alder', '007'],
        ['Bi"rch', null],
      ],
    ],
    [
      'semicolon.csv',
      'Name;Revenue\r\nAlder;1,5\r\n"x;\r\ny";2\r\n',
      [
        ['Alder', '1,5'],
        ['x;\r\ny', '2'],
      ],
    ],
    ['tabs.tsv', 'Name\tRevenue\nTrue\t2024-01-01\n', [['True', '2024-01-01']]],
    ['said.csv', 'sep=|\nName|Revenue\nA|1\n', [['A', '1']]],
    ['marked.csv', '\ufeffName,Revenue\nA,1\n', [['A', '1']]],
    ['titled.csv', 'Export of 2026\n\nAccount Name,Revenue,Industry\nA,1,Retail\n', [['A', '1', 'Retail']]],
    ['guarded.csv', "Name,Revenue\n'=x,1\n", [["'=x", '1']]],
    ['hash.csv', '#Name,Revenue\n#1,2\n', [['#1', '2']]],
  ])('%s as text, under the headers that the sheet sees', async (name, content, rows) => {
    const out = at(`${name}.parquet`);
    const done = await written(folder.file(name, content), out, all);
    expect(done).toMatchObject({ ok: true, value: { rows: rows.length } });
    expect(await rowsOf(`SELECT * FROM '${out}'`)).toEqual(rows);
  });

  test('headers that differ in the size of letters alone are columns of their own', async () => {
    const engine = await opened(folder.file('twice.csv', 'name,Name,\na,b,c\n'), at('twice.parquet'));
    expect(engine.source.columns).toEqual([
      { name: 'name', type: 'text' },
      { name: 'Name (2)', type: 'text' },
      { name: 'Column 3', type: 'text' },
    ]);
    await engine.close();
  });

  test('parquet with its types', async () => {
    const select = `SELECT 1::DECIMAL(9, 2) AS a, 'x' AS b, true AS c, DATE '2024-02-29' AS d,
      TIMESTAMPTZ '2024-02-29 01:00:00+01' AS e, ['x', 'y'] AS f, 7::BIGINT AS "a b"`;
    const engine = await opened(await parquet('types.parquet', select), at('out.parquet'));
    expect(engine.source.columns.map(({ type }) => type)).toEqual([
      'number',
      'text',
      'truth',
      'date',
      'moment',
      'list',
      'number',
    ]);
    await engine.close();
  });

  test('a folder with all below it, hidden names passed over, folders that tell a column', async () => {
    mkdirSync(at('lake', 'country=DE'), { recursive: true });
    mkdirSync(at('lake', 'country=01'), { recursive: true });
    mkdirSync(at('lake', '_delta_log'));
    await parquet('lake/country=DE/a.parquet', 'SELECT 1 AS n');
    await parquet('lake/country=01/b.parquet', 'SELECT 2 AS n');
    folder.file('lake/_delta_log/x.parquet', 'no parquet');
    folder.file('lake/_SUCCESS', '');
    const done = await written(at('lake'), at('lake-out/'), all);
    expect(done).toMatchObject({ ok: true, value: { rows: 2, parts: { read: 2, kept: 0 } } });
    expect(readdirSync(at('lake-out'))).toEqual(['part-00001.parquet', 'part-00002.parquet']);
    expect(await rowsOf(`SELECT n, country FROM '${at('lake-out')}/*.parquet' ORDER BY n`)).toEqual([
      [1, 'DE'],
      [2, '01'],
    ]);
  });

  test('patterns', async () => {
    mkdirSync(at('many', 'deep'), { recursive: true });
    for (const name of ['a1.csv', 'a2.csv', 'b1.csv', 'deep/a3.csv'])
      folder.file(`many/${name}`, `n\n${name}\n`);
    const names = async (pattern: string) => {
      await written(at('many', pattern), at('pattern.csv'), all);
      return folder.read('pattern.csv').trim().split('\n').slice(1);
    };
    expect(await names('a*.csv')).toEqual(['a1.csv', 'a2.csv']);
    expect(await names('?1.csv')).toEqual(['a1.csv', 'b1.csv']);
    expect(await names('**/a*.csv')).toEqual(['a1.csv', 'a2.csv', 'deep/a3.csv']);
  });

  test('a link is followed, and what it leads to is read', async () => {
    symlinkSync(folder.file('behind.csv', 'n\n1\n'), at('link.csv'));
    expect(await written(at('link.csv'), at('linked.csv'), all)).toMatchObject({
      ok: true,
      value: { rows: 1 },
    });
  });
});

describe('what is refused, by name', () => {
  const cases: [string, string, string | RegExp][] = [
    ['ragged.csv', 'a,b,c\n1,2,3\n1,2\n', /ragged\.csv", line 3: 2 cells where the header has 3/],
    ['long.csv', 'a,b\n1,2\n1,2,3\n', /long\.csv", line 3: 3 cells where the header has 2/],
    ['quote.csv', 'a,b\n1,"x"y\n', /quotation mark that opens in row 2/],
    ['broken.parquet', 'PAR1 but not really', /broken\.parquet" cannot be read: it is no parquet file/],
    ['empty.csv', '', /empty/],
  ];
  test.each(cases)('%s', async (name, content, said) => {
    const file = folder.file(name, content);
    const engine = await openDuckDbEngine(job(file, at('never.parquet')));
    const done = engine.ok ? await engine.value.write(all) : engine;
    if (engine.ok) await engine.value.close();
    expect(done.ok).toBe(false);
    if (!done.ok) expect(done.problems.map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
    expect(existsSync(at('never.parquet'))).toBe(false);
    expect(readdirSync(folder.path).filter((each) => each.startsWith('.'))).toEqual([]);
  });

  test('text that is not UTF-8, at the beginning and far behind it', async () => {
    const early = folder.file('early.csv', Buffer.from('Name,b\nM\xfcller,1\n', 'latin1'));
    expect(await refusal(early, at('x.csv'))).toEqual([expect.stringContaining('is not UTF-8')]);
    const late = folder.file(
      'late.csv',
      Buffer.from(`Name,b\n${'abc,1\n'.repeat(20_000)}M\xfcller,1\n`, 'latin1'),
    );
    const done = await written(late, at('x.csv'), all);
    expect(done).toMatchObject({ ok: false, problems: [{ code: 'warehouse/not-utf-8' }] });
  });

  test('no file, an unknown kind, an empty folder, two kinds, columns that differ', async () => {
    mkdirSync(at('bare'));
    mkdirSync(at('both'));
    mkdirSync(at('differ'));
    folder.file('note.txt', 'x');
    folder.file('both/a.csv', 'n\n1\n');
    folder.file('both/b.parquet', '');
    await parquet('differ/a.parquet', "SELECT 1 AS n, 'x' AS m");
    await parquet('differ/b.parquet', 'SELECT 1 AS n, 2 AS m');
    await parquet('differ/c.parquet', 'SELECT 1 AS n');
    expect(await refusal(at('gone.csv'), at('x.csv'))).toEqual([`there is no file "${at('gone.csv')}"`]);
    expect(await refusal(at('note.txt'), at('x.csv'))).toEqual([
      expect.stringContaining('is no csv, tsv or parquet'),
    ]);
    expect(await refusal(at('bare'), at('x.csv'))).toEqual([
      expect.stringContaining('no csv, tsv or parquet file'),
    ]);
    expect(await refusal(at('both'), at('x.csv'))).toEqual([
      expect.stringContaining('"a.csv" and "b.parquet"'),
    ]);
    expect(await refusal(at('differ'), at('x.csv'))).toEqual([
      expect.stringMatching(/b\.parquet.*"m" is number and not text/),
      expect.stringMatching(/c\.parquet.*"m" is missing/),
    ]);
  });

  test('an output that would replace what is read, or be read by the next run', async () => {
    const file = folder.file('own.csv', 'n\n1\n');
    mkdirSync(at('own'));
    folder.file('own/a.csv', 'n\n1\n');
    expect(await refusal(file, file)).toEqual([
      expect.stringContaining('is what the accounts are read from'),
    ]);
    expect(await refusal(at('own'), `${at('own')}/`)).toEqual([
      expect.stringContaining('what the accounts are read from'),
    ]);
    expect(await refusal(at('own'), at('own', 'b.csv'))).toEqual([
      expect.stringContaining('the next run would read it'),
    ]);
    expect(await refusal(at('own', '*.csv'), at('own', 'b.csv'))).toEqual([
      expect.stringContaining('the next run'),
    ]);
    expect(await refusal(at('own', 'a*.csv'), at('own', 'b.csv'))).toEqual([]);
  });

  test('an address, and an output of a kind that is not written', async () => {
    const file = folder.file('plain.csv', 'n\n1\n');
    expect(await refusal('s3://lake/a.parquet', 'gs://lake/b.parquet')).toEqual([
      expect.stringMatching(/--input "s3:.*" is an address, .* --engine spark/),
      expect.stringMatching(/--out "gs:.*" is an address/),
    ]);
    expect(await refusal(file, at('plain.xlsx'))).toEqual([
      expect.stringMatching(/plain\.xlsx" ends in \.xlsx, and DuckDB writes \.parquet, .* a \/ at its end/),
    ]);
    for (const name of ['plain.xlsx/', 'plain', 'plain.2026-11'])
      expect(await refusal(file, at(name))).toEqual([]);
    mkdirSync(at('plain.v2'));
    expect(await refusal(file, at('plain.v2'))).toEqual([]);
  });

  test('a folder with anything of the user in it is not replaced', async () => {
    mkdirSync(at('mine'));
    folder.file('mine/letter.txt', 'dear');
    const file = folder.file('few.csv', 'n\n1\n');
    expect(await written(file, at('mine/'), all)).toMatchObject({
      ok: false,
      problems: [{ code: 'warehouse/not-ours' }],
    });
    expect(await written(file, at('early.csv/'), all)).toMatchObject({ ok: false });
    expect(await written(file, at('mine'), all)).toMatchObject({ ok: false });
    expect(folder.read('mine/letter.txt')).toBe('dear');
  });
});

describe('what is opened', () => {
  test('the paths that are named, and no other, whatever a statement says', async () => {
    const file = folder.file('named.csv', 'n\n1\n');
    const secret = folder.file('secret.csv', 'n\n2\n');
    symlinkSync(secret, at('to-secret.csv'));
    const engine = await opened(file, at('named-out.parquet'));
    const refusals = [
      `SELECT * FROM read_csv('${secret}')`,
      `SELECT * FROM read_csv('${at('to-secret.csv')}')`,
      `SELECT * FROM read_csv('${at('.named-out.parquet.tamarack', '..', 'secret.csv')}')`,
      `SELECT * FROM read_text('/etc/hostname')`,
      `SELECT * FROM glob('${at('*')}')`,
      `COPY (SELECT 1) TO '${secret}'`,
      `ATTACH '${at('other.db')}'`,
      'INSTALL httpfs',
      'LOAD httpfs',
      "SELECT * FROM 'https://example.com/a.parquet'",
      'SET enable_external_access = true',
      "SET allowed_directories = ['/']",
      "SET memory_limit = '100GB'",
    ];
    for (const sql of refusals) expect({ sql, ok: (await engine.query(sql)).ok }).toEqual({ sql, ok: false });
    expect(await engine.query(`SELECT * FROM ${engine.source.relation}`)).toMatchObject({
      value: [{ n: '1' }],
    });
    await engine.close();
    expect(folder.read('secret.csv')).toBe('n\n2\n');
  });

  test('no extension is fetched by itself, and memory is limited', async () => {
    const session = await openDuckDb(job('', ''), { files: [], folders: [], spill: at('spill') });
    if (!session.ok) throw new Error('DuckDB cannot be loaded');
    const settings = await session.value.run(
      `SELECT name, value FROM duckdb_settings() WHERE name IN ('autoinstall_known_extensions',
        'autoload_known_extensions', 'allow_community_extensions', 'allow_persistent_secrets', 'enable_external_access',
        'lock_configuration', 'memory_limit', 'threads', 'TimeZone') ORDER BY lower(name)`,
    );
    expect(settings).toMatchObject({
      value: {
        rows: [
          { name: 'allow_community_extensions', value: 'false' },
          { name: 'allow_persistent_secrets', value: 'false' },
          { name: 'autoinstall_known_extensions', value: 'false' },
          { name: 'autoload_known_extensions', value: 'false' },
          { name: 'enable_external_access', value: 'false' },
          { name: 'lock_configuration', value: 'true' },
          { name: 'memory_limit', value: '1.3 GiB' },
          { name: 'threads', value: '2' },
          { name: 'TimeZone', value: 'UTC' },
        ],
      },
    });
    session.value.close();
  });
});

describe('what is written', () => {
  test('csv in which no text is a formula, questions to it with types', async () => {
    const cells = ['=1+1', '@x', '-a', "'=x", '+49 30 1234567', '-1.5', '+1e3', 'a,"b"\nc', ''];
    const engine = await opened(
      await parquet(
        'cells.parquet',
        `SELECT unnest(${JSON.stringify(cells).replaceAll("'", "''").replaceAll('"', "'").replaceAll("\\'", '"').replaceAll('\\n', "' || chr(10) || '")}) AS t, 1.5 AS x`,
      ),
      at('cells.csv'),
    );
    const done = await engine.write(all);
    if (!done.ok) throw new Error(done.problems[0]?.message);
    expect(
      await engine.query(`SELECT sum(x) AS sum, count(t) AS n FROM ${done.value.relation}`),
    ).toMatchObject({
      value: [{ n: '9' }],
    });
    await engine.close();
    expect(folder.read('cells.csv').split('\n')).toEqual([
      't,x',
      "'=1+1,1.5",
      "'@x,1.5",
      "'-a,1.5",
      "''=x,1.5",
      '+49 30 1234567,1.5',
      '-1.5,1.5',
      '+1e3,1.5',
      '"a,""b""',
      'c",1.5',
      '"",1.5',
      '',
    ]);
  });

  test('files whose numbers are of several kinds keep every digit', async () => {
    mkdirSync(at('kinds'));
    await parquet('kinds/a.parquet', 'SELECT 1::INTEGER AS n');
    await parquet('kinds/b.parquet', 'SELECT 1.5::DOUBLE AS n');
    await written(at('kinds'), at('kinds.parquet'), all);
    expect(await rowsOf(`SELECT n FROM '${at('kinds.parquet')}'`)).toEqual([[1], [1.5]]);
    const engine = await opened(at('kinds'), at('kinds.parquet'));
    expect(await engine.query(`SELECT sum(n) AS n FROM ${engine.source.relation}`)).toMatchObject({
      value: [{ n: 2.5 }],
    });
    await engine.close();
  });

  test('csv files that are read in several ways are one table', async () => {
    mkdirSync(at('ways'));
    folder.file('ways/a.csv', 'n,m\n1,x\n');
    folder.file('ways/b.csv', 'm;n\ny;2\n');
    folder.file('ways/c.csv', 'n,m\n3,z\n');
    const engine = await opened(at('ways'), at('ways.csv'));
    expect(await engine.query(`SELECT n || m AS t FROM ${engine.source.relation} ORDER BY t`)).toMatchObject({
      value: [{ t: '1x' }, { t: '2y' }, { t: '3z' }],
    });
    await engine.close();
  });

  test('one file of many, in the order of their names; a folder in place of a folder', async () => {
    mkdirSync(at('two'));
    await parquet('two/b.parquet', 'SELECT 2 AS n');
    await parquet('two/a.parquet', 'SELECT 1 AS n');
    await written(at('two'), at('joined.parquet'), all);
    expect(await rowsOf(`SELECT n FROM '${at('joined.parquet')}'`)).toEqual([[1], [2]]);
    await written(at('two'), at('twofold/'), all);
    await written(at('two', 'b*.parquet'), at('twofold/'), all);
    expect(readdirSync(at('twofold'))).toEqual(['part-00001.parquet']);
    await written(at('two'), at('twofold.csv/'), all);
    expect(folder.read('twofold.csv/part-00002.csv')).toBe('n\n2\n');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tamarack'))).toEqual([]);
  });
});

describe('what fails leaves the former output', () => {
  const former = (name: string): string => folder.file(name, 'the former output');
  const hidden = (): string[] => readdirSync(folder.path).filter((name) => name.startsWith('.'));

  test('a statement that is refused half way', async () => {
    const file = await parquet('rows.parquet', 'SELECT range AS n FROM range(500000)');
    const out = former('rows-out.parquet');
    expect(await written(file, out, failingAt(499_999))).toMatchObject({
      ok: false,
      problems: [{ code: 'warehouse/refused', message: expect.stringContaining('stop here') as string }],
    });
    expect(folder.read('rows-out.parquet')).toBe('the former output');
    expect(hidden()).toEqual([]);
  });

  test('a disk that is full is said to be', async () => {
    // The device that is always full.
    const session = await openDuckDb(job('', ''), { files: ['/dev/full'], folders: [], spill: at('spill') });
    if (!session.ok) throw new Error('DuckDB cannot be loaded');
    const sql = "COPY (SELECT * FROM range(500000)) TO '/dev/full' (FORMAT csv, USE_TMP_FILE false)";
    expect(await session.value.run(sql)).toMatchObject({
      ok: false,
      problems: [{ code: 'warehouse/disk-full' }],
    });
    session.value.close();
  });

  test('memory that does not suffice', async () => {
    const file = await parquet('wide.parquet', 'SELECT range AS n FROM range(100)');
    const out = former('wide-out.parquet');
    const options = { ...usual, memory: '20MB' };
    const statement = (relation: string): string =>
      `SELECT list(repeat('x', 1000000) || n || b.range) AS n FROM ${relation}, range(100) AS b`;
    expect(await written(file, out, statement, { options })).toMatchObject({
      ok: false,
      problems: [
        { code: 'warehouse/out-of-memory', message: expect.stringContaining('--memory 4GB') as string },
      ],
    });
    expect(folder.read('wide-out.parquet')).toBe('the former output');
  });

  test('a user who wants no more of it', async () => {
    const file = await parquet('long.parquet', 'SELECT range AS n FROM range(100000)');
    const out = former('long-out.parquet');
    const controller = new AbortController();
    const said: string[] = [];
    const endless = (relation: string): string =>
      `SELECT sum(a.n * b.n) AS n FROM ${relation} AS a, ${relation} AS b`;
    const done = await written(file, out, endless, {
      signal: controller.signal,
      say(doing) {
        said.push(doing);
        if (said.length === 3) controller.abort();
      },
    });
    expect(done).toMatchObject({ ok: false, problems: [{ code: 'warehouse/cut-off' }] });
    expect(folder.read('long-out.parquet')).toBe('the former output');
    expect(hidden()).toEqual([]);
  });
});

describe('work that was cut off', () => {
  const many = async (name: string, count: number): Promise<string> => {
    mkdirSync(at(name));
    for (let n = 1; n <= count; n += 1) await parquet(`${name}/${n}.parquet`, `SELECT ${n} AS n`);
    return at(name);
  };
  const doneIn = (out: string): number => readdirSync(at(`.${out}.tamarack`, 'parts')).length;

  test('is taken up where it stopped, and only there', async () => {
    const input = await many('resumed', 4);
    expect(await written(input, at('resumed.parquet'), failingAt(3))).toMatchObject({ ok: false });
    expect(doneIn('resumed.parquet')).toBe(2);
    expect(existsSync(at('resumed.parquet'))).toBe(false);
    // The statement is the same one; what stood in its way is gone.
    await parquet('resumed/3.parquet', 'SELECT 33 AS n');
    const done = await written(input, at('resumed.parquet'), failingAt(3), { resume: true });
    expect(done).toMatchObject({ ok: true, value: { rows: 4, parts: { read: 2, kept: 2 } } });
    expect(await rowsOf(`SELECT n FROM '${at('resumed.parquet')}'`)).toEqual([[1], [2], [33], [4]]);
    expect(existsSync(at('.resumed.parquet.tamarack'))).toBe(false);
  });

  test('is begun anew without being asked, with another statement, and for files that have changed', async () => {
    const input = await many('anew', 3);
    const again = async (statement: (relation: string) => string, resume: boolean) => {
      await written(input, at('anew-out/'), failingAt(3), { resume: false });
      await parquet('anew/3.parquet', 'SELECT 4 AS n');
      const done = await written(input, at('anew-out/'), statement, { resume });
      await parquet('anew/3.parquet', 'SELECT 3 AS n');
      return done.ok ? done.value.parts : undefined;
    };
    expect(await again(failingAt(3), false)).toEqual({ read: 3, kept: 0 });
    expect(await again(all, true)).toEqual({ read: 3, kept: 0 });
    await written(input, at('anew-out/'), failingAt(3));
    utimesSync(at('anew', '1.parquet'), new Date(), new Date(1));
    await parquet('anew/3.parquet', 'SELECT 4 AS n');
    const done = await written(input, at('anew-out/'), failingAt(3), { resume: true });
    expect(done).toMatchObject({ value: { parts: { read: 2, kept: 1 } } });
  });

  test('what a run that was killed has begun is no result', async () => {
    const input = await many('killed', 2);
    await written(input, at('killed-out/'), failingAt(2));
    folder.file('.killed-out.tamarack/parts/half.parquet.unfinished', 'half');
    writeFileSync(at('.killed-out.tamarack', 'done.json'), '{"key": "cut of');
    await parquet('killed/2.parquet', 'SELECT 5 AS n');
    expect(await written(input, at('killed-out/'), failingAt(2), { resume: true })).toMatchObject({
      value: { rows: 2, parts: { read: 2, kept: 0 } },
    });
  });

  test('a folder that stood aside when a run was killed comes back', async () => {
    const input = await many('aside', 2);
    mkdirSync(at('.aside-out.tamarack', 'former'), { recursive: true });
    folder.file('.aside-out.tamarack/former/part-00001.parquet', 'the former output');
    expect(await written(input, at('aside-out/'), failingAt(1))).toMatchObject({ ok: false });
    expect(folder.read('aside-out/part-00001.parquet')).toBe('the former output');
  });

  test('two runs do not write one output', async () => {
    const input = await many('busy', 1);
    mkdirSync(at('.busy.parquet.tamarack'));
    // The process that started this one is alive.
    folder.file('.busy.parquet.tamarack/process', String(process.ppid));
    expect(await written(input, at('busy.parquet'), all)).toMatchObject({
      ok: false,
      problems: [{ code: 'warehouse/busy' }],
    });
    folder.file('.busy.parquet.tamarack/process', '999999999');
    expect(await written(input, at('busy.parquet'), all)).toMatchObject({ ok: true });
  });
});

test('work that is called off before DuckDB has begun with it does not go on to its end', async () => {
  const controller = new AbortController();
  const reach = { files: [], folders: [], spill: at('spill') };
  const session = await openDuckDb(job('', '', { signal: controller.signal }), reach);
  if (!session.ok) throw new Error('DuckDB does not open');
  const endless = session.value.run(
    'SELECT sum(a.range * b.range) FROM range(10000000) AS a, range(10000000) AS b',
  );
  controller.abort();
  expect(await endless).toMatchObject({ ok: false, problems: [{ code: 'warehouse/cut-off' }] });
  session.value.close();
});
