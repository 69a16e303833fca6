import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '#core/functions';
import { builtFile, builtFolder } from './fresh-build';
import { claspFiles } from './gates/clasp-files';
import { pageFaults, scriptsOf, sizeFault } from './gates/page';
import { declaredNames, es2019Fault, headComments, templatesIn } from './gates/script';

/** What Google or the sidebar calls by name, beside the custom functions. */
const entries = [
  ...['onOpen', 'onInstall', 'onEdit', 'rpc'],
  ...['openTamarack', 'segmentAccounts', 'refreshCoveragePivots', 'explainAccount', 'undoLastWrite'],
  ...['selfTest', 'showHelp'],
];

const customFunctions = catalogue.flatMap(({ name }) => [name, `TAMARACK_${name}`]);

const pages = ['engine', 'english', 'german', 'japanese', 'reserve', 'server', 'sidebar', 'workbooks'].map(
  (name) => `${name}.html`,
);

const scriptOf = (page: string): string => scriptsOf(page)[0] ?? '';

describe('the script that Google loads for every call', () => {
  test('parses as ES2019', () => {
    expect(es2019Fault(builtFile('Code.js'))).toBeNull();
  });

  test.each(['a?.b', 'a ?? b', 'class A { #b = 1 }', 'class A { static b = 1 }', '1n', '1_000'])(
    'would not parse with %s',
    (seeded) => {
      expect(es2019Fault(seeded)).not.toBeNull();
    },
  );

  test('declares its own global and what Google calls, and nothing else', () => {
    expect([...declaredNames(builtFile('Code.js'))].sort()).toEqual(
      ['Tamarack_', ...entries, ...customFunctions].sort(),
    );
  });

  test.each([
    ['var leak = 1;', 'leak'],
    ['function helper() {}', 'helper'],
    ['class Helper {}', 'Helper'],
    ['const { a } = {};', 'ObjectPattern'],
    ['run();', 'a ExpressionStatement'],
  ])('would be known to declare or run %s', (seeded, name) => {
    expect(declaredNames(`'use strict'; var Tamarack_;\n${seeded}`)).toEqual(['Tamarack_', name]);
  });

  test('says of each custom function what autocompletion shows: one line, its parameters, and nothing else', () => {
    const comments = headComments(builtFile('Code.js'));
    expect([...comments.keys()].sort()).toEqual([...customFunctions].sort());
    for (const { name, params } of catalogue) {
      const lines = comments.get(name)!.split('\n').slice(1, -1);
      expect({ name, lines }).toEqual({
        name,
        lines: [
          expect.stringMatching(/^ \* [^@\n]{10,128}\.$/),
          ...Object.keys(params).map((each) =>
            expect.stringMatching(new RegExp(`^ \\* @param ${each} \\S.*\\.$`)),
          ),
          ' * @customfunction',
        ],
      });
      expect(comments.get(`TAMARACK_${name}`)).toBe(
        `*\n * ${name}, where another add-on has that name.\n * @customfunction\n `,
      );
    }
  });

  test('weighs at most 200 kB', () => {
    expect(sizeFault('Code.js', builtFile('Code.js'), 200_000)).toBeNull();
  });

  test('would be too heavy by one byte', () => {
    expect(sizeFault('Code.js', 'é'.repeat(100_000) + '!', 200_000)).toBe(
      'Code.js has 200001 bytes, 1 more than 200000',
    );
  });
});

describe('the pages beside it', () => {
  test.each(pages)('%s holds one script, without template literals or what HTML would read in it', (name) => {
    expect(pageFaults(builtFile(name))).toEqual([]);
  });

  test.each([
    ['`a`', /^a template literal stands at \d+$/],
    ['"<!-- a"', /^a script holds <!--$/],
    ['"<? a"', /^a script holds <\?$/],
  ])('would be refused with %s in their script', (seeded, fault) => {
    const page = builtFile('server.html').replace('</script>', () => `;(${seeded})</script>`);
    expect(pageFaults(page)).toEqual([expect.stringMatching(fault)]);
  });

  test('would be refused with a script cut by its own text, a second script, or something to load', () => {
    const page = builtFile('server.html');
    expect(pageFaults(page.replace('</script>', '/* </SCRIPT> */</script>'))).toContain(
      'it is to hold one script',
    );
    expect(pageFaults(`${page}<script>1</script>`)).toContain('it is to hold one script');
    expect(pageFaults(`<link rel="stylesheet" href="x.css">${page}`)).toEqual([
      'it loads <link rel="stylesheet" href="x.css">',
    ]);
  });

  test.each(['reserve.html', 'server.html'])(
    '%s runs on the server: it parses as ES2019 and leaves one name behind',
    (name) => {
      const script = scriptOf(builtFile(name));
      expect(es2019Fault(script)).toBeNull();
      expect(declaredNames(script)).toEqual(['TamarackPart']);
    },
  );

  test('the sidebar weighs at most 800 kB, as do the parts that it reads at once', () => {
    const faults = pages
      .filter((name) => name !== 'engine.html')
      .map((name) => sizeFault(name, builtFile(name), 800_000));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test('the engine, which comes in pieces while the sidebar is there already, weighs at most 1,050 kB', () => {
    expect(sizeFault('engine.html', builtFile('engine.html'), 1_050_000)).toBeNull();
  });

  test('template literals are found however they are written', () => {
    expect(templatesIn('const a = "`"; /`/.test(a); b`c`; `d`')).toHaveLength(2);
  });
});

describe('the project as it is pushed', () => {
  test('asks for two scopes and nothing else', () => {
    expect(JSON.parse(builtFile('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      exceptionLogging: 'NONE',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
      runtimeVersion: 'V8',
    });
  });

  test('is exactly these files, as clasp sees them, which would see others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tamarack-project-'));
    try {
      cpSync(builtFolder(), folder, { recursive: true });
      writeFileSync(join(folder, 'More.js'), '');
      writeFileSync(join(folder, 'notes.txt'), '');
      expect(claspFiles(folder)).toEqual({
        pushed: ['Code.js', 'More.js', 'appsscript.json', ...pages].sort(),
        left: ['notes.txt'],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is older than its source once a source is another', () => {
    const code = `
      import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      import { join, relative } from 'node:path';
      import { buildWhenStale, isFresh, root } from './scripts/build-when-stale.mjs';
      const folder = mkdtempSync(join(tmpdir(), 'tamarack-stale-'));
      const [source, output] = ['source.txt', 'output.txt'].map((name) => join(folder, name));
      const product = { output: relative(root, output), sources: [relative(root, source)] };
      const build = async () => writeFileSync(output, '');
      const seen = [isFresh(product)];
      for (const text of ['one', 'other']) {
        writeFileSync(source, text);
        seen.push(isFresh(product));
        await buildWhenStale({ ...product, build });
        seen.push(isFresh(product));
      }
      rmSync(join(root, 'dist/.sources', product.output.replaceAll('/', '-')));
      rmSync(folder, { recursive: true });
      console.log(JSON.stringify(seen));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual([false, false, true, false, true]);
  });
});
