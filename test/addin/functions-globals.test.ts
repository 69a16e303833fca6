import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../addin/functions');

/** Files whose code, comments aside, names a global of Office. */
const naming = (global: RegExp): string[] =>
  readdirSync(folder).filter((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return global.test(code);
  });

test('what Excel gives is touched in one file each, so that all else runs without it', () => {
  expect(naming(/(?<![\w'"])CustomFunctions\b(?!')/)).toEqual(['functions.ts']);
  expect(naming(/\bExcel\.\w+\(/)).toEqual(['read-range.ts']);
  expect(naming(/\bOffice\./)).toEqual(['most-bytes.ts']);
});
