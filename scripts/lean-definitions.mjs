import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * What a bundle of functions never reads: examples are for tests and documents, a criterion's help is for forms, hosts
 * hold the summaries in metadata of their own, and words of the Model sheet are offered where it is edited.
 */
const unread = [
  { folder: 'core/functions/definitions', properties: { examples: '[]', summary: "''", help: "''" } },
  { folder: 'core/scoring/criteria', properties: { help: "''", label: "''" } },
  { folder: 'core/model/sheet/parts', properties: { words: '[]' } },
];

/** A function reads the Model sheet without ever writing it; only the reserve, which stamps a model, does that. */
const unwritten = { folder: 'core/model/sheet/parts', properties: { write: '() => []', words: '[]' } };

/** What declares a sentence: its code, then its words. */
const sentences = new Set(['defineProblem', 'defineNotice']);

/** The words of a declared sentence; undefined for everything else. */
function wordsOf(/** @type {ts.Node} */ node) {
  const isDeclared =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && sentences.has(node.expression.text);
  const words = isDeclared ? node.arguments[1] : undefined;
  return words && ts.isStringLiteralLike(words) ? words : undefined;
}

/** The source with every such property emptied. */
function emptied(
  /** @type {string} */ path,
  /** @type {string} */ text,
  /** @type {Readonly<Record<string, string>>} */ properties,
  /** @type {boolean} */ isWordless,
) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number, string][]} */
  const cuts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const instead = ts.isPropertyAssignment(node) ? properties[node.name.getText(source)] : undefined;
    if (instead !== undefined && ts.isPropertyAssignment(node)) {
      cuts.push([node.initializer.getStart(source), node.initializer.getEnd(), instead]);
      return;
    }
    const words = isWordless ? wordsOf(node) : undefined;
    if (words) cuts.push([words.getStart(source), words.getEnd(), "''"]);
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
    const folders = writesModels ? unread : [unwritten, ...unread];
    const within = (/** @type {string} */ folder) => `${folder.replaceAll('/', '[\\\\/]')}[\\\\/]`;
    const filter = new RegExp(
      `${isWordless ? within('core') : `(${folders.map(({ folder }) => within(folder)).join('|')})[^\\\\/]+`}.*\\.ts$`,
    );
    build.onLoad({ filter }, async ({ path }) => {
      const own = folders.find(({ folder }) => new RegExp(`${within(folder)}[^\\\\/]+\\.ts$`).test(path));
      const text = await readFile(path, 'utf8');
      return { contents: emptied(path, text, own?.properties ?? {}, isWordless), loader: 'ts' };
    });
  },
});
