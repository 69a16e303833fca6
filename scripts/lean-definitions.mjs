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

/** The source with every such property emptied. */
function emptied(
  /** @type {string} */ path,
  /** @type {string} */ text,
  /** @type {Readonly<Record<string, string>>} */ properties,
) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number, string][]} */
  const cuts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const instead = ts.isPropertyAssignment(node) ? properties[node.name.getText(source)] : undefined;
    if (instead !== undefined && ts.isPropertyAssignment(node)) {
      cuts.push([node.initializer.getStart(source), node.initializer.getEnd(), instead]);
    } else ts.forEachChild(node, visit);
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
 */
export const leanDefinitions = (writesModels) => ({
  name: 'lean-definitions',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    for (const { folder, properties } of writesModels ? unread : [unwritten, ...unread]) {
      const filter = new RegExp(`${folder.replaceAll('/', '[\\\\/]')}[\\\\/][^\\\\/]+\\.ts$`);
      build.onLoad({ filter }, async ({ path }) => ({
        contents: emptied(path, await readFile(path, 'utf8'), properties),
        loader: 'ts',
      }));
    }
  },
});
