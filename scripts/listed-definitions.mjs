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
  if (!args || !ts.isPropertyAssignment(args)) return args !== undefined;
  const { initializer } = args;
  return ts.isArrayLiteralExpression(initializer) && !initializer.elements.every(isPlain);
}

/** The source of a definition as the panel lists it: with the examples that are shown, and without what answers a call. */
function asListed(/** @type {string} */ path, /** @type {string} */ text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {[number, number][]} */
  const cuts = [];
  const commaAfter = (/** @type {ts.Node} */ node) =>
    /^\s*,/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
      if (node.name.getText() === 'compute') {
        cuts.push([node.getStart(), node.getEnd() + commaAfter(node)]);
        return;
      }
    }
    const isList = ts.isPropertyAssignment(node) && node.name.getText() === 'examples';
    if (isList && ts.isArrayLiteralExpression(node.initializer)) {
      for (const example of node.initializer.elements) {
        if (isOfTables(example)) cuts.push([example.getStart(), example.getEnd() + commaAfter(example)]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}

/** An esbuild plugin for a bundle in which the worksheet functions are listed, and none is called. */
export const listedDefinitions = {
  name: 'listed-definitions',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /core[\\/]functions[\\/]definitions[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: asListed(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
