import { fold } from '../expr/fold';
import { defineNotice, defineProblem, found, refused, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { fieldMapping } from './field-mapping';
import { recognise } from './recognise';
import type { ColumnGuess, Recognition } from './recognition';
import { standardFieldOf } from './standard-fields';

/** What the user says a column holds. */
export interface SaidColumn {
  readonly field: string;
  readonly header: string;
}

const headerUnknown = defineProblem(
  'header-unknown',
  'there is no column "{header}" for {field}; the columns are {known}',
);
const saidTwice = defineProblem('said-twice', 'the {what} "{value}" is given twice');
const youSaid = defineNotice('recognise/said', 'you said that "{header}" is {field}');

/** Headers named in a problem; a wide table is not listed whole. */
const MOST_NAMED = 30;

/** What stands against columns that the user said: headers that the table lacks, and what was said twice. */
export function checkSaid(table: Table, said: readonly SaidColumn[]) {
  const named = table.headers.slice(0, MOST_NAMED).map((header) => `"${header}"`);
  const known = named.join(', ') + (table.headers.length > MOST_NAMED ? ' and others' : '');
  return said.flatMap(({ field, header }, index) => {
    const earlier = said.slice(0, index);
    if (!table.headers.some((each) => fold(each) === fold(header))) {
      return [headerUnknown({ header, field, known })];
    }
    if (earlier.some((each) => fold(each.field) === fold(field))) {
      return [saidTwice({ what: 'field', value: field })];
    }
    return earlier.some((each) => fold(each.header) === fold(header))
      ? [saidTwice({ what: 'column', value: header })]
      : [];
  });
}

function asSaid(guess: ColumnGuess, header: string, field: string): ColumnGuess {
  const kind = guess.field === field ? guess.kind : (standardFieldOf(field)?.kind ?? guess.kind);
  return { ...guess, header, field, kind, confidence: 1, why: youSaid({ header, field }) };
}

/**
 * Recognises a table's columns where the user has said what some of them hold. A column that was said is read as if
 * its header were the field's own name, so that unit, date order and decimal mark are found as usual.
 * @param said a field's key and the header it stands under, compared without case and surrounding blanks
 * @returns the recognition, or every header that the table lacks and everything that was said twice
 */
export function recogniseAs(table: Table, said: readonly SaidColumn[]): Result<Recognition> {
  const problems = checkSaid(table, said);
  if (problems.length > 0) return refused(problems);
  if (said.length === 0) return found(recognise(table));
  const fieldOf = new Map(said.map(({ field, header }) => [fold(header), fold(field)]));
  const fields = new Set(fieldOf.values());
  const headers = table.headers.map((header) => {
    const field = fieldOf.get(fold(header));
    // A column that bears the name of a field which the user sees elsewhere must not be taken for it.
    return field ?? (fields.has(fold(header)) ? `crm ${header}` : header);
  });
  const recognition = recognise({ ...table, headers });
  const guesses = recognition.guesses.map((guess): ColumnGuess => {
    const header = table.headers[guess.index] ?? guess.header;
    const field = fieldOf.get(fold(header));
    if (field !== undefined) return asSaid(guess, header, field);
    return guess.field !== null && fields.has(guess.field) ? { ...guess, header, field: null } : guess;
  });
  const mappings = guesses.flatMap(({ field, header, kind, reading }) =>
    field === null
      ? []
      : [
          fieldMapping({
            field,
            header,
            kind,
            source: standardFieldOf(field)?.source ?? 'provider',
            ...reading,
          }),
        ],
  );
  return found({ ...recognition, guesses, fields: mappings });
}
