import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Checked {
  readonly faults: readonly string[];
  readonly members: number;
}

/** Checks the add-in together with files that are not there, in a Node of its own, as the script runs. */
function check(seeded: Readonly<Record<string, string>>): Checked {
  const code = `import { checkRequirements } from './scripts/check-requirements.mjs';
    console.log(JSON.stringify(checkRequirements({ seeded: ${JSON.stringify(seeded)} })));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Checked;
}

const declared = 'ExcelApi 1.13, SharedRuntime 1.1, CustomFunctionsRuntime 1.3';
const beyond = (member: string, set: string): string =>
  `${member} is of ${set}; manifest.xml asks for ${declared}: ask isSetSupported before it is used`;

const asked = `Office.context.requirements.isSetSupported('ExcelApi', '1.16')`;
/** Of 1.14, as the members below are of what is said there: @types/office-js 1.0.612. */
const late = 'range.getPrecedents()';

/** What one line of code, with a range and a context at hand, needs beyond the manifest. */
const cases: [string, string, string | null][] = [
  ['a member of a declared version', 'range.getDirectPrecedents();', null],
  ['a method', `${late};`, beyond('Range.getPrecedents', 'ExcelApi 1.14')],
  ['a property that is read', 'void range.valuesAsJson;', beyond('Range.valuesAsJson', 'ExcelApi 1.16')],
  ['a property that is set', 'range.valuesAsJson = [];', beyond('Range.valuesAsJson', 'ExcelApi 1.16')],
  ['a property by index', "void range['valuesAsJson'];", beyond('Range.valuesAsJson', 'ExcelApi 1.16')],
  [
    'a property taken out',
    'const { valuesAsJson: json } = range; void json;',
    beyond('Range.valuesAsJson', 'ExcelApi 1.16'),
  ],
  [
    'a property given in an object',
    'range.set({ valuesAsJson: [] });',
    beyond('RangeUpdateData.valuesAsJson', 'ExcelApi 1.16'),
  ],
  ['a name to load', "range.load('values, valuesAsJson');", beyond('Range.valuesAsJson', 'ExcelApi 1.16')],
  [
    'a name among those to load',
    "range.load(['values', 'valuesAsJson']);",
    beyond('Range.valuesAsJson', 'ExcelApi 1.16'),
  ],
  [
    'a name that the context is to load',
    "context.load(range, 'valuesAsJson');",
    beyond('Range.valuesAsJson', 'ExcelApi 1.16'),
  ],
  [
    'a name to load of a constant',
    "const names = ['values', 'valuesAsJson'] as const; range.load([...names]);",
    beyond('Range.valuesAsJson', 'ExcelApi 1.16'),
  ],
  ['a name to load of the items', "context.workbook.tables.load('items/name, showFilterButton');", null],
  ['a name to load that is not there', "range.load('value');", 'there is no value of Range to load'],
  [
    'names to load that the code does not say',
    'const name: string = String(1); range.load(name);',
    'what is loaded cannot be read from the code: write its names out',
  ],
  [
    'a member of an enum',
    'void Excel.PivotLayoutType.compact; void Excel.EventType.tableFiltered; void Excel.ChartType.regionMap;',
    null,
  ],
  [
    'a set without a number',
    "Office.context.document.settings.get('a');",
    beyond('Settings.get', 'Settings 1.1'),
  ],
  ['a set of a link', 'void Office.addin.hide();', null],
  [
    'a later set of a link',
    'void Office.ribbon.requestUpdate;',
    beyond('Ribbon.requestUpdate', 'RibbonApi 1.1'),
  ],
  ['a parameter that came later and is not given', 'table.rows.add(undefined, [[1]]);', null],
  [
    'a parameter that came later',
    'table.rows.add(undefined, [[1]], true);',
    beyond('TableRowCollection.add', 'ExcelApi 1.15'),
  ],
  ['a branch that asked', `if (${asked}) ${late};`, null],
  [
    'a branch that asked for less',
    `if (${asked.replace('1.16', '1.13')}) ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  [
    'a branch that asked for another set',
    `if (${asked.replace('ExcelApi', 'SharedRuntime')}) ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  [
    'the other branch',
    `if (${asked}) range.clear(); else ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  ['what follows a way out', `if (!${asked}) return; ${late};`, null],
  ['what follows a way out of a loop', `for (const _ of [1]) { if (!${asked}) continue; ${late}; }`, null],
  [
    'what follows the branch that asked',
    `if (${asked}) return; ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  ['both of two questions', `if (range.isNullObject && ${asked}) ${late};`, null],
  [
    'either of two questions',
    `if (range.isNullObject || ${asked}) ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  ['the rest of a question', `void (${asked} && ${late});`, null],
  ['a choice', `void (${asked} ? ${late} : null);`, null],
  ['a constant that asked', `const isThere = ${asked}; if (isThere) ${late};`, null],
  [
    'a variable that asked once',
    `let isThere = ${asked}; if (isThere) ${late}; isThere = true;`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
  ['a function that asks', `const isThere = () => ${asked}; if (isThere()) ${late};`, null],
  ['a function that asks for what it is given', `if (supports('ExcelApi', '1.14')) ${late};`, null],
  [
    'a function that asks for less',
    `if (supports('ExcelApi', '1.13')) ${late};`,
    beyond('Range.getPrecedents', 'ExcelApi 1.14'),
  ],
];

const head = [
  `import { supports } from './seeded-supports';`,
  'export function use(context: Excel.RequestContext, range: Excel.Range, table: Excel.Table): void {',
].join('\n');

const seeded = Object.fromEntries([
  [
    'addin/seeded-supports.ts',
    `export function supports(set: string, version: string): boolean {
      return Office.context.requirements.isSetSupported(set, version);
    }`,
  ],
  ...cases.map(([, line], at) => [
    `addin/seeded-${at}.ts`,
    `${head}\n${line}\nvoid context; void table; void supports;\n}`,
  ]),
]) as Record<string, string>;

describe('what the add-in uses of Office.js', () => {
  let found: Checked = { faults: [], members: 0 };
  beforeAll(() => {
    found = check(seeded);
  });

  test('is what manifest.xml asks for, or is asked for before', () => {
    expect(found.faults.filter((fault) => !fault.startsWith('addin/seeded-'))).toEqual([]);
    expect(found.members).toBeGreaterThan(0);
  });

  test.each(cases.map(([what, line, fault], at) => [what, at, line, fault] as const))(
    '%s',
    (_, at, line, fault) => {
      const place = `addin/seeded-${at}.ts:3: `;
      const faults = found.faults.filter((each) => each.startsWith(`addin/seeded-${at}.ts:`));
      expect({ line, faults }).toEqual({ line, faults: fault === null ? [] : [place + fault] });
    },
  );
});
