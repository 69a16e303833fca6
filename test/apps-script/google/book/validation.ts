/** What may be entered in a cell. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}
