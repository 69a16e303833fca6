import { tokensOf } from './tokens';
import type { Token } from './tokens';
import type { CellError, Scalar } from './scalar';

/** A value of a formula: one, none (blank), or a block. */
export type Value = Scalar | null | Block;
export type Block = readonly (readonly (Scalar | null)[])[];

/** What a formula can see of the workbook. */
export interface Sight {
  /** The block behind a reference or a name; null for one that there is not. */
  look(reference: string): Block | null;
  /** The answer of a function that is not built in; undefined for one that is not known. */
  call?(name: string, values: readonly Value[]): Value | undefined;
}

type Call = (values: readonly Value[]) => Value;

const functions: Readonly<Record<string, Call>> = {
  SUM: (values) => numbersIn(values).reduce((sum, value) => sum + value, 0),
  COUNT: (values) => numbersIn(values).length,
  COUNTA: (values) => values.flatMap((value) => cellsOf(value)).filter((cell) => cell !== null).length,
  AVERAGE(values) {
    const numbers = numbersIn(values);
    return numbers.length > 0
      ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length
      : error('#DIV/0!');
  },
  MIN: (values) => Math.min(...numbersIn(values)),
  MAX: (values) => Math.max(...numbersIn(values)),
  ROWS: ([value]) => (Array.isArray(value) ? value.length : 1),
  NA: () => error('#N/A'),
  TRUE: () => true,
  FALSE: () => false,
  IF: ([test, yes, no]) => (truthOf(test ?? null) ? (yes ?? null) : (no ?? false)),
};

/**
 * Calculates a formula of the few words a test needs: figures, texts, references, + - * / ^ & and comparisons,
 * and the functions above.
 *
 * @returns The value; #NAME? for a function or name that is not known; undefined where it is no formula at all.
 */
export function evaluate(formula: string, sight: Sight): Value | undefined {
  const tokens = tokensOf(formula.slice(1))?.filter(({ kind }) => kind !== 'space');
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = { tokens, at: 0, sight };
  try {
    const value = comparison(reader);
    return reader.at === tokens.length ? value : undefined;
  } catch (fault) {
    if (fault === notAFormula) return undefined;
    throw fault;
  }
}

const notAFormula = Symbol('not a formula');

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly sight: Sight;
}

function taken(reader: Reader, ...signs: string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
  reader.at += 1;
  return token.text;
}

function comparison(reader: Reader): Value {
  let left = joined(reader);
  for (let sign = taken(reader, '=', '<>', '<', '>', '<=', '>='); sign !== null;) {
    left = compare(left, sign, joined(reader));
    sign = taken(reader, '=', '<>', '<', '>', '<=', '>=');
  }
  return left;
}

function joined(reader: Reader): Value {
  let left = sum(reader);
  while (taken(reader, '&') !== null)
    left = both(left, sum(reader), (one, other) => textOf(one) + textOf(other));
  return left;
}

function sum(reader: Reader): Value {
  let left = product(reader);
  for (let sign = taken(reader, '+', '-'); sign !== null; sign = taken(reader, '+', '-')) {
    const by = sign === '+' ? 1 : -1;
    left = arithmetic(left, product(reader), (one, other) => one + by * other);
  }
  return left;
}

function product(reader: Reader): Value {
  let left = power(reader);
  for (let sign = taken(reader, '*', '/'); sign !== null; sign = taken(reader, '*', '/')) {
    const divides = sign === '/';
    left = arithmetic(left, power(reader), (one, other) => {
      if (!divides) return one * other;
      return other === 0 ? error('#DIV/0!') : one / other;
    });
  }
  return left;
}

function power(reader: Reader): Value {
  const base = unary(reader);
  return taken(reader, '^') === null ? base : arithmetic(base, power(reader), (one, other) => one ** other);
}

function unary(reader: Reader): Value {
  const sign = taken(reader, '-', '+', '@');
  if (sign === '-') return arithmetic(0, unary(reader), (zero, value) => zero - value);
  if (sign !== null) return unary(reader);
  let value = primary(reader);
  while (taken(reader, '%') !== null) value = arithmetic(value, 100, (one, hundred) => one / hundred);
  return value;
}

function primary(reader: Reader): Value {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token === undefined) throw notAFormula;
  if (token.kind === 'number') return Number(token.text);
  if (token.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token.kind === 'error') return error(token.text);
  if (token.kind === 'reference') return reader.sight.look(token.text) ?? error('#REF!');
  if (token.kind === 'word') return word(reader, token.text);
  if (token.text === '{') return constants(reader);
  if (token.text !== '(') throw notAFormula;
  const inside = comparison(reader);
  if (taken(reader, ')') === null) throw notAFormula;
  return inside;
}

function word(reader: Reader, text: string): Value {
  if (taken(reader, '(') === null) {
    if (/^(true|false)$/iu.test(text)) return text.toLowerCase() === 'true';
    return reader.sight.look(text) ?? error('#NAME?');
  }
  const given: Value[] = [];
  if (taken(reader, ')') === null) {
    do given.push(isBetween(reader) ? null : comparison(reader));
    while (taken(reader, ',') !== null);
    if (taken(reader, ')') === null) throw notAFormula;
  }
  const known = functions[text.toUpperCase()];
  return known ? known(given) : (reader.sight.call?.(text, given) ?? error('#NAME?'));
}

/** {1,2;3,4} */
function constants(reader: Reader): Block {
  const rows: (Scalar | null)[][] = [[]];
  for (;;) {
    const cell = unary(reader);
    if (isBlock(cell)) throw notAFormula;
    rows[rows.length - 1]?.push(cell);
    const sign = taken(reader, ',', ';', '}');
    if (sign === null) throw notAFormula;
    if (sign === ';') rows.push([]);
    if (sign === '}') return rows;
  }
}

/** Whether nothing stands between two commas. */
function isBetween(reader: Reader): boolean {
  const next = reader.tokens[reader.at]?.text;
  return next === ',' || next === ')';
}

function error(text: string): CellError {
  return { error: text };
}

function isBlock(value: Value): value is Block {
  return Array.isArray(value);
}

function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function cellsOf(value: Value): readonly (Scalar | null)[] {
  return isBlock(value) ? value.flat() : [value];
}

function numbersIn(values: readonly Value[]): number[] {
  return values.flatMap((value) => cellsOf(value)).filter((cell) => typeof cell === 'number');
}

function truthOf(value: Value): boolean {
  return isBlock(value) ? truthOf(value[0]?.[0] ?? null) : Boolean(value) && !isError(value);
}

/** Blocks work cell by cell; a single value meets every cell. */
function both(one: Value, other: Value, work: (one: Scalar | null, other: Scalar | null) => Scalar): Value {
  const size = (value: Value) => (isBlock(value) ? [value.length, value[0]?.length ?? 0] : [1, 1]);
  const [[oneRows = 1, oneColumns = 1], [otherRows = 1, otherColumns = 1]] = [size(one), size(other)];
  const at = (value: Value, row: number, column: number): Scalar | null => {
    if (!isBlock(value)) return value;
    const cells = value[value.length === 1 ? 0 : row];
    return cells?.[cells.length === 1 ? 0 : column] ?? null;
  };
  const once = (row: number, column: number): Scalar => {
    const [left, right] = [at(one, row, column), at(other, row, column)];
    if (isError(left)) return left;
    return isError(right) ? right : work(left, right);
  };
  if (!isBlock(one) && !isBlock(other)) return once(0, 0);
  return Array.from({ length: Math.max(oneRows, otherRows) }, (_row, row) =>
    Array.from({ length: Math.max(oneColumns, otherColumns) }, (_column, column) => once(row, column)),
  );
}

function arithmetic(one: Value, other: Value, work: (one: number, other: number) => Scalar): Value {
  return both(one, other, (left, right) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a === null || b === null ? error('#VALUE!') : work(a, b);
  });
}

function numberOf(value: Scalar | null): number | null {
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : null;
}

function textOf(value: Scalar | null): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function compare(one: Value, sign: string, other: Value): Value {
  return both(one, other, (left, right) => {
    const order = orderOf(left ?? emptyLike(right), right ?? emptyLike(left));
    if (sign === '=') return order === 0;
    if (sign === '<>') return order !== 0;
    if (sign.startsWith('<')) return order < 0 || (sign === '<=' && order === 0);
    return order > 0 || (sign === '>=' && order === 0);
  });
}

function emptyLike(value: Scalar | null): Scalar {
  return typeof value === 'string' ? '' : 0;
}

/** Figures come before texts, texts before truths; texts without regard to capitals. */
function orderOf(one: Scalar, other: Scalar): number {
  const rank = (value: Scalar) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string')
    return one.toLowerCase() < String(other).toLowerCase()
      ? -1
      : Number(one.toLowerCase() !== String(other).toLowerCase());
  return Number(one) - Number(other);
}
