import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Whether an argument is one cell, as the panel's list of functions shows them; a table is none. */
function isPlain(/** @type {ts.Expression} */ argument) {
  const of = ts.isPrefixUnaryExpression(argument) ? argument.operand : argument;
  const isLiteral = ts.isStringLiteralLike(of) || ts.isNumericLiteral(of);
  return isLiteral || ['true', 'false', 'undefined'].includes(of.getText());
}

/** Whether a call of tables stands here as an example. */
function isOfTables(/** @type {ts.Expression} */ example) {
  const args = ts.isObjectLiteralExpression(example)
    ? example.properties.find((each) => each.name?.getText() === 'args')
    : undefined;
  const given = args && ts.isPropertyAssignment(args) ? args.initializer : undefined;
  return given !== undefined && ts.isArrayLiteralExpression(given) && !given.elements.every(isPlain);
}

/** The source of a definition with those of its examples that the panel shows. */
function withPlainExamples(/** @type {string} */ path, /** @type {string} */ text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number][]} */
  const cuts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const isList = ts.isPropertyAssignment(node) && node.name.getText() === 'examples';
    if (isList && ts.isArrayLiteralExpression(node.initializer)) {
      for (const example of node.initializer.elements) {
        const comma = /^\s*,/.exec(text.slice(example.getEnd()))?.[0].length ?? 0;
        if (isOfTables(example)) cuts.push([example.getStart(), example.getEnd() + comma]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}

/** An esbuild plugin that leaves those examples of functions out of a bundle that are for tests and documents alone. */
export const plainExamples = {
  name: 'plain-examples',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /core[\\/]functions[\\/]definitions[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: withPlainExamples(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
