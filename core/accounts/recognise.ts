import type { Problem } from '../values/problem';
import type { FieldKind } from '../values/field-kind';
import type { Table } from '../values/table';
import { accountsVerdict } from './accounts-verdict';
import { assignFields, type Candidate } from './assign-fields';
import { columnReading, readingNotices } from './column-reading';
import type { FieldMapping } from './field';
import { inferUnit, unitInHeader, type UnitGuess } from './infer-unit';
import { inspectColumns, rowsToInspect, type InspectedColumn } from './inspect-column';
import { kindOfValues, ownKey, whyLeftOut, type TakenKeys } from './own-field';
import type { ColumnGuess, Recognition } from './recognition';
import * as say from './recognition-reasons';
import { roadReason } from './road-reason';
import { standardFieldOf } from './standard-fields';
import { totalRowNotices } from './total-row';

/** How sure a field of the user's own is: its kind is known, its meaning is not. */
const ownConfidence = 0.3;

interface Taken {
  readonly column: InspectedColumn;
  readonly field: string | null;
  readonly kind: FieldKind;
  readonly confidence: number;
  readonly why: Problem;
}

function standard(candidate: Candidate): Taken {
  const { column, field, confidence, road, like } = candidate;
  // A founding day is more than the year that is usual.
  const dated = field.key === 'founded' && column.values.day > 0.8 && column.values.year < 0.5;
  return {
    column,
    field: field.key,
    kind: dated ? 'date' : field.kind,
    confidence,
    why: roadReason(road, { header: column.header, field: field.key, like }),
  };
}

function own(column: InspectedColumn, chosen: readonly Candidate[], taken: TakenKeys): Taken {
  const { header } = column;
  const kind = kindOfValues(column);
  const because = whyLeftOut(column);
  if (because !== null) {
    return { column, field: null, kind, confidence: 0, why: say.leftOut({ header, because }) };
  }
  const field = ownKey(header, taken);
  const meant = column.matches.find((match) => match.confidence >= 0.5);
  const other = meant && chosen.find((each) => each.field.key === meant.field.key);
  const parameters = { header, field, kind, like: meant?.field.key ?? '', other: other?.column.header ?? '' };
  const why = other
    ? say.alreadyRead(parameters)
    : meant
      ? say.otherValues(parameters)
      : say.ownField(parameters);
  return { column, field, kind, confidence: ownConfidence, why };
}

function unitOf(
  { column, field, kind }: Taken,
  revenueUnit: (column: InspectedColumn) => UnitGuess,
): UnitGuess {
  if (field === 'revenue') return revenueUnit(column);
  const said = kind === 'money' ? unitInHeader(column.header) : null;
  return { unit: said ?? 1, road: 'header', example: '' };
}

function mappingOf({ field, header, kind, reading }: ColumnGuess): FieldMapping[] {
  const source = standardFieldOf(field ?? '')?.source ?? 'provider';
  return field === null ? [] : [{ field, header, kind, source, ...reading }];
}

function repeatedHeaders(table: Table): Problem[] {
  const headers = new Set(table.headers);
  return table.headers.flatMap((renamed) => {
    const header = /^(.*) \(\d+\)$/.exec(renamed)?.[1];
    return header !== undefined && headers.has(header) ? [say.headerTwice({ header, renamed })] : [];
  });
}

function takeColumns(columns: readonly InspectedColumn[]): Taken[] {
  const chosen = assignFields(columns);
  const taken = { keys: new Set(chosen.map(({ field }) => field.key)), next: new Map<string, number>() };
  return columns.map((column) => {
    const candidate = chosen.find((each) => each.column === column);
    return candidate ? standard(candidate) : own(column, chosen, taken);
  });
}

/**
 * Recognises what a table's columns hold: headers of the usual CRMs and data vendors in several languages, other
 * words for the same, and what the values give away. Every guess says why, how sure it is and how the column is
 * read: unit, date order, decimal mark, separator. Looks at no more than 1,000 rows.
 * @returns guesses one a column, the mapping that follows, whether the table lists accounts at all, and notices
 */
export function recognise(table: Table): Recognition {
  const rows = rowsToInspect(table);
  const taken = takeColumns(inspectColumns(table, rows));
  const employees = taken.find(({ field }) => field === 'employees')?.column;
  const place = ({ index, values }: InspectedColumn) => ({ column: index, decimal: values.decimal });
  const revenueUnit = (column: InspectedColumn): UnitGuess =>
    inferUnit(table, place(column), employees ? place(employees) : null, rows);
  const notices: Problem[] = [...repeatedHeaders(table), ...totalRowNotices(table)];
  const guesses = taken.map((each): ColumnGuess => {
    const { column, field, kind, confidence, why } = each;
    const unit = unitOf(each, revenueUnit);
    const reading = columnReading(
      column,
      field ?? '',
      kind,
      standardFieldOf(field ?? '')?.zero ?? 'value',
      unit,
    );
    if (field !== null) notices.push(...readingNotices(column, field, kind, reading, unit));
    const { index, header, sample, values } = column;
    return {
      index,
      header,
      field,
      kind,
      confidence,
      why,
      samples: sample.shown,
      reading,
      filled: values.filled,
    };
  });
  const naming = guesses.filter(({ field }) => ['id', 'name', 'domain', 'website'].includes(field ?? ''));
  return {
    guesses,
    fields: guesses.flatMap(mappingOf),
    accountsVerdict: accountsVerdict(table, naming),
    notices,
  };
}
