import { chooseColumns, type ColumnForField } from '../accounts/choose-columns';
import { columnReading, readingNotices } from '../accounts/column-reading';
import { textShare } from '../accounts/column-sample';
import { fieldMapping } from '../accounts/field-mapping';
import type { FieldMapping } from '../accounts/field';
import type { StandardField } from '../accounts/fields/standard-field';
import { unitInHeader, type UnitGuess } from '../accounts/infer-unit';
import { inspectColumns, rowsToInspect, type InspectedColumn } from '../accounts/inspect-column';
import type { HeaderMatch, HeaderMatcher } from '../accounts/match-header';
import { checkSaid, type SaidColumn } from '../accounts/recognise-as';
import { roadReason } from '../accounts/road-reason';
import type { ColumnGuess } from '../accounts/recognition';
import { fold } from '../expr/fold';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import type { Share } from '../values/units';
import { parsePeriod } from './parse-period';
import { stageOutcome } from './stage-outcome';

/** What the columns of a second table were taken for. */
export interface SecondTable {
  /** One a column, in the table's order; a column that nothing is read from has no field. */
  readonly guesses: readonly ColumnGuess[];
  /** How each field is read. */
  readonly fields: readonly FieldMapping[];
  /** What should be known about units, date orders and decimal marks. */
  readonly notices: readonly Problem[];
}

/** What a kind of second table may hold. */
export interface SecondTableShape {
  readonly fields: readonly StandardField[];
  readonly match: HeaderMatcher;
}

const notUsed = defineNotice('second-table/not-used', 'nothing is read from "{header}"');
const onePeriod = defineNotice('second-table/period', '"{header}" holds the amounts of one period');
const youSaid = defineNotice('second-table/said', 'you said that "{header}" is {field}');

interface Candidate extends ColumnForField, Pick<HeaderMatch, 'like'> {
  readonly road: HeaderMatch['road'] | 'said';
}

function fits({ key, kind }: StandardField, { values, sample }: InspectedColumn): Share {
  if (values.filled === 0) return 1;
  const dated = Math.min(1, values.day + values.serial);
  if (key === 'period') {
    const spelt = textShare(sample, (text) => parsePeriod(text, values.order) !== null);
    return Math.min(1, Math.max(dated, spelt + values.year, values.number > 0.9 ? 0.5 : 0));
  }
  if (kind === 'date') return dated;
  if (kind === 'flag') return Math.min(1, values.flag);
  if (kind === 'number' || kind === 'money') return values.day > 0.9 ? 0 : Math.min(1, values.number);
  if (key === 'domain') return Math.min(1, values.domain + values.url + values.email * 0.4);
  if (key === 'stage') return values.number > 0.9 || dated > 0.5 ? 0 : 1;
  return values.day > 0.9 || values.flag > 0.9 ? 0.2 : 1;
}

/** A stage that says won or lost tells more than one that does not: CRMs have both stages and a status. */
function tells({ key }: StandardField, { sample }: InspectedColumn): Share {
  const mute = ![...sample.texts.keys()].some((text) => stageOutcome(text).outcome !== 'open');
  return key === 'stage' && sample.texts.size > 0 && mute ? 0.75 : 1;
}

function candidatesOf(column: InspectedColumn): Candidate[] {
  return column.matches.flatMap(({ field, confidence, road, like }) => {
    const fit = fits(field, column);
    const sound = road === 'known' || road === 'meaning';
    if (fit < (sound ? 0.35 : 0.8)) return [];
    const trust = (fit >= 0.8 ? 1 : 0.8) * tells(field, column) * (column.values.filled > 0 ? 1 : 0.8);
    return [{ column, field, confidence: confidence * trust, road, like }];
  });
}

function whyOf({ column, field, road, like }: Candidate): Problem {
  const parameters = { header: column.header, field: field.key, like };
  return road === 'said' ? youSaid(parameters) : roadReason(road, parameters);
}

/** How a column is read: what it was taken for, else as money where it holds the amounts of a period. */
function guessOf(column: InspectedColumn, candidate: Candidate | undefined, amounts: boolean): ColumnGuess {
  const { index, header, sample, values } = column;
  const kind = candidate?.field.kind ?? (amounts ? 'money' : 'category');
  // Periods are texts that may be dates: both readings of the column are wanted.
  const readAs = candidate?.field.key === 'period' ? 'date' : kind;
  const why = candidate ? whyOf(candidate) : amounts ? onePeriod({ header }) : notUsed({ header });
  return {
    index,
    header,
    field: candidate?.field.key ?? (amounts ? 'amount' : null),
    kind,
    confidence: candidate?.confidence ?? (amounts ? 1 : 0),
    why,
    samples: sample.shown,
    reading: columnReading(column, '', readAs, 'value', unitOf(header, kind)),
    filled: values.filled,
  };
}

const unitOf = (header: string, kind: ColumnGuess['kind']): UnitGuess => ({
  unit: kind === 'money' ? (unitInHeader(header) ?? 1) : 1,
  road: 'header',
  example: '',
});

/** What should be known about how columns are read; of the columns of a wide table's periods the first speaks for all. */
function noticesOf(
  columns: readonly InspectedColumn[],
  guesses: readonly ColumnGuess[],
  amounts: ReadonlySet<number>,
): readonly Problem[] {
  const [first] = amounts;
  return guesses.flatMap(({ index, header, field, kind, reading }) => {
    const column = columns[index];
    if (!column || field === null || (amounts.has(index) && index !== first)) return [];
    return readingNotices(column, field, field === 'period' ? 'date' : kind, reading, unitOf(header, kind));
  });
}

function saidCandidates(
  columns: readonly InspectedColumn[],
  { fields }: SecondTableShape,
  said: readonly SaidColumn[],
): Candidate[] {
  return said.flatMap((each) => {
    const column = columns.find(({ header }) => fold(header) === fold(each.header));
    const field = fields.find(({ key }) => key === fold(each.field));
    return column && field ? [{ column, field, confidence: 2, road: 'said' as const, like: '' }] : [];
  });
}

/**
 * Recognises what the columns of a second table hold, as the accounts' columns are recognised: usual headers in several
 * languages, other words for the same, misspellings; the values must agree. Each field stands for one column at most.
 * @param said what the user says that some columns hold; it decides
 * @param amounts columns that hold the amounts of one period each (a wide table); no field is looked for in them
 * @returns the recognition, or every header that the table lacks and everything that was said twice
 */
export function recogniseSecondTable(
  table: Table,
  shape: SecondTableShape,
  said: readonly SaidColumn[] = [],
  amounts: ReadonlySet<number> = new Set(),
): Result<SecondTable> {
  const problems = checkSaid(table, said);
  if (problems.length > 0) return refused(problems);
  const columns = inspectColumns(table, rowsToInspect(table), shape.match);
  const free = columns.filter(({ index }) => !amounts.has(index));
  const chosen = chooseColumns([...saidCandidates(columns, shape, said), ...free.flatMap(candidatesOf)]);
  const guesses = columns.map((column) =>
    guessOf(
      column,
      chosen.find((each) => each.column === column),
      amounts.has(column.index),
    ),
  );
  const fields = guesses.flatMap(({ index, field, header, kind, reading }) =>
    field === null || amounts.has(index) ? [] : [fieldMapping({ field, header, kind, ...reading })],
  );
  return found({ guesses, fields, notices: noticesOf(columns, guesses, amounts) });
}
