import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the sources say in English, by code: sentences, and findings with their advice. */
export interface SaidByCore {
  readonly sentences: ReadonlyMap<string, readonly string[]>;
  readonly findings: ReadonlyMap<string, { readonly says: string; readonly advice: string }>;
  /** Every text of the sources, slots as `{}`. */
  readonly texts: ReadonlySet<string>;
}

const root = join(__dirname, '../..');
const kinds = new Set(['defineProblem', 'defineNotice', 'defineSentence']);

function sourcesOf(room: string): readonly ts.SourceFile[] {
  return (
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      // What core/sql says is said at the command line, in English.
      .filter((name) => !name.startsWith('sql'))
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('words', 'core')))
      .map((name) => join(root, room, name))
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  );
}

/** The text of a literal or of several added up; slots of a template as `{}`. */
function textOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function propertiesOf(node: ts.ObjectLiteralExpression): ReadonlyMap<string, string> {
  return new Map(
    node.properties.flatMap((property): [string, string][] => {
      if (!ts.isPropertyAssignment(property)) return [];
      const text = textOf(property.initializer);
      const { name } = property;
      return text === undefined ? [] : [[ts.isStringLiteral(name) ? name.text : name.getText(), text]];
    }),
  );
}

/** The object that a constant of this name is in a file. */
function constantIn(
  sources: readonly ts.SourceFile[],
  ending: string,
  name: string,
): ReadonlyMap<string, string> {
  const source = sources.find(({ fileName }) => fileName.endsWith(ending));
  let found: ReadonlyMap<string, string> = new Map();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer) {
      const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (ts.isObjectLiteralExpression(value)) found = propertiesOf(value);
      if (ts.isNewExpression(value)) found = entriesOf(value);
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  if (found.size === 0) throw new Error(`${ending} has no constant "${name}"`);
  return found;
}

/** A `new Map([[key, text], …])`. */
function entriesOf(node: ts.NewExpression): ReadonlyMap<string, string> {
  const list = node.arguments?.[0];
  if (!list || !ts.isArrayLiteralExpression(list)) return new Map();
  return new Map(
    list.elements.flatMap((entry): [string, string][] => {
      if (!ts.isArrayLiteralExpression(entry)) return [];
      const [key, text] = entry.elements.map(textOf);
      return key === undefined || text === undefined ? [] : [[key, text]];
    }),
  );
}

/** What a test of maturity says where it passed, where it did not, and where nothing is known. */
function findingsOfTest({ arguments: [test] }: ts.CallExpression) {
  const findings = new Map<string, { says: string; advice: string }>();
  if (!test || !ts.isObjectLiteralExpression(test)) return findings;
  const own = propertiesOf(test);
  const code = `maturity/${(own.get('name') ?? '').replaceAll(' ', '-')}`;
  findings.set(`${code}-passed`, { says: own.get('passed') ?? '', advice: '' });
  for (const property of test.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) continue;
    const words = propertiesOf(property.initializer);
    const [says, advice] = [words.get('says'), words.get('advice')];
    if (says === undefined || advice === undefined) continue;
    findings.set(`${code}-${property.name.getText()}`, { says, advice });
  }
  return findings;
}

/** Walks the sources of core, files and the panel for everything that is said with a code. */
export function saidByCore(): SaidByCore {
  const sources = ['core', 'files', 'panel'].flatMap(sourcesOf);
  const sentences = new Map<string, string[]>();
  const findings = new Map<string, { says: string; advice: string }>();
  const texts = new Set<string>();
  const say = (code: string, template: string): void => {
    const known = sentences.get(code) ?? [];
    if (!known.includes(template)) sentences.set(code, [...known, template]);
  };
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) texts.add(text);
    if (ts.isCallExpression(node) && kinds.has(node.expression.getText())) {
      const [code, template] = node.arguments.map(textOf);
      if (code !== undefined && template !== undefined) say(code, template);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const own = propertiesOf(node);
      const [code, says, advice] = [own.get('code'), own.get('says'), own.get('advice')];
      if (code !== undefined && says !== undefined) findings.set(code, { says, advice: advice ?? '' });
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'measuredTest') {
      findingsOfTest(node).forEach((finding, code) => findings.set(code, finding));
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  for (const file of ['difference-words.ts', 'posture-evidence.ts']) {
    constantIn(sources, file, 'templates').forEach((template, code) => say(code, template));
  }
  constantIn(sources, 'card-findings.ts', 'folded').forEach((template, code) => say(`${code}-all`, template));
  constantIn(sources, 'model/segment-lines.ts', 'words').forEach((template, reason) =>
    say(`segment-line-${reason.replaceAll(' ', '-')}`, template),
  );
  return { sentences, findings, texts };
}
