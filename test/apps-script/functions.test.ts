import { exampleAccounts, exampleModel } from '../../core/functions/example-accounts';
import { createDayReader } from '../../apps-script/functions/sheet-day';
import { sheetArgument } from '../../apps-script/functions/sheet-argument';
import { sheetResult } from '../../apps-script/functions/sheet-result';
import { openSheets } from './google/open-sheets';

const asReceived = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => cell ?? ''));

const accounts = asReceived(exampleAccounts);
const model = asReceived(exampleModel);
const segments = [['segment'], ['Enterprise'], ['Mid-Market'], ['Unknown'], ['SMB']];
const blankRows = (count: number) =>
  Array.from({ length: count }, () => Array<string>(accounts[0]!.length).fill(''));

const sheets = () => openSheets([{ name: 'Accounts' }]);
const called = (name: string, ...given: unknown[]) => sheets().customFunction(name, given).cells;
const refused = (name: string, ...given: unknown[]) => {
  try {
    return called(name, ...given);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a custom function in Google Sheets', () => {
  test('takes ranges and spills its answer, under its name and its alias', () => {
    expect(called('SEGMENT', accounts, model)).toEqual(segments);
    expect(called('TAMARACK_SEGMENT', accounts, model)).toEqual(segments);
  });

  test('answers with one row an account, however many blank rows its range ends with', () => {
    expect(called('SEGMENT', [...accounts, ...blankRows(995)], [...model, ['', ''], ['', '']])).toEqual(
      segments,
    );
  });

  test('keeps its rows beside a blank row amid the accounts', () => {
    const [header = [], first = [], ...rest] = accounts;
    expect(called('SEGMENT', [header, first, ...blankRows(1), ...rest], model)).toEqual([
      ...segments.slice(0, 2),
      [''],
      ...segments.slice(2),
    ]);
  });

  test('takes what is left out between arguments, at their end, and as a blank cell', () => {
    const [header = [], ...rows] = accounts;
    const table = called('SEGMENT_TABLE', accounts, model, '', 'segment');
    expect(table).toEqual(segments);
    expect(called('SEGMENT', rows, model, [header])).toEqual(segments.slice(1));
    expect(called('SEGMENT', accounts, model, '', '')).toEqual(segments);
  });

  test('reads the reserve where the call needs it, and not else', () => {
    const spreadsheet = sheets();
    const read = () => spreadsheet.google.runs.at(-1)?.calls.get('HtmlService.createHtmlOutputFromFile') ?? 0;
    spreadsheet.customFunction('SEGMENT', [accounts, model]);
    expect(read()).toBe(0);
    expect(spreadsheet.customFunction('GINI', [[[1], [1], [2], [4]]]).cells).toEqual([[0.3125]]);
    expect(read()).toBe(1);
    expect(spreadsheet.customFunction('SEGMENT', [accounts, 'starter']).cells).toHaveLength(5);
    expect(read()).toBe(1);
  });

  test('throws one sentence for a wrong shape, and the cell says it', () => {
    expect(refused('SEGMENT', accounts)).toBe(
      'add MODEL as the second argument: =SEGMENT(Accounts[#All], MODEL)',
    );
    expect(refused('SEGMENT', 'Acme', model)).toMatch(
      /^accounts: a block of accounts with a header row is needed/,
    );
    expect(refused('GINI')).toMatch(/^add values as argument 1: GINI\(/);
    expect(refused('GINI', [[1], [2]], 3)).toMatch(/^GINI takes 1 argument/);
    expect(refused('WIN_RATE_INTERVAL', 1, '#N/A')).toBe('decided is #N/A');
    expect(refused('SEGMENT', '#N/A', model)).toBe('accounts is #N/A');
  });

  test('says in the account’s own row what is wrong with it, and answers for the others', () => {
    const broken = accounts.map((row, at) =>
      at === 2 ? row.map((cell) => (cell === '51-200' ? '#REF!' : cell)) : row,
    );
    const given = called('SEGMENT', broken, model);
    expect(given).toHaveLength(5);
    expect([given[1], given[3], given[4]]).toEqual([segments[1], segments[3], segments[4]]);
  });

  test('answers alike in a spreadsheet whose language writes ; between arguments and , for decimals', () => {
    const german = openSheets([{ name: 'Konten' }], {
      locale: 'de_DE',
      timeZone: 'Europe/Berlin',
    });
    expect(german.customFunction('SEGMENT', [accounts, model]).cells).toEqual(segments);
    expect(german.customFunction('ICP_SCORE', [accounts, model]).cells).toEqual(
      called('ICP_SCORE', accounts, model),
    );
  });

  test('writes nothing', () => {
    const spreadsheet = sheets();
    spreadsheet.customFunction('SEGMENT', [accounts, model]);
    const members = [...(spreadsheet.google.runs.at(-1)?.calls.keys() ?? [])];
    expect(members).toEqual([]);
  });
});

describe('cells as Google hands them over', () => {
  const never = () => {
    throw new Error('there is no day');
  };

  test('a blank and #N/A are blank, other errors are their text, a range of one blank cell is left out', () => {
    expect(sheetArgument([['', '#N/A', '#DIV/0!', true, 0, 'a']], never)).toEqual([
      [null, null, '#DIV/0!', true, 0, 'a'],
    ]);
    expect(sheetArgument([['']], never)).toBeNull();
    expect(sheetArgument('', never)).toBeNull();
    expect(sheetArgument([[''], [''], ['']], never)).toBeNull();
    expect(sheetArgument(undefined, never)).toBeNull();
  });

  test('rows that hold nothing but texts and numbers are not copied', () => {
    const rows = [
      ['a', 1],
      ['b', 2],
    ];
    const read = sheetArgument(rows, never) as unknown[];
    expect(read[0]).toBe(rows[0]);
  });

  test('an answer has rows of one length, blanks as empty texts, days as serial numbers, texts that fit in a cell', () => {
    expect(sheetResult([['a', null, { day: 46_000 }], [Number.NaN], ['x'.repeat(50_001)]])).toEqual([
      ['a', '', 46_000],
      ['', '', ''],
      ['x'.repeat(50_000), '', ''],
    ]);
    expect(sheetResult([])).toEqual([['']]);
  });
});

describe('days as Google hands them over', () => {
  /** As Google's own clocks say a moment: by the zone's rules. */
  function clocks(timeZone: string) {
    let asked = 0;
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      ...{
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      },
    });
    const read = createDayReader((moment) => {
      asked += 1;
      return format.format(moment);
    });
    return { read, asked: () => asked };
  }

  test.each([
    ['Asia/Tokyo', '2026-11-21T15:00:00Z', { day: 46_348 }],
    ['America/New_York', '2026-11-22T05:00:00Z', { day: 46_348 }],
    ['America/New_York', '2026-07-04T16:00:00Z', { day: 46_207.5 }],
    ['Europe/Berlin', '2026-03-29T00:30:00Z', { day: 46_110 + 1.5 / 24 }],
    ['Europe/Berlin', '2026-03-29T01:30:00Z', { day: 46_110 + 3.5 / 24 }],
    ['Pacific/Kiritimati', '2026-11-21T10:00:00Z', { day: 46_348 }],
    ['Asia/Kathmandu', '2026-11-21T18:15:00Z', { day: 46_348 }],
    ['Etc/UTC', '1970-01-01T00:00:00Z', { day: 25_569 }],
  ])('in %s, %s is the day and time that its clocks show', (zone, moment, day) => {
    const read = clocks(zone).read(new Date(moment)) as { day: number };
    expect(read.day).toBeCloseTo(day.day, 9);
  });

  test.each([
    ['1899-12-30T12:00:00Z', 0.5],
    ['1899-12-31T12:00:00Z', 1.5],
    ['1899-12-30T00:00:00Z', 0],
    ['1899-12-29T12:00:00Z', -0.5],
  ])('a duration, held as %s, is %d days', (moment, days) => {
    expect(clocks('Etc/UTC').read(new Date(moment))).toBe(days);
  });

  test('a moment that is none is blank', () => {
    expect(clocks('Etc/UTC').read(new Date(Number.NaN))).toBeNull();
  });

  test('clocks are asked a few times for ten years of days, not once a cell', () => {
    const { read, asked } = clocks('Europe/Berlin');
    const start = Date.UTC(2016, 0, 1);
    for (let day = 0; day < 3_650; day += 1) read(new Date(start + day * 86_400_000));
    expect(asked()).toBeLessThan(600);
  });

  test.each([
    ['a text', '2026-11-22'],
    ['a day too', new Date('2026-11-21T15:00:00Z')],
  ])(
    'a Date of Google’s own world is a day by the spreadsheet’s clocks; in the model it is %s',
    (_, line) => {
      const spreadsheet = openSheets([{ name: 'Accounts' }], { timeZone: 'Asia/Tokyo' });
      const dated = [
        ['Account ID', 'Created'],
        ['A1', new Date('2026-11-21T14:59:00Z')],
        ['A2', new Date('2026-11-21T15:00:00Z')],
        ['A3', ''],
      ];
      const lines = [
        ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
        ['field', 'id', 'Account ID', 'id', 'provider', '', '', ''],
        ['field', 'created', 'Created', 'date', 'provider', '', '', ''],
        ['segment', 'New', 'created', 'at least', line, '', '', ''],
        ['segment', 'Old', '', 'always', '', '', '', ''],
      ];
      const { cells } = spreadsheet.customFunction('SEGMENT', [dated, lines]);
      expect(cells).toEqual([['segment'], ['Old'], ['New'], ['Old']]);
    },
  );
});
