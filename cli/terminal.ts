/** Where a command speaks: what it prints, and what it must know of the place. */
export interface Terminal {
  /** The answer: standard output. */
  print(text: string): void;
  /** Problems and progress: standard error. */
  report(text: string): void;
  /** Characters a line. */
  readonly width: number;
  /** Whether colours are wanted on standard output. */
  readonly colour: boolean;
  /** Whether a person watches standard error: a line of progress may be shown and taken away. */
  readonly watched: boolean;
  /** The calendar day, ISO. */
  today(): string;
}

/** 0 done · 1 problems in the input · 2 called wrongly · 130 ended by the user. */
export type ExitCode = 0 | 1 | 2 | 130;
