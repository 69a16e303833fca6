import type { AccountRows } from '../values/account-rows';

/** Accounts as an argument: their table, and whether their own first row was the header. */
export interface AccountsArgument extends AccountRows {
  readonly headed: boolean;
}
