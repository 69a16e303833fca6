import { numberText } from '../values/number-text';
import { defineNotice, defineProblem, type Parameters, type Problem } from '../values/problem';
import type { CompiledModel } from './compiled-model';
import { printStatement } from './print-statement';
import type { ReadColumn } from './read-columns';
import { utf8Bytes } from './utf8-bytes';

const tooLong = defineProblem(
  'sql-statement-long',
  'the statement has {length} bytes, with room for the table that it makes or what is asked of it, and {engine} takes at most {most}: {right}',
);
const notKept = defineNotice(
  'sql-statement-not-kept',
  'the statement has {length} bytes, with room for the table that it makes or what is asked of it: {engine} runs it, but keeps only {most} of it and cannot run it again from its history; {right}',
);

/** What may stand around a statement: the making of a table, what is asked of its rows, indentation. */
const aroundStatement = 16_384;

/** From so many bytes on a field is named as one that makes a statement long: it is read from texts. */
const largeReading = 4096;
const fieldsShown = 5;

/** What a statement is made of besides its rules. */
export interface LengthParts {
  readonly reads: readonly ReadColumn[];
  /** How many decisions about single accounts stand in it. */
  readonly decisions: number;
  /** The same statement without them. */
  withoutDecisions(): CompiledModel;
}

interface ReadingLength {
  readonly field: string;
  readonly bytes: number;
}

function readingLengths(reads: readonly ReadColumn[]): readonly ReadingLength[] {
  return reads
    .map(({ field, steps }) => ({
      field,
      bytes: steps.reduce((bytes, { sql }) => bytes + utf8Bytes(sql), 0),
    }))
    .filter(({ bytes }) => bytes >= largeReading)
    .sort((one, other) => other.bytes - one.bytes);
}

const lengthOf = (compiled: CompiledModel): number => utf8Bytes(printStatement(compiled)) + aroundStatement;

/** What takes the most of a statement, and what to do about it. */
function advice(length: number, { reads, decisions, withoutDecisions }: LengthParts): string {
  const large = readingLengths(reads);
  const read = large.reduce((bytes, each) => bytes + each.bytes, 0);
  const decided = decisions === 0 ? 0 : length - lengthOf(withoutDecisions());
  const rules = length - read - decided - aroundStatement;
  if (read >= Math.max(decided, rules)) {
    const most = large.slice(0, fieldsShown).map(({ field, bytes }) => `${field} (${numberText(bytes)})`);
    return `reading ${large.length} fields from texts takes ${numberText(read)} of them, most of all ${most.join(', ')}; give such fields columns of numbers, dates, truths or lists`;
  }
  return decided > rules
    ? `decisions about ${numberText(decisions)} accounts take ${numberText(decided)} of them; leave out those that change nothing, or run the model on parts of the accounts, each with its own decisions`
    : `rules take ${numberText(rules)} of them; give the model fewer segments, criteria or peers`;
}

/**
 * What is said of a statement that is longer than its engine takes.
 * @returns nothing where it is short enough, or where the engine takes statements of any length
 */
export function lengthProblems(compiled: CompiledModel, parts: LengthParts): readonly Problem[] {
  const { label, longestStatement } = compiled.dialect;
  if (longestStatement === null) return [];
  const length = lengthOf(compiled);
  const { bytes: most, beyond } = longestStatement;
  if (length <= most) return [];
  const said: Parameters = {
    ...{ length: numberText(length), most: numberText(most), engine: label },
    right: advice(length, parts),
  };
  return [beyond === 'refused' ? tooLong(said) : notKept(said)];
}
