import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const guide = readFileSync(join(__dirname, '../../docs/guide/plan-coverage.md'), 'utf8');
const files = new Map(
  [...guide.matchAll(/^```csv (\S+)\n([^]*?)^```$/gm)].map(([, name = '', text = '']) => [
    name,
    folder.file(name, text),
  ]),
);

/** Of each section what its command prints, and what its table says that it does. */
const sections = guide.split(/^## /m).flatMap((text) => {
  const [, command] = /^npx tamarack (.*)$/m.exec(text) ?? [];
  if (command === undefined) return [];
  const rows = [...text.matchAll(/^\|[^|]+\|[^|]+\| *([^|]*?) *\|$/gm)].map(([, said = '']) => said);
  return [{ command, said: rows.slice(2).filter((each) => each !== '') }];
});

test.each(sections)('tamarack $command prints what the guide reckons by hand', async ({ command, said }) => {
  const words = command
    .split(' ')
    .map((word) => files.get(word) ?? (word === 'plan.xlsx' ? join(folder.path, word) : word));
  const { code, printed } = await tamarack(...words);
  expect(code).toBe(0);
  expect(said.length).toBeGreaterThan(5);
  const text = printed.replace(/\s+/g, ' ');
  for (const each of said) expect(text).toContain(each);
});
