import { join } from 'node:path';
import ts from 'typescript';

const room = join(__dirname, '../../panel');

/** Words that code asks for by a name that comes with the data: what a run computes, tests of days, ways to read. */
const askedByData = new Set(['rules.columns', 'rules.dayTests', 'accounts.zeros', 'accounts.units']);

function panelProgram(): ts.Program {
  const config = join(room, 'tsconfig.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    room,
  );
  return ts.createProgram(fileNames, { ...options, noEmit: true });
}

interface Word {
  readonly path: string;
  readonly symbol: ts.Symbol;
}

/** Every word and every group of words, by its path from the top. */
function wordsBelow(checker: ts.TypeChecker, type: ts.Type, above: string, at: ts.Node): readonly Word[] {
  return type.getProperties().flatMap((symbol) => {
    const path = above === '' ? symbol.name : `${above}.${symbol.name}`;
    const below = checker.getTypeOfSymbolAtLocation(symbol, at);
    const isGroup = below.getCallSignatures().length === 0 && (below.flags & ts.TypeFlags.Object) !== 0;
    return [{ path, symbol }, ...(isGroup ? wordsBelow(checker, below, path, at) : [])];
  });
}

/** What a piece of code reads of an object: its type and the names of the properties. */
function readIn(checker: ts.TypeChecker, node: ts.Node): { from: ts.Type; names: readonly string[] } | null {
  if (ts.isPropertyAccessExpression(node))
    return { from: checker.getTypeAtLocation(node.expression), names: [node.name.text] };
  if (ts.isObjectBindingPattern(node))
    return {
      from: checker.getTypeAtLocation(node),
      names: node.elements.map(({ propertyName, name }) => (propertyName ?? name).getText()),
    };
  if (!ts.isElementAccessExpression(node)) return null;
  const from = checker.getTypeAtLocation(node.expression);
  const key = checker.getTypeAtLocation(node.argumentExpression);
  const keys = key.isUnion() ? key.types : [key];
  return { from, names: keys.flatMap((each) => (each.isStringLiteral() ? [each.value] : [])) };
}

function unusedWords(): readonly string[] {
  const program = panelProgram();
  const checker = program.getTypeChecker();
  const list = program.getSourceFile(join(room, 'text.en.ts'));
  const [text] = list ? checker.getExportsOfModule(checker.getSymbolAtLocation(list)!) : [];
  if (!list || !text) throw new Error('the list of words is not where it was');
  const words = wordsBelow(checker, checker.getTypeOfSymbolAtLocation(text, list), '', list);
  const names = new Set(words.map(({ symbol }) => symbol.name));
  const used = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    const isNamed = !ts.isPropertyAccessExpression(node) || names.has(node.name.text);
    const read = isNamed ? readIn(checker, node) : null;
    for (const name of read?.names ?? [])
      read?.from.getProperty(name)?.declarations?.forEach((declaration) => used.add(declaration));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(room) && !/\/text\.\w+\.ts$/.test(file.fileName)) visit(file);
  return words
    .filter(({ symbol }) => !symbol.declarations?.some((declaration) => used.has(declaration)))
    .map(({ path }) => path)
    .filter((path) => ![...askedByData].some((group) => path.startsWith(`${group}.`)));
}

describe('the words of the panel', () => {
  test('every one of them is shown somewhere', () => {
    expect(unusedWords()).toEqual([]);
  });
});
