import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(__dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** What is in the repository, and what is about to be; nothing that git ignores. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const documents = files.filter((file) => file.endsWith('.md'));

/** The anchor that a heading gets: lower case, blanks to hyphens, punctuation gone. */
function anchors(path: string): string[] {
  const headings = [...text(path).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function links(path: string): string[] {
  const prose = text(path)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

describe('documents', () => {
  test('the house has its documents', () => {
    const wanted = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG', 'docs/glossary'];
    expect(documents).toEqual(expect.arrayContaining(wanted.map((name) => `${name}.md`)));
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
  });

  test.each(documents)('every link in %s leads somewhere', (document) => {
    const broken = links(document).filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : normalize(join(dirname(document), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every place that the README names is there', () => {
    const places = [...text('README.md').matchAll(/^\| `([\w./-]+\/)` /gm)].map(([, place = '']) => place);
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });

  test('every npm command that a document names is a script', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = documents
      .flatMap((document) => [...text(document).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)])
      .map(([, run, short]) => run ?? short ?? '');
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every word of the glossary has one line, once', () => {
    const [inEnglish = ''] = text('docs/glossary.md').split('\n## ');
    const words = [...inEnglish.matchAll(/^\| ([a-z ]+?) +\| (.+?) +\|$/gm)]
      .map(([, word = '']) => word)
      .filter((word) => word !== 'word');
    expect(words.length).toBeGreaterThan(25);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect([...words].sort()).toEqual(words);
  });

  test('no file mentions a place on somebody’s machine', () => {
    const place = /(?<![\w.:/-])(\/(work|root|home|Users|tmp)|[A-Z]:\\Users)[\\/]/;
    const mentions = files
      .filter((file) => /\.(md|[cm]?[jt]sx?|json|html|css|xml|ya?ml|sh)$|^\.[\w/-]+$/.test(file))
      .filter((file) => place.test(text(file)));
    expect(mentions).toEqual([]);
  });
});
