import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const long = (lines: number) => Array.from({ length: lines }, (_, line) => `  total += ${line};`).join('\n');

/** What eslint must refuse: the rule, where the text would stand, the text. */
const refused: [rule: string, file: string, text: string][] = [
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export const now = Date.now();'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export const today = new Date();'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export const chance = Math.random();'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export const shown = (1).toLocaleString();'],
  ['no-restricted-syntax', 'core/values/seeded.ts', "export const order = 'a'.localeCompare('b');"],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export const format = new Intl.NumberFormat();'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export default function total() {}'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export enum Layer { TAM }'],
  ['no-restricted-syntax', 'core/values/seeded.ts', 'export class Account {}'],
  ['no-restricted-syntax', 'core/values/seeded.ts', "export const rule = new Function('x', 'return x');"],
  ['no-console', 'core/values/seeded.ts', "console.log('here');"],
  ['@typescript-eslint/no-explicit-any', 'core/values/seeded.ts', 'export const cell: any = 1;'],
  ['@typescript-eslint/no-explicit-any', 'panel/seeded.ts', 'export const cell: any = 1;'],
  ['max-lines', 'core/values/seeded.ts', `${'// why\n'.repeat(251)}export {};`],
  [
    'max-lines-per-function',
    'core/values/seeded.ts',
    `export function sum() {\n  let total = 0;\n${long(40)}\n  return total;\n}`,
  ],
  [
    'max-lines-per-function',
    'panel/Seeded.tsx',
    `export function Seeded() {\n  let total = 0;\n${long(150)}\n  return <p>{total}</p>;\n}`,
  ],
  ['no-restricted-syntax', 'test/seeded.test.ts', "test.skip('later', () => {});"],
  ['no-restricted-syntax', 'test/seeded.test.ts', "describe.only('this', () => {});"],
  ['no-restricted-syntax', 'test/seeded.test.ts', "xit('later', () => {});"],
  ['no-warning-comments', 'cli/seeded.ts', `// ${'TO'}DO later\nexport {};`],
];

const accepted: [file: string, text: string][] = [
  ['core/values/seeded.ts', 'export const day = new Date(0).getUTCDate();'],
  ['core/values/seeded.ts', `export function sum() {\n  let total = 0;\n${long(30)}\n  return total;\n}`],
  ['panel/seeded.ts', 'export const now = new Date();'],
  ['test/seeded.test.ts', "test('blank is unknown', () => {});"],
];

/** Rules that fire, for each text; the rules that need types are left out, as the files do not exist. */
function fired(texts: readonly (readonly [file: string, text: string])[]): string[][] {
  const code = `import { ESLint } from 'eslint';
    const off = Object.fromEntries(
      ['no-floating-promises', 'no-misused-promises', 'await-thenable'].map((rule) => ['@typescript-eslint/' + rule, 'off']),
    );
    const eslint = new ESLint({
      overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } }, rules: off }],
    });
    const all = [];
    for (const [filePath, text] of ${JSON.stringify(texts)}) {
      const [result] = await eslint.lintText(text, { filePath });
      all.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    console.log(JSON.stringify(all));`;
  const options = { cwd: root, encoding: 'utf8' } as const;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], options),
  ) as string[][];
}

describe('bans', () => {
  let found: string[][] = [];
  beforeAll(() => {
    found = fired([...refused.map(([, file, text]) => [file, text] as const), ...accepted]);
  });

  test.each(refused.map(([rule, file, text], index) => [rule, file, text.split('\n')[0], index] as const))(
    '%s refuses in %s: %s',
    (rule, _file, _text, index) => {
      expect(found[index]).toContain(rule);
    },
  );

  test('what the house allows passes', () => {
    expect(found.slice(refused.length)).toEqual(accepted.map(() => []));
  });
});
