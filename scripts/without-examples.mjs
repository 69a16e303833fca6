import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** The source of a function's definition without its examples: tests and documents read them, a host never does. */
function stripExamples(/** @type {string} */ path, /** @type {string} */ text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number][]} */
  const cuts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'examples') {
      cuts.push([node.initializer.getStart(source), node.initializer.getEnd()]);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight((rest, [from, to]) => `${rest.slice(0, from)}[]${rest.slice(to)}`, text);
}

/** An esbuild plugin that leaves the examples of worksheet functions out of a bundle. */
export const withoutExamples = {
  name: 'without-examples',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /core[\\/]functions[\\/]definitions[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: stripExamples(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
