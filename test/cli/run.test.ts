import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../files';
import { openFolder, someAccounts, tamarack } from './fake-terminal';

const folder = openFolder();
const accounts = folder.file('accounts.csv', someAccounts);
afterAll(() => folder.close());

interface ReportJson {
  readonly accounts: readonly Record<string, unknown>[];
  readonly rollup: readonly Record<string, unknown>[];
  readonly segments: readonly Record<string, unknown>[];
  readonly layers: readonly { readonly name: string; readonly confirmed: { readonly accounts: number } }[];
  readonly guardrails: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
  readonly mapping: readonly Record<string, unknown>[];
}

describe('a person reads', () => {
  test('columns, segments, market, guardrails, data quality and reasons, in lines of 80 characters', async () => {
    const { code, printed, reported } = await tamarack('run', accounts);
    expect(reported).toBe('');
    expect(code).toBe(0);
    for (const heading of ['Columns', 'Segments', 'Market', 'Guardrails', 'Data quality', 'Best fits']) {
      expect(printed).toMatch(new RegExp(`^${heading}`, 'm'));
    }
    expect(printed).toContain('8 accounts');
    expect(printed).toContain('a starter model');
    expect(printed).toMatch(/Annual Revenue +revenue +\d+ % +money/);
    expect(printed).toMatch(/^CRM truth +purity 66\.7 %$/m);
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('what was said of a column, and what that makes of it', async () => {
    const { code, printed } = await tamarack('run', accounts, '--map', 'current spend=Annual Revenue');
    expect(code).toBe(0);
    expect(printed).toMatch(/Annual Revenue +current spend +100 %/);
    expect(printed).toContain('you said that "Annual Revenue" is current spend');
  });
});

describe('a machine reads', () => {
  test('every account with its score, layer, segment and reasons, and what was made of all of them', async () => {
    const { code, printed } = await tamarack('run', accounts, '--json');
    expect(code).toBe(0);
    const json = JSON.parse(printed) as ReportJson;
    expect(json.accounts).toHaveLength(8);
    expect(Object.keys(json.accounts[0] ?? {})).toEqual([
      'id',
      'name',
      'segment',
      'possibleSegment',
      'region',
      'layer',
      'possibleLayer',
      'score',
      'confidence',
      'grade',
      'excluded',
      'reasons',
    ]);
    expect(json.accounts.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
    expect(json.accounts[2]).toMatchObject({ id: 'A3', segment: 'Unknown', possibleSegment: 'Enterprise' });
    expect(json.rollup.at(-1)).toMatchObject({ layer: null, segment: null, accounts: 8 });
    expect(json.layers.map(({ name }) => name)).toEqual(['All accounts', 'TAM', 'SAM', 'SOM']);
    expect(json.segments.at(-1)).toMatchObject({ segment: null, region: null });
    expect(json.guardrails.length).toBeGreaterThan(5);
    expect(json.mapping[3]).toMatchObject({ header: 'Employees', field: 'employees', kind: 'number' });
  });

  test('problems as JSON, and nothing else', async () => {
    const { code, printed, reported } = await tamarack('run', accounts, '--json', '--map', 'revenue=Rev');
    expect(code).toBe(1);
    expect(reported).toBe('');
    const { problems } = JSON.parse(printed) as ReportJson;
    expect(problems).toMatchObject([{ code: 'header-unknown', level: 'problem' }]);
  });
});

describe('what is written', () => {
  test('csv: the accounts as they were, our columns beside them, ours named apart from the user’s', async () => {
    const out = join(folder.path, 'out.csv');
    const { code } = await tamarack('run', accounts, '--out', out);
    expect(code).toBe(0);
    const lines = folder.read('out.csv').split('\r\n');
    expect(lines[0]).toBe(
      'Account ID,Account Name,Industry,Employees,Annual Revenue,Country,Segment,' +
        'Tamarack segment,Possible segment,Region,Layer,Possible layer,Score,Confidence,Grade,Excluded,Reasons',
    );
    expect(lines[1]).toMatch(/^A1,Alder Works,Software,1200,90000000,Germany,Large,Mid-Market,/);
    expect(lines).toHaveLength(10);
  });

  test('json: what --json prints', async () => {
    await tamarack('run', accounts, '--out', join(folder.path, 'out.json'));
    const { printed } = await tamarack('run', accounts, '--json');
    expect(folder.read('out.json')).toBe(printed);
  });

  test('xlsx: the sheets, a model that the next run takes, and our columns once', async () => {
    const out = join(folder.path, 'out.xlsx');
    expect((await tamarack('run', accounts, '--out', out)).code).toBe(0);
    const read = await readTables(readFileSync(out), 'out.xlsx');
    const tables = read.ok ? read.value.tables : [];
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Accounts', 'Model', 'Segments', 'TAM SAM SOM', 'Guardrails', 'Data quality']),
    );
    const again = join(folder.path, 'again.xlsx');
    const second = await tamarack('run', out, '--out', again);
    expect(second.printed).toContain('of the workbook itself');
    const headers = async (file: string) => {
      const found = await readTables(readFileSync(file), 'x.xlsx');
      return found.ok ? found.value.tables[0]?.headers : [];
    };
    expect(await headers(again)).toEqual(await headers(out));
    expect(await headers(again)).toContain('Tamarack segment');
  });

  test('a text that looks like a formula is written as a text', async () => {
    const file = folder.file('formulas.csv', 'Account Name,Employees\n=cmd(),1\n@x,20\nC,300\n');
    expect((await tamarack('run', file, '--out', join(folder.path, 'formulas-out.csv'))).code).toBe(0);
    expect(folder.read('formulas-out.csv')).toMatch(/\r\n'=cmd\(\),1,/);
  });

  test('nothing where there are problems, and no unfinished file', async () => {
    const model = folder.file(
      'letters.csv',
      'part,item,field,test,value,points,region,note\nsegment,Big,employees,at least,many\n',
    );
    const out = join(folder.path, 'never.xlsx');
    const { code, reported } = await tamarack('run', accounts, '--model', model, '--out', out);
    expect(code).toBe(1);
    expect(reported).toContain("letters.csv'!E2");
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

describe('the model', () => {
  test('as csv, xlsx or JSON gives the same accounts', async () => {
    const answers: string[] = [];
    for (const kind of ['csv', 'json', 'xlsx']) {
      const model = join(folder.path, `model.${kind}`);
      expect((await tamarack('model', '--from', accounts, '--out', model)).code).toBe(0);
      answers.push((await tamarack('run', accounts, '--model', model, '--json')).printed);
    }
    expect(answers[1]).toBe(answers[0]);
    expect(answers[2]).toBe(answers[0]);
  });

  test('settings of the command line stand over those of the model', async () => {
    const model = join(folder.path, 'settings.csv');
    await tamarack('model', '--from', accounts, '--out', model);
    const { printed } = await tamarack(
      'run',
      accounts,
      '--model',
      model,
      '--as-of',
      '2026-03-31',
      '--value',
      'employees',
      '--json',
    );
    expect(JSON.parse(printed)).toMatchObject({ model: { asOf: '2026-03-31', value: 'employees' } });
  });

  test('against another model it says who would move, and a mistake in that one is said with its cell', async () => {
    const said = (line: string) =>
      [
        'part,item,field,test,value,points,region,note',
        'field,employees,Employees,number,provider,,,',
        ...['TAM', 'SAM', 'SOM'].map((layer) => `layer,${layer},,always,,,,`),
        `segment,Large,employees,at least,${line},,,`,
        'segment,Other,,otherwise,,,,',
      ].join('\n');
    const [high, low, wrong] = ['1000', '10', 'many'].map((line) =>
      folder.file(`line-${line}.csv`, said(line)),
    );
    const out = join(folder.path, 'shift.xlsx');
    const run = (...words: readonly string[]) =>
      tamarack('run', accounts, '--model', low!, '--against', ...words);
    const { printed } = await run(high!, '--out', out);
    expect(printed).toMatch(/Segment shift[^]*Other +Large/);
    const sheets = await readTables(new Uint8Array(readFileSync(out)), 'shift.xlsx');
    expect(sheets.ok && sheets.value.tables.map(({ name }) => name)).toContain('Segment shift');
    const { shift } = JSON.parse((await run(high!, '--json')).printed) as {
      shift: { moved: { accounts: number } };
    };
    const large = JSON.parse(
      (await tamarack('run', accounts, '--model', low!, '--json')).printed,
    ) as ReportJson;
    const had = JSON.parse(
      (await tamarack('run', accounts, '--model', high!, '--json')).printed,
    ) as ReportJson;
    const segmentsOf = ({ accounts: all }: ReportJson) => all.map(({ segment }) => segment);
    const moved = segmentsOf(large).filter((segment, at) => segment !== segmentsOf(had)[at]);
    expect(shift.moved.accounts).toBe(moved.length);
    expect(moved.length).toBeGreaterThan(0);
    const refused = await run(wrong!);
    expect([refused.code, refused.reported]).toEqual([1, expect.stringMatching(/E6.*"many"/)]);
  });

  test('decisions about single accounts stand before its rules', async () => {
    const overrides = folder.file(
      'overrides.csv',
      'key,field,value,who,when,why\nA4,segment,Enterprise,Ada,2026-01-01,board\n',
    );
    const { printed } = await tamarack('run', accounts, '--overrides', overrides, '--json');
    expect((JSON.parse(printed) as ReportJson).accounts[3]).toMatchObject({
      id: 'A4',
      segment: 'Enterprise',
    });
  });
});
