import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, tamarack } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const guide = readFileSync(join(__dirname, '../../docs/history.md'), 'utf8');

/** The figures of the example, each as parts that the run is to print in this order. */
function figuresOf(text: string): readonly (readonly string[])[] {
  const example = text.slice(text.indexOf('## An example'));
  const rows = [...example.matchAll(/^\| (?!what|-)[^|]+\| ([^|]+?) +\|$/gm)].map(([, figure]) => figure!);
  return rows.map((figure) => figure.match(/"[^"]+"|[\d.,-]*\d(?: %)?/g) ?? []);
}

test('the figures of the example in the guide are those that its commands print', async () => {
  const files = new Map<string, string>();
  for (const [, options = '', name = ''] of guide.matchAll(/tamarack sample (.*) > (\S+)$/gm)) {
    files.set(name, folder.file(name, (await tamarack('sample', ...options.split(' '))).printed));
  }
  const [, run = ''] =
    /^npx tamarack (run accounts\.csv --history deals\.csv --spend spend\.csv --effort effort\.csv)$/m.exec(
      guide,
    ) ?? [];
  const { code, printed } = await tamarack(...run.split(' ').map((word) => files.get(word) ?? word));
  expect(code).toBe(0);
  const text = printed.replace(/\s+/g, ' ');
  const figures = figuresOf(guide);
  expect(figures.length).toBeGreaterThan(10);
  for (const parts of figures) for (const part of parts) expect(text).toContain(part);
});
