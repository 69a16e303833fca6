import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { arithmetic, call, constant, field } from './builders';
import type { Arithmetic, Expr, NumberFunction } from './expr';
import { formulaTokens, type Token } from './formula-tokens';

/** The functions a formula may call, and how many arguments each takes at most. */
export const formulaFunctions: ReadonlyMap<string, { readonly name: NumberFunction; readonly most: number }> =
  new Map(
    (
      [
        ['min', Infinity],
        ['max', Infinity],
        ['coalesce', Infinity],
        ['abs', 1],
        ['ln', 1],
        ['exp', 1],
        ['sqrt', 1],
        ['round', 1],
        ['floor', 1],
      ] as const
    ).map(([name, most]) => [name, { name, most }]),
  );

const unexpected = defineProblem(
  'formula-unexpected',
  'the formula "{formula}" has "{found}" at character {position}, where {wanted} should stand',
);
const unfinished = defineProblem(
  'formula-unfinished',
  'the formula "{formula}" ends where {wanted} should stand',
);
const unknownFunction = defineProblem(
  'formula-function',
  'the formula "{formula}" calls "{found}" at character {position}; there are {functions}',
);
const tooManyArguments = defineProblem(
  'formula-arguments',
  'the formula "{formula}" gives {found} more than one value at character {position}',
);
const tooLong = defineProblem('formula-long', 'a formula of {length} characters is too long: at most {most}');

const mostCharacters = 2000;
const deepest = 100;

/** Reads on from a place among the tokens; what is wrong stops it. */
interface Reading {
  readonly formula: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  problem: Problem | null;
}

const next = (reading: Reading): Token => reading.tokens[Math.min(reading.at, reading.tokens.length - 1)]!;

function stop(reading: Reading, wanted: string): Expr {
  const token = next(reading);
  const { formula } = reading;
  reading.problem ??=
    token.kind === 'end'
      ? unfinished({ formula, wanted })
      : unexpected({ formula, found: token.text, position: token.at, wanted });
  return constant(null);
}

function takeSign(reading: Reading, signs: string): string | null {
  const token = next(reading);
  if (token.kind !== 'sign' || !signs.includes(token.text)) return null;
  reading.at += 1;
  return token.text;
}

function readArguments(reading: Reading): readonly Expr[] {
  reading.at += 1;
  const of = [readSum(reading)];
  while (!reading.problem && takeSign(reading, ',')) of.push(readSum(reading));
  if (!reading.problem && !takeSign(reading, ')')) stop(reading, 'a closing bracket');
  return of;
}

function readCall(reading: Reading): Expr {
  const token = next(reading);
  const { formula } = reading;
  const place = { formula, found: token.text, position: token.at };
  const known = formulaFunctions.get(token.text);
  reading.at += 1;
  if (!known) {
    reading.problem ??= unknownFunction({ ...place, functions: [...formulaFunctions.keys()].join(', ') });
    return constant(null);
  }
  const of = readArguments(reading);
  if (of.length > known.most) reading.problem ??= tooManyArguments(place);
  return call(known.name, of);
}

function readGroup(reading: Reading): Expr {
  const inside = readSum(reading);
  if (!reading.problem && !takeSign(reading, ')')) return stop(reading, 'a closing bracket');
  return inside;
}

function readNegative(reading: Reading): Expr {
  const token = next(reading);
  if (token.kind !== 'number') return arithmetic('-', constant(0), readValue(reading));
  reading.at += 1;
  return constant(-Number(token.text));
}

function readValue(reading: Reading): Expr {
  const token = next(reading);
  if (reading.depth >= deepest) return stop(reading, 'a simpler formula, with fewer brackets in brackets,');
  reading.depth += 1;
  let value: Expr;
  if (token.kind === 'number') {
    reading.at += 1;
    value = constant(Number(token.text));
  } else if (token.kind === 'name') {
    reading.at += 1;
    value = field(token.text);
  } else if (token.kind === 'function') value = readCall(reading);
  else if (takeSign(reading, '-')) value = readNegative(reading);
  else if (takeSign(reading, '(')) value = readGroup(reading);
  else value = stop(reading, 'a number, a field or a bracket');
  reading.depth -= 1;
  return value;
}

function readChain(reading: Reading, signs: string, readPart: (reading: Reading) => Expr): Expr {
  let value = readPart(reading);
  while (!reading.problem) {
    const by = takeSign(reading, signs);
    if (by === null) break;
    value = arithmetic(by as Arithmetic, value, readPart(reading));
  }
  return value;
}

const readProduct = (reading: Reading): Expr => readChain(reading, '*/', readValue);

function readSum(reading: Reading): Expr {
  return readChain(reading, '+-', readProduct);
}

/**
 * Reads arithmetic over fields: `revenue / employees`, `min(potential, 2 * current spend)`,
 * `[points: Size] * 100`. A name of plain words is written as it is; any other in square brackets (a closing
 * one inside is doubled). There are + − × ÷, brackets, and min, max, coalesce, abs, ln, exp, sqrt, round, floor.
 * @param text - the formula, without an equals sign in front
 * @returns the expression, or what is wrong and at which character
 */
export function parseFormula(text: string): Result<Expr> {
  if (text.length > mostCharacters) return refused([tooLong({ length: text.length, most: mostCharacters })]);
  const formula = text.trim();
  const reading: Reading = { formula, tokens: formulaTokens(formula), at: 0, depth: 0, problem: null };
  const value = readSum(reading);
  if (!reading.problem && next(reading).kind !== 'end') stop(reading, 'an operator or the end');
  return reading.problem ? refused([reading.problem]) : found(value);
}
