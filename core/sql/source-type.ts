import type { DialectName } from './dialect';
import type { SourceType } from './source';

/** What each engine calls its types, without lengths and what stands in brackets; small. */
const numbers =
  /^(?:u?(?:tiny|small|medium|big|huge)?int(?:eger)?\d*|u?int(?:8|16|32|64|128)|byteint|byte|short|long|serial|bigserial|decimal|dec|numeric|number|bignumeric|bigdecimal|float\d*|double(?: precision)?|real|fixed|money)$/;
const texts =
  /^(?:string|text|varchar\d*|n?char|nvarchar2?|bpchar|character(?: varying)?|char varying|name|citext|uuid|enum|json|jsonb|variant)$/;
const truths = /^(?:bool|boolean|logical)$/;
const moments =
  /^(?:datetime|timestamp(?:tz|_ntz|_ltz|_tz|_s|_ms|_ns|ntz|ltz)?(?: (?:with|without)(?: local)? time zone)?)$/;

const isList = (name: string): boolean => /^(?:array|list)\b/.test(name) || /\[\d*\]$/.test(name);

/** Without length, precision and nullability: `VARCHAR(255) NOT NULL` is `varchar`. */
function plainType(typeName: string): string {
  return typeName
    .toLowerCase()
    .replace(/\bnot null\b|\bunsigned\b/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a column holds, by what its engine calls the type, as `information_schema.columns` or DESCRIBE list it.
 * @param typeName `VARCHAR(255)`, `DECIMAL(18,2)`, `ARRAY<STRING>`, `timestamp without time zone`
 */
export function sourceType(typeName: string, dialect: DialectName): SourceType {
  const name = plainType(typeName);
  if (isList(name)) return 'list';
  if (numbers.test(name)) return 'number';
  if (truths.test(name)) return 'truth';
  if (name === 'date') return 'date';
  if (moments.test(name)) return 'moment';
  // What PostgreSQL and DuckDB call an enumeration begins with its values or is a name of the user's own.
  if (texts.test(name) || name.startsWith('enum')) return 'text';
  return dialect === 'postgres' && name === 'user-defined' ? 'text' : 'other';
}
