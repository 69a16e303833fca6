import { childrenOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';
import { defineProblem, type Problem } from '../values/problem';
import type { Dialect } from './dialect';

const nulInText = defineProblem(
  'sql-nul',
  'the text "{text}" holds the character NUL, which no text of {engine} can: take it out of the model',
);
const halfCharacter = defineProblem(
  'sql-half-character',
  'the text "{text}" holds half a character, which no text of {engine} can: type it anew',
);

/** Half of a pair of code units, which stands for no character. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function ownTexts(expr: Expr): readonly (string | number)[] {
  switch (expr.op) {
    case 'constant':
      return typeof expr.value === 'string' ? [expr.value] : [];
    case 'in':
      return expr.set;
    case 'contains':
      return expr.items;
    case 'starts':
      return [expr.prefix];
    default:
      return [];
  }
}

/** The texts that stand in expressions, each once. */
function textsIn(exprs: Iterable<Expr>): ReadonlySet<string> {
  const texts = new Set<string>();
  const seen = new Set<Expr>();
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return;
    seen.add(expr);
    for (const text of ownTexts(expr)) if (typeof text === 'string') texts.add(text);
    childrenOf(expr).forEach(visit);
  };
  for (const expr of exprs) visit(expr);
  return texts;
}

/** Texts of a model that a dialect cannot say, with what would be right. */
export function textProblems(exprs: Iterable<Expr>, { can, label }: Dialect): readonly Problem[] {
  return [...textsIn(exprs)].flatMap((text) => {
    const shown = { text: text.replace(/\0/g, '␀').slice(0, 80), engine: label };
    return [
      ...(text.includes('\0') && !can.nul ? [nulInText(shown)] : []),
      ...(loneSurrogate.test(text) ? [halfCharacter(shown)] : []),
    ];
  });
}
