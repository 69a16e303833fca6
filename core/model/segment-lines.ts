import { fillTemplate, type Parameters } from '../values/problem';
import type { LineMoves } from '../value/line-moves';
import type { LineReason } from '../value/suggest-lines';

/** Why a line stands where it does: of `suggestLines`; the model's own already; or none is needed there. */
export type SegmentLineReason = LineReason | 'kept' | 'not needed';

/** A class between two suggested lines beside the model's own line, or a line of the model that is not needed. */
export interface SegmentLine {
  /** The segments that open here in the model, the rest for the lowest class; `class 3` where the model has no such line. */
  readonly name: string;
  /** The model's line, in the unit of the yardstick; null where it has none. */
  readonly now: number | null;
  /** The suggested line; null for the lowest class and where none is needed. */
  readonly line: number | null;
  /** The smallest value of the class where the accounts part by themselves. */
  readonly natural: number | null;
  /** Null for the lowest class. */
  readonly reason: SegmentLineReason | null;
  /** The reason in words, as code and parameters; `message` is its English, empty for the lowest class. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  /** In the class, and as a share of the accounts that have a yardstick; null where the line is not needed. */
  readonly accounts: number | null;
  readonly share: number | null;
  /** Money; null where none is known. */
  readonly value: number | null;
  /** What gets above this line, and what falls below it, when it alone moves. */
  readonly moves: LineMoves;
}

/** Suggested segment lines beside the model's own. */
export interface SegmentLines {
  readonly yardstick: string;
  /** Highest line first, lines that are not needed after the others, the lowest class last. */
  readonly lines: readonly SegmentLine[];
  /** What changes its class when all lines move at once. */
  readonly moves: LineMoves;
  /** What the accounts of all classes are worth together, in money; null where none is known. */
  readonly value: number | null;
  /** Accounts of the market with a yardstick above 0, and those without. */
  readonly known: number;
  readonly unknown: number;
  /** The largest share that may reach the top line, and the fewest accounts of a class. */
  readonly mostAtTop: number;
  readonly least: number;
}

const words: Readonly<Record<SegmentLineReason, string>> = {
  natural: 'the accounts part here by themselves',
  'rounded up':
    'the accounts part at {natural}; moved up to the round number that leaves the accounts of each class most alike',
  'top share': 'the accounts part at {natural}; moved up so that at most {most} of them reach it',
  'least accounts':
    'the accounts part at {natural}; moved down so that each class has {least} accounts or more',
  kept: "the model's own line parts the same accounts",
  'not needed': 'no line is suggested here: {classes} classes are enough',
};

/** A reason with its words; for the lowest class there is none. */
export function lineReason(reason: SegmentLineReason | null, parameters: Parameters) {
  if (reason === null) return { reason, code: '', parameters: {}, message: '' };
  const message = fillTemplate(words[reason], parameters);
  return { reason, code: `segment-line-${reason.replaceAll(' ', '-')}`, parameters, message };
}
