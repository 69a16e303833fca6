import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pageLanguage } from '../../addin/pane/page-language';

const page = (name: string) => readFileSync(join(__dirname, '../../addin', name), 'utf8');

/** The directives of a page's content-security policy, each with what it allows. */
function policy(html: string): ReadonlyMap<string, readonly string[]> {
  const [, content = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const microsoft = 'https://appsforoffice.microsoft.com';

describe('the policy of the pane', () => {
  const allowed = policy(page('taskpane.html'));

  test("closes everything, and opens only Microsoft's script host beside our own address", () => {
    expect(allowed.get('default-src')).toEqual(["'none'"]);
    expect(allowed.get('script-src')).toEqual(["'self'", microsoft]);
    expect(allowed.get('connect-src')).toEqual(["'none'"]);
    const hosts = [...allowed.values()].flat().filter((source) => /[.:]\/\//.test(source));
    expect(new Set(hosts)).toEqual(new Set([microsoft]));
    expect([...allowed.values()].flat().filter((source) => /unsafe|\*/.test(source))).toEqual([]);
  });

  test('lets styles in that are empty when they come: rules are put into them by script', () => {
    const empty = createHash('sha256').update('').digest('base64');
    expect(allowed.get('style-src')).toEqual(["'self'", `'sha256-${empty}'`]);
  });
});

test("the pane loads Excel's library, then our functions, then the panel, and none keeps it from being shown", () => {
  const scripts = [...page('taskpane.html').matchAll(/<script([^>]*)>/g)].map(
    ([, attributes = '']) => attributes,
  );
  expect(scripts.map((attributes) => /src="([^"]*)"/.exec(attributes)?.[1])).toEqual([
    `${microsoft}/lib/1/hosted/office.js`,
    './functions.js',
    './main.ts',
  ]);
  expect(scripts.filter((attributes) => !/\bdefer\b|type="module"/.test(attributes))).toEqual([]);
});

describe('the page for help', () => {
  const html = page('help.html');

  test('calls nobody, and says as much in each language', () => {
    const hosts = [...policy(html).values()].flat().filter((source) => source.includes('://'));
    expect(hosts).toEqual([]);
    const parts = html.split('<main').slice(1);
    const counted = parts.map((part) => ['<h2>', '<li>', '<ol>'].map((tag) => part.split(tag).length));
    expect(parts.map((part) => /lang="(\w+)"/.exec(part)?.[1])).toEqual(['en', 'de', 'ja']);
    expect(new Set(counted.map((counts) => counts.join())).size).toBe(1);
  });
});

test.each([
  ['de-CH', 'de'],
  ['ja', 'ja'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
  ['', 'en'],
])('a browser that says %p is spoken to in %s', (locale, language) => {
  expect(pageLanguage(locale)).toBe(language);
});
