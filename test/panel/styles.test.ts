import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of style objects that hold a comma within brackets. */
const torn = /^\s*'[^'\n]*\([^')\n]*,[^'\n]*'\s*:\s*\{/gm;

const room = join(__dirname, '../../panel');
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);

test('no selector has a list in brackets: the list would be taken apart, and all of it be dropped', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    [...readFileSync(join(room, file), 'utf8').matchAll(torn)].map(([line]) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
