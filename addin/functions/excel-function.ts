import { defineProblem } from '#core';
import { problemLine, type CallFunction, type FunctionDefinition } from '#core/functions';
import { answerBytes } from './answer-bytes';
import { argumentsOf, excelArgument, isUnavailable } from './excel-argument';
import { excelResult, type ExcelValue } from './excel-result';
import { addressesOf, mayHideBlanks, rangePlace, tellsBlanks, type RangePlace } from './hidden-blanks';
import type { Arrival } from './later-reserve';
import type { Memo } from './memo';
import { usedBlock, type Received } from './used-block';

const notAvailable = defineProblem('argument-not-available', '{argument} is #N/A');

const ownFault = defineProblem(
  'own-fault',
  'Tamarack could not answer, which is a fault of its own: {message}',
);

const partMissing = defineProblem(
  'part-missing',
  'a part of Tamarack that this needs could not be loaded; calculate again once the network answers: {message}',
);

const answerTooLarge = defineProblem(
  'answer-too-large',
  'the answer has about {megabytes} MB, and Excel on the web takes {most}: pass only the columns that the model uses, ' +
    'or use Segment accounts',
);

const blanksHidden = defineProblem(
  'blanks-hidden',
  'blank cells came as 0 and could not be read again: {message}',
);

/** Words under an error stand in a small card: a longer line is cut. */
const LONGEST_LINE = 500;

/** What a call gives: cells, or the error that Excel shows, with the words under it. */
export type Outcome =
  | { readonly kind: 'cells'; readonly cells: ExcelValue[][] }
  | { readonly kind: 'error'; readonly code: 'invalidValue' | 'notAvailable'; readonly line: string };

function failure(code: 'invalidValue' | 'notAvailable', line: string): Outcome {
  const isLong = line.length > LONGEST_LINE;
  return { kind: 'error', code, line: isLong ? `${line.slice(0, LONGEST_LINE - 2)} …` : line };
}

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1).replace(/\.0$/, '');

/** Cells as an outcome, unless Excel would refuse so many without a word. */
function fitting(cells: ExcelValue[][], most: number): Outcome {
  const bytes = most === Infinity ? 0 : answerBytes(cells);
  if (bytes <= most) return { kind: 'cells', cells };
  return failure(
    'invalidValue',
    problemLine([answerTooLarge({ megabytes: megabytes(bytes), most: megabytes(most) })]),
  );
}

function computed(
  definition: FunctionDefinition,
  call: CallFunction,
  args: readonly unknown[],
  mostBytes: number,
): Outcome {
  const names = Object.keys(definition.params);
  const missing = args.findIndex(isUnavailable);
  if (missing >= 0) {
    const problems = [notAvailable({ argument: names[missing] ?? `argument ${missing + 1}` })];
    return failure('notAvailable', problemLine(problems));
  }
  const answer = call(definition.name, args.map(excelArgument));
  if (!answer.ok) return failure('invalidValue', problemLine(answer.problems));
  return fitting(excelResult(answer.value), mostBytes);
}

const cellsIn = (outcome: Outcome): number =>
  outcome.kind === 'cells' ? outcome.cells.length * (outcome.cells[0]?.length ?? 0) : 1;

/** Reads a range of the workbook, blanks as empty texts. */
export type ReadRange = (place: RangePlace) => Promise<Received>;

/** What the functions need of Excel beyond what a call hands them. */
export interface Surroundings {
  readonly readRange: ReadRange;
  /** Of what a call may lack when it throws. */
  readonly arrival: Arrival;
  /** So many bytes an answer may have here. */
  readonly mostBytes: () => number;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Where arguments stand of which the zeros may be blanks and have to be told apart; null for those that are sound. */
function placesToRead(
  { params }: FunctionDefinition,
  args: readonly unknown[],
  addresses: readonly unknown[],
): readonly (RangePlace | null)[] {
  const specs = Object.values(params);
  return args.map((value, at) =>
    tellsBlanks(specs[at]) && mayHideBlanks(value) ? rangePlace(addresses[at]) : null,
  );
}

/**
 * A function of the catalogue as Excel calls it: arguments as Excel hands them over, an outcome that only has to be
 * given back. What a user wrote wrongly is #VALUE! with what would be right; an argument that is #N/A makes the answer
 * #N/A, and so does a fault of ours. A model of which the blanks may have come as 0 is read again, and only then the
 * answer is a promise; or where a part of the functions has to be loaded first.
 */
export function excelFunction(
  definition: FunctionDefinition,
  call: CallFunction,
  memo: Memo<Outcome>,
  { readRange, arrival, mostBytes }: Surroundings,
): (received: readonly unknown[]) => Outcome | Promise<Outcome> {
  async function answerAfterArrival(args: readonly unknown[], arrived: Promise<void>): Promise<Outcome> {
    try {
      await arrived;
    } catch (error) {
      return failure('notAvailable', problemLine([partMissing({ message: messageOf(error) })]));
    }
    return answerTo(args);
  }

  function answerTo(args: readonly unknown[]): Outcome | Promise<Outcome> {
    const known = memo.recall(definition.name, args);
    if (known) return known;
    try {
      const outcome = computed(definition, call, args, mostBytes());
      memo.keep(definition.name, args, outcome, cellsIn(outcome));
      return outcome;
    } catch (error) {
      const arrived = arrival(error);
      if (arrived) return answerAfterArrival(args, arrived);
      // Excel would show #VALUE! alone, as if the user had to mend it.
      return failure('notAvailable', problemLine([ownFault({ message: messageOf(error) })]));
    }
  }

  async function answerAfterReading(
    args: readonly unknown[],
    places: readonly (RangePlace | null)[],
  ): Promise<Outcome> {
    try {
      const read = await Promise.all(places.map(async (place) => (place ? await readRange(place) : null)));
      return await answerTo(args.map((value, at) => (read[at] ? usedBlock(read[at]) : value)));
    } catch (error) {
      return failure('notAvailable', problemLine([blanksHidden({ message: messageOf(error) })]));
    }
  }

  return (received) => {
    const args = argumentsOf(received);
    const places = placesToRead(definition, args, addressesOf(received));
    return places.some((place) => place !== null) ? answerAfterReading(args, places) : answerTo(args);
  };
}
