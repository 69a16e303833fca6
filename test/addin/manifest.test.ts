import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandNames } from '../../addin/command-names';
import { checkManifest } from '../../scripts/manifest/check-manifest.mjs';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Runs a module of scripts/ in a Node of its own, as a user does; it prints JSON. */
const inNode = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1) ?? '',
  );

const faultsOf = (text: string) =>
  checkManifest(text, commandNames).map(({ code, line }) => ({ code, line }));

/** The line of the text that holds the mark, the first one, and so many lines further down. */
function lineOf(text: string, mark: string, further = 0): number {
  const index = text.split('\n').findIndex((line) => line.includes(mark));
  if (index < 0) throw new Error(`no line holds ${mark}`);
  return index + 1 + further;
}

function seeded(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
  return manifest.replace(from, () => to);
}

type Found = readonly [code: string, mark: string, further?: number];
type Seed = readonly [fault: string, from: string, to: string, ...found: Found[]];

const version = '<Version>1.0.0.0</Version>';
const provider = '<ProviderName>Tamarack</ProviderName>';
const undoTitle = '<Title resid="Undo.Label" />';
const undoTip = '<Description resid="Undo.Tip" />';
const refreshIcon = '<bt:Image size="80" resid="Icon.Refresh.80" />';
const undoImage = '<bt:Image id="Icon.Undo.80" DefaultValue="https://localhost:3000/icons/undo-80.png" />';
const help = '<bt:Url id="Help.Url"';
const page = `<Page>
              <SourceLocation resid="Page.Url" />`;
const undoString = '<bt:String id="Undo.Label" DefaultValue="Undo">';
const undoGerman = '<bt:Override Locale="de-DE" Value="Rückgängig" />';
const metadata = `<SourceLocation resid="Metadata.Url" />
            </Metadata>`;
const set = '<Set Name="ExcelApi" MinVersion="1.13" />';
const letters = (count: number) => 'x'.repeat(count);

/** Faults as they happen: what is changed into what, and what must be found on which line. */
const seeds: Seed[] = [
  [
    'an element too early',
    `${version}\n  ${provider}`,
    `${provider}\n  ${version}`,
    ['wrong-order', version],
  ],
  [
    'a description before its title',
    `${undoTitle}\n                    ${undoTip}`,
    `${undoTip}\n                    ${undoTitle}`,
    ['wrong-order', undoTitle],
  ],
  [
    'no support address',
    '  <SupportUrl DefaultValue="https://localhost:3000/help.html" />\n',
    '',
    ['missing-element', '<OfficeApp'],
  ],
  ['an element of nobody', provider, `${provider}\n<Licence />`, ['unknown-element', '<Licence']],
  [
    'overrides without their namespace',
    '    xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"\n',
    '',
    ['missing-element', '<OfficeApp'],
    ['wrong-namespace', '<VersionOverrides'],
  ],
  ['an element twice', version, `${version}\n<Version>2.0</Version>`, ['repeated-element', '>2.0<']],
  ['text between elements', '<Requirements>', '<Requirements>for Excel', ['stray-text', 'for Excel']],
  [
    'no image of 80 pixels',
    refreshIcon,
    '',
    ['missing-icon', 'size="16" resid="Icon.Refresh.16"', -1],
    ['unused-resource', 'id="Icon.Refresh.80"'],
  ],
  [
    'an image of a size that no ribbon shows',
    refreshIcon,
    refreshIcon.replace('80', '81'),
    ['missing-icon', 'size="16" resid="Icon.Refresh.16"', -1],
    ['unknown-icon-size', 'size="81"'],
  ],
  [
    'a dangling reference',
    undoTip,
    '<Description resid="Undo.Tips" />',
    ['dangling-resid', 'Undo.Tips'],
    ['unused-resource', 'id="Undo.Tip"'],
  ],
  [
    'two resources of one id',
    undoImage,
    `${undoImage}\n${undoImage.replace('undo-80', 'undo-32')}`,
    ['duplicate-resource', undoImage, 1],
  ],
  [
    'a resource that nothing uses',
    help,
    `<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html" />\n${help}`,
    ['unused-resource', 'Old.Url'],
  ],
  [
    'a label that is a long text',
    '<Label resid="Undo.Label" />',
    '<Label resid="Undo.Tip" />',
    ['resid-of-other-kind', '<Label resid="Undo.Tip" />'],
  ],
  ['an icon over http', undoImage, undoImage.replace('https', 'http'), ['not-https', '"http://localhost']],
  [
    'a page over http',
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    ['not-https', 'DefaultValue="http:'],
  ],
  [
    'an address that is none',
    '"https://localhost:3000/icons/tamarack-64.png"',
    '"icons/tamarack-64.png"',
    ['bad-address', '"icons/'],
  ],
  [
    'the id of a resource above 32 characters',
    undoTip,
    `<Description resid="${letters(33)}" />`,
    ['id-too-long', letters(33)],
    ['dangling-resid', letters(33)],
    ['unused-resource', 'id="Undo.Tip"'],
  ],
  [
    'the id of a button above 125 characters',
    'id="Tamarack.Undo"',
    `id="${letters(126)}"`,
    ['id-too-long', letters(126)],
  ],
  [
    'a short text above 125 characters',
    undoString,
    undoString.replace('"Undo"', `"${letters(126)}"`),
    ['text-too-long', letters(126)],
  ],
  [
    'a long text above 250 characters',
    'Take back what Tamarack wrote last',
    letters(251),
    ['text-too-long', letters(251)],
  ],
  [
    'a translation above 125 characters',
    undoGerman,
    undoGerman.replace('Rückgängig', letters(126)),
    ['text-too-long', letters(126)],
  ],
  [
    'an empty text',
    undoString,
    undoString.replace('"Undo"', '""'),
    ['empty-text', 'id="Undo.Label" Default'],
  ],
  ['a bad GUID', '35a614fe-bdaa', '35a614fg-bdaa', ['bad-guid', '<Id>']],
  ['a version below 1.0', version, '<Version>0.9</Version>', ['bad-version', '<Version>']],
  ['an unknown requirement set', set, set.replace('ExcelApi', 'ExcelApis'), ['unknown-set', 'ExcelApis']],
  [
    'a requirement set that nobody has yet',
    set,
    set.replace('1.13', '1.99'),
    ['unknown-set-version', 'MinVersion="1.99"'],
  ],
  [
    'no function file',
    '          <FunctionFile resid="Page.Url" />\n',
    '',
    ['missing-function-file', '<DesktopFormFactor>'],
  ],
  [
    'a function that the page does not have',
    '<FunctionName>undoLastWrite<',
    '<FunctionName>undoLast<',
    ['uncalled-function', '<DesktopFormFactor>'],
    ['unknown-function', '>undoLast<'],
  ],
  ['a namespace', metadata, `${metadata}\n<Namespace resid="Undo.Label" />`, ['namespace', '<Namespace']],
  ['a runtime that ends early', 'lifetime="long"', 'lifetime="short"', ['unknown-value', '"short"']],
  [
    'functions on a page of their own',
    page,
    page.replace('Page.Url', 'Help.Url'),
    ['page-not-shared', '<Page>', 1],
  ],
  [
    'an unknown language',
    undoGerman,
    undoGerman.replace('de-DE', 'de-XX'),
    ['missing-translation', undoString],
    ['unknown-locale', 'de-XX'],
  ],
  ['a text without its German', undoGerman, '', ['missing-translation', undoString]],
  [
    'a text with two Germans',
    undoGerman,
    `${undoGerman}\n${undoGerman}`,
    ['duplicate-locale', undoGerman, 1],
  ],
  [
    'two buttons of one id',
    'id="Tamarack.Undo"',
    'id="Tamarack.Refresh"',
    ['duplicate-id', 'id="Tamarack.Explain"', 15],
  ],
  [
    'a button in the context menu',
    '<Control xsi:type="Menu"',
    '<Control xsi:type="Button"',
    ['unknown-type', 'id="Tamarack.Menu"'],
  ],
  [
    'an attribute of nobody',
    '<Host Name="Workbook"',
    '<Host Name="Workbook" Age="1"',
    ['unknown-attribute', 'Age'],
  ],
  [
    'an attribute left out',
    set,
    '<Set MinVersion="1.13" />',
    ['missing-attribute', '<Set Min'],
    ['unknown-set', '<Set Min'],
  ],
  [
    'a tag that is not closed',
    '</CustomTab>',
    '',
    ['not-xml', '<ExtensionPoint xsi:type="ContextMenu">', -1],
  ],
  ['an ampersand', 'Tamarack is ready', 'Ready & set', ['not-xml', 'Ready & set']],
];

describe('the check of the manifest', () => {
  test('finds nothing wrong with ours', () => {
    expect(checkManifest(manifest, commandNames)).toEqual([]);
  });

  test.each(seeds.map(([fault, ...seed]) => [fault, seed] as const))(
    'finds %s',
    (_, [from, to, ...found]) => {
      const text = seeded(from, to);
      const expected = found.map(([code, mark, further]) => ({ code, line: lineOf(text, mark, further) }));
      const byLine = expected.sort((first, second) => first.line - second.line);
      expect(faultsOf(text)).toEqual(byLine);
    },
  );

  test('finds a namespace that is empty, which breaks Excel on the desktop', () => {
    const text = seeded(metadata, `${metadata}\n<Namespace resid="Undo.Label" />`).replace(
      undoString,
      undoString.replace('"Undo"', '""'),
    );
    expect(faultsOf(text)).toEqual([
      { code: 'namespace', line: lineOf(text, '<Namespace') },
      { code: 'empty-text', line: lineOf(text, 'DefaultValue=""') },
    ]);
  });

  test('says what is there and what would be right', () => {
    const messages = (from: string, to: string) =>
      checkManifest(seeded(from, to), commandNames).map(({ message }) => message);
    expect(messages(version, '<Version>0.9</Version>')).toEqual([
      'Version is 0.9; a version such as 1.0.0.0 would be right',
    ]);
    expect(messages('lifetime="long"', 'lifetime="short"')).toEqual([
      'lifetime of Runtime is short; long would be right',
    ]);
  });

  test('tells each fault on its line when there are several', () => {
    const text = seeded(version, '<Version>one</Version>').replace('35a614fe', 'x');
    expect(faultsOf(text)).toEqual([
      { code: 'bad-guid', line: lineOf(text, '<Id>') },
      { code: 'bad-version', line: lineOf(text, '<Version>') },
    ]);
  });

  test('finds every fault in a file from Windows on the same line', () => {
    const text = seeded(version, '<Version>0.9</Version>');
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faultsOf(text));
  });

  test.each(['', 'manifest', '<a/>', '<OfficeApp/>'])('takes %j for no manifest', (text) => {
    expect(faultsOf(text)).toMatchObject([{ line: 1 }]);
  });
});

describe('npm run validate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const validate = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/validate.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, printed: stdout + stderr };
  };

  test('passes the manifest at the top', () => {
    expect(validate()).toEqual({ status: 0, printed: 'manifest.xml is in order\n' });
  });

  test('says each fault with its file, line and code, and fails', () => {
    const file = join(folder, 'seeded.xml');
    const text = seeded(set, set.replace('1.13', '1.99'));
    writeFileSync(file, text);
    const { status, printed } = validate(file);
    const line = lineOf(text, '1.99');
    expect(printed).toContain(`${file}:${line} unknown-set-version: ExcelApi has no version 1.99; 1.1, `);
    expect(printed).toContain(`${file}: 1 to mend`);
    expect(status).toBe(1);
  });

  test('says that a file is not there', () => {
    const absent = join(folder, 'absent.xml');
    expect(validate(absent)).toEqual({
      status: 1,
      printed: expect.stringContaining(`${absent} is not there`),
    });
  });
});

describe('our manifest', () => {
  test('speaks English, German and Japanese', () => {
    const name = manifest.slice(manifest.indexOf('<DisplayName'), manifest.indexOf('</DisplayName>'));
    const locales = [...name.matchAll(/Locale="([\w-]+)"/g)].map(([, locale]) => locale);
    expect(manifest).toContain('<DefaultLocale>en-US</DefaultLocale>');
    expect(locales).toEqual(['de-DE', 'ja-JP']);
  });

  test('puts no namespace before the worksheet functions', () => {
    expect(manifest).not.toContain('<Namespace');
  });

  const build = "const { manifestAt, siteAddress } = await import('./scripts/build-manifest.mjs');";

  test('names the address of the site throughout once it is built', () => {
    const text = inNode(
      `${build} const { address } = siteAddress('https://tamarack.example.com/a&b/');
       console.log(JSON.stringify(manifestAt(address)));`,
    ) as string;
    expect(checkManifest(text, commandNames)).toEqual([]);
    expect(text).not.toContain('localhost');
    expect(text).toContain('"https://tamarack.example.com/a&amp;b/taskpane.html"');
  });

  test.each<[given: string | undefined, address: string]>([
    [undefined, 'https://localhost:3000'],
    ['', 'https://localhost:3000'],
    ['https://tamarack.example.com', 'https://tamarack.example.com'],
    ['https://tamarack.example.com/addin//', 'https://tamarack.example.com/addin'],
  ])('built for %j stands at %s', (given, address) => {
    const code = `${build} console.log(JSON.stringify(siteAddress(${JSON.stringify(given)})));`;
    expect(inNode(code)).toEqual({ address });
  });

  test.each(['http://tamarack.example.com', 'tamarack.example.com', 'https://tamarack.example.com/?a=1'])(
    'is not built for %s',
    (given) => {
      const code = `${build} console.log(JSON.stringify(siteAddress('${given}')));`;
      expect(inNode(code)).toEqual({
        problem: expect.stringContaining(`TAMARACK_ADDRESS is ${given}; an https`),
      });
    },
  );

  test('names icons that the build draws, each in its size', () => {
    inNode("await (await import('./scripts/build-icons.mjs')).buildIcons(); console.log('0');");
    const icons = [...manifest.matchAll(/localhost:3000\/(icons\/[a-z]+-(\d+)\.png)/g)];
    expect(icons.length).toBeGreaterThan(15);
    for (const [, path = '', size] of icons) {
      const file = join(root, 'dist/addin', path);
      expect({ path, isThere: existsSync(file) }).toEqual({ path, isThere: true });
      // Width and height stand at 16 and 20 of a PNG (its IHDR chunk).
      const png = readFileSync(file);
      expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, Number(size), Number(size)]);
    }
    const shown = [...manifest.matchAll(/size="(\d+)" resid="Icon\.\w+\.(\d+)"/g)];
    expect(shown.filter(([, size, named]) => size !== named)).toEqual([]);
  });
});
