import { columnUnder } from '../accounts/column-under';
import { headerMissing } from '../accounts/encode';
import type { FieldMapping } from '../accounts/field';
import type { FieldKind } from '../values/field-kind';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Source, SourceColumn, SourceType } from './source';

const columnMisfit = defineProblem(
  'sql-column-type',
  'the column "{header}" holds {type}, from which the {kind} field {field} cannot be read: it needs a column of {right}',
);

const columnsShown = 40;

/** The types of column that a field of each kind can be read from. */
const readable: Readonly<Record<FieldKind, readonly SourceType[]>> = {
  number: ['number', 'text'],
  money: ['number', 'text'],
  date: ['date', 'moment', 'text', 'number'],
  flag: ['truth', 'text', 'number'],
  category: ['text', 'number', 'truth'],
  id: ['text', 'number'],
  list: ['list', 'text'],
};

/** What people call a type. */
const typeWords: Readonly<Record<SourceType, string>> = {
  number: 'numbers',
  text: 'texts',
  truth: 'true and false',
  date: 'dates',
  moment: 'points in time',
  list: 'lists',
  other: 'what no field is read from',
};

function missing({ field, header }: FieldMapping, { columns }: Source): Problem {
  const shown = columns.slice(0, columnsShown).map(({ name }) => `"${name}"`);
  const more = columns.length > columnsShown ? ' …' : '';
  const headers = shown.length === 0 ? 'none' : `${shown.join(', ')}${more}`;
  return headerMissing({ field, header, headers }, { path: `fields.${field}` });
}

function misfit({ field, kind, header }: FieldMapping, type: SourceType): Problem {
  const right = readable[kind].map((each) => typeWords[each]).join(' or ');
  return columnMisfit({ header, type: typeWords[type], kind, field, right }, { path: `fields.${field}` });
}

/** A field and the column that it is read from. */
export interface FieldColumn {
  readonly mapping: FieldMapping;
  readonly column: SourceColumn;
}

/**
 * The column of every field that is asked.
 * @returns or every column that is missing and every type that no such field can be read from, at once
 */
export function fieldColumns(
  mappings: readonly FieldMapping[],
  source: Source,
): Result<readonly FieldColumn[]> {
  const table = { headers: source.columns.map(({ name }) => name), rows: [], firstRow: 0, rowCount: 0 };
  const pairs = mappings.map((mapping) => ({
    mapping,
    column: source.columns[columnUnder(table, mapping.header)],
  }));
  const problems = pairs.flatMap(({ mapping, column }) => {
    if (!column) return [missing(mapping, source)];
    return readable[mapping.kind].includes(column.type) ? [] : [misfit(mapping, column.type)];
  });
  if (problems.length > 0) return refused(problems);
  return found(pairs.flatMap(({ mapping, column }) => (column ? [{ mapping, column }] : [])));
}
