interface Described {
  /** In the user's words, for a form's label and a function's help. */
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
}

/** A block of accounts with its header row, or its rows alone when headers are given apart. */
export interface AccountsSpec extends Described {
  readonly kind: 'accounts';
}
/** The rows of the Model sheet, or the text "starter". */
export interface ModelSpec extends Described {
  readonly kind: 'model';
  /** Also what it says of coverage, which a function over single accounts passes over. */
  readonly whole?: true;
}
/** A block of accounts, or plain numbers that are answered cell by cell, in place. */
export interface AccountsOrElementsSpec extends Described {
  readonly kind: 'accounts or elements';
}
/** The rows of the Model sheet, or a block of two columns name, from. */
export interface ModelOrLinesSpec extends Described {
  readonly kind: 'model or lines';
}
/** The accounts' header row, where the accounts come without it. */
export interface HeadersSpec extends Described {
  readonly kind: 'headers';
}
/** The block OVERRIDES: key, field, value, who, when, why. */
export interface OverridesSpec extends Described {
  readonly kind: 'overrides';
}
/** Another table with a header row. */
export interface TableSpec extends Described {
  readonly kind: 'table';
}
/** A range of which the numbers count; texts and blanks are skipped. */
export interface NumbersSpec extends Described {
  readonly kind: 'numbers';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}
/** A range answered cell by cell, in place. */
export interface ElementsSpec extends Described {
  readonly kind: 'elements';
  readonly unit?: string;
}
/** One number. */
export interface NumberSpec extends Described {
  readonly kind: 'number';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}
/** Names: a range of texts, or one text such as "segment; layer". */
export interface NamesSpec extends Described {
  readonly kind: 'names';
  readonly choices?: readonly string[];
}
/** A block name, from: tiers or grades, in any order. */
export interface LinesSpec extends Described {
  readonly kind: 'lines';
}
/** One of a few texts. */
export interface ChoiceSpec extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** What a parameter may be: forms, checks, help and docs are read off it. */
export type Spec =
  | AccountsSpec
  | ModelSpec
  | AccountsOrElementsSpec
  | ModelOrLinesSpec
  | HeadersSpec
  | OverridesSpec
  | TableSpec
  | NumbersSpec
  | ElementsSpec
  | NumberSpec
  | NamesSpec
  | LinesSpec
  | ChoiceSpec;
