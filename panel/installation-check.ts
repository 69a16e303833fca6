/** What came of one thing that a host tried of itself. */
export interface CheckAnswer {
  /** The same in every language. */
  readonly check: string;
  /** What was tried, in the language that was asked for. */
  readonly name: string;
  readonly isAsExpected: boolean;
  /** What stands in cells, as `seen` is. */
  readonly expected: string;
  readonly seen: string;
}
