/** What a finding or a posture says, and what to do; the advice is empty where nothing is to be done. */
export interface FindingSentence {
  readonly says: string;
  readonly advice: string;
}

/** A word of ours with what it means. */
export interface LabelledWord {
  readonly label: string;
  readonly help: string;
}

/** A kind of criterion: its name, what it does, and what each of its lines means. */
export interface CriterionWords extends LabelledWord {
  readonly lines: Readonly<Record<string, string>>;
}

/** A worksheet function: what it gives, and what each of its parameters is called. */
export interface FunctionWords {
  readonly summary: string;
  readonly params: Readonly<Record<string, LabelledWord>>;
}

/**
 * What core says, in another language. Templates are found by the code of what is said, words by what core calls them;
 * what is not found stays English.
 */
export interface CoreWords {
  /** How the language writes 1,234.5 and 12 %, what stands between names and between sentences in a row, and what ends one. */
  readonly marks: {
    readonly decimal: string;
    readonly thousands: string;
    readonly percent: string;
    readonly names: string;
    readonly sentences: string;
    readonly stop: string;
  };
  /** Problems, notices, reasons and evidence, by code. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Guardrails, effort and postures, by code. */
  readonly findings: Readonly<Record<string, FindingSentence>>;
  /**
   * Words of ours inside a sentence, by the English: `won`, `row {rows} and {n} more`. A slot with a tilde (`{~measure}`)
   * holds words of ours again.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** The labels of standard fields and of computed columns, by key. */
  readonly fields: Readonly<Record<string, string>>;
  readonly guardrails: Readonly<Record<string, { readonly name: string; readonly question: string }>>;
  readonly criteria: Readonly<Record<string, CriterionWords>>;
  /** The tests of a condition, as a form shows them; on the Model sheet they stay English. */
  readonly tests: Readonly<Record<string, string>>;
  /** A condition in words, by its test, of `{field}` and `{value}`. */
  readonly conditions: Readonly<Record<string, string>>;
  /** What stands between conditions, and between alternatives; and a rule without any. */
  readonly and: string;
  readonly or: string;
  readonly everyAccount: string;
  /** Groups of accounts by a number, of `{n}` or of `{from}` and `{to}`. */
  readonly bands: { readonly below: string; readonly from: string; readonly between: string };
  /** What an account has in a field of numbers, of `{amount}` and `{field}`. */
  readonly amountOfField: string;
  /** A count that is known about: `about 317`. */
  readonly aboutAmount: string;
  /** Two names side by side, `{one}` and `{other}`. */
  readonly pair: string;
  /** What a scorecard is about before what is said of it, of `{about}` and `{said}`. */
  readonly about: string;
  /** What stands before a problem of a row, of `{row}`. */
  readonly row: string;
  /** What follows the finding on one kind of effort where there are several, of `{kinds}`. */
  readonly ofKinds: string;
  readonly functions: Readonly<Record<string, FunctionWords>>;
}
