/** What Excel answers when it will not: the code that a program can ask for, and the sentence beside it. */
const messages = {
  AccessDenied: "You can't perform the requested operation.",
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with merged cells.",
  PivotTableRangeConflict: 'The operation attempted causes a conflict with a PivotTable range.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type RefusalCode = keyof typeof messages;

export function refusalMessage(code: RefusalCode): string {
  return messages[code];
}

/** A refusal of Excel's, on its way to the reply. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message?: string,
  ) {
    super(message ?? messages[code]);
  }
}

/** Ends the request with Excel's code; what was done before stays done. */
export function refuse(code: RefusalCode, message?: string): never {
  throw new Refusal(code, message);
}
