import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { Model } from '../../../core/model/model';
import { nativeFormulas } from '../../../core/native-formulas/native-formulas';
import { numberLiteral } from '../../../core/native-formulas/native-number';
import { foldsInSheets, textLiteral } from '../../../core/native-formulas/native-text';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';

const model: Model = {
  version: 1,
  name: 'Plain',
  settings: { asOf: null, seed: 1, currency: 'EUR', value: null, yardstick: 'employees' },
  fields: [
    fieldMapping({ field: 'id', header: 'ID', kind: 'id' }),
    fieldMapping({ field: 'employees', header: 'Employees', kind: 'number' }),
    fieldMapping({ field: 'industry', header: 'Industry', kind: 'category' }),
    fieldMapping({ field: 'technologies', header: 'Uses', kind: 'list' }),
    fieldMapping({ field: 'founded', header: 'Founded', kind: 'date' }),
  ],
  computed: [],
  exclusions: [],
  layers: { TAM: [[{ field: 'industry', test: 'is', value: 'Retail' }]], SAM: [], SOM: [] },
  criteria: [],
  grades: [],
  guardrails: [],
  regions: [],
  named: [],
  segments: [{ name: 'Large', when: [[{ field: 'employees', test: 'at least', value: 1000 }]] }],
  merges: [],
  rest: 'Small',
};

const accounts = (...rows: readonly Cell[][]): Table => ({
  headers: ['ID', 'Employees', 'Industry', 'Uses', 'Founded'],
  rows,
  firstRow: 1,
  rowCount: rows.length - 1,
});
const header = ['ID', 'Employees', 'Industry', 'Uses', 'Founded'];
const plain = accounts(header, ['A1', 5000, 'Retail', 'SAP', 40000]);
const place = { accounts: 0, formulas: 5 };

function say(said: Partial<Model>, table = plain, asked: readonly string[] = ['segment']) {
  const { columns, refused } = nativeFormulas(table, { ...model, ...said }, place, { asked });
  return {
    formulas: Object.fromEntries(columns.map(({ name, formula }) => [name, formula(2)])),
    refused: refused.map(({ name, problems }) => [name, ...problems.map(({ message }) => message)]),
  };
}

const asking = (field: string, test: 'in' | 'contains any' | 'at most', value: string | string[]) => ({
  segments: [{ name: 'Large', when: [[{ field, test, value }]] }],
});

test('a segment reads the cells of its own row, and says what is unknown', () => {
  expect(say({})).toEqual({
    formulas: {
      segment:
        '=IF(AND(ISNUMBER(G2),G2>=1000),"Large",IF(AND(ISNUMBER(G2),NOT(G2>=1000)),"Small","Unknown"))',
      'read: Employees': '=IF(ISNUMBER(B2),IF(B2=0,"",B2),"")',
    },
    refused: [],
  });
});

test('every row refers to itself, and the columns asked for stand first', () => {
  const { columns } = nativeFormulas(
    plain,
    model,
    { accounts: 2, formulas: 26 },
    { asked: ['layer', 'segment'] },
  );
  expect(columns.map(({ name, role }) => [name, role])).toEqual([
    ['layer', 'asked'],
    ['segment', 'asked'],
    ['layer: step 1', 'step'],
    ['layer: step 2', 'step'],
    ['read: Employees', 'reading'],
    ['read: Industry', 'reading'],
  ]);
  expect(columns[4]?.formula(1_000_000)).toBe('=IF(ISNUMBER(D1000000),IF(D1000000=0,"",D1000000),"")');
  expect(columns[0]?.formula(7)).toBe('=IF(AC7=1,"SOM",IF(AC7=1,"SAM",IF(AD7=1,"TAM","Outside")))');
});

test('a rule that two columns ask for stands in a column of its own, under its name', () => {
  const when = [
    [
      { field: 'employees', test: 'at least', value: 1000 } as const,
      { field: 'industry', test: 'is', value: 'Retail' } as const,
    ],
  ];
  const { formulas } = say({ segments: [{ name: 'Large', when }] });
  expect(formulas['segment']).toBe('=IF(G2=1,"Large",IF(G2=0,"Small","Unknown"))');
  expect(formulas['rule: Large']).toBe(
    '=MIN(IF(ISNUMBER(H2),IF(H2>=1000,1,0),0.5),IF(LEN(I2)>0,IF(EXACT(I2,"retail"),1,0),0.5))',
  );
});

test.each<[why: string, said: Partial<Model>, table: Table, message: RegExp]>([
  [
    'an amount as text',
    {},
    accounts(header, ['A1', 5000, '', '', null], ['A2', '1.2k', '', '', null], ['A3', '7k', '', '', null]),
    /"Employees" holds 2 cells that a formula alone would read otherwise; the first, in row 3, is "1\.2k"/,
  ],
  [
    'a date as text',
    asking('founded', 'at most', '2001-01-01'),
    accounts(header, ['A1', 1, '', '', '1999-12-31']),
    /"Founded" holds 1 cell .* "1999-12-31"/,
  ],
  [
    'white space that TRIM leaves',
    asking('industry', 'in', ['Retail']),
    accounts(header, ['A1', 1, 'Retail\u00a0', '', null]),
    /"Industry" holds 1 cell /,
  ],
  [
    'a list in brackets',
    asking('technologies', 'contains any', ['SAP']),
    accounts(header, ['A1', 1, '', '["SAP","Slack"]', null]),
    /"Uses" holds 1 cell /,
  ],
  [
    'items separated by lines',
    {
      ...asking('technologies', 'contains any', ['SAP']),
      fields: model.fields.map((each) => (each.kind === 'list' ? { ...each, separator: '\n' } : each)),
    },
    plain,
    /items of "Uses" are separated by white space/,
  ],
  [
    'a number that no sheet holds',
    { segments: [{ name: 'Large', when: [[{ field: 'employees', test: 'at least', value: 1e300 }]] }] },
    plain,
    /"segment" asks for 1e\+300, which a sheet cannot hold/,
  ],
  [
    'a character that no sheet holds',
    { segments: [{ name: 'Bell\u0007', when: [] }] },
    plain,
    /"segment" asks for the text "Bell/,
  ],
  [
    'a list too long for a cell',
    asking(
      'industry',
      'in',
      Array.from({ length: 900 }, (_, at) => `Industry ${at}`),
    ),
    plain,
    /the formula of "rule: Large" would have \d+ characters, and a cell takes 8192/,
  ],
  [
    'more segments than a cell nests',
    {
      segments: Array.from({ length: 70 }, (_, at) => ({
        name: `Segment ${at}`,
        when: [[{ field: 'employees', test: 'at least', value: 1000 - at } as const]],
      })),
    },
    plain,
    /the formula of "segment" would nest \d+ levels deep, and a cell takes 64/,
  ],
])('refused with the rule or field named: %s', (_why, said, table, message) => {
  const { formulas, refused } = say(said, table);
  expect(refused).toEqual([['segment', expect.stringMatching(message)]]);
  expect(formulas).toEqual({});
});

test('what the model does not say is refused alone; the other columns are written', () => {
  const { formulas, refused } = say({}, plain, ['tier', 'segment']);
  expect(refused).toEqual([['tier', 'the model says nothing of "tier", so there is no formula for it']]);
  expect(Object.keys(formulas)).toContain('segment');
});

test('a cell that only an unasked field would misread refuses nothing', () => {
  expect(say({}, accounts(header, ['A1', 5, '', '', 'May 1999'])).refused).toEqual([]);
});

test.each([
  [0.1, '0.1'],
  [-3, '(-3)'],
  [1e-7, '(1*1E-7)'],
  [1e21, '(1*1E+21)'],
  // 0.1 + 0.2 has 17 digits; Excel and Sheets keep 15 of a number that is written.
  [0.30000000000000004, '(0.3+1*5.55111512312578E-17)'],
  [1e300, null],
])('the number %p in a formula: %p', (value, written) => {
  expect(numberLiteral(value)).toBe(written);
});

test('a text in a formula doubles its quotation marks; a long one is joined of pieces below 255 characters', () => {
  expect(textLiteral('say "no"')).toBe('"say ""no"""');
  expect(textLiteral('x'.repeat(130))).toBe(`("${'x'.repeat(120)}"&"${'x'.repeat(10)}")`);
  expect(textLiteral('a""; "')).toBe('("a"""&"""; """)');
  expect(textLiteral('\u0000')).toBeNull();
});

test.each([
  ['New  York ', true],
  ['Été', true],
  ['Москва', true],
  // LOWER makes Σ at a word's end ς in some sheets and σ in others; İ becomes one letter or two.
  ['ΟΔΟΣ', false],
  ['İstanbul', false],
  ['E\u0301te\u0301', false],
  ['two\nlines', false],
])('%p reads alike in every spreadsheet: %p', (text, alike) => {
  expect(foldsInSheets(text)).toBe(alike);
});
