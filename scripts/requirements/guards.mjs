import ts from 'typescript';

/** @typedef {import('./api-sets.mjs').ApiSet} ApiSet */

/** @typedef {ReadonlyMap<ts.Symbol, string>} Given what the parameters of a function are given */

const literalText = (/** @type {ts.Expression | undefined} */ node) =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/**
 * Reads which sets are known to be there from what code asks before: `isSetSupported('ExcelApi', '1.16')` itself, a
 * constant that holds its answer, or a function that does nothing else than ask.
 * @param {ts.TypeChecker} checker
 */
export function createGuards(checker) {
  const declarationOf = (/** @type {ts.Node} */ node) => {
    const symbol = checker.getSymbolAtLocation(node);
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return real?.valueDeclaration;
  };

  /** What a function answers whose body is one `return`. */
  function answerOf(/** @type {ts.Declaration | undefined} */ declaration) {
    const called =
      declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (!called || !(ts.isArrowFunction(called) || ts.isFunctionDeclaration(called))) return undefined;
    const { body, parameters } = called;
    if (!body) return undefined;
    if (!ts.isBlock(body)) return { answer: body, parameters };
    const [only] = body.statements;
    const isOne = body.statements.length === 1 && only && ts.isReturnStatement(only);
    return isOne && only.expression ? { answer: only.expression, parameters } : undefined;
  }

  const textOf = (/** @type {ts.Expression | undefined} */ node, /** @type {Given} */ given) => {
    const symbol = node && ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    return literalText(node) ?? (symbol && given.get(symbol));
  };

  /** @returns {ApiSet[]} */
  function ofCall(/** @type {ts.CallExpression} */ call, /** @type {Given} */ given) {
    const [first, second] = call.arguments;
    if (ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'isSetSupported') {
      const name = textOf(first, given);
      const version = textOf(second, given);
      return name !== undefined && version !== undefined ? [{ name, version }] : [];
    }
    const asked = answerOf(declarationOf(call.expression));
    if (!asked) return [];
    /** @type {Map<ts.Symbol, string>} */
    const inner = new Map();
    asked.parameters.forEach((parameter, at) => {
      const symbol = checker.getSymbolAtLocation(parameter.name);
      const text = textOf(call.arguments[at], given);
      if (symbol && text !== undefined) inner.set(symbol, text);
    });
    return known(asked.answer, true, inner);
  }

  /**
   * @param {ts.Expression} condition
   * @param {boolean} isTrue whether it was found to be true, or false
   * @param {Given} [given]
   * @returns {ApiSet[]}
   */
  function known(condition, isTrue, given = new Map()) {
    if (ts.isParenthesizedExpression(condition)) return known(condition.expression, isTrue, given);
    if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
      return known(condition.operand, !isTrue, given);
    }
    if (ts.isBinaryExpression(condition)) {
      const { operatorToken, left, right } = condition;
      const whole = isTrue ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
      return operatorToken.kind === whole
        ? [...known(left, isTrue, given), ...known(right, isTrue, given)]
        : [];
    }
    if (!isTrue) return [];
    if (ts.isCallExpression(condition)) return ofCall(condition, given);
    const declaration = ts.isIdentifier(condition) ? declarationOf(condition) : undefined;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return [];
    return declaration.parent.flags & ts.NodeFlags.Const ? known(declaration.initializer, true) : [];
  }

  return known;
}

/** Whether nothing that follows a statement runs after it. */
export function leaves(/** @type {ts.Statement} */ statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}
