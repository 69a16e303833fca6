import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './build-when-stale.mjs';

/**
 * What a bundle of functions never reads: examples are for tests and documents, a criterion's help is for forms, hosts
 * hold the summaries in metadata of their own, and words of the Model sheet are offered where it is edited.
 */
const unread = [
  { folder: 'core/functions', properties: ['help'] },
  { folder: 'core/functions/definitions', properties: ['examples', 'summary', 'help'] },
  { folder: 'core/scoring/criteria', properties: ['help', 'label'] },
  { folder: 'core/model/sheet/parts', properties: ['words'] },
];

/** A function reads the Model sheet without ever writing it; only the reserve, which stamps a model, does that. */
const unwritten = { folder: 'core/model/sheet/parts', properties: ['write', 'words'] };

/** What declares a sentence: its code, then its words. */
const sentences = new Set(['defineProblem', 'defineNotice']);

/** Codes by which one of ours tells a problem from others. */
const comparedCodes = () =>
  new Set(
    readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(root, 'core', file), 'utf8').matchAll(/code [!=]== ('[^']+')/g),
      ])
      .map(([, code]) => code),
  );

/** The code and the words of a declared sentence; none for everything else. */
function sentenceOf(/** @type {ts.Node} */ node) {
  const isDeclared =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && sentences.has(node.expression.text);
  return isDeclared ? node.arguments.filter((argument) => ts.isStringLiteralLike(argument)) : [];
}

/** The source without these properties and, where only some codes of sentences are asked for, without all others and words. */
function without(
  /** @type {string} */ path,
  /** @type {string} */ text,
  /** @type {readonly string[]} */ properties,
  /** @type {ReadonlySet<string | undefined> | null} */ askedCodes,
) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number, string][]} */
  const cuts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const isProperty = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
    if (isProperty && properties.includes(node.name.getText(source))) {
      const comma = /^\s*,/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
      cuts.push([node.getStart(source), node.getEnd() + comma, '']);
      return;
    }
    for (const said of askedCodes ? sentenceOf(node) : []) {
      if (!askedCodes?.has(said.getText(source))) cuts.push([said.getStart(source), said.getEnd(), "''"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight(
    (rest, [from, to, instead]) => rest.slice(0, from) + instead + rest.slice(to),
    text,
  );
}

/**
 * An esbuild plugin that leaves out of a bundle what only tests, documents and forms read.
 * @param {boolean} writesModels whether something in the bundle writes the rows of a model
 * @param {boolean} isWordless whether problems are said by another bundle, so that this one needs no sentences
 */
export const leanDefinitions = (writesModels, isWordless = false) => ({
  name: 'lean-definitions',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    const askedCodes = isWordless ? comparedCodes() : null;
    const folders = writesModels ? unread : [unwritten, ...unread];
    const within = (/** @type {string} */ folder) => `${folder.replaceAll('/', '[\\\\/]')}[\\\\/]`;
    const filter = new RegExp(
      `${isWordless ? within('core') : `(${folders.map(({ folder }) => within(folder)).join('|')})[^\\\\/]+`}.*\\.ts$`,
    );
    build.onLoad({ filter }, async ({ path }) => {
      const own = folders.find(({ folder }) => new RegExp(`${within(folder)}[^\\\\/]+\\.ts$`).test(path));
      const text = await readFile(path, 'utf8');
      return { contents: without(path, text, own?.properties ?? [], askedCodes), loader: 'ts' };
    });
  },
});
