import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const rooms = ['panel', 'workbench'].map((room) => join(__dirname, '../..', room));
const spoken = new Set(['aria-label', 'label', 'title', 'placeholder', 'alt']);

/** Words that stand in a screen's source rather than in the list of words. */
function wordsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer?.kind === ts.SyntaxKind.StringLiteral
    ) {
      found.push(node.initializer.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const screens = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(room, name)),
);

describe('the words of the screens', () => {
  test.each(screens.map((file) => [file.split('/').slice(-2).join('/'), file]))(
    '%s takes its words from the list',
    (_, file) => {
      expect(wordsIn(file)).toEqual([]);
    },
  );
});
