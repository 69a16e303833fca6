import ts from 'typescript';

/**
 * A member of Office.js that code uses, or what of it cannot be told.
 * @typedef {{ node: ts.Node, name: string, declarations: readonly ts.Declaration[], given?: number, unclear?: string }} Use
 */

const OFFICE = '/@types/office-js/';

const isOffice = (/** @type {ts.Declaration} */ declaration) =>
  declaration.getSourceFile().fileName.includes(OFFICE);

function memberName(/** @type {ts.Declaration} */ declaration, /** @type {string} */ name) {
  const { parent } = declaration;
  const isNamed =
    ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return isNamed && parent.name ? `${parent.name.text}.${name}` : name;
}

/**
 * Finds what a node of code uses of Office.js, itself alone: members by name or by index, taken out of an object, given as
 * the properties of an object, or named to `load`.
 * @param {ts.TypeChecker} checker
 * @returns {(node: ts.Node) => Use[]}
 */
export function createOfficeMembers(checker) {
  /** @returns {Use[]} */
  function useOf(
    /** @type {ts.Node} */ node,
    /** @type {ts.Symbol | undefined} */ symbol,
    /** @type {number | undefined} */ given = undefined,
  ) {
    const declarations = symbol?.declarations?.filter(isOffice) ?? [];
    const [first] = declarations;
    if (!symbol || !first) return [];
    const name = memberName(first, symbol.name);
    return [{ node, name, declarations, ...(given === undefined ? {} : { given }) }];
  }

  /** Of a function that is called, the one form that these arguments choose. */
  function calledUse(/** @type {ts.Node} */ node, /** @type {ts.CallExpression} */ call) {
    const chosen = checker.getResolvedSignature(call)?.declaration;
    const uses = useOf(node, checker.getSymbolAtLocation(node), call.arguments.length);
    if (!chosen || !isOffice(chosen)) return uses;
    return uses.map((use) => ({ ...use, declarations: [chosen] }));
  }

  const typeItems = (/** @type {ts.Type} */ type) => {
    const items = type.getProperty('items');
    return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  };

  /**
   * One path of what is to be loaded: `items/name`, or of a collection `name` for short.
   * @returns {Use[]}
   */
  function pathUses(
    /** @type {ts.Node} */ node,
    /** @type {ts.Type} */ owner,
    /** @type {readonly string[]} */ path,
  ) {
    const [name, ...rest] = path;
    if (name === undefined || name === '$all' || name === '*') return [];
    const own = owner.getProperty(name);
    const holder = own ? owner : typeItems(owner);
    const property = holder?.getProperty(name);
    if (!property) {
      const unclear = `there is no ${name} of ${checker.typeToString(owner)} to load`;
      return [{ node, name, declarations: [], unclear }];
    }
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const next = name === 'items' ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
    return [...useOf(node, property), ...pathUses(node, next, rest)];
  }

  /**
   * The texts that an expression can be; undefined where that cannot be told.
   * @returns {string[] | undefined}
   */
  function textsOf(/** @type {ts.Type} */ type) {
    const parts = type.isUnion() ? type.types : [type];
    const texts = parts.map((part) => {
      if (part.isStringLiteral()) return [part.value];
      const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number);
      const isList = checker.isArrayType(part) || checker.isTupleType(part);
      return isList && element ? textsOf(element) : undefined;
    });
    return texts.includes(undefined) ? undefined : texts.flatMap((each) => each ?? []);
  }

  const literalTexts = (/** @type {ts.Expression} */ node) =>
    ts.isArrayLiteralExpression(node)
      ? node.elements.map((element) => textsOf(checker.getTypeAtLocation(element)))
      : [textsOf(checker.getTypeAtLocation(node))];

  /** @returns {Use[]} */
  function loadUses(/** @type {ts.CallExpression} */ call) {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
    const chosen = checker.getResolvedSignature(call)?.declaration;
    if (!chosen || !isOffice(chosen)) return [];
    const receiver = checker.getTypeAtLocation(expression.expression);
    const [first, second] = call.arguments;
    // A context loads what it is given; anything else loads of itself.
    const isContext = receiver.getProperty('sync') !== undefined;
    const owner = isContext && first ? checker.getTypeAtLocation(first) : receiver;
    const names = isContext ? second : first;
    if (!names || ts.isObjectLiteralExpression(names)) return [];
    return literalTexts(names).flatMap((texts) =>
      texts
        ? texts
            .flatMap((text) => text.split(/[,\s]+/).filter((path) => path !== ''))
            .flatMap((path) => pathUses(names, owner, path.split('/')))
        : [
            {
              node: names,
              name: 'load',
              declarations: [],
              unclear: 'what is loaded cannot be read from the code: write its names out',
            },
          ],
    );
  }

  /** @returns {Use[]} */
  function objectUses(/** @type {ts.ObjectLiteralExpression} */ node) {
    const type = checker.getContextualType(node);
    if (!type) return [];
    return node.properties.flatMap(({ name }) => {
      const text = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
      return text === undefined || !name ? [] : useOf(name, checker.getPropertyOfType(type, text));
    });
  }

  /** @returns {Use[]} */
  function patternUses(/** @type {ts.ObjectBindingPattern} */ pattern) {
    const type = checker.getTypeAtLocation(pattern);
    return pattern.elements.flatMap(({ name, propertyName }) => {
      const taken = propertyName ?? name;
      return ts.isIdentifier(taken) ? useOf(taken, type.getProperty(taken.text)) : [];
    });
  }

  return (node) => {
    if (ts.isCallExpression(node)) return loadUses(node);
    if (ts.isObjectLiteralExpression(node)) return objectUses(node);
    if (ts.isObjectBindingPattern(node)) return patternUses(node);
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
        ? node.argumentExpression
        : undefined;
    if (!name) return [];
    const { parent } = node;
    const isCalled = ts.isCallExpression(parent) && parent.expression === node;
    return isCalled ? calledUse(name, parent) : useOf(name, checker.getSymbolAtLocation(name));
  };
}
