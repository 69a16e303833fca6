/** What a spreadsheet would run as a formula, as files/formula-guard.ts has it: numbers and phone numbers are none. */
const risky = '^[=+\\-@\\t\\r]';
const number = '^[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?(e[+-]?\\d+)?%?$';
const phone = '^\\+\\d[\\d ().\\-/]*( ?(x|ext\\.?) ?\\d+)?$';

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text with `'` before it where a spreadsheet would run it as a formula. */
function guarded(column: string): string {
  const bare = `ltrim(${column}, '''')`;
  const matches = (pattern: string): string => `regexp_matches(${bare}, ${literal(pattern)}, 'i')`;
  const digits = `length(regexp_replace(${bare}, '\\D', '', 'g'))`;
  const isNumber = `(${matches(number)} AND ${digits} > 0)`;
  const isPhone = `(${matches(phone)} AND ${digits} BETWEEN 7 AND 20)`;
  return `CASE WHEN ${matches(risky)} AND NOT ${isNumber} AND NOT ${isPhone} THEN '''' || ${column} ELSE ${column} END`;
}

/** The SELECT for a csv file: as it is, but that no text is taken for a formula by a spreadsheet that opens it. */
export function csvSelect(relation: string, texts: readonly string[]): string {
  if (texts.length === 0) return `SELECT * FROM ${relation}`;
  const replaced = texts.map((name) => `${guarded(identifier(name))} AS ${identifier(name)}`);
  return `SELECT * REPLACE (${replaced.join(', ')}) FROM ${relation}`;
}
