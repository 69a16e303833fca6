import type { TextCodes } from './text-codes';

/**
 * Accounts as they are compared: each field once a record, in columns; what is blank is code 0 or NaN. Nothing here is a
 * function, which would hold the table that it was made from.
 */
export interface DuplicateRecords {
  readonly count: number;
  /** Names as they were received. */
  readonly shownNames: readonly string[];
  /** Bare names. */
  readonly name: TextCodes;
  /** Registrable parts of domains, websites and mail addresses. */
  readonly domain: TextCodes;
  /** The same with what stands before them: `shop.acme.com`. */
  readonly host: TextCodes;
  readonly phone: TextCodes;
  /** Pages that a firm has once: LinkedIn. */
  readonly page: TextCodes;
  readonly country: TextCodes;
  /** State, else region. */
  readonly region: TextCodes;
  readonly city: TextCodes;
  readonly postalCode: TextCodes;
  readonly street: TextCodes;
  readonly industry: TextCodes;
  /** Bare names of parents; ids stand in `parentRow`. */
  readonly parent: TextCodes;
  /** The record whose id stands as the parent of each; −1 for none. */
  readonly parentRow: Int32Array;
  readonly employees: Float64Array;
  readonly revenue: Float64Array;
  /** Mapped columns with a value, of each record. */
  readonly filled: Uint8Array;
  /** Columns that are mapped. */
  readonly columns: number;
  /** Serial days; NaN where they are blank. */
  readonly created: Float64Array;
  readonly lastActivity: Float64Array;
  /** 2 for a customer, 1 for a record with open deals, else 0. */
  readonly standing: Uint8Array;
  /** What a record is worth, for the order of groups; 0 where nothing tells it. */
  readonly worth: Float64Array;
}
