import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Dialect, NameRules } from './dialect';
import { nameProblems } from './name-problems';

const noName = defineProblem('sql-table-empty', 'a table of {engine} is missing; it is written as {example}');
const quoteOpen = defineProblem(
  'sql-table-quote-open',
  'the quote {quote} in the table name "{value}" is not closed; a table of {engine} is written as {example}',
);
const afterQuote = defineProblem(
  'sql-table-after-quote',
  '"{rest}" stands behind a closing quote in the table name "{value}"; behind it only a point may: {example}',
);
const needsQuotes = defineProblem(
  'sql-table-needs-quotes',
  'the part "{part}" of the table name "{value}" needs quotes in {engine}: {right}',
);
const manyParts = defineProblem(
  'sql-table-many-parts',
  'the table name "{value}" has {count} parts; a table of {engine} has at most {most}: {example}. A part with a point in it needs quotes',
);

/** A catalogue, a schema, a table. */
const mostParts = 3;

interface Part {
  readonly name: string;
  readonly quoted: boolean;
}

/** What was read of a quoted part, up to behind its closing quote; null where it is not closed. */
function quotedPart(text: string, from: number, quote: string): { name: string; to: number } | null {
  let name = '';
  let at = from + 1;
  for (;;) {
    const end = text.indexOf(quote, at);
    if (end < 0) return null;
    name += text.slice(at, end);
    if (text[end + 1] !== quote) return { name, to: end + 1 };
    name += quote;
    at = end + 2;
  }
}

/** The parts of a name, cut at the points that stand outside of quotes. */
function cutParts(value: string, { names, label: engine }: Dialect): Result<readonly Part[]> {
  const { quote, example } = names;
  const parts: Part[] = [];
  let at = 0;
  for (;;) {
    if (value[at] === quote) {
      const part = quotedPart(value, at, quote);
      if (!part) return refused([quoteOpen({ quote, value, engine, example })]);
      const rest = value.slice(part.to);
      if (rest !== '' && rest[0] !== '.') return refused([afterQuote({ rest, value, example })]);
      parts.push({ name: part.name, quoted: true });
      at = part.to;
    } else {
      const point = value.indexOf('.', at);
      const end = point < 0 ? value.length : point;
      parts.push({ name: value.slice(at, end).trim(), quoted: false });
      at = end;
    }
    if (at >= value.length) return found(parts);
    at += 1;
  }
}

const ASCII_CAPITALS = /[A-Z]/g;
const ASCII_SMALL = /[a-z]/g;

/** What a part means that is typed without quotes. */
function meantBy({ name, quoted }: Part, { unquoted }: NameRules): string {
  if (quoted || unquoted === 'as typed') return name;
  return unquoted === 'small'
    ? name.replace(ASCII_CAPITALS, (letter) => letter.toLowerCase())
    : name.replace(ASCII_SMALL, (letter) => letter.toUpperCase());
}

function partProblems(part: Part, value: string, dialect: Dialect): readonly Problem[] {
  const { names, label: engine } = dialect;
  const where = `the table name "${value}"`;
  const own = nameProblems(part.name, dialect, where, `a table is written as ${names.example}`);
  if (own.length > 0 || part.quoted || names.plain.test(part.name)) return own;
  const { quote } = names;
  const right = quote + part.name.replaceAll(quote, quote + quote) + quote;
  return [needsQuotes({ part: part.name, value, engine, right })];
}

/** Where one pair of quotes may stand around a whole name, no part of it holds a point. */
const splitPoints = (parts: readonly Part[], { names }: Dialect): readonly Part[] =>
  names.quotesWhole
    ? parts.flatMap(({ name, quoted }) => name.split('.').map((one) => ({ name: one, quoted })))
    : parts;

/**
 * A table's name as people type it: `crm.accounts`, `crm."All accounts"`, with back-ticks for Spark and BigQuery. A part
 * without quotes means what the engine makes of it: small letters in PostgreSQL, capitals in Snowflake.
 * @returns every part in quotes, so that nothing in it is read as SQL; or what is wrong with it, all at once
 */
export function parseTableName(text: string, dialect: Dialect): Result<string> {
  const value = text.trim();
  const { label: engine, names } = dialect;
  if (value === '') return refused([noName({ engine, example: names.example })]);
  const cut = cutParts(value, dialect);
  if (!cut.ok) return cut;
  const parts = splitPoints(cut.value, dialect);
  const count = parts.length;
  const many =
    count > mostParts ? [manyParts({ value, count, engine, most: mostParts, example: names.example })] : [];
  const problems = [...many, ...parts.flatMap((part) => partProblems(part, value, dialect))];
  if (problems.length > 0) return refused(problems);
  return found(parts.map((part) => dialect.identifier(meantBy(part, names))).join('.'));
}
