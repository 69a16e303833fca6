/** What a host can try of itself in the workbook that is open. */
export type InstallationCheck =
  'blanks' | 'days' | 'texts' | 'table' | 'pivot' | 'function' | 'spill' | 'blank argument' | 'undo';

/** What came of one check; both texts stand for cells and are the same in every language. */
export interface CheckAnswer {
  readonly check: InstallationCheck;
  readonly isAsExpected: boolean;
  readonly expected: string;
  readonly seen: string;
}
